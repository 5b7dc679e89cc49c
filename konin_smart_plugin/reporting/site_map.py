"""Maps of the projects' sites: those that help, or those that are chosen."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely

from ..layer_io.workspace import Workspace
from ..translation import tr
from .impact_sections import helping
from .maps import MapPicture, draw_marks
from .marks import mark_layers
from .results import Result
from .sites import Sites

BLUE, GREY = "#1d6996", "#8a949e"


def draw_project_sites(
    workspace: Workspace, result: Result, sites: Sites, language: str
) -> MapPicture | None:
    """Draw the sites of the result's projects; None if no project has one.

    A project with many sites has its label at the one nearest to their middle.
    """
    drawn = []
    for colour, (title, labels) in zip((BLUE, GREY), _groups(result, language).items(), strict=False):
        shapes, texts = [np.zeros(0, object)], []
        for code, label in labels.items():
            places = sites.of(code)
            shapes.append(places)
            texts += _labels(places, label)
        drawn.append((colour, title, mark_layers(np.concatenate(shapes), texts, workspace.crs, colour)))
    return draw_marks(workspace, drawn, language) if any(layers for *_, layers in drawn) else None


def _groups(result: Result, language: str) -> Mapping[str, Mapping[str, str]]:
    """Return which projects to draw, and their labels: the place in the order if chosen, else the code."""
    codes = result.texts("code")
    if result.kind == "project_portfolio":
        title = tr("selected projects, numbered in the order to build them", language)
        return {title: dict(zip(codes, result.texts("order"), strict=True))}
    rest = np.flatnonzero(result.numbers("newly_served") == 0)
    return {
        tr("newly serve residents", language): {codes[row]: codes[row] for row in helping(result)},
        tr("serve nobody newly", language): {codes[row]: "" for row in rest},
    }


def _labels(places: np.ndarray, label: str) -> list[str]:
    if not len(places):
        return []
    middle = shapely.centroid(shapely.geometrycollections(places))
    nearest = int(np.argmin(shapely.distance(places, middle)))
    return [label if number == nearest else "" for number in range(len(places))]

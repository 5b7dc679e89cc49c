"""Maps of the projects' sites: those that help, or those that are chosen."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely

from ..translation import tr
from .canvas import Canvas
from .impact_sections import helping
from .maps import MapPicture, draw_marks
from .marks import mark_layers
from .results import Result
from .sites import Sites

BLUE, GREY = "#1d6996", "#8a949e"


MOST_NUMBERS = 12


def draw_project_sites(canvas: Canvas, result: Result, sites: Sites) -> MapPicture | None:
    """Draw the sites of the result's projects with their numbers; None if no project has a site.

    Of a project with very many sites only the one nearest to their middle has the number.
    """
    drawn = []
    crs = canvas.workspace.crs
    for colour, (title, labels) in zip((BLUE, GREY), _groups(result, canvas.language).items(), strict=False):
        shapes, texts = [np.zeros(0, object)], []
        for code, label in labels.items():
            places = sites.of(code)
            shapes.append(places)
            texts += _labels(places, label)
        drawn.append((colour, title, mark_layers(np.concatenate(shapes), texts, crs, colour)))
    return draw_marks(canvas, drawn) if any(layers for *_, layers in drawn) else None


def _groups(result: Result, language: str) -> Mapping[str, Mapping[str, str]]:
    """Return which projects to draw, and their numbers, which are those of the table."""
    codes = result.texts("code")
    if result.kind == "project_portfolio":
        title = tr("selected projects, numbered in the order to build them", language)
        return {title: dict(zip(codes, result.texts("order"), strict=True))}
    rest = np.flatnonzero(result.numbers("newly_served") == 0)
    helps = enumerate(helping(result), start=1)
    return {
        tr("newly serve residents", language): {codes[row]: str(place) for place, row in helps},
        tr("serve nobody newly", language): {codes[row]: "" for row in rest},
    }


def _labels(places: np.ndarray, label: str) -> list[str]:
    if len(places) <= MOST_NUMBERS:
        return [label] * len(places)
    middle = shapely.centroid(shapely.geometrycollections(places))
    nearest = int(np.argmin(shapely.distance(places, middle)))
    return [label if number == nearest else "" for number in range(len(places))]

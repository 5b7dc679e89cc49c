"""What projects add to the map, what is there already, and why a project cannot be measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.geometry import present, sound
from ..catalogue.model import Project
from ..city_layers.specs import load_specs
from ..layer_io.crs import reproject
from ..layer_io.reading import read_layer
from ..layer_io.workspace import Workspace
from ..translation import tr
from .call import Call
from .project_standards import LayerStandard

FINISHED = ("done", "suspended")
MEASURABLE = ""


def why_not(project: Project, layers: Sequence[str], standards: Mapping[str, LayerStandard]) -> str:
    """Return why a project cannot be measured, or MEASURABLE; ``layers`` are those of the workspace."""
    adds = project.adds_to
    unknown = adds not in load_specs() or adds not in layers
    checks = (
        (project.status in FINISHED, project.status),
        (project.scope == "citywide" and not project.sites, "citywide"),
        (not adds, "no_adds_to"),
        (unknown, "no_layer"),
        (not project.sites, "no_sites"),
        (adds not in standards, "no_standard" if not unknown and not _has_standard(adds) else "not_asked"),
    )
    return next((reason for wrong, reason in checks if wrong), MEASURABLE)


def sites_of(
    projects: Sequence[Project], own: QgsCoordinateReferenceSystem, crs: QgsCoordinateReferenceSystem
) -> tuple[np.ndarray, np.ndarray]:
    """Return all sites (S,) of the projects in ``crs`` and the number of each one's project (S,)."""
    pairs = [(site.geometry, n) for n, project in enumerate(projects) for site in project.sites]
    geometry = np.fromiter((shape for shape, _ in pairs), object, len(pairs))
    return sound(reproject(geometry, own, crs))[0], np.array([n for _, n in pairs])


def existing(
    call: Call, workspace: Workspace, standard: LayerStandard, crs: QgsCoordinateReferenceSystem
) -> np.ndarray:
    """Return what the standard counts in the workspace today, (S,)."""
    table = read_layer(workspace.layer(standard.layer), list(standard.only), crs)
    counts = present(table.geometry)
    for field, value in standard.only.items():
        counts &= np.array([str(own).lower() == value for own in table.columns[field].tolist()])
    places = sound(table.geometry[counts])[0]
    call.say(tr("{layer}: {count} features count today.").format(layer=standard.layer, count=len(places)))
    if not len(places):
        call.warn(tr("{layer} is empty: nobody is served today.").format(layer=standard.layer))
    return places


def _has_standard(layer: str) -> bool:
    return load_specs()[layer].standard is not None

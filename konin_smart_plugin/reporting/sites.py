"""The projects' sites, and where they are in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..analysis.errors import PlanError
from ..analysis.geometry import present, sound
from ..layer_io.reading import read_layer
from ..layer_io.workspace import Workspace
from ..translation import tr
from .whereabouts import Whereabouts

LAYERS = ("project_points", "project_lines", "project_areas")
ZONES_NAMED = 3


@dataclass(frozen=True)
class Sites:
    """All sites (S,) of the workspace's projects, in its CRS, and the code of each one's project."""

    geometry: np.ndarray
    codes: np.ndarray

    def of(self, code: str) -> np.ndarray:
        """Return the sites of one project."""
        return self.geometry[self.codes == code]


def read_sites(workspace: Workspace) -> Sites:
    """Read the sites; layers that the workspace does not have are left out."""
    shapes, codes = [np.zeros(0, object)], [np.zeros(0, object)]
    for name in LAYERS:
        try:
            table = read_layer(workspace.layer(name), ["code"], workspace.crs)
        except PlanError:  # a workspace may do without
            continue
        geometry = sound(table.geometry)[0]
        there = present(geometry)
        shapes.append(geometry[there])
        codes.append(np.array([str(code) for code in table.columns["code"].tolist()], object)[there])
    return Sites(np.concatenate(shapes), np.concatenate(codes))


def site_words(sites: Sites, whereabouts: Whereabouts, codes: Sequence[str], language: str) -> list[str]:
    """Return for each project (code) where its sites are: the place of one, the zones of several."""
    return [_words(sites.of(code), whereabouts, language) for code in codes]


def _words(places: np.ndarray, whereabouts: Whereabouts, language: str) -> str:
    if len(places) == 1:
        return whereabouts.of(places, whereabouts.crs)[0]
    zones = [zone for zone in whereabouts.zones_of(places, whereabouts.crs) if zone]
    names = sorted(set(zones), key=lambda zone: (-zones.count(zone), zone))
    shown = ", ".join(names[:ZONES_NAMED]) + (" …" if len(names) > ZONES_NAMED else "")
    count = tr("{n} sites", language, n=len(places)).format(n=len(places))
    return f"{shown} ({count})" if shown else count if len(places) else ""

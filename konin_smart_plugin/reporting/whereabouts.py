"""Where a place is, in words that people use: its zone and the nearest street with a name."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.geometry import inner_points, present, sound
from ..layer_io.crs import reproject
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace

NEAR = 300.0  # metres: a street farther away says little about a place


@dataclass(frozen=True)
class Named:
    """Geometries (N,) and what they are called (N,)."""

    geometry: np.ndarray
    names: np.ndarray


@dataclass(frozen=True)
class Whereabouts:
    """The workspace's zones and streets with a name, in the CRS of its boundary."""

    crs: QgsCoordinateReferenceSystem
    zones: Named
    streets: Named

    def of(self, places: np.ndarray, crs: QgsCoordinateReferenceSystem) -> list[str]:
        """Return "zone, street" for each place (N,); a part that is not known is left out."""
        points = inner_points(reproject(places, crs, self.crs))
        zones = _nearest(self.zones, points, 0)
        streets = _nearest(self.streets, points, NEAR)
        return [", ".join(part for part in parts if part) for parts in zip(zones, streets, strict=True)]

    def zones_of(self, places: np.ndarray, crs: QgsCoordinateReferenceSystem) -> list[str]:
        """Return the zone that each place (N,) lies in, "" for none."""
        return _nearest(self.zones, inner_points(reproject(places, crs, self.crs)), 0)


def read_whereabouts(workspace: Workspace) -> Whereabouts:
    """Read the zones and the streets of the workspace; it may do without either."""
    return Whereabouts(workspace.crs, _named(workspace, "zones"), _named(workspace, "streets"))


def _named(workspace: Workspace, layer: str) -> Named:
    try:
        table: Table | None = read_layer(workspace.layer(layer), ["name"], workspace.crs)
    except PlanError:  # a workspace may do without
        table = None
    if table is None or table.geometry is None:
        return Named(np.zeros(0, object), np.zeros(0, object))
    names = np.array(["" if name is None else str(name) for name in table.columns["name"].tolist()], object)
    geometry = sound(table.geometry)[0]
    there = present(geometry) & (names != "")
    return Named(geometry[there], names[there])


def _nearest(named: Named, points: np.ndarray, farthest: float) -> list[str]:
    """Return the name of what is nearest to each point (N,), "" where nothing is within ``farthest``."""
    found = [""] * len(points)
    there = np.flatnonzero(present(points))
    if len(named.geometry) and len(there):
        (point, nearest), metres = shapely.STRtree(named.geometry).query_nearest(
            points[there], return_distance=True, all_matches=False
        )
        for row, name, distance in zip(there[point], named.names[nearest], metres, strict=True):
            found[row] = name if distance <= farthest else ""
    return found

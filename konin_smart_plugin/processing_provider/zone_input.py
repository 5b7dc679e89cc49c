"""The layer ZONES: which zone each place lies in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.geometry import inner_points, present
from ..translation import number, tr
from .call import Call


@dataclass(frozen=True)
class Zones:
    """Z zones: their ids and names, and their polygons (Z,)."""

    ids: list[str]
    names: list[str | None]
    polygons: np.ndarray

    def of(self, places: np.ndarray) -> np.ndarray:
        """Return the number of the zone that holds each place (P,); -1 for none, the first of several."""
        zone = np.full(len(places), -1)
        points = inner_points(places)
        real = np.flatnonzero(present(points))
        place, inside = shapely.STRtree(self.polygons).query(points[real], predicate="intersects")
        order = np.argsort(inside, kind="stable")[::-1]
        zone[real[place[order]]] = inside[order]
        return zone


def read_zones(call: Call, crs: QgsCoordinateReferenceSystem) -> Zones | None:
    """Read ZONES if it is given: ``zone_id`` (else the feature's number) and ``name`` if there is one."""
    if not call.given("ZONES"):
        return None
    fields = call.fields("ZONES")
    table = call.read("ZONES", crs, [name for name in ("zone_id", "name") if name in fields])
    names = table.columns.get("name", np.ma.masked_all(len(table), object)).tolist()
    keys = table.columns.get("zone_id", np.ma.masked_all(len(table), object)).tolist()
    ids = [str(row if key is None else key) for key, row in zip(keys, table.ids, strict=True)]
    return Zones(ids, [None if name is None else str(name) for name in names], table.geometry)


def groups(
    call: Call, zones: Zones | None, places: np.ndarray
) -> Iterator[tuple[str | None, str, np.ndarray]]:
    """Yield zone id, name and a mask of the places (P,): first all of them, then every zone."""
    yield None, tr("Total"), np.ones(len(places), bool)
    if zones is None:
        return
    zone = zones.of(places)
    outside = int((zone < 0).sum())
    if outside:
        call.warn(
            tr("{count} places lie in no zone; they count in the total only.").format(count=number(outside))
        )
    for place, (key, name) in enumerate(zip(zones.ids, zones.names, strict=True)):
        yield key, name or key, zone == place

"""The layers AREA and ZONES of the sensor algorithms."""

from __future__ import annotations

import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from .call import Call
from .table_values import texts

Crs = QgsCoordinateReferenceSystem


def read_area(call: Call, crs: Crs, name: str) -> shapely.Geometry | None:
    """Return the source's polygons as one geometry; None if it is not given, PlanError if it is empty."""
    if not call.given(name):
        return None
    area = shapely.union_all(call.read(name, crs).geometry)
    if not shapely.area(area) > 0:
        raise PlanError("The layer given as {name} holds no polygon.", name=name)
    return area


def read_named_zones(call: Call, crs: Crs) -> list[tuple[str, shapely.Geometry]]:
    """Return name and polygon of every zone; none if ZONES is not given."""
    if not call.given("ZONES"):
        return []
    field = call.text("ZONE_FIELD") or ("name" if "name" in call.fields("ZONES") else "")
    table = call.read("ZONES", crs, [field] if field else [])
    named = zip(texts(table, field), table.geometry, strict=True)
    return [(name, polygon) for name, polygon in named if polygon is not None]

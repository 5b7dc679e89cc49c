"""What a table of a GeoPackage takes, and rows made to fit it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from .crs import reproject
from .sql_names import quoted
from .table import Table

SINGLES = {
    "POINT": shapely.GeometryType.POINT,
    "LINESTRING": shapely.GeometryType.LINESTRING,
    "POLYGON": shapely.GeometryType.POLYGON,
}
MULTIS = {
    "MULTIPOINT": (shapely.GeometryType.MULTIPOINT, "POINT", shapely.multipoints),
    "MULTILINESTRING": (shapely.GeometryType.MULTILINESTRING, "LINESTRING", shapely.multilinestrings),
    "MULTIPOLYGON": (shapely.GeometryType.MULTIPOLYGON, "POLYGON", shapely.multipolygons),
}


@dataclass(frozen=True)
class Target:
    """A table as the GeoPackage declares it; without geometry ``geometry_column`` is empty."""

    name: str
    columns: frozenset[str]
    geometry_column: str
    geometry_type: str
    srs_id: int
    crs: QgsCoordinateReferenceSystem

    def check(self, rows: Table) -> None:
        """Raise PlanError if the table lacks a column of ``rows``, or a place for their geometry."""
        unknown = [name for name in rows.columns if name not in self.columns]
        if unknown:
            raise PlanError("The table {table} has no field {field}.", table=self.name, field=unknown[0])
        if rows.geometry is not None and not self.geometry_column:
            raise PlanError("The table {table} holds no geometry.", table=self.name)

    def fitting(self, rows: Table) -> np.ndarray:
        """Return the rows' geometry in the table's CRS, single parts as multi where it wants them.

        Raises PlanError for a geometry of another kind.
        """
        geometry = reproject(rows.geometry, rows.crs, self.crs)
        if self.geometry_type in MULTIS:
            geometry = _multi(geometry, self.geometry_type)
            wanted = MULTIS[self.geometry_type][0]
        else:
            wanted = SINGLES.get(self.geometry_type)
        kinds = shapely.get_type_id(geometry)
        strange = (kinds != shapely.GeometryType.MISSING) & (kinds != wanted)
        if wanted is not None and strange.any():
            raise PlanError(
                "The table {table} takes geometries of the type {wanted}, not {found}.",
                table=self.name,
                wanted=self.geometry_type,
                found=geometry[strange][0].geom_type,
            )
        return geometry


def find_target(database: sqlite3.Connection, name: str) -> Target:
    """Return what the table ``name`` takes; raise PlanError if there is none."""
    columns = frozenset(row[1] for row in database.execute(f"PRAGMA table_info({quoted(name)})"))
    if not columns:
        raise PlanError("The GeoPackage has no table {table}.", table=name)
    shape = database.execute(
        "SELECT column_name, upper(geometry_type_name), srs_id, organization, organization_coordsys_id, "
        "definition FROM gpkg_geometry_columns JOIN gpkg_spatial_ref_sys USING (srs_id) WHERE table_name = ?",
        (name,),
    ).fetchone()
    if shape is None:
        return Target(name, columns, "", "", 0, QgsCoordinateReferenceSystem())
    column, kind, srs_id, organization, code, definition = shape
    crs = QgsCoordinateReferenceSystem(f"{organization}:{code}")
    return Target(name, columns, column, kind, srs_id, crs if crs.isValid() else _from_wkt(definition))


def _from_wkt(definition: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromWkt(definition)


def _multi(geometry: np.ndarray, kind: str) -> np.ndarray:
    _, single, collect = MULTIS[kind]
    singles = shapely.get_type_id(geometry) == SINGLES[single]
    result = geometry.copy()
    if singles.any():
        result[singles] = collect(geometry[singles], indices=np.arange(singles.sum()))
    return result

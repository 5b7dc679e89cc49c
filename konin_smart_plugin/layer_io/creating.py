"""A new GeoPackage: built under a temporary name, checked, and renamed when it is complete."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ..analysis.disk import DiskFull, check_room, disk_full
from ..analysis.errors import PlanError
from .gpkg_file import reading
from .sql_names import quoted
from .table import Table
from .writing import TableContent, write_tables

GEOMETRIES = {
    "none": ogr.wkbNone,
    "point": ogr.wkbPoint,
    "line": ogr.wkbMultiLineString,
    "polygon": ogr.wkbMultiPolygon,
}
TYPES = {
    "text": (ogr.OFTString, ogr.OFSTNone),
    "integer": (ogr.OFTInteger64, ogr.OFSTNone),
    "real": (ogr.OFTReal, ogr.OFSTNone),
    "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
    "date": (ogr.OFTDate, ogr.OFSTNone),
    "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
}


@dataclass(frozen=True)
class FieldSchema:
    """A column; ``type`` is text, integer, real, boolean, date or datetime."""

    name: str
    type: str
    not_null: bool = False
    unique: bool = False
    default: str | float | bool | None = None


@dataclass(frozen=True)
class TableSchema:
    """A table with its key ``fid``, its geometry ``geom`` (none, point, line or polygon) and its fields.

    Lines and polygons are kept as multi geometries.
    """

    geometry: str
    fields: tuple[FieldSchema, ...]


def create_geopackage(
    gpkg: Path,
    schemas: Mapping[str, TableSchema],
    crs: QgsCoordinateReferenceSystem,
    contents: Mapping[str, Table],
) -> None:
    """Make the GeoPackage ``gpkg`` with these tables in ``crs`` and their rows.

    Raises PlanError, with nothing left behind, if the file exists already or cannot be written in full.
    """
    if gpkg.exists():
        raise PlanError("The file {file} exists already.", file=gpkg)
    unfinished = gpkg.with_name(f".{gpkg.stem}-unfinished.gpkg")
    _remove(unfinished)
    try:
        _create_tables(unfinished, schemas, crs)
        _check_tables(unfinished, schemas)
        write_tables(unfinished, {name: TableContent(rows) for name, rows in contents.items()})
        check_room(gpkg)
        unfinished.rename(gpkg)
    except DiskFull as error:
        raise disk_full(gpkg) from error
    finally:
        _remove(unfinished)


def _remove(unfinished: Path) -> None:
    for path in (unfinished, unfinished.with_name(f"{unfinished.name}-journal")):
        if path.exists():  # on a read-only disk even removing nothing is an error
            path.unlink()


def _create_tables(gpkg: Path, schemas: Mapping[str, TableSchema], crs: QgsCoordinateReferenceSystem) -> None:
    srs = osr.SpatialReference()
    srs.ImportFromWkt(crs.toWkt(Qgis.CrsWktVariant.PreferredGdal))
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what failed is found by looking at the file
    try:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(gpkg))
        if dataset is not None:
            for name, schema in schemas.items():
                _create_table(dataset, name, schema, srs)
        del dataset  # closes the file
    except RuntimeError:  # what gdal.UseExceptions(), if somebody has called it, makes of an error
        return
    finally:
        gdal.PopErrorHandler()


def _create_table(dataset: ogr.DataSource, name: str, schema: TableSchema, srs: osr.SpatialReference) -> None:
    kind = GEOMETRIES[schema.geometry]
    layer = dataset.CreateLayer(name, None if kind == ogr.wkbNone else srs, kind, ["GEOMETRY_NAME=geom"])
    for field in schema.fields if layer is not None else ():
        column = ogr.FieldDefn(field.name, TYPES[field.type][0])
        column.SetSubType(TYPES[field.type][1])
        column.SetNullable(not field.not_null)
        column.SetUnique(field.unique)
        if field.default is not None:
            column.SetDefault(_literal(field.default))
        layer.CreateField(column)


def _literal(value: str | float | bool) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(int(value)) if isinstance(value, bool) else repr(value)


def _check_tables(gpkg: Path, schemas: Mapping[str, TableSchema]) -> None:
    check_room(gpkg)
    try:
        with reading(gpkg) as database:
            complete = all(_is_complete(database, name, schema) for name, schema in schemas.items())
    except PlanError:
        complete = False
    if not complete:
        raise PlanError("The file {file} could not be made.", file=gpkg)


def _is_complete(database: sqlite3.Connection, name: str, schema: TableSchema) -> bool:
    """Return whether the table has all its fields, and its spatial index if it has geometry."""
    columns = {row[1] for row in database.execute(f"PRAGMA table_info({quoted(name)})")}
    indexed = database.execute(
        "SELECT 1 FROM gpkg_extensions WHERE table_name = ? AND extension_name = 'gpkg_rtree_index'", (name,)
    ).fetchone()
    return columns.issuperset({"fid", *(field.name for field in schema.fields)}) and (
        schema.geometry == "none" or indexed is not None
    )

"""A new GeoPackage: built under a temporary name, checked, and renamed when it is complete."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
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
FOREIGN_GEOMETRIES = {
    "GEOMETRY": ogr.wkbUnknown,
    "POINT": ogr.wkbPoint,
    "LINESTRING": ogr.wkbLineString,
    "POLYGON": ogr.wkbPolygon,
    "MULTIPOINT": ogr.wkbMultiPoint,
    "MULTILINESTRING": ogr.wkbMultiLineString,
    "MULTIPOLYGON": ogr.wkbMultiPolygon,
    "GEOMETRYCOLLECTION": ogr.wkbGeometryCollection,
    "CIRCULARSTRING": ogr.wkbCircularString,
    "COMPOUNDCURVE": ogr.wkbCompoundCurve,
    "CURVEPOLYGON": ogr.wkbCurvePolygon,
    "MULTICURVE": ogr.wkbMultiCurve,
    "MULTISURFACE": ogr.wkbMultiSurface,
}
"""The kinds of geometry that a table which an office has added may have."""
TYPES = {
    "text": (ogr.OFTString, ogr.OFSTNone),
    "integer": (ogr.OFTInteger64, ogr.OFSTNone),
    "real": (ogr.OFTReal, ogr.OFSTNone),
    "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
    "date": (ogr.OFTDate, ogr.OFSTNone),
    "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
    "blob": (ogr.OFTBinary, ogr.OFSTNone),
}
SMALLER = {
    ("integer", 32): (ogr.OFTInteger, ogr.OFSTNone),
    ("integer", 16): (ogr.OFTInteger, ogr.OFSTInt16),
    ("real", 32): (ogr.OFTReal, ogr.OFSTFloat32),
}


class Now(Enum):
    """A default that is the moment of adding the row."""

    MOMENT = "CURRENT_TIMESTAMP"
    DAY = "CURRENT_DATE"


Default = str | float | bool | Now | None


@dataclass(frozen=True)
class FieldSchema:
    """A column; ``type`` is text, integer, real, boolean, date, datetime or blob.

    ``size``: the most characters of a text, the bits of an integer (16 or 32) or real number (32); 0: no
    limit, 64 bits.
    """

    name: str
    type: str
    not_null: bool = False
    unique: bool = False
    default: Default = None
    size: int = 0


@dataclass(frozen=True)
class TableSchema:
    """A table with its ``key``, its geometry ``geom`` (none, point, line or polygon) and its fields.

    Lines and polygons are kept as multi geometries. A table that an office has added may have another kind,
    named as in "LINESTRING ZM", and a ``crs`` of its own; None: the file's.
    """

    geometry: str
    fields: tuple[FieldSchema, ...]
    key: str = "fid"
    crs: QgsCoordinateReferenceSystem | None = None


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
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what failed is found by looking at the file
    try:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(gpkg))
        if dataset is not None:
            for name, schema in schemas.items():
                _create_table(dataset, name, schema, schema.crs or crs)
        del dataset  # closes the file
    except RuntimeError:  # what gdal.UseExceptions(), if somebody has called it, makes of an error
        return
    finally:
        gdal.PopErrorHandler()


def geometry_kind(name: str) -> int:
    """Return OGR's number of the kind of geometry; KeyError for one that a GeoPackage cannot hold."""
    if name in GEOMETRIES:
        return GEOMETRIES[name]
    kind, _, more = name.partition(" ")
    return ogr.GT_SetModifier(FOREIGN_GEOMETRIES[kind], "Z" in more, "M" in more)


def _create_table(
    dataset: ogr.DataSource, name: str, schema: TableSchema, crs: QgsCoordinateReferenceSystem
) -> None:
    kind, srs = geometry_kind(schema.geometry), None
    if kind != ogr.wkbNone:
        srs = osr.SpatialReference()
        srs.ImportFromWkt(crs.toWkt(Qgis.CrsWktVariant.PreferredGdal))
    layer = dataset.CreateLayer(name, srs, kind, ["GEOMETRY_NAME=geom", f"FID={schema.key}"])
    for field in schema.fields if layer is not None else ():
        type_, subtype = SMALLER.get((field.type, field.size), TYPES[field.type])
        column = ogr.FieldDefn(field.name, type_)
        column.SetSubType(subtype)
        if field.type == "text":
            column.SetWidth(field.size)
        column.SetNullable(not field.not_null)
        column.SetUnique(field.unique)
        if field.default is not None:
            column.SetDefault(_literal(field.default))
        layer.CreateField(column)


def _literal(value: Default) -> str:
    if isinstance(value, Now):
        return value.value
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
    if not columns.issuperset({schema.key, *(field.name for field in schema.fields)}):
        return False
    if schema.geometry == "none":
        return True
    indexed = database.execute(
        "SELECT 1 FROM gpkg_extensions WHERE table_name = ? AND extension_name = 'gpkg_rtree_index'", (name,)
    )
    return indexed.fetchone() is not None

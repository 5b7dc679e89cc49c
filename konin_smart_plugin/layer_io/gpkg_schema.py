# ruff: noqa: S608 (names of tables and columns are quoted; values are always bound)
"""A GeoPackage's tables as they really are, with the fields an office has added, and their bare rows."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from ..analysis.errors import PlanError
from .creating import FieldSchema, TableSchema
from .sql_names import quoted

GEOMETRIES = {"POINT": "point", "MULTILINESTRING": "line", "MULTIPOLYGON": "polygon"}
TYPES = {
    "TEXT": "text",
    **dict.fromkeys(("TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER"), "integer"),
    **dict.fromkeys(("FLOAT", "DOUBLE", "REAL"), "real"),
    "BOOLEAN": "boolean",
    "DATE": "date",
    "DATETIME": "datetime",
}
STYLES = "layer_styles"
"""The table in which QGIS keeps styles; a workspace's are in its project."""


@dataclass(frozen=True)
class GeoPackageTable:
    """A table, the number of its CRS (0 without geometry), and the last number it has given to a row."""

    schema: TableSchema
    srs_id: int
    last_number: int


def describe_geopackage(database: sqlite3.Connection) -> dict[str, GeoPackageTable]:
    """Return the tables by name, all but QGIS's styles.

    Raises PlanError for a table or a column of a kind that a workspace does not know.
    """
    names = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents") if name != STYLES]
    shapes = {
        row[0]: row[1:]
        for row in database.execute(
            "SELECT table_name, column_name, upper(geometry_type_name), z, m, srs_id "
            "FROM gpkg_geometry_columns"
        )
    }
    numbers = dict(database.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    return {name: _table(database, name, shapes.get(name), numbers.get(name, 0)) for name in names}


def read_columns(
    database: sqlite3.Connection, name: str, table: GeoPackageTable
) -> dict[str, Sequence[object]]:
    """Return the rows' bare values by column, in the order of ``fid``; geometries are GeoPackage binaries."""
    names = ["fid", *(["geom"] if table.srs_id else []), *(field.name for field in table.schema.fields)]
    listed = ", ".join(map(quoted, names))
    rows = database.execute(f"SELECT {listed} FROM {quoted(name)} ORDER BY fid").fetchall()
    columns = zip(*rows, strict=True) if rows else [()] * len(names)
    return dict(zip(names, columns, strict=True))


def _table(
    database: sqlite3.Connection, name: str, shape: tuple[str, str, int, int, int] | None, last: int
) -> GeoPackageTable:
    kind, srs_id = "none", 0
    if shape is not None:
        column, type_, z, m, srs_id = shape
        kind = GEOMETRIES.get(type_, "")
        if column != "geom" or not kind or z or m:
            raise _unknown(name, column, f"{type_}{' Z' if z else ''}{' M' if m else ''}")
    fields, keys = [], []
    for _, column, type_, not_null, _, key in database.execute(f"PRAGMA table_info({quoted(name)})"):
        if key:
            keys.append(column)
        elif column != "geom":
            known = TYPES.get(re.sub(r"\(.*", "", type_).strip().upper())
            if known is None:
                raise _unknown(name, column, type_)
            fields.append(FieldSchema(column, known, bool(not_null)))
    if keys != ["fid"]:
        raise _unknown(name, ", ".join(keys) or "fid", "PRIMARY KEY")
    return GeoPackageTable(TableSchema(kind, tuple(fields)), srs_id, last)


def _unknown(table: str, column: str, type_: str) -> PlanError:
    return PlanError(
        "The column {column} ({type}) of the table {table} cannot be kept in PostGIS. Nothing was moved. "
        "Remove the table or the column, or change its type.",
        table=table,
        column=column,
        type=type_,
    )

# ruff: noqa: S608 (names of tables and columns are quoted; values are always bound)
"""A GeoPackage's tables as they really are, with the fields an office has added, and their bare rows."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from ..analysis.errors import PlanError
from .creating import FOREIGN_GEOMETRIES, FieldSchema, TableSchema
from .defaults import UnknownDefaultError, read_default
from .sql_names import quoted

GEOMETRIES = {"POINT": "point", "MULTILINESTRING": "line", "MULTIPOLYGON": "polygon"}
TYPES = {
    "TEXT": ("text", 0),
    **dict.fromkeys(("INT", "INTEGER"), ("integer", 0)),
    "MEDIUMINT": ("integer", 32),
    "SMALLINT": ("integer", 16),
    **dict.fromkeys(("DOUBLE", "REAL"), ("real", 0)),
    "FLOAT": ("real", 32),
    "BOOLEAN": ("boolean", 0),
    "DATE": ("date", 0),
    "DATETIME": ("datetime", 0),
    "BLOB": ("blob", 0),
}
LONGEST_NAME = 63
"""How many bytes of a name PostgreSQL keeps."""
# What OGR and QGIS have in a file besides the tables that it lists.
SYSTEM = re.compile(r"gpkg_|sqlite_|rtree_|idx_")
UPKEEP = re.compile(r"rtree_|gpkg_|trigger_(insert|delete)_feature_count_")
NOT_IN_TEXT = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/", re.DOTALL)
RULES = re.compile(r"\b(CHECK\s*\(|REFERENCES\b|COLLATE\b|GENERATED\b)", re.IGNORECASE)


@dataclass(frozen=True)
class GeoPackageTable:
    """A table, the number of its CRS (None without geometry), and the last number it has given to a row."""

    schema: TableSchema
    srs_id: int | None
    last_number: int


def describe_geopackage(database: sqlite3.Connection, own: Collection[str]) -> dict[str, GeoPackageTable]:
    """Return the tables by name.

    ``own``: the indices and triggers that the workspace makes anew. Raises PlanError for what cannot be taken
    to PostGIS, be it a table, a column, a rule or a trigger.
    """
    _refuse_strangers(database, own)
    shapes = {
        row[0]: row[1:]
        for row in database.execute(
            "SELECT table_name, column_name, upper(geometry_type_name), z, m, srs_id "
            "FROM gpkg_geometry_columns"
        )
    }
    numbers = dict(database.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    tables = {}
    for (name,) in database.execute("SELECT table_name FROM gpkg_contents").fetchall():
        kind, srs_id = _shape(name, shapes.get(name))
        unique = _unique_columns(database, name, own)
        key, fields = _columns(database, name)
        fields = tuple(replace(field, unique=field.name in unique) for field in fields)
        tables[name] = GeoPackageTable(TableSchema(kind, fields, key), srs_id, numbers.get(name, 0))
    return tables


def read_columns(
    database: sqlite3.Connection, name: str, table: GeoPackageTable
) -> dict[str, Sequence[object]]:
    """Return the rows' bare values by column, in the order of the key; geometries are GeoPackage binaries."""
    key = table.schema.key
    names = [key, *([] if table.srs_id is None else ["geom"]), *(field.name for field in table.schema.fields)]
    listed = ", ".join(map(quoted, names))
    rows = database.execute(f"SELECT {listed} FROM {quoted(name)} ORDER BY {quoted(key)}").fetchall()  # nosec B608
    columns = zip(*rows, strict=True) if rows else [()] * len(names)
    return dict(zip(names, columns, strict=True))


def _refuse_strangers(database: sqlite3.Connection, own: Collection[str]) -> None:
    """Raise PlanError for what the file holds beside the tables and that would be lost."""
    contents = dict(database.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall())
    found = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    for kind, name, table, sql in found:
        what = _strange_part(kind, name, sql or "", own, contents)
        if what:
            raise _strange(table, what)
    if any(name == "gpkg_data_columns" for _, name, _, _ in found):
        for table, column in database.execute("SELECT table_name, column_name FROM gpkg_data_columns"):
            raise _strange(table, f"gpkg_data_columns ({column})")


def _strange_part(kind: str, name: str, sql: str, own: Collection[str], contents: Mapping[str, str]) -> str:
    """Return what of this part of the file would be lost; empty for nothing."""
    if kind == "view" or (kind == "table" and name not in contents):
        return "" if SYSTEM.match(name) else f"{kind.upper()} {name}"
    if kind == "trigger":
        return "" if name in own or UPKEEP.match(name) else f"TRIGGER {name}"
    if kind == "table" and contents[name] not in ("features", "attributes"):
        return contents[name]
    rule = RULES.search(NOT_IN_TEXT.sub("''", sql)) if kind == "table" else None
    return rule[1].strip("( ").upper() if rule else ""


def _shape(name: str, shape: tuple[str, str, int, int, int] | None) -> tuple[str, int | None]:
    """Return the kind of geometry and the number of its CRS."""
    if shape is None:
        return "none", None
    column, type_, z, m, srs_id = shape
    more = ("Z" if z else "") + ("M" if m else "")
    kind = GEOMETRIES.get(type_, type_) if not more else f"{type_} {more}"
    # 2 means that some rows have heights (or measures) and others have not.
    if column != "geom" or type_ not in FOREIGN_GEOMETRIES or z > 1 or m > 1:
        raise _unknown(name, column, f"{type_} {more}".strip())
    return kind, srs_id


def _columns(database: sqlite3.Connection, name: str) -> tuple[str, tuple[FieldSchema, ...]]:
    """Return the key and the fields."""
    _check_name(name, name)
    fields, keys = [], []
    for _, column, type_, not_null, default, key, hidden in database.execute(
        f"PRAGMA table_xinfo({quoted(name)})"
    ):
        _check_name(name, column)
        if hidden:
            raise _unknown(name, column, "GENERATED")
        if key:
            keys.append(column)
        elif column != "geom":
            fields.append(_field(name, column, type_.strip().upper(), bool(not_null), default))
    if len(keys) != 1:
        raise _strange(name, f"PRIMARY KEY ({', '.join(keys)})")
    return keys[0], tuple(fields)


def _field(table: str, column: str, type_: str, not_null: bool, default: str | None) -> FieldSchema:
    limited = re.fullmatch(r"TEXT ?\((\d+)\)", type_)
    known = ("text", int(limited[1])) if limited else TYPES.get(type_)
    if known is None:
        raise _unknown(table, column, type_)
    try:
        return FieldSchema(column, known[0], not_null, False, read_default(default, known[0]), known[1])
    except UnknownDefaultError as error:
        raise _unknown(table, column, f"DEFAULT {default}") from error


def _unique_columns(database: sqlite3.Connection, name: str, own: Collection[str]) -> set[str]:
    """Return the columns that hold no value twice; PlanError where several do so together."""
    found = set()
    for _, index, unique, origin, partial in database.execute(
        f"PRAGMA index_list({quoted(name)})"
    ).fetchall():
        if not unique or origin == "pk" or index in own:
            continue
        columns = [row[2] for row in database.execute(f"PRAGMA index_info({quoted(index)})")]
        if partial or len(columns) != 1 or columns[0] is None:
            raise _strange(name, f"UNIQUE ({', '.join(column or '…' for column in columns)})")
        found.add(columns[0])
    return found


def _check_name(table: str, name: str) -> None:
    if len(name.encode()) > LONGEST_NAME:
        raise PlanError(
            "The name {name} in the table {table} is longer than the {most} bytes that PostGIS keeps. "
            "Nothing was moved. Give it a shorter one.",
            name=name,
            table=table,
            most=LONGEST_NAME,
        )


def _unknown(table: str, column: str, type_: str) -> PlanError:
    return PlanError(
        "The column {column} ({type}) of the table {table} cannot be kept in PostGIS. Nothing was moved. "
        "Remove the table or the column, or change its type.",
        table=table,
        column=column,
        type=type_,
    )


def _strange(table: str, what: str) -> PlanError:
    return PlanError(
        "The table {table} has something that cannot be kept in PostGIS: {what}. Nothing was moved. Remove "
        "it and move again.",
        table=table,
        what=what,
    )

# ruff: noqa: S608 (names of tables and columns are quoted; values are always bound)
"""All tables of a GeoPackage into PostGIS and back, value by value, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..analysis.errors import PlanError
from .creating import FieldSchema, TableSchema, create_geopackage
from .gpkg_file import reading as reading_file
from .gpkg_file import transaction as changing_file
from .gpkg_index import without_upkeep
from .gpkg_metadata import LayerCredit, put_credit
from .gpkg_schema import describe_geopackage, read_columns
from .gpkg_tables import find_target
from .gpkg_values import check_values
from .gpkg_wkb import blob_of, wkb_of
from .postgis import SCHEMA, Database, Service, reading
from .postgis_strangers import movable
from .postgis_tables import (
    METADATA_TABLE,
    copy_rows,
    create_table,
    describe_tables,
    index_geometry,
    number_after,
)
from .sql_names import quoted
from .writing import refresh_contents

Progress = Callable[[float], None]


@dataclass(frozen=True)
class TableCopy:
    """A table on its way: its fields, its bare rows, and the last number it gave to a row."""

    schema: TableSchema
    rows: list[tuple]
    last_number: int


def free_schema(database: Database, service: Service) -> None:
    """Make the empty schema ``konin``; one that is there goes if none of its tables holds a row.

    Raises PlanError if it holds rows, or the database has no PostGIS.
    """
    refuse_full(database, service)
    database.run(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
    database.run(f"CREATE SCHEMA {SCHEMA}")


def refuse_full(database: Database, service: Service) -> None:
    """Raise PlanError if the schema ``konin`` holds rows, or the database has no PostGIS."""
    if not database.value("SELECT 1 FROM pg_extension WHERE extname = 'postgis'"):
        raise PlanError(
            "The database {service} has no PostGIS. Have its administrator run: CREATE EXTENSION postgis.",
            service=service.name,
        )
    tables = describe_tables(database)
    full = [name for name in tables if database.value(f"SELECT 1 FROM {quoted(name)} LIMIT 1")]  # nosec B608
    if full:
        raise PlanError(
            "The schema konin of the database {service} already holds data: {tables}. Nothing was moved. "
            "Choose another database, or have its administrator rename the schema.",
            service=service.name,
            tables=", ".join(full[:5]),
        )


def copy_geopackage(
    database: Database, gpkg: Path, own: Collection[str], progress: Progress
) -> dict[str, int]:
    """Make every table of the GeoPackage in the schema ``konin``, with its rows; return their numbers.

    ``own``: the indices and triggers that the workspace makes anew. Raises PlanError for what PostGIS cannot
    keep as it is, before anything is written.
    """
    with reading_file(gpkg) as file:
        tables = describe_geopackage(file, own)
        srids = {name: _srid(database, file, name, table.srs_id) for name, table in tables.items()}
        for name, table in tables.items():
            check_values(name, table.schema, read_columns(file, name, table))
        counts = {}
        for step, (name, table) in enumerate(tables.items()):
            progress(step / len(tables))
            create_table(database, name, table.schema, srids[name])
            columns = read_columns(file, name, table)
            if "geom" in columns:
                columns["geom"] = [None if blob is None else wkb_of(blob).hex() for blob in columns["geom"]]
            key = table.schema.key
            copy_rows(database, name, columns, key)
            number_after(database, name, table.last_number, key)
            if table.srs_id is not None:
                index_geometry(database, name)
            counts[name] = len(columns[key])
    _check_counts(counts, {name: database.value(f"SELECT count(*) FROM {quoted(name)}") for name in counts})  # nosec B608
    return counts


def credit_of(layer: QgsVectorLayer) -> LayerCredit:
    """Return what the layer's own metadata say."""
    found = layer.metadata()
    licence, attribution = ("".join(texts[:1]) for texts in (found.licenses(), found.rights()))
    return LayerCredit(found.title(), found.abstract(), licence, attribution)


def read_all(
    service: Service, own: Collection[str], progress: Progress
) -> tuple[dict[str, TableCopy], dict[str, LayerCredit]]:
    """Return every table of the workspace as it is at one moment, and the tables' credits.

    ``own``: the indices, rules and triggers that the workspace makes anew. Raises PlanError for what a
    GeoPackage cannot hold.
    """
    with reading(service) as database:
        tables = describe_tables(database)
        schemas = movable(database, tables, own)
        copies = {}
        for step, (name, schema) in enumerate(schemas.items()):
            progress(step / len(tables))
            crs = _crs(database, tables[name].srid) if schema.geometry != "none" else None
            last = database.value(
                "SELECT pg_sequence_last_value(pg_get_serial_sequence(%s, %s)::regclass)",
                (f"{SCHEMA}.{quoted(name)}", schema.key),
            )
            copies[name] = TableCopy(
                replace(schema, crs=crs), _read_values(database, name, schema), last or 0
            )
        columns = "table_name, title, abstract, licence, attribution"
        found = database.rows(f"SELECT {columns} FROM {METADATA_TABLE}")  # nosec B608
    return copies, {name: LayerCredit(*(text or "" for text in texts)) for name, *texts in found}


def write_geopackage(
    gpkg: Path, copies: Mapping[str, TableCopy], credits_: Mapping[str, LayerCredit]
) -> dict[str, int]:
    """Make the GeoPackage with these tables, their rows, numbers and credits; return the rows' numbers."""
    schemas = {name: copy.schema for name, copy in copies.items()}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem(), {})
    with changing_file(gpkg) as file:
        for name, copy in copies.items():
            _insert(file, name, copy)
            _number_after(file, name, copy.last_number)
            if name in credits_:
                put_credit(file, name, credits_[name])
        found = {name: file.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0] for name in copies}  # nosec B608
    _check_counts({name: len(copy.rows) for name, copy in copies.items()}, found)
    return found


def _read_values(database: Database, name: str, schema: TableSchema) -> list[tuple]:
    """Return the rows as a GeoPackage keeps them: (key, fields…, bare WKB, min x, max x, min y, max y)."""
    wanted = [quoted(schema.key), *(_as_geopackage(field) for field in schema.fields)]
    if schema.geometry != "none":
        sides = ("XMin", "XMax", "YMin", "YMax")
        wanted += ["ST_AsBinary(geom, 'NDR')", *(f"ST_{side}(geom)" for side in sides)]
    rows = database.rows(f"SELECT {', '.join(wanted)} FROM {quoted(name)} ORDER BY {quoted(schema.key)}")  # nosec B608
    return [tuple(bytes(one) if isinstance(one, memoryview) else one for one in row) for row in rows]


def _as_geopackage(field: FieldSchema) -> str:
    """Return the SQL of a value as a GeoPackage has it."""
    name = quoted(field.name)
    casts = {"boolean": f"{name}::int", "date": f"{name}::text", "real": f"{name}::double precision"}
    # A moment without a zone is in UTC, too.
    return casts.get(field.type, f"{name}::timestamptz" if field.type == "datetime" else name)


def _insert(file: sqlite3.Connection, name: str, copy: TableCopy) -> None:
    target = find_target(file, name)
    names = [copy.schema.key, *(field.name for field in copy.schema.fields)]
    width = len(names)
    rows: Iterable[tuple] = copy.rows
    if target.geometry_column:
        names.append(target.geometry_column)
        rows = (
            (
                *row[:width],
                None if row[width] is None else blob_of(row[width], row[width + 1 :], target.srs_id),
            )
            for row in copy.rows
        )
    listed, marks = ", ".join(map(quoted, names)), ", ".join("?" * len(names))
    with without_upkeep(file, name):
        file.executemany(f"INSERT INTO {quoted(name)} ({listed}) VALUES ({marks})", rows)  # nosec B608
    refresh_contents(file, target)


def _srid(database: Database, file: sqlite3.Connection, name: str, srs_id: int | None) -> int:
    """Return PostGIS's number of the CRS, 0 for a table without geometry."""
    if srs_id is None:
        return 0
    organization, code = file.execute(
        "SELECT upper(organization), organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (srs_id,),
    ).fetchone()
    srid = database.value(
        "SELECT srid FROM spatial_ref_sys WHERE upper(auth_name) = %s AND auth_srid = %s",
        (organization, code),
    )
    if srid is None:
        raise PlanError(
            "The table {table} is in a CRS that PostGIS does not know ({crs}). Nothing was moved. Save its "
            "column geom in another CRS.",
            table=name,
            crs=f"{organization}:{code}",
        )
    return srid


def _crs(database: Database, srid: int) -> QgsCoordinateReferenceSystem:
    """Return the CRS of PostGIS's number."""
    found = database.rows("SELECT auth_name, auth_srid, srtext FROM spatial_ref_sys WHERE srid = %s", (srid,))
    for authority, code, text in found:
        crs = QgsCoordinateReferenceSystem(f"{authority}:{code}")
        return crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(text)
    return QgsCoordinateReferenceSystem()


def _check_counts(wanted: Mapping[str, int], found: Mapping[str, int]) -> None:
    if wanted != found:
        raise PlanError(
            "The database does not hold the rows that were written to it: {found} instead of {expected}.",
            found=dict(found),
            expected=dict(wanted),
        )


def _number_after(file: sqlite3.Connection, name: str, number: int) -> None:
    changed = file.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))
    if not changed.rowcount and number:
        file.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, number))

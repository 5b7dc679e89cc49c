# ruff: noqa: S608 (names of tables and columns are quoted; values are always bound)
"""All tables of a GeoPackage into PostGIS and back, value by value, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..analysis.errors import PlanError
from .creating import TableSchema, create_geopackage
from .gpkg_blobs import to_geometries
from .gpkg_file import reading as reading_file
from .gpkg_file import transaction as changing_file
from .gpkg_metadata import LayerCredit, put_credit
from .gpkg_schema import describe_geopackage, read_columns
from .postgis import SCHEMA, Database, Service, reading
from .postgis_tables import (
    DTYPES,
    METADATA_TABLE,
    copy_rows,
    create_table,
    describe_tables,
    hexadecimal,
    index_geometry,
    number_after,
    read_rows,
)
from .sql_names import quoted
from .table import Table

Progress = Callable[[float], None]


@dataclass(frozen=True)
class TableCopy:
    """A table on its way: its fields, its rows with their ``fid``, and the last number it gave to a row."""

    schema: TableSchema
    rows: Table
    last_number: int


def free_schema(database: Database, service: Service) -> None:
    """Make the empty schema ``konin``; one that is there goes if none of its tables holds a row.

    Raises PlanError if it holds rows, or the database has no PostGIS.
    """
    if not database.value("SELECT 1 FROM pg_extension WHERE extname = 'postgis'"):
        raise PlanError(
            "The database {service} has no PostGIS. Have its administrator run: CREATE EXTENSION postgis.",
            service=service.name,
        )
    if database.value("SELECT to_regnamespace(%s) IS NOT NULL", (SCHEMA,)):
        full = [
            name
            for name in describe_tables(database)
            if database.value(f"SELECT 1 FROM {quoted(name)} LIMIT 1")
        ]
        if full:
            raise PlanError(
                "The schema konin of the database {service} already holds data: {tables}. Nothing was moved. "
                "Choose another database, or have its administrator rename the schema.",
                service=service.name,
                tables=", ".join(full[:5]),
            )
        database.run(f"DROP SCHEMA {SCHEMA} CASCADE")
    database.run(f"CREATE SCHEMA {SCHEMA}")


def copy_geopackage(database: Database, gpkg: Path, progress: Progress) -> dict[str, int]:
    """Make every table of the GeoPackage in the schema ``konin``, with its rows; return their numbers.

    Raises PlanError for what PostGIS cannot keep as it is.
    """
    with reading_file(gpkg) as file:
        tables = describe_geopackage(file)
        srids = {name: _srid(file, name, table.srs_id) for name, table in tables.items()}
        counts = {}
        for step, (name, table) in enumerate(tables.items()):
            progress(step / len(tables))
            create_table(database, name, table.schema, srids[name])
            columns = read_columns(file, name, table)
            copy_rows(database, name, _as_postgis(columns, srids[name]))
            number_after(database, name, table.last_number)
            if table.srs_id:
                index_geometry(database, name)
            counts[name] = len(columns["fid"])
    _check_counts(counts, {name: database.value(f"SELECT count(*) FROM {quoted(name)}") for name in counts})
    return counts


def credit_of(layer: QgsVectorLayer) -> LayerCredit:
    """Return what the layer's own metadata say."""
    found = layer.metadata()
    licence, attribution = ("".join(texts[:1]) for texts in (found.licenses(), found.rights()))
    return LayerCredit(found.title(), found.abstract(), licence, attribution)


def read_all(service: Service, progress: Progress) -> tuple[dict[str, TableCopy], dict[str, LayerCredit]]:
    """Return every table of the workspace as it is at one moment, and the tables' credits."""
    with reading(service) as database:
        copies = {}
        tables = describe_tables(database)
        for step, (name, table) in enumerate(tables.items()):
            progress(step / len(tables))
            dtypes = {field.name: DTYPES[field.type] for field in table.schema.fields}
            target = table.target
            rows = read_rows(database, quoted(name), dtypes, target.crs, target.geometry_column)
            keys = np.ma.array(rows.ids, mask=np.zeros(len(rows), bool))
            rows = Table(rows.geometry, {"fid": keys, **rows.columns}, target.crs, rows.ids)
            last = database.value(
                "SELECT pg_sequence_last_value(pg_get_serial_sequence(%s, 'fid')::regclass)",
                (f"{SCHEMA}.{quoted(name)}",),
            )
            copies[name] = TableCopy(table.schema, rows, last or 0)
        columns = "table_name, title, abstract, licence, attribution"
        found = database.rows(f"SELECT {columns} FROM {METADATA_TABLE}")
    return copies, {name: LayerCredit(*(text or "" for text in texts)) for name, *texts in found}


def write_geopackage(
    gpkg: Path, copies: Mapping[str, TableCopy], credits_: Mapping[str, LayerCredit]
) -> dict[str, int]:
    """Make the GeoPackage with these tables, their rows, numbers and credits; return the rows' numbers."""
    crs = _one_crs(copies)
    create_geopackage(
        gpkg,
        {name: copy.schema for name, copy in copies.items()},
        crs,
        {name: copy.rows for name, copy in copies.items()},
    )
    with changing_file(gpkg) as file:
        for name, copy in copies.items():
            _number_after(file, name, copy.last_number)
            if name in credits_:
                put_credit(file, name, credits_[name])
    return {name: len(copy.rows) for name, copy in copies.items()}


def _srid(file: sqlite3.Connection, name: str, srs_id: int) -> int:
    if not srs_id:
        return 0
    organization, code = file.execute(
        "SELECT upper(organization), organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (srs_id,),
    ).fetchone()
    if organization != "EPSG":
        raise PlanError(
            "The table {table} is in a CRS without an EPSG code, which PostGIS does not know. Nothing was "
            "moved.",
            table=name,
        )
    return int(code)


def _as_postgis(columns: Mapping[str, Sequence[object]], srid: int) -> dict[str, Sequence[object]]:
    """Return the bare values of a GeoPackage as PostgreSQL reads them."""
    if "geom" not in columns:
        return dict(columns)
    blobs = columns["geom"]
    known = [number for number, blob in enumerate(blobs) if blob is not None]
    shapes = np.full(len(blobs), None, object)
    shapes[known] = to_geometries([blobs[number] for number in known])
    return {**columns, "geom": hexadecimal(shapes, srid)}


def _check_counts(wanted: Mapping[str, int], found: Mapping[str, int]) -> None:
    if wanted != found:
        raise PlanError(
            "The database does not hold the rows that were written to it: {found} instead of {expected}.",
            found=dict(found),
            expected=dict(wanted),
        )


def _one_crs(copies: Mapping[str, TableCopy]) -> QgsCoordinateReferenceSystem:
    known = [copy.rows.crs for copy in copies.values() if copy.rows.geometry is not None]
    if any(crs != known[0] for crs in known):
        raise PlanError("The workspace's tables are in several CRSs; a GeoPackage workspace has one.")
    return known[0] if known else QgsCoordinateReferenceSystem()


def _number_after(file: sqlite3.Connection, name: str, number: int) -> None:
    changed = file.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))
    if not changed.rowcount and number:
        file.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, number))

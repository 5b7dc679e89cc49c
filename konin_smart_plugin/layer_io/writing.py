# ruff: noqa: S608 (names of tables and columns are quoted; values are always bound)
"""Rows into a GeoPackage, all of them or none.

OGR's transaction is not enough: on a full disk it keeps a part of the rows and reports success. So
the rows go into a staging file beside the GeoPackage, then into it with ``INSERT … SELECT`` in one
SQLite transaction, and the file is opened again and its rows are counted.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..analysis.disk import refused
from ..analysis.errors import PlanError
from .content_marks import refuse_newer, rows_in_sql
from .gpkg_blobs import to_blobs
from .gpkg_file import reading, sentences, transaction
from .gpkg_index import refresh_index, without_upkeep
from .gpkg_metadata import LayerCredit, put_credit
from .gpkg_tables import Target, find_target
from .sql_names import quoted
from .table import Table


@dataclass(frozen=True)
class TableContent:
    """Rows for one table of a GeoPackage: instead of what it holds, or after it (``append``).

    ``credit``, where given, comes with the rows or not at all. ``mark``, where given, is what
    ``content_marks.mark`` said of the table: a table that holds something else by now is refused.
    """

    rows: Table
    append: bool = False
    credit: LayerCredit | None = None
    mark: str = ""


def write_tables(gpkg: Path, tables: Mapping[str, TableContent]) -> None:
    """Write rows into existing tables of ``gpkg`` in one transaction.

    Columns are matched by name; a column that is not given gets its default. Geometry is reprojected to
    the table's CRS, and single parts become multi where the table wants it. Spatial index, extent and
    number of features are kept up.

    Raises PlanError, with the file as it was before, for an unknown table or column, a geometry of
    another kind, a broken constraint, a full disk, a read-only or a locked file.
    """
    with reading(gpkg) as database:
        targets = {name: find_target(database, name) for name in tables}
    for name, content in tables.items():
        targets[name].check(content.rows)
    with _staging_file(gpkg) as staging:
        with sentences(gpkg), closing(sqlite3.connect(staging)) as database, database:
            for name, content in tables.items():
                _stage(database, targets[name], content.rows)
        with transaction(gpkg, staging) as database:
            expected = {name: _move(database, targets[name], content) for name, content in tables.items()}
    _count_again(gpkg, expected)


@contextmanager
def _staging_file(gpkg: Path) -> Iterator[Path]:
    """Yield the path of a new file beside ``gpkg``, removed at the end."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{gpkg.name}-", suffix=".staging", dir=gpkg.parent)
    except OSError as error:
        raise refused(error, gpkg) from error
    os.close(handle)
    staging = Path(name)
    try:
        yield staging
    finally:
        for path in (staging, staging.with_name(f"{staging.name}-journal")):
            path.unlink(missing_ok=True)


def _stage(database: sqlite3.Connection, target: Target, rows: Table) -> None:
    columns = {name: sql_values(values) for name, values in rows.columns.items()}
    if rows.geometry is not None:
        columns[target.geometry_column] = to_blobs(target.fitting(rows), target.srs_id)
    names = ", ".join(quoted(name) for name in columns)
    marks = ", ".join("?" * len(columns))
    database.execute(f"CREATE TABLE {quoted(target.name)} ({names})")
    database.executemany(
        f"INSERT INTO {quoted(target.name)} VALUES ({marks})",  # nosec B608
        zip(*columns.values(), strict=True),
    )


def sql_values(values: np.ma.MaskedArray) -> list[object]:
    """Return a column's (N,) values as SQLite stores them in a GeoPackage; masked ones are None."""
    values = np.ma.asarray(values)
    if values.dtype.kind != "M":
        return values.tolist()
    unit = "D" if values.dtype == "datetime64[D]" else "ms"
    texts = np.datetime_as_string(values.data, unit).tolist()
    end = "" if unit == "D" else "Z"
    mask = np.ma.getmaskarray(values)
    return [None if missing else text + end for text, missing in zip(texts, mask, strict=True)]


def _move(database: sqlite3.Connection, target: Target, content: TableContent) -> int:
    """Move the staged rows into the table; return how many it must hold then."""
    table = quoted(target.name)
    names = ", ".join(quoted(row[1]) for row in database.execute(f"PRAGMA staging.table_info({table})"))
    if content.mark:
        refuse_newer(target.name, database.execute(rows_in_sql(target.name)), content.mark)
    with without_upkeep(database, target.name):
        if not content.append:
            database.execute(f"DELETE FROM {table}")  # nosec B608
        before = _count(database, target.name)
        database.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM staging.{table} ORDER BY rowid")  # nosec B608
    (staged,) = database.execute(f"SELECT count(*) FROM staging.{table}").fetchone()  # nosec B608
    refresh_contents(database, target)
    if content.credit:
        put_credit(database, target.name, content.credit)
    return before + staged


def refresh_contents(database: sqlite3.Connection, target: Target) -> None:
    """Bring spatial index, extent, moment of change and number of features up to date."""
    database.execute(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
        (target.name,),
    )
    if target.geometry_column:
        refresh_index(database, target.name, target.geometry_column)
    if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_ogr_contents'").fetchone():
        database.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?",
            (_count(database, target.name), target.name),
        )


def _count(database: sqlite3.Connection, table: str) -> int:
    return database.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]  # nosec B608


def _count_again(gpkg: Path, expected: Mapping[str, int]) -> None:
    with reading(gpkg) as database:
        found = {name: _count(database, name) for name in expected}
    if found != expected:
        raise PlanError(
            "{file} does not hold the rows that were written to it: {found} instead of {expected}.",
            file=gpkg,
            found=found,
            expected=dict(expected),
        )

"""A GeoPackage as an SQLite file: reading, one all-or-nothing transaction, and errors as sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ..analysis.disk import disk_full
from ..analysis.errors import PlanError

WAIT_FOR_LOCK_S = 5.0


@contextmanager
def reading(gpkg: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection that can only read; what SQLite refuses is raised as PlanError."""
    with sentences(gpkg), closing(_connect(gpkg, "ro")) as database:
        yield database


@contextmanager
def transaction(gpkg: Path, attached: Path | None = None) -> Iterator[sqlite3.Connection]:
    """Yield a connection in one transaction: committed at the end, rolled back on any error.

    ``attached`` is another SQLite file, whose tables are then known as ``staging.…``.
    What SQLite refuses is raised as PlanError.
    """
    from .gpkg_blobs import add_index_functions  # shapely, which reading can do without

    with sentences(gpkg), closing(_connect(gpkg, "rw")) as database:
        add_index_functions(database)
        if attached is not None:
            database.execute("ATTACH DATABASE ? AS staging", (str(attached),))
        database.execute("BEGIN IMMEDIATE")
        try:
            yield database
            database.execute("COMMIT")
        finally:
            # After a full disk SQLite has already rolled back by itself.
            if database.in_transaction:
                database.execute("ROLLBACK")


@contextmanager
def sentences(gpkg: Path) -> Iterator[None]:
    """Turn what SQLite refuses into a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise _sentence(error, gpkg) from error


def _connect(gpkg: Path, mode: str) -> sqlite3.Connection:
    if not gpkg.is_file():
        raise PlanError("There is no GeoPackage at {file}.", file=gpkg)
    uri = f"{gpkg.resolve().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=WAIT_FOR_LOCK_S, isolation_level=None)


def _sentence(error: sqlite3.Error, gpkg: Path) -> PlanError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return PlanError("{file} is in use by another program. Close it there and try again.", file=gpkg)
    if code == sqlite3.SQLITE_FULL:
        return disk_full(gpkg)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return PlanError("{file} cannot be written: the file or its folder is read-only.", file=gpkg)
    if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
        return PlanError("{file} is damaged or not a GeoPackage ({reason}).", file=gpkg, reason=error)
    return PlanError("Nothing was changed in {file} ({reason}).", file=gpkg, reason=error)

# ruff: noqa: S608 (names of tables and columns are quoted; values are always bound)
"""Spatial index and extent of a GeoPackage's table, brought up to date at once instead of row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from .gpkg_blobs import envelope
from .sql_names import quoted

# What OGR names the triggers that keep index and number of features; others, like those of a change
# log, stay on.
UPKEEP = ("rtree_", "trigger_insert_feature_count_", "trigger_delete_feature_count_")


@contextmanager
def without_upkeep(database: sqlite3.Connection, table: str) -> Iterator[None]:
    """Take the triggers that keep index and number of features off ``table``, and put them back."""
    rows = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) = lower(?)", (table,)
    ).fetchall()
    triggers = [(name, sql) for name, sql in rows if name.startswith(UPKEEP)]
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {quoted(name)}")
    yield
    for _, sql in triggers:
        database.execute(sql)


def refresh_index(database: sqlite3.Connection, table: str, column: str) -> None:
    """Bring the extent of ``table`` up to date and, where there is one, the index of its geometry."""
    shapes = database.execute(
        f"SELECT rowid, {quoted(column)} FROM {quoted(table)} WHERE {quoted(column)} NOT NULL"  # nosec B608
    )
    known = [(number, *envelope(blob)) for number, blob in shapes]
    boxes = np.array(known, float).reshape(-1, 5)
    boxes = boxes[np.isfinite(boxes[:, 1])]
    extent = (
        [boxes[:, 1].min(), boxes[:, 3].min(), boxes[:, 2].max(), boxes[:, 4].max()] if len(boxes) else []
    )
    database.execute(
        "UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = (?, ?, ?, ?) WHERE table_name = ?",
        (*(extent or [None] * 4), table),
    )
    index = f"rtree_{table}_{column}"
    if database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone():
        database.execute(f"DELETE FROM {quoted(index)}")  # nosec B608
        rows = (box for box in known if np.isfinite(box[1]))
        database.executemany(f"INSERT INTO {quoted(index)} VALUES (?, ?, ?, ?, ?)", rows)  # nosec B608

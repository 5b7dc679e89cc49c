"""What each layer of a workspace holds at the moment: how much, of which date, invented or real."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from ..layer_io.gpkg_file import quoted, reading
from .specs import load_specs


@dataclass(frozen=True)
class LayerState:
    """One layer's rows, how many of them are invented, and the newest ``fetched_at`` of the real ones."""

    count: int
    synthetic: int
    newest: str | None


def layer_states(gpkg: Path) -> dict[str, LayerState]:
    """Return the state of every layer of the workspace by its name; a table that is missing is left out.

    Raises PlanError if the file cannot be read.
    """
    wanted = [spec.name for spec in load_specs().values() if spec.in_workspace and spec.field("synthetic")]
    with reading(gpkg) as database:
        tables = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
        return {name: _state(database, name) for name in wanted if name in tables}


def _state(database: sqlite3.Connection, name: str) -> LayerState:
    newest = "max(CASE WHEN synthetic THEN NULL ELSE fetched_at END)"
    query = f"SELECT count(*), coalesce(sum(synthetic), 0), {newest} FROM {quoted(name)}"  # noqa: S608
    return LayerState(*database.execute(query).fetchone())

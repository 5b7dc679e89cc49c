"""What data a workspace holds: how many, from where, from when, and what of it is invented."""

from __future__ import annotations

from dataclasses import dataclass

from ..city_layers.specs import load_specs
from ..layer_io.sql_names import quoted
from ..layer_io.workspace import Workspace


@dataclass(frozen=True)
class DataSource:
    """The rows of one layer that come from one source; ``invented`` of them are marked as synthetic."""

    title: str
    source: str
    fetched: str
    count: int
    invented: int


def data_sources(workspace: Workspace, language: str) -> list[DataSource]:
    """Return the workspace's layers that hold something, by source, in the order of the layer tree."""
    names = set(workspace.layer_names())
    found = []
    for spec in load_specs().values():
        if not spec.in_workspace or spec.name not in names or spec.name == "change_log":
            continue
        rows = workspace.query(
            "SELECT source, max(fetched_at), count(*), sum(CASE WHEN synthetic THEN 1 ELSE 0 END) "  # noqa: S608  # nosec B608
            f"FROM {quoted(spec.name)} GROUP BY source ORDER BY count(*) DESC, source"
        )
        found += [
            DataSource(spec.title[language], source or "", (fetched or "")[:10], count, invented)
            for source, fetched, count, invented in rows
        ]
    return found

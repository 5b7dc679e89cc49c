"""What each layer of a workspace holds at the moment: how much, of which date, invented or real."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..layer_io.sql_names import quoted
from ..layer_io.workspace import Workspace
from .specs import load_specs


@dataclass(frozen=True)
class LayerState:
    """One layer's rows, how many of them are invented, and the newest ``fetched_at`` of the real ones."""

    count: int
    synthetic: int
    newest: str | None


def layer_states(workspace: Workspace) -> dict[str, LayerState]:
    """Return the state of every layer of the workspace by its name; a table that is missing is left out.

    Raises PlanError if the data cannot be read.
    """
    wanted = [spec.name for spec in load_specs().values() if spec.in_workspace and spec.field("synthetic")]
    tables = workspace.layer_names()
    asked = [_question(name) for name in wanted if name in tables]
    return {name: LayerState(*state) for name, *state in workspace.query(" UNION ALL ".join(asked))}


def empty_layers(workspace: Workspace, names: Sequence[str]) -> list[str]:
    """Return those of the named tables that hold no row or are not there; PlanError as above."""
    tables = set(workspace.layer_names())
    there = [name for name in names if name in tables]
    asked = [f"SELECT '{name}', EXISTS (SELECT 1 FROM {quoted(name)})" for name in there]  # noqa: S608  # nosec B608
    filled = {name for name, full in workspace.query(" UNION ALL ".join(asked)) if full} if asked else set()
    return [name for name in names if name not in filled]


def _question(name: str) -> str:
    newest = "max(CASE WHEN synthetic THEN NULL ELSE fetched_at END)"
    invented = "coalesce(sum(CASE WHEN synthetic THEN 1 ELSE 0 END), 0)"
    return f"SELECT '{name}', count(*), {invented}, {newest} FROM {quoted(name)}"  # noqa: S608 (a spec's name)  # nosec B608

"""Whether a table still holds what was read from it: who replaces its rows must not lose newer ones."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from ..analysis.errors import PlanError
from .sql_names import quoted
from .workspace import Workspace


def mark(workspace: Workspace, table: str) -> str:
    """Return a mark of what the table holds now. Take it before reading what is to be replaced."""
    return mark_of(workspace.query(rows_in_sql(table)))


def rows_in_sql(table: str) -> str:
    """Return the question for everything that the table holds, in plain SQL."""
    return f"SELECT * FROM {quoted(table)} ORDER BY fid"  # noqa: S608 (the name is quoted)  # nosec B608


def mark_of(rows: Iterable[tuple]) -> str:
    """Return the mark of these rows."""
    digest = sha256()
    for row in rows:
        plain = [bytes(value) if isinstance(value, memoryview) else value for value in row]
        digest.update(repr(plain).encode())
    return digest.hexdigest()


def refuse_newer(table: str, rows: Iterable[tuple], wanted: str) -> None:
    """Raise PlanError unless the rows have the mark that is wanted; an empty one wants nothing."""
    if wanted and mark_of(rows) != wanted:
        raise PlanError(
            "Somebody else has changed the layer {layer} in the meantime. Nothing was changed: run it again.",
            layer=table,
        )

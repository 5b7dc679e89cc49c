"""Which rows of a layer are estimates rather than counted."""

from __future__ import annotations

import numpy as np

from ..analysis.reliability import Marks
from ..city_layers.provenance import is_estimate
from ..layer_io.table import Table

FLAGS = ("synthetic", "estimated")


def marks(table: Table, people: np.ndarray, edge: np.ndarray | None) -> Marks:
    """Return what to doubt of the (P,) rows of ``table``, in which ``people`` (P,) live."""
    return Marks(people, edge, _estimated(table))


def edge_column(edge: np.ndarray | None, count: int) -> np.ma.MaskedArray:
    """Return the flags as the result's column ``edge``, NULL where there is no telling."""
    return np.ma.masked_all(count, bool) if edge is None else np.ma.array(edge)


def _estimated(table: Table) -> np.ndarray | None:
    """Mark invented rows, those a field ``estimated`` says so of, and those whose ``source`` does."""
    found = [table.columns[name].filled(0).astype(bool) for name in FLAGS if name in table.columns]
    sources = table.columns.get("source")
    if sources is not None and sources.dtype == object:
        texts, number = np.unique(sources.filled("").astype(str), return_inverse=True)
        found.append(np.array([is_estimate(text) for text in texts])[number.reshape(-1)])
    return np.logical_or.reduce(found) if found else None

"""What every demo layer is made of: geometries, columns, and the truth about their origin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

INVENTED = "DEMO – dane fikcyjne"


@dataclass(frozen=True)
class DemoLayer:
    """``geometry``: (N,) shapely geometries in EPSG:2177; ``columns``: (N,) masked arrays, masked = NULL."""

    geometry: np.ndarray
    columns: dict[str, np.ma.MaskedArray]

    def __len__(self) -> int:
        return len(self.geometry)

    def at(self, rows: np.ndarray) -> DemoLayer:
        """Return the layer of the chosen rows (mask or numbers)."""
        return DemoLayer(self.geometry[rows], {name: values[rows] for name, values in self.columns.items()})


def layer(
    geometry: Sequence[Any] | np.ndarray,
    columns: Mapping[str, Sequence[Any] | np.ndarray],
    source: str | Sequence[str] = INVENTED,
) -> DemoLayer:
    """Return a layer whose every row says where it is from and whether it is invented.

    ``None`` in a column means NULL. Every ``source`` but ``INVENTED`` is real.
    """
    shapes = np.empty(len(geometry), dtype=object)
    shapes[:] = list(geometry)
    sources = np.array([source] * len(shapes) if isinstance(source, str) else list(source), dtype=object)
    filled = {name: _column(values) for name, values in columns.items()}
    filled["source"] = np.ma.masked_array(sources, mask=np.zeros(len(shapes), dtype=bool))
    filled["fetched_at"] = np.ma.masked_all(len(shapes), dtype=object)
    filled["synthetic"] = np.ma.masked_array(
        sources == INVENTED, dtype=bool, mask=np.zeros(len(shapes), bool)
    )
    return DemoLayer(shapes, filled)


def joined(first: DemoLayer, second: DemoLayer) -> DemoLayer:
    """Return the rows of ``first``, then those of ``second``; both have the same columns.

    A column of ``second`` that is all NULL takes the type of the first.
    """
    columns = {}
    for name, values in first.columns.items():
        more = second.columns[name]
        more = np.ma.masked_all(len(more), values.dtype) if more.mask.all() else more
        columns[name] = np.ma.concatenate([values, more])
    return DemoLayer(np.concatenate([first.geometry, second.geometry]), columns)


def _column(values: Sequence[Any] | np.ndarray) -> np.ma.MaskedArray:
    if isinstance(values, np.ma.MaskedArray):
        return values
    values = list(values)
    missing = np.array([value is None for value in values], dtype=bool)
    known = [value for value in values if value is not None]
    if not known or isinstance(known[0], str):
        filled = np.empty(len(values), dtype=object)
        filled[:] = values
        return np.ma.masked_array(filled, mask=missing)
    filler = type(known[0])(0)
    return np.ma.masked_array(
        np.array([filler if value is None else value for value in values]), mask=missing
    )

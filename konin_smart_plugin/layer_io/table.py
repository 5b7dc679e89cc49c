"""A layer as arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Table:
    """N features as arrays.

    ``geometry``: (N,) shapely geometries in ``crs``, two-dimensional and without curves, None where a
    feature has none; None for a table without geometry.
    ``columns``: (N,) masked arrays by field name, masked where the value is NULL: bool, int64, float64,
    datetime64 or object (text).
    ``ids``: (N,) int64 feature ids, None for a table that was not read from a layer.
    """

    geometry: np.ndarray | None
    columns: dict[str, np.ma.MaskedArray]
    crs: QgsCoordinateReferenceSystem
    ids: np.ndarray | None = None

    def __len__(self) -> int:
        if self.geometry is not None:
            return len(self.geometry)
        if self.ids is not None:
            return len(self.ids)
        return len(next(iter(self.columns.values()), ()))

    def take(self, chosen: np.ndarray) -> Table:
        """Return the rows of the numbers ``chosen``, or those where it is true (N,)."""
        return Table(
            None if self.geometry is None else self.geometry[chosen],
            {name: values[chosen] for name, values in self.columns.items()},
            self.crs,
            None if self.ids is None else self.ids[chosen],
        )

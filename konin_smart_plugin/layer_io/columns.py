"""Values of a field as a masked numpy array."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsField
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QVariant

# numpy's type by the field's; text and whatever else there is stay Python objects.
DTYPES = {
    QMetaType.Type.Bool: np.dtype(bool),
    QMetaType.Type.Int: np.dtype(np.int64),
    QMetaType.Type.UInt: np.dtype(np.int64),
    QMetaType.Type.LongLong: np.dtype(np.int64),
    QMetaType.Type.Double: np.dtype(np.float64),
    QMetaType.Type.QDate: np.dtype("datetime64[D]"),
    QMetaType.Type.QDateTime: np.dtype("datetime64[ms]"),
}


def field_dtype(field: QgsField) -> np.dtype:
    """Return the numpy type that holds the field's values."""
    return DTYPES.get(QMetaType.Type(field.type()), np.dtype(object))


def masked_column(values: Sequence[Any], dtype: np.dtype) -> np.ma.MaskedArray:
    """Return ``values`` as a (N,) masked array of ``dtype``; None, NULL and NaN are masked.

    Dates and times keep the wall clock they show, without a time zone.
    """
    mask = np.fromiter((value is None or isinstance(value, QVariant) for value in values), bool, len(values))
    data = np.full(len(values), "", object) if dtype.kind == "O" else np.zeros(len(values), dtype)
    known = [_plain(value) for value, missing in zip(values, mask, strict=True) if not missing]
    data[~mask] = _objects(known) if dtype.kind == "O" else known
    return masked(data, mask)


def masked(data: np.ndarray, mask: np.ndarray) -> np.ma.MaskedArray:
    """Return a masked array with a full mask, in which NaN is masked too."""
    if data.dtype.kind == "f":
        mask = mask | np.isnan(data)
    return np.ma.MaskedArray(data, mask)


def _objects(values: list[Any]) -> np.ndarray:
    # Filled one by one: np.array() would make lists of equal length a second dimension.
    objects = np.empty(len(values), object)
    objects[:] = values
    return objects


def _plain(value: Any) -> Any:  # noqa: ANN401 (a field's value is anything)
    if isinstance(value, QDateTime):
        return value.toString("yyyy-MM-ddTHH:mm:ss.zzz")
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd")
    return value

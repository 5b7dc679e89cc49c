"""Values of a field as a masked numpy array."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
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

# What stands in a masked place.
FILLERS = {"b": False, "i": 0, "f": 0.0, "M": "NaT", "O": ""}


def field_dtype(field: QgsField) -> np.dtype:
    """Return the numpy type that holds the field's values."""
    return DTYPES.get(QMetaType.Type(field.type()), np.dtype(object))


def masked_column(values: Sequence[Any], dtype: np.dtype) -> np.ma.MaskedArray:
    """Return ``values`` as a (N,) masked array of ``dtype``; None and NaN are masked.

    Dates and times keep the wall clock they show, without a time zone.
    """
    # np.array() would make lists of equal length a second dimension.
    objects = np.fromiter(values, object, len(values))
    # Not by "==": Qt's byte arrays that begin with a zero byte equal None.
    mask = np.fromiter((value is None for value in values), bool, len(values))
    if dtype.kind == "M":
        objects[~mask] = [_iso_text(value) for value in objects[~mask]]
    objects[mask] = FILLERS[dtype.kind]
    return masked(objects.astype(dtype), mask)


def without_null(values: Sequence[Any]) -> list[Any]:
    """Return a field's values with None for QGIS's NULL."""
    return [None if isinstance(value, QVariant) else value for value in values]


def masked(data: np.ndarray, mask: np.ndarray) -> np.ma.MaskedArray:
    """Return a masked array with a full mask, in which NaN is masked too."""
    if data.dtype.kind == "f":
        mask = mask | np.isnan(data)
    return np.ma.MaskedArray(data, mask)


def _iso_text(value: QDate | QDateTime | date | str) -> str:
    if not isinstance(value, QDate | QDateTime):  # a database's own
        return str(value).removesuffix("Z")
    return value.toString("yyyy-MM-ddTHH:mm:ss.zzz" if isinstance(value, QDateTime) else "yyyy-MM-dd")

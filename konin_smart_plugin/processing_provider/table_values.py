"""Columns and places of a table as plain arrays."""

from __future__ import annotations

import numpy as np
import shapely

from ..analysis.errors import PlanError
from ..analysis.geometry import inner_points
from ..layer_io.table import Table


def points(table: Table) -> np.ndarray:
    """Return one point per row, (N, 2), NaN where there is none; lines and polygons give one inside them."""
    spots = inner_points(table.geometry)
    return np.column_stack([shapely.get_x(spots), shapely.get_y(spots)])


def numbers(table: Table, field: str) -> np.ndarray:
    """Return the field as floats, (N,), NaN where NULL or where no field is given; PlanError for text."""
    if not field:
        return np.full(len(table), np.nan)
    try:
        return table.columns[field].astype(float).filled(np.nan)
    except ValueError as error:
        raise PlanError("The field {field} must hold numbers.", field=field) from error


def texts(table: Table, field: str) -> np.ndarray:
    """Return the field as text, (N,), "" where NULL; without a field the rows' ids."""
    if not field:
        return (np.arange(1, len(table) + 1) if table.ids is None else table.ids).astype(str)
    column = table.columns[field]
    return np.where(np.ma.getmaskarray(column), "", column.data.astype(str))

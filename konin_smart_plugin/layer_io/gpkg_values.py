"""Whether PostgreSQL can keep a GeoPackage's values: SQLite takes any value in any column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime

import numpy as np

from ..analysis.errors import PlanError
from .creating import FieldSchema, TableSchema

LONGEST_SHOWN = 60
MILLISECOND_US = 1000


def check_values(table: str, schema: TableSchema, columns: Mapping[str, Sequence[object]]) -> None:
    """Raise PlanError, naming row and column, for a value that would not come back as it is."""
    key = FieldSchema(schema.key, "integer", size=32)
    for field in (key, *schema.fields):
        fits = FITS[field.type]
        for row, value in zip(columns[schema.key], columns[field.name], strict=True):
            if value is not None and not fits(value, field.size):
                raise PlanError(
                    "The value {value} in the column {column} of the table {table} (row {row}) cannot be "
                    "kept in PostGIS. Nothing was moved. Correct it and move again.",
                    value=repr(value)[:LONGEST_SHOWN],
                    column=field.name,
                    table=table,
                    row=row,
                )


def _is_text(value: object, size: int) -> bool:
    return isinstance(value, str) and "\0" not in value and (not size or len(value) <= size)


def _is_integer(value: object, size: int) -> bool:
    limit = 1 << ((size or 64) - 1)
    return isinstance(value, int) and -limit <= value < limit


def _is_real(value: object, size: int) -> bool:
    if not isinstance(value, int | float):
        return False
    with np.errstate(over="ignore"):
        return float(np.float32(value) if size else value) == value


def _is_boolean(value: object, _size: int) -> bool:
    return value in (0, 1) and isinstance(value, int)


def _is_date(value: object, _size: int) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_moment(value: object, _size: int) -> bool:
    """Return whether it is a moment to the millisecond; without a zone it is in UTC, as GeoPackage says."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None or moment.microsecond % MILLISECOND_US:
            return False
        (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return False
    return True


def _is_blob(value: object, _size: int) -> bool:
    return isinstance(value, bytes)


FITS: dict[str, Callable[[object, int], bool]] = {
    "text": _is_text,
    "integer": _is_integer,
    "real": _is_real,
    "boolean": _is_boolean,
    "date": _is_date,
    "datetime": _is_moment,
    "blob": _is_blob,
}

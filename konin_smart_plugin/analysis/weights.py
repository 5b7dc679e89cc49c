"""Residents, or whatever else weights the demand."""

from __future__ import annotations

import numpy as np

from .errors import PlanError


def checked_weights(values: np.ma.MaskedArray, field: str) -> np.ma.MaskedArray:
    """Return the (P,) weights of ``field`` as real numbers, masked where not known.

    Raises PlanError where the field holds no numbers, or a negative one.
    """
    if values.dtype.kind not in "iuf":
        raise PlanError("The field {field} holds no numbers. Choose a field with residents.", field=field)
    weights = np.ma.masked_invalid(np.ma.array(values, dtype=float))
    negative = int((weights.filled(0) < 0).sum())
    if negative:
        raise PlanError(
            "The field {field} holds {count} negative values. Residents cannot be fewer than none: "
            "correct them, or set them to NULL where they are not known.",
            field=field,
            count=negative,
        )
    return weights

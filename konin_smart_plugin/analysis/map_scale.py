"""Which scale a map is printed at, and how far apart its grid lines are."""

from __future__ import annotations

from bisect import bisect_left

from .errors import PlanError

SERIES = (
    500, 1000, 2000, 2500, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 50_000,
    60_000, 70_000, 80_000, 90_000, 100_000, 110_000, 125_000, 150_000, 200_000,
)  # fmt: skip
"""Denominators a fitted map is snapped to; those above 50,000 are for a whole city on small paper."""

GRID_STEPS = (20, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 50_000)


def needed_denominator(width_m: float, height_m: float, width_mm: float, height_mm: float) -> float:
    """Return the exact denominator at which an area of metres fills a map frame of millimetres."""
    return max(width_m / width_mm, height_m / height_mm) * 1000


def fitted_scale(width_m: float, height_m: float, width_mm: float, height_mm: float) -> int:
    """Return the largest scale of the series at which the area fits the frame, as a denominator.

    Raises PlanError where not even the smallest scale of the series is enough.
    """
    needed = needed_denominator(width_m, height_m, width_mm, height_mm)
    place = bisect_left(SERIES, needed)
    if place == len(SERIES):
        raise PlanError(
            "The area is {width} km wide and {height} km high: too large for a sheet even at 1:{scale}. "
            "Choose a smaller area or larger paper.",
            width=round(width_m / 1000),
            height=round(height_m / 1000),
            scale=SERIES[-1],
        )
    return SERIES[place]


def grid_step(denominator: int, spacing_mm: float) -> int:
    """Return the round distance in metres whose grid lines lie nearest to ``spacing_mm`` apart."""
    wanted = spacing_mm * denominator / 1000
    return min(GRID_STEPS, key=lambda step: abs(step - wanted))

"""Quantiles, means and shares of what people have."""

from __future__ import annotations

import numpy as np


def weighted_quantile(values: np.ndarray, weights: np.ndarray, share: float) -> float:
    """Return the smallest of the (N,) values at which the cumulated weight reaches ``share`` of the total.

    Values may be inf (never reached). NaN where the total weight is zero or the quantile falls on inf.
    """
    total = weights.sum()
    if total <= 0:
        return float("nan")
    order = np.argsort(values, kind="stable")
    cumulated = np.cumsum(weights[order])
    reached = values[order][np.searchsorted(cumulated, share * total * (1 - 1e-12), side="left")]
    return float(reached) if np.isfinite(reached) else float("nan")


def weighted_mean(values: np.ndarray, weights: np.ndarray) -> float:
    """Return the mean of the (N,) values weighted; NaN where there is no weight."""
    total = weights.sum()
    return float((values * weights).sum() / total) if total > 0 else float("nan")


def percent(part: float, whole: float) -> float | None:
    """Return ``part`` in per cent of ``whole``; None where the whole is nothing."""
    return 100.0 * float(part) / float(whole) if whole > 0 else None

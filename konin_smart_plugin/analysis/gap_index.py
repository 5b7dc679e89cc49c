"""The gap index: several indicators of a place as one number from 0 (no gap) to 100."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import PlanError

CLASSES = 5


@dataclass(frozen=True)
class Indicator:
    """One indicator: its name, its weight, and the values at which there is no gap and the largest gap."""

    name: str
    weight: float
    good: float
    bad: float


@dataclass(frozen=True)
class GapIndex:
    """The index of C cells with n indicators.

    ``index`` (C,) 0–100, NaN where no indicator is known; ``scores`` (C, n) 0–1, NaN where not known;
    ``classes`` (C,) 1–5, 0 where there is no index; ``missing`` (C,) indicators not known.
    """

    index: np.ndarray
    scores: np.ndarray

    @property
    def classes(self) -> np.ndarray:
        """Classes 0–20, –40, –60, –80, –100 as 1 to 5; a value on a border belongs to the lower class."""
        known = np.isfinite(self.index)
        number = np.ceil(np.where(known, self.index, 0) * CLASSES / 100 - 1e-9)
        return np.where(known, np.clip(number, 1, CLASSES), 0).astype(int)

    @property
    def missing(self) -> np.ndarray:
        """How many indicators are not known in each cell, (C,)."""
        return np.isnan(self.scores).sum(axis=1)


def check_indicators(indicators: list[Indicator]) -> None:
    """Raise PlanError for no indicators, good equal to bad, a negative weight, or weights that sum to 0."""
    if not indicators:
        raise PlanError("No indicator is given. Give at least one row of INDICATORS.")
    for one in indicators:
        if one.good == one.bad:
            raise PlanError(
                "The indicator {name} has the same good and bad value ({value}): it cannot tell better from "
                "worse.",
                name=one.name,
                value=one.good,
            )
        if one.weight < 0:
            raise PlanError("The indicator {name} has a negative weight.", name=one.name)
    if not sum(one.weight for one in indicators) > 0:
        raise PlanError("The weights of all indicators sum to zero. Give at least one a weight above zero.")


def gap_index(values: np.ndarray, indicators: list[Indicator]) -> GapIndex:
    """Return the index of ``values`` (C, n), NaN where not known; ``check_indicators`` says what is raised.

    u = clip((v − good)/(bad − good), 0, 1); index = 100·Σ w·u / Σ w over the indicators known in the cell.
    """
    check_indicators(indicators)
    good = np.array([one.good for one in indicators], float)
    bad = np.array([one.bad for one in indicators], float)
    scores = np.clip((values - good) / (bad - good), 0, 1)
    return GapIndex(weighted_index(scores, np.array([one.weight for one in indicators], float)), scores)


def weighted_index(scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return 100·Σ w·u / Σ w of the ``scores`` (C, n) known, for weights (n,) or D draws of them (D, n).

    (C,) or (D, C); NaN where nothing of a positive weight is known.
    """
    known = np.isfinite(scores)
    total = weights @ known.T.astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        return 100 * (weights @ np.where(known, scores, 0).T) / total


def ranks(index: np.ndarray, ranked: np.ndarray) -> np.ndarray:
    """Return the place of each ``ranked`` cell (C,) by falling index: 1 is the worst, equals share a place.

    0 for cells that are not ranked or have no index.
    """
    chosen = np.flatnonzero(ranked & np.isfinite(index))
    value = np.round(index[chosen], 9)
    place = np.zeros(len(index), int)
    place[chosen] = np.searchsorted(np.sort(-value), -value) + 1
    return place


def main_cause(scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the number of the indicator that adds most to each cell's index, (C,); -1 where none adds.

    ``scores`` (C, n) 0–1, NaN where not known; ``weights`` (n,).
    """
    parts = np.nan_to_num(scores) * weights
    return np.where(parts.max(axis=1) > 0, parts.argmax(axis=1), -1)

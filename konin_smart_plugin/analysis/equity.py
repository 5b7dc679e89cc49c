"""How evenly something is spread over people: Lorenz curve, Gini and a Palma-style ratio."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import PlanError

POOR, RICH = 0.4, 0.9  # Palma: the richest tenth against the poorest four tenths


@dataclass(frozen=True)
class Lorenz:
    """The Lorenz curve: cumulated shares of people ``p`` and of the value ``share``, (K+1,), from (0, 0)."""

    p: np.ndarray
    share: np.ndarray

    @property
    def gini(self) -> float:
        """G = 1 − Σ (p_k − p_{k−1})(L_k + L_{k−1}): 0 all have the same, towards 1 one has everything."""
        return float(1 - (np.diff(self.p) * (self.share[1:] + self.share[:-1])).sum())

    @property
    def palma(self) -> float:
        """The share of the tenth of people with most over that of the four tenths with least; NaN over 0."""
        poor, rich = np.interp([POOR, RICH], self.p, self.share)
        return float((1 - rich) / poor) if poor > 0 else float("nan")


def lorenz(values: np.ndarray, weights: np.ndarray) -> Lorenz:
    """Return the curve of ``values`` (N,) that ``weights`` (N,) people have each.

    People of the same value are one step of the curve, so that their order does not matter.
    Raises PlanError for negative values, and where the people or their values sum to zero.
    """
    if (values < 0).any():
        raise PlanError(
            "Inequality cannot be measured: {count} values are negative.", count=int((values < 0).sum())
        )
    distinct, step = np.unique(values, return_inverse=True)
    people = np.bincount(step.reshape(-1), weights, minlength=len(distinct))
    total, amount = people.sum(), (people * distinct).sum()
    if not (total > 0 and amount > 0):
        raise PlanError("Inequality cannot be measured: the values or the weights sum to zero.")
    p = np.concatenate([[0], np.cumsum(people) / total])
    return Lorenz(p, np.concatenate([[0], np.cumsum(people * distinct) / amount]))


def places_in_distribution(values: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for each row (N,) the tenth of people it belongs to (1 has least), and its value by the mean.

    A row belongs to the tenth in which the middle of its own people lies.
    """
    order = np.argsort(values, kind="stable")
    middle = np.empty(len(values))
    middle[order] = (np.cumsum(weights[order]) - weights[order] / 2) / weights.sum()
    tenth = np.clip(np.floor(10 * middle) + 1, 1, 10).astype(np.int64)
    return tenth, values * weights.sum() / (values * weights).sum()

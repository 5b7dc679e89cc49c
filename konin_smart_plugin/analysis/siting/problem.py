"""What every siting model shares: limits on the sites, the clock, the answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

PROVEN_GAP = 1e-6
ROUNDING = 1e-9


@dataclass(frozen=True)
class Limits:
    """How many of the N candidates may be chosen: at most ``count``, for at most ``budget`` in all.

    ``costs`` (N,) is needed with a budget; None stands for no such limit.
    """

    count: int | None = None
    costs: np.ndarray | None = None
    budget: float | None = None

    def room(self, chosen: np.ndarray) -> float:
        """Return what is left of the budget with the candidates ``chosen`` (indices)."""
        return np.inf if self.budget is None else self.budget - float(self.costs[chosen].sum())

    def allows(self, chosen: np.ndarray) -> bool:
        """Say whether the candidates ``chosen`` (indices) keep the limits."""
        return (self.count is None or len(chosen) <= self.count) and self.room(chosen) + ROUNDING >= 0

    def among(self, candidates: np.ndarray) -> Limits:
        """Return the same limits for a choice among the ``candidates`` (indices) alone."""
        return replace(self, costs=None if self.costs is None else self.costs[candidates])

    def cheapest(self, values: np.ndarray) -> tuple[np.ndarray, float]:
        """Return the x (N,) in 0…1 within the limits with the smallest values @ x, and that sum, or less.

        With a budget x may hold a fraction, and with count and budget both the smaller relaxation counts.
        """
        order = np.argsort(values, kind="stable")[: self.count]
        by_count = np.zeros(len(values))
        by_count[order] = values[order] < 0
        if self.budget is None:
            return by_count, float(values @ by_count)
        by_budget = self._knapsack(values)
        best = max((by_count, by_budget), key=lambda x: float(values @ x))
        return best, float(values @ best)

    def _knapsack(self, values: np.ndarray) -> np.ndarray:
        useful = np.flatnonzero(values < 0)
        with np.errstate(divide="ignore"):
            order = useful[np.argsort(values[useful] / self.costs[useful], kind="stable")]
        before = np.cumsum(self.costs[order]) - self.costs[order]
        left = self.budget - before
        x = np.zeros(len(values))
        with np.errstate(divide="ignore", invalid="ignore"):
            x[order] = np.where(self.costs[order] <= left, 1.0, np.clip(left / self.costs[order], 0, 1))
        return x


@dataclass(frozen=True)
class Clock:
    """The time a solver may take, and whether the user still wants the answer."""

    seconds: float
    go_on: Callable[[], bool] = lambda: True
    started: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        """Seconds left, 0 when over or cancelled."""
        return max(0.0, self.started + self.seconds - time.monotonic()) if self.go_on() else 0.0

    def overdue(self, grace: float) -> bool:
        """Whether the time has been over for ``grace`` seconds."""
        return time.monotonic() > self.started + self.seconds + grace

    def part(self, share: float, most: float = np.inf) -> Clock:
        """Return a clock for a share of the time left, at most ``most`` seconds."""
        return Clock(min(self.left * share, most), self.go_on)


@dataclass(frozen=True)
class Answer:
    """The chosen candidates (indices), the objective they reach and the best any choice could reach."""

    chosen: np.ndarray
    objective: float
    bound: float

    @property
    def proven(self) -> bool:
        """Whether no choice can be better by more than a millionth."""
        return abs(self.objective - self.bound) <= PROVEN_GAP * max(1.0, abs(self.objective))

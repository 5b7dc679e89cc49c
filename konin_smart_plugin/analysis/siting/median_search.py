"""Good choices for the p-median without a solver: greedy, interchange, iterated local search."""

from __future__ import annotations

import numpy as np

from .problem import Clock, Limits

ROUNDS = 2000
STARTS = 4  # searches from the same choice: some find at once what others never do
PATIENCE = 2  # rounds per site without a better choice after which a search gives up
SLIGHTLY = 0.0005  # a shaken choice this much worse may be shaken on
RETURN = 100  # rounds after which the search returns to the best choice
BIG = 1e15
CACHE = 32_000  # costs looked at together


class Costs:
    """What serving each of M demands from each of N candidates costs, ``table`` (M, N).

    ``base`` (M,) is what it costs from what exists (infinite: nothing), ``weights`` (M,) how much larger one
    demand's costs are than another's; ``by_candidate`` (N, M) is the table turned. The candidates of each
    demand are sorted once, because every step of the search looks only at those cheaper than some limit.
    """

    def __init__(self, table: np.ndarray, base: np.ndarray, weights: np.ndarray) -> None:
        self.table = table
        self.base = base
        self.weights = weights
        self._order = np.argsort(table, axis=1, kind="stable").astype(np.int32)
        self._sorted = np.take_along_axis(table, self._order, axis=1)
        self.by_candidate = np.ascontiguousarray(table.T)

    @property
    def candidates(self) -> int:
        """Number of candidates."""
        return self.table.shape[1]

    def below(self, limit: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return candidates and costs, (M, m) each, with at least those cheaper than ``limit`` (M,)."""
        width = 8
        while width < self.candidates and (self._sorted[:, width] < limit).any():
            width *= 2
        return self._order[:, :width], self._sorted[:, :width]

    @property
    def scale(self) -> np.ndarray:
        """Return how far prices move, (M,): between the same for all and in proportion to the costs."""
        return np.sqrt(self.weights)

    def worth(self, prices: np.ndarray) -> np.ndarray:
        """Return what opening each candidate saves where demands pay ``prices`` (M,): (N,), at most 0."""
        candidates, values = self.below(prices)
        if 4 * candidates.shape[1] < self.candidates:
            return self.sums(candidates, np.minimum(values - prices[:, None], 0))
        return savings(self.by_candidate, prices)

    def served(self, prices: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Return by how much of the choice ``x`` (N,) each demand is served below its price, (M,)."""
        candidates, values = self.below(prices)
        opened = np.flatnonzero(x)
        if candidates.shape[1] < len(opened):
            return (x[candidates] * (values < prices[:, None])).sum(axis=1)
        return (self.by_candidate[opened] < prices).T @ x[opened]

    def sums(self, candidates: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Return the sum of ``values`` (M, m) by candidate, (N,)."""
        return np.bincount(candidates.ravel(), values.ravel(), minlength=self.candidates)

    def nearest(self, chosen: np.ndarray) -> np.ndarray:
        """Return what each demand costs with the candidates ``chosen`` (indices), (M,)."""
        return np.minimum(self.base, self.by_candidate[chosen].min(axis=0, initial=np.inf))

    def total(self, chosen: np.ndarray) -> float:
        """Return the sum of what all demands cost with the candidates ``chosen`` (indices)."""
        return float(self.nearest(chosen).sum())


def savings(costs: np.ndarray, prices: np.ndarray) -> np.ndarray:
    """Return the sum of what lies below the ``prices`` (M,) in each row of ``costs`` (n, M): (n,), at most 0.

    A few rows at a time, which stay in the processor's cache.
    """
    saved = np.empty(len(costs))
    step = max(1, CACHE // max(1, costs.shape[1]))
    room = np.empty((step, costs.shape[1]))
    for first in range(0, len(costs), step):
        rows = slice(first, min(first + step, len(costs)))
        below = np.subtract(costs[rows], prices, out=room[: rows.stop - first])
        np.minimum(below, 0, out=below).sum(axis=1, out=saved[rows])
    return saved


def greedy(costs: Costs, limits: Limits, start: np.ndarray) -> np.ndarray:
    """Return ``start`` and, one after the other, the candidate that saves most (per cost) and fits."""
    chosen = list(start)
    near = np.minimum(costs.nearest(start), BIG)
    while limits.count is None or len(chosen) < limits.count:
        candidates, values = costs.below(near)
        saved = costs.sums(candidates, np.maximum(near[:, None] - values, 0))
        saved[chosen] = 0
        if limits.budget is not None:
            fits = limits.costs <= limits.room(np.array(chosen, int)) + 1e-9
            saved = np.where(fits, saved / np.maximum(limits.costs, 1e-12), 0)
        best = int(saved.argmax())
        if not saved[best] > 0:
            break
        chosen.append(best)
        near = np.minimum(near, costs.table[:, best])
    return np.array(chosen, int)


def interchange(costs: Costs, limits: Limits, chosen: np.ndarray, clock: Clock) -> np.ndarray:
    """Swap one site at a time, always the best swap, while that saves (Whitaker 1983)."""
    while len(chosen) and clock.left:
        saved, position, candidate = _best_swap(costs, limits, chosen)
        if saved <= 1e-9 * max(1.0, costs.total(chosen)):
            break
        chosen = chosen.copy()
        chosen[position] = candidate
    return chosen


def _best_swap(costs: Costs, limits: Limits, chosen: np.ndarray) -> tuple[float, int, int]:
    """Return (saving, position in ``chosen`` to leave, candidate to enter) of the best swap."""
    own = costs.table[:, chosen]
    rows = np.arange(len(own))
    nearest = own.argmin(axis=1)
    first = own[rows, nearest]
    own[rows, nearest] = np.inf
    # Whom what exists serves better does not mind who leaves; the others go to the second, or who enters.
    second = np.minimum(np.minimum(own.min(axis=1, initial=np.inf), costs.base), BIG)
    first = np.minimum(first, costs.base)
    candidates, values = costs.below(second)
    saved = costs.sums(candidates, np.maximum(first[:, None] - values, 0))
    kept = np.maximum(second[:, None] - np.maximum(values, first[:, None]), 0)
    pairs = nearest[:, None] * costs.candidates + candidates
    size = len(chosen) * costs.candidates
    gain = np.bincount(pairs.ravel(), kept.ravel(), minlength=size).reshape(len(chosen), costs.candidates)
    gain += saved[None, :] - np.bincount(nearest, second - first, minlength=len(chosen))[:, None]
    gain[:, chosen] = -np.inf
    if limits.budget is not None:
        fits = limits.costs[None, :] - limits.costs[chosen][:, None] <= limits.room(chosen) + 1e-9
        gain[~fits] = -np.inf
    position, candidate = np.unravel_index(gain.argmax(), gain.shape)
    return float(gain[position, candidate]), int(position), int(candidate)


def search(
    costs: Costs, limits: Limits, start: np.ndarray, values: np.ndarray, bound: float, clock: Clock
) -> np.ndarray:
    """Improve the choice among the candidates of the lowest ``values`` (N,) until it meets ``bound``."""
    among = np.union1d(np.argsort(values)[: max(50, 2 * len(start))], start)
    small = Costs(costs.table[:, among], costs.base, costs.weights)
    own = limits.among(among)
    best = first = np.searchsorted(among, start)
    for seed in range(STARTS):
        if not clock.left or small.total(best) <= bound + 1e-9 * small.total(best):
            break
        found = _shake(small, own, first, bound, clock, np.random.default_rng(seed))
        best = min((best, found), key=small.total)
    return among[best]


def _shake(
    costs: Costs,
    limits: Limits,
    start: np.ndarray,
    bound: float,
    clock: Clock,
    rng: np.random.Generator,
) -> np.ndarray:
    """Shake the choice and improve it again (iterated local search)."""
    best = current = start
    value = reached = costs.total(start)
    improved = 0
    for turn in range(1, ROUNDS + 1):
        done = value <= bound + 1e-9 * value or turn - improved > 40 + PATIENCE * len(start)
        if done or not clock.left or not len(start):
            break
        few = rng.integers(1, min(8, 3 + len(start) // 10))
        entering = np.setdiff1d(rng.integers(costs.candidates, size=few), current)
        trial = _exchanged(costs, limits, current, entering)
        trial = interchange(costs, limits, trial, clock)
        total = costs.total(trial)
        if total < value:
            best, value, improved = trial, total, turn
        if total <= reached * (1 + SLIGHTLY):
            current, reached = trial, total
        if turn % RETURN == 0:
            current, reached = best, value
    return best


def _exchanged(costs: Costs, limits: Limits, chosen: np.ndarray, entering: np.ndarray) -> np.ndarray:
    """Let ``entering`` in for the sites nearest to them."""
    home = costs.table[:, entering].argmin(axis=0)
    leaving = np.unique(costs.table[np.ix_(home, chosen)].argmin(axis=1))
    changed = np.append(np.delete(chosen, leaving), entering)
    while not limits.allows(changed):
        changed = changed[1:]
    return greedy(costs, limits, changed)

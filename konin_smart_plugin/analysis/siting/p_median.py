"""p-median (ReVelle and Swain 1970): the sites that make the residents' total distance least."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import coo_array, csr_array, vstack

from .lagrange import Relaxed, best_bound, ruled
from .milp import Milp, Solver, limit_rows
from .problem import Answer, Clock, Limits

ROUNDS = 2000
SLIGHTLY = 0.0005  # a shaken choice this much worse may be shaken on
RETURN = 100  # rounds after which the search returns to the best choice
SEARCH = 3.0  # seconds of search beside the proof
BIG = 1e15


class Costs:
    """What serving each of M demands from each of N candidates costs, ``table`` (M, N).

    ``base`` (M,) is what it costs from what exists (infinite: nothing). The candidates of each demand are
    sorted once, because every step of the search looks only at those cheaper than some limit.
    """

    def __init__(self, table: np.ndarray, base: np.ndarray) -> None:
        self.table = table
        self.base = base
        self._order = np.argsort(table, axis=1, kind="stable").astype(np.int32)
        self._sorted = np.take_along_axis(table, self._order, axis=1)

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

    def sums(self, candidates: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Return the sum of ``values`` (M, m) by candidate, (N,)."""
        return np.bincount(candidates.ravel(), values.ravel(), minlength=self.candidates)

    def nearest(self, chosen: np.ndarray) -> np.ndarray:
        """Return what each demand costs with the candidates ``chosen`` (indices), (M,)."""
        return np.minimum(self.base, self.table[:, chosen].min(axis=1, initial=np.inf))

    def total(self, chosen: np.ndarray) -> float:
        """Return the sum of what all demands cost with the candidates ``chosen`` (indices)."""
        return float(self.nearest(chosen).sum())


def p_median(
    distances: np.ndarray,
    weights: np.ndarray,
    limits: Limits,
    clock: Clock,
    existing: np.ndarray | None = None,
) -> Answer:
    """Choose candidates so that Σ weight × distance to the nearest site is least.

    ``distances`` (M, N), ``weights`` (M,), ``existing`` (M,): the distance to the nearest sensor there is.
    All finite; without any site the objective is infinite.
    """
    costs = distances * weights[:, None]
    base = np.full(len(costs), np.inf)
    if existing is not None:
        base[np.isfinite(existing)] = existing[np.isfinite(existing)] * weights[np.isfinite(existing)]
    with Solver() as solver:
        chosen, bound = _solve(Costs(costs, base), limits, clock, solver)
    total = total_cost(costs, base, chosen)
    return Answer(np.sort(chosen), total, min(bound, total))


def total_cost(costs: np.ndarray, base: np.ndarray, chosen: np.ndarray) -> float:
    """Return the sum over demands of the least of ``base`` (M,) and ``costs`` (M, N) of the chosen sites."""
    return float(np.minimum(base, costs[:, chosen].min(axis=1, initial=np.inf)).sum())


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


def _solve(costs: Costs, limits: Limits, clock: Clock, solver: Solver) -> tuple[np.ndarray, float]:
    whole = bool((costs.table == np.rint(costs.table)).all())
    best = interchange(costs, limits, greedy(costs, limits, np.zeros(0, int)), clock.part(0.2))
    tracker = _Tracker(costs, limits, best)
    relaxed = best_bound(
        lambda prices: _relax(costs, limits, prices),
        _first_prices(costs),
        tracker.look,
        -np.inf,
        clock.part(0.3),
        steps=1000,
    )
    bound = _whole(relaxed.bound, whole)
    best = interchange(costs, limits, tracker.best, clock.part(0.3))
    best = _search(costs, limits, best, relaxed, bound, clock.part(0.5, SEARCH / 2))
    known = costs.total(best)
    if known <= bound + 1e-9 * known or not clock.left or not np.isfinite(known):
        return best, bound
    inside, outside = ruled(relaxed, limits, known, 1.0 if whole else 0.0)
    model = _model(costs, limits, inside, outside)
    solver.ask(model.milp, clock)
    search = Clock(min(clock.left, SEARCH), lambda: clock.go_on() and solver.busy)
    best = _search(costs, limits, best, relaxed, bound, search)
    solved = solver.answer(clock)
    if solved.infeasible:  # nothing better than what was known is left
        return best, costs.total(best)
    if solved.x is not None:
        found = model.kept[np.rint(solved.x[: len(model.kept)]) == 1]
        if limits.allows(found):
            best = min((best, found), key=costs.total)
    return best, max(bound, min(_whole(solved.bound + model.constant, whole), known))


class _Tracker:
    """Tries the sites each relaxed problem would open and remembers the best."""

    def __init__(self, costs: Costs, limits: Limits, best: np.ndarray) -> None:
        self.costs, self.limits, self.best = costs, limits, best
        self.value = costs.total(best)

    def look(self, relaxed: Relaxed) -> float:
        x, _ = self.limits.cheapest(relaxed.values)
        opened = np.flatnonzero(x > 1 - 1e-9)
        value = self.costs.total(opened) if len(opened) else np.inf
        if value < self.value:
            self.best, self.value = opened, value
        return self.value


def _first_prices(costs: Costs) -> np.ndarray:
    _, near = costs.below(np.full(len(costs.table), -np.inf))
    return np.minimum(near[:, :3].mean(axis=1), costs.base)


def _relax(costs: Costs, limits: Limits, prices: np.ndarray) -> Relaxed:
    """Price the condition that every demand is served once; each site then serves whom it is paid for."""
    candidates, values = costs.below(prices)
    paid = np.minimum(values - prices[:, None], 0)
    worth = costs.sums(candidates, paid)
    x, total = limits.cheapest(worth)
    kept = np.minimum(np.minimum(costs.base, BIG) - prices, 0)
    served = np.where(paid < 0, x[candidates], 0).sum(axis=1) + (kept < 0)
    return Relaxed(float(prices.sum() + kept.sum()) + total, 1.0 - served, worth)


def _search(
    costs: Costs, limits: Limits, start: np.ndarray, relaxed: Relaxed, bound: float, clock: Clock
) -> np.ndarray:
    """Search among the most promising candidates only."""
    among = np.union1d(np.argsort(relaxed.values)[: max(50, 2 * len(start))], start)
    small = Costs(costs.table[:, among], costs.base)
    own = replace(limits, costs=None if limits.costs is None else limits.costs[among])
    return among[_shake(small, own, np.searchsorted(among, start), bound, clock)]


def _shake(costs: Costs, limits: Limits, start: np.ndarray, bound: float, clock: Clock) -> np.ndarray:
    """Shake the choice and improve it again (iterated local search)."""
    rng = np.random.default_rng(1)
    best = current = start
    value = reached = costs.total(start)
    for turn in range(1, ROUNDS + 1):
        if not clock.left or value <= bound + 1e-9 * value or not len(start):
            break
        few = rng.integers(1, min(8, 3 + len(start) // 10))
        entering = np.setdiff1d(rng.integers(costs.candidates, size=few), current)
        trial = _exchanged(costs, limits, current, entering)
        trial = interchange(costs, limits, trial, clock)
        total = costs.total(trial)
        if total < value:
            best, value = trial, total
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


def _whole(bound: float, whole: bool) -> float:
    """Round a lower bound of a whole number up."""
    return float(np.ceil(bound - 1e-6)) if whole and np.isfinite(bound) else bound


@dataclass(frozen=True)
class _Model:
    """The problem for the solver over the candidates ``kept`` (indices), and what every choice costs."""

    milp: Milp
    kept: np.ndarray
    constant: float


def _model(costs: Costs, limits: Limits, inside: np.ndarray, outside: np.ndarray) -> _Model:
    """Return the radius formulation over the candidates not ruled out.

    Cornuejols, Nemhauser and Wolsey (1980), chained as by García, Labbé and Marín (2011): a demand pays each
    step from one distinct distance to the next unless a site is open within the nearer; z is 1 where it pays.
    What exists, or must be open, ends the steps.
    """
    kept = np.flatnonzero(~outside)
    sure = costs.nearest(np.flatnonzero(inside))
    near = np.minimum(costs.table[:, kept], sure[:, None])
    order = np.argsort(near, axis=1, kind="stable")
    ordered = np.take_along_axis(near, order, axis=1)
    steps = np.diff(ordered, axis=1, append=np.where(np.isinf(sure), ordered[:, -1], sure)[:, None])
    pays = steps > 0
    count, per_demand = int(pays.sum()), pays.sum(axis=1)
    following = np.cumsum(pays.ravel()).reshape(pays.shape) - pays  # the step at or after each place
    before_step = following < np.cumsum(per_demand)[:, None]
    first = np.zeros(count, bool)
    first[(np.cumsum(per_demand) - per_demand)[per_demand > 0]] = True
    later = np.flatnonzero(~first)
    rows = np.concatenate([following[before_step], np.arange(count), later])
    columns = np.concatenate([order[before_step], len(kept) + np.arange(count), len(kept) + later - 1])
    entries = np.concatenate([np.ones(int(before_step.sum()) + count), -np.ones(len(later))])
    chain = coo_array((entries, (rows, columns)), shape=(count, len(kept) + count))
    small = Limits(limits.count, None if limits.costs is None else limits.costs[kept], limits.budget)
    extra, most = limit_rows(small, len(kept), count)
    some = csr_array(np.concatenate([np.ones(len(kept)), np.zeros(count)])[None, :])
    milp = Milp(
        costs=np.concatenate([np.zeros(len(kept)), steps[pays]]),
        integral=np.concatenate([np.ones(len(kept)), np.zeros(count)]).astype(int),
        lower=np.concatenate([inside[kept], np.zeros(count)]).astype(float),
        upper=np.ones(len(kept) + count),
        matrix=csr_array(vstack([chain, *extra, some])),
        least=np.concatenate(
            [first.astype(float), np.full(len(extra), -np.inf), [float(np.isinf(sure).any())]]
        ),
        most=np.concatenate([np.full(count, np.inf), most, [np.inf]]),
    )
    return _Model(milp, kept, float(ordered[:, 0].sum()))

"""p-median (ReVelle and Swain 1970): the sites that make the residents' total distance least."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array, csr_array, vstack

from .lagrange import Relaxed, best_bound, ruled
from .milp import Milp, Solver, limit_rows
from .problem import Answer, Clock, Limits

ROUNDS = 300
SEARCH = 3.0  # seconds of search beside the proof
BIG = 1e15


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
        chosen, bound = _solve(costs, base, limits, clock, solver)
    total = total_cost(costs, base, chosen)
    return Answer(np.sort(chosen), total, min(bound, total))


def total_cost(costs: np.ndarray, base: np.ndarray, chosen: np.ndarray) -> float:
    """Return the sum over demands of the least of ``base`` (M,) and ``costs`` (M, N) of the chosen sites."""
    return float(np.minimum(base, costs[:, chosen].min(axis=1, initial=np.inf)).sum())


def greedy(costs: np.ndarray, base: np.ndarray, limits: Limits, start: np.ndarray) -> np.ndarray:
    """Return ``start`` and, one after the other, the candidate that saves most (per cost) and fits."""
    chosen = list(start)
    near = np.minimum(base, costs[:, chosen].min(axis=1, initial=np.inf))
    while limits.count is None or len(chosen) < limits.count:
        if np.isinf(near).all():
            saved = -costs.sum(axis=0) + costs.sum() + 1
        else:
            saved = np.maximum(np.minimum(near, BIG)[:, None] - costs, 0).sum(axis=0)
        saved[chosen] = 0
        if limits.budget is not None:
            fits = limits.costs <= limits.room(np.array(chosen, int)) + 1e-9
            saved = np.where(fits, saved / np.maximum(limits.costs, 1e-12), 0)
        best = int(saved.argmax())
        if not saved[best] > 0:
            break
        chosen.append(best)
        near = np.minimum(near, costs[:, best])
    return np.array(chosen, int)


def interchange(
    costs: np.ndarray, base: np.ndarray, limits: Limits, chosen: np.ndarray, clock: Clock
) -> np.ndarray:
    """Swap one site at a time, always the best swap, while that saves (Whitaker 1983)."""
    while len(chosen) and clock.left:
        saved, position, candidate = _best_swap(costs, base, limits, chosen)
        if saved <= 1e-9 * max(1.0, total_cost(costs, base, chosen)):
            break
        chosen = chosen.copy()
        chosen[position] = candidate
    return chosen


def _best_swap(
    costs: np.ndarray, base: np.ndarray, limits: Limits, chosen: np.ndarray
) -> tuple[float, int, int]:
    """Return (saving, position in ``chosen`` to leave, candidate to enter) of the best swap."""
    own = costs[:, chosen]
    nearest = own.argmin(axis=1)
    first = own[np.arange(len(own)), nearest]
    own[np.arange(len(own)), nearest] = np.inf
    second = np.minimum(own.min(axis=1, initial=np.inf), np.minimum(base, BIG))
    served = first < base  # the others are served by what exists, whoever leaves
    first = np.minimum(first, base)
    saved = np.maximum(first[:, None] - costs, 0).sum(axis=0)
    # If the nearest site leaves, a demand goes to the second or to whoever enters.
    order = np.flatnonzero(served)[np.argsort(nearest[served], kind="stable")]
    starts, positions = _runs(nearest[order])
    worse = np.minimum(second[order], BIG)[:, None] - np.maximum(costs[order], first[order, None])
    back = np.zeros((len(chosen), costs.shape[1]))
    lost = np.zeros(len(chosen))
    if len(order):
        back[positions] = np.add.reduceat(np.maximum(worse, 0), starts, axis=0)
        lost[positions] = np.add.reduceat(np.minimum(second[order], BIG) - first[order], starts)
    gain = saved[None, :] - lost[:, None] + back
    gain[:, chosen] = -np.inf
    if limits.budget is not None:
        fits = limits.costs[None, :] - limits.costs[chosen][:, None] <= limits.room(chosen) + 1e-9
        gain[~fits] = -np.inf
    position, candidate = np.unravel_index(gain.argmax(), gain.shape)
    return float(gain[position, candidate]), int(position), int(candidate)


def _runs(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where each run of equal values begins, and its value."""
    starts = np.flatnonzero(np.diff(values, prepend=-1))
    return starts, values[starts]


def _solve(
    costs: np.ndarray, base: np.ndarray, limits: Limits, clock: Clock, solver: Solver
) -> tuple[np.ndarray, float]:
    whole = bool((costs == np.rint(costs)).all())
    best = interchange(costs, base, limits, greedy(costs, base, limits, np.zeros(0, int)), clock)
    tracker = _Tracker(costs, base, limits, best)
    relaxed = best_bound(
        lambda prices: _relax(costs, base, limits, prices),
        _first_prices(costs, base),
        tracker.look,
        -np.inf,
        clock.part(0.5),
        steps=1000,
    )
    best = interchange(costs, base, limits, tracker.best, clock)
    bound = _whole(relaxed.bound, whole)
    best = _search(costs, base, limits, best, bound, clock.part(0.2, SEARCH / 6))
    known = total_cost(costs, base, best)
    if known <= bound + 1e-9 * known or not clock.left or not np.isfinite(known):
        return best, bound
    inside, outside = ruled(relaxed, limits, known, 1.0 if whole else 0.0)
    model = _model(costs, base, limits, inside, outside)
    solver.ask(model.milp, clock)
    search = Clock(min(clock.left, SEARCH), lambda: clock.go_on() and solver.busy)
    best = _search(costs, base, limits, best, bound, search)
    solved = solver.answer(clock)
    if solved.infeasible:  # nothing better than what was known is left
        return best, total_cost(costs, base, best)
    if solved.x is not None:
        found = model.kept[np.rint(solved.x[: len(model.kept)]) == 1]
        if limits.allows(found):
            best = min((best, found), key=lambda chosen: total_cost(costs, base, chosen))
    return best, max(bound, min(_whole(solved.bound + model.constant, whole), known))


class _Tracker:
    """Tries the sites each relaxed problem would open and remembers the best."""

    def __init__(self, costs: np.ndarray, base: np.ndarray, limits: Limits, best: np.ndarray) -> None:
        self.costs, self.base, self.limits, self.best = costs, base, limits, best
        self.value = total_cost(costs, base, best)

    def look(self, relaxed: Relaxed) -> float:
        x, _ = self.limits.cheapest(relaxed.values)
        opened = np.flatnonzero(x > 1 - 1e-9)
        value = total_cost(self.costs, self.base, opened) if len(opened) else np.inf
        if value < self.value:
            self.best, self.value = opened, value
        return self.value


def _first_prices(costs: np.ndarray, base: np.ndarray) -> np.ndarray:
    near = np.partition(costs, min(2, costs.shape[1] - 1), axis=1)[:, : min(3, costs.shape[1])].mean(axis=1)
    return np.minimum(near, base)


def _relax(costs: np.ndarray, base: np.ndarray, limits: Limits, prices: np.ndarray) -> Relaxed:
    """Price the condition that every demand is served once; each site then serves whom it is paid for."""
    paid = np.minimum(costs - prices[:, None], 0)
    values = paid.sum(axis=0)
    x, total = limits.cheapest(values)
    kept = np.minimum(np.minimum(base, BIG) - prices, 0)
    served = (paid[:, x > 0] < 0) @ x[x > 0] + (kept < 0)
    return Relaxed(float(prices.sum() + kept.sum()) + total, 1.0 - served, values)


def _search(
    costs: np.ndarray, base: np.ndarray, limits: Limits, start: np.ndarray, bound: float, clock: Clock
) -> np.ndarray:
    """Shake the best choice and improve it again (iterated local search)."""
    rng = np.random.default_rng(1)
    best, value = start, total_cost(costs, base, start)
    for _ in range(ROUNDS):
        if not clock.left or value <= bound + 1e-9 * value or len(best) >= costs.shape[1]:
            break
        few = rng.integers(1, 2 + max(1, len(best) // 8))
        trial = rng.permutation(best)[few:]
        others = np.setdiff1d(np.arange(costs.shape[1]), best)
        trial = np.append(trial, rng.permutation(others)[:few])
        if not limits.allows(trial):
            trial = greedy(costs, base, limits, trial[: max(0, len(best) - 2 * few)])
        trial = interchange(costs, base, limits, trial, clock)
        if total_cost(costs, base, trial) < value:
            best, value = trial, total_cost(costs, base, trial)
    return best


def _whole(bound: float, whole: bool) -> float:
    """Round a lower bound of a whole number up."""
    return float(np.ceil(bound - 1e-6)) if whole and np.isfinite(bound) else bound


@dataclass(frozen=True)
class _Model:
    """The problem for the solver over the candidates ``kept`` (indices), and what every choice costs."""

    milp: Milp
    kept: np.ndarray
    constant: float


def _model(
    costs: np.ndarray, base: np.ndarray, limits: Limits, inside: np.ndarray, outside: np.ndarray
) -> _Model:
    """Return the radius formulation over the candidates not ruled out.

    Cornuejols, Nemhauser and Wolsey (1980), chained as by García, Labbé and Marín (2011): a demand pays each
    step from one distinct distance to the next unless a site is open within the nearer; z is 1 where it pays.
    What exists, or must be open, ends the steps.
    """
    kept = np.flatnonzero(~outside)
    sure = np.minimum(base, costs[:, inside].min(axis=1, initial=np.inf))
    near = np.minimum(costs[:, kept], sure[:, None])
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

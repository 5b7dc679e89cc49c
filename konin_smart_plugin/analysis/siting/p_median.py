"""p-median (ReVelle and Swain 1970): the sites that make the residents' total distance least."""

from __future__ import annotations

import numpy as np

from .branching import Known, Node, Tree
from .lagrange import Relaxed, best_bound, ruled
from .median_model import MedianModel, median_model
from .median_search import BIG, Costs, greedy, interchange, search
from .milp import Solver
from .problem import Answer, Clock, Limits

SEARCH = 3.0  # seconds of search, at most, before the proof
HEAD_START = 5.0  # seconds of branching before HiGHS is started beside it
LARGE = 1_000_000  # pairs of demand and candidate beyond which HiGHS does not even begin in time


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
    base = np.full(len(distances), np.inf)
    if existing is not None:
        base[np.isfinite(existing)] = existing[np.isfinite(existing)] * weights[np.isfinite(existing)]
    costs = Costs(distances * weights[:, None], base, weights)
    chosen, bound = _solve(costs, limits, clock)
    total = costs.total(chosen)
    return Answer(np.sort(chosen), total, min(bound, total))


def _solve(costs: Costs, limits: Limits, clock: Clock) -> tuple[np.ndarray, float]:
    step = 1.0 if (costs.table == np.rint(costs.table)).all() else 0.0
    best = interchange(costs, limits, greedy(costs, limits, np.zeros(0, int)), clock.part(0.2))
    tracker = _Tracker(costs, limits, best)
    relaxed = best_bound(
        lambda prices: _relax(costs, limits, prices),
        _first_prices(costs),
        tracker.look,
        -np.inf,
        clock.part(0.3),
        steps=1000,
        scale=costs.scale,
    )
    bound = _rounded(relaxed.bound, step)
    best = interchange(costs, limits, tracker.best, clock.part(0.3))
    best = search(costs, limits, best, relaxed.values, bound, clock.part(0.5, SEARCH))
    known = costs.total(best)
    if known <= bound + 1e-9 * known or not clock.left or not np.isfinite(known):
        return best, bound
    prove = _prove if limits.budget is None else _prove_within_budget
    best, proven = prove(costs, limits, best, relaxed, step, clock)
    return best, max(bound, min(_rounded(proven, step), costs.total(best)))


def _prove(
    costs: Costs, limits: Limits, best: np.ndarray, relaxed: Relaxed, step: float, clock: Clock
) -> tuple[np.ndarray, float]:
    """Return the best choice and a bound: by branching, and soon by HiGHS too, whichever is done first."""
    inside, outside = ruled(relaxed, limits, costs.total(best), step)
    count = costs.candidates if limits.count is None else limits.count
    root = Node(relaxed.bound, np.zeros(0, int), count, np.flatnonzero(~outside), costs.base, relaxed.prices)
    known = Known(best, costs.total(best))
    tree = Tree(costs.by_candidate, costs.scale, root, known, step)
    large = len(costs.table) * len(root.columns) > LARGE
    tree.grow(clock if large else clock.part(1.0, HEAD_START))
    if tree.done or not clock.left:
        return tree.known.chosen, tree.bound
    model = median_model(costs, limits, inside, outside)
    with Solver() as solver:
        solver.ask(model.milp, clock)
        tree.grow(Clock(clock.left, lambda: clock.go_on() and (solver.busy or not solver.available)))
        if tree.done:
            return tree.known.chosen, tree.bound
        best, bound = _by_solver(costs, limits, tree.known.chosen, model, solver, clock)
    return best, max(bound, min(tree.bound, costs.total(best)))


def _prove_within_budget(
    costs: Costs, limits: Limits, best: np.ndarray, relaxed: Relaxed, step: float, clock: Clock
) -> tuple[np.ndarray, float]:
    """Return the best choice and a bound by HiGHS."""
    model = median_model(costs, limits, *ruled(relaxed, limits, costs.total(best), step))
    with Solver() as solver:
        solver.ask(model.milp, clock)
        return _by_solver(costs, limits, best, model, solver, clock)


def _by_solver(
    costs: Costs, limits: Limits, best: np.ndarray, model: MedianModel, solver: Solver, clock: Clock
) -> tuple[np.ndarray, float]:
    """Wait for the solver; return the better of its choice and ``best``, and its bound."""
    solved = solver.answer(clock)
    if solved.infeasible:  # nothing better than what was known is left
        return best, costs.total(best)
    if solved.x is not None:
        found = model.kept[np.rint(solved.x[: len(model.kept)]) == 1]
        if limits.allows(found):
            best = min((best, found), key=costs.total)
    return best, min(solved.bound + model.constant, costs.total(best))


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
    worth = costs.worth(prices)
    x, total = limits.cheapest(worth)
    kept = np.minimum(np.minimum(costs.base, BIG) - prices, 0)
    served = costs.served(prices, x) + (kept < 0)
    return Relaxed(float(prices.sum() + kept.sum()) + total, 1.0 - served, worth, prices)


def _rounded(bound: float, step: float) -> float:
    """Round a lower bound of a whole number up."""
    return float(np.ceil(bound - 1e-6)) if step and np.isfinite(bound) else bound

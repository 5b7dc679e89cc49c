"""Location set covering (Toregas and others 1971): the fewest, or cheapest, sites that cover every demand."""

from __future__ import annotations

import contextlib

import numpy as np
from scipy.sparse import csr_array

from .covering import Cover, cover
from .lagrange import Relaxed, best_bound, ruled
from .milp import Milp, Solver, solve_small
from .problem import Answer, Clock, Limits
from .reduction import core_of

SEARCH = 2.0  # seconds of search beside the proof
ROUNDS = 400


def location_set(
    matrix: csr_array,
    clock: Clock,
    costs: np.ndarray | None = None,
    existing: np.ndarray | None = None,
    k: int = 1,
    enough: float = -np.inf,
    solver: Solver | None = None,
) -> Answer:
    """Choose the candidates of the least cost (each 1 without ``costs`` (N,)) that cover all ``k`` times.

    ``matrix`` (M, N): ones where candidate j covers demand i; ``existing`` (M,): by how many sensors each
    demand is covered already. Demands that all candidates together cannot cover k times are left out.
    ``enough``: a cost with which the caller is content; ``solver``: one to use again.
    """
    demands, candidates = matrix.shape
    existing = np.zeros(demands, int) if existing is None else existing
    costs = np.ones(candidates) if costs is None else costs
    problem, _ = cover(matrix, np.ones(demands), existing, k)
    core = core_of(problem, costs)
    paid = float(costs[core.forced].sum())
    if not len(core.problem.need):
        return Answer(np.sort(core.forced), paid, paid)
    none = np.zeros(len(core.among), bool)
    small = solve_small(_model(core.problem, costs[core.among], none, none), clock)
    if small.x is not None:
        chosen = np.append(core.forced, core.among[np.rint(small.x) > 0])
        return _answer(chosen, costs, paid + small.bound)
    with contextlib.nullcontext(solver) if solver else Solver() as solving:
        found, bound = _solve(core.problem, costs[core.among], clock, solving, enough - paid)
    chosen = np.append(core.forced, core.among[found])
    return _answer(chosen, costs, paid + bound)


def _answer(chosen: np.ndarray, costs: np.ndarray, bound: float) -> Answer:
    total = float(costs[chosen].sum())
    return Answer(np.sort(chosen), total, min(bound, total))


def cheap_cover(problem: Cover, costs: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Return ``start`` and what must be added to cover every demand, without what is not needed."""
    chosen = list(start)
    missing = problem.need - problem.counts(start)
    by_candidate = problem.by_candidate
    free = np.ones(len(costs))
    free[chosen] = 0
    while (missing > 0).any():
        worth = (by_candidate @ (missing > 0).astype(float)) * free / np.maximum(costs, 1e-12)
        best = int(worth.argmax())
        chosen.append(best)
        free[best] = 0
        missing[_demands(by_candidate, best)] -= 1
    spare = -missing
    kept = []
    for candidate in sorted(chosen, key=lambda j: -costs[j]):
        of_candidate = _demands(by_candidate, candidate)
        if (spare[of_candidate] > 0).all():
            spare[of_candidate] -= 1
        else:
            kept.append(candidate)
    return np.array(kept, int)


def _demands(by_candidate: csr_array, candidate: int) -> np.ndarray:
    return by_candidate.indices[by_candidate.indptr[candidate] : by_candidate.indptr[candidate + 1]]


def _solve(
    problem: Cover, costs: np.ndarray, clock: Clock, solver: Solver, enough: float
) -> tuple[np.ndarray, float]:
    whole = bool((costs == np.rint(costs)).all())
    best = cheap_cover(problem, costs, np.zeros(0, int))
    relaxed = best_bound(
        lambda prices: _relax(problem, costs, prices),
        np.full(len(problem.need), costs.min() / 10),
        lambda _relaxed: float(costs[best].sum()),
        0.0,
        clock.part(0.3, SEARCH),
    )
    bound = _whole(relaxed.bound, whole)
    goal = max(bound, enough)
    best = _search(problem, costs, best, relaxed, goal, clock.part(0.2, SEARCH / 20))
    known = float(costs[best].sum())
    if known <= goal + 1e-9 * known or bound > enough > -np.inf or not clock.left:
        return best, bound
    inside, outside = ruled(relaxed, Limits(), known, 1.0 if whole else 0.0)
    solver.ask(_model(problem, costs, inside, outside), clock)
    search = Clock(min(clock.left, SEARCH), lambda: clock.go_on() and solver.busy)
    best = _search(problem, costs, best, relaxed, goal, search)
    solved = solver.answer(clock)
    if solved.infeasible:  # nothing better than what was known is left
        return best, float(costs[best].sum())
    if solved.x is not None:
        found = np.flatnonzero(np.rint(solved.x))
        if (problem.counts(found) >= problem.need).all():
            best = min((best, found), key=lambda chosen: float(costs[chosen].sum()))
    return best, max(bound, min(_whole(solved.bound, whole), known))


def _search(
    problem: Cover, costs: np.ndarray, start: np.ndarray, relaxed: Relaxed, bound: float, clock: Clock
) -> np.ndarray:
    """Leave out a part of the choice and cover what is missing anew, guided by the Lagrangian values."""
    rng = np.random.default_rng(1)
    best = current = start
    for _ in range(ROUNDS):
        if not clock.left or float(costs[best].sum()) <= bound + 1e-9:
            break
        kept = current[rng.random(len(current)) > rng.uniform(0.1, 0.5)]
        guide = np.maximum(costs + np.minimum(relaxed.values, 0) * rng.random(len(costs)), 1e-3 * costs)
        trial = cheap_cover(problem, guide, kept)
        if costs[trial].sum() <= costs[current].sum():
            current = trial
        if costs[trial].sum() < costs[best].sum():
            best = trial
    return best


def _whole(bound: float, whole: bool) -> float:
    """Round a lower bound of a whole number up."""
    return float(np.ceil(bound - 1e-6)) if whole and np.isfinite(bound) else bound


def _relax(problem: Cover, costs: np.ndarray, prices: np.ndarray) -> Relaxed:
    """Price the condition A x ≥ need; what is left is to take every candidate that is worth its cost."""
    values = costs - problem.by_candidate @ prices
    taken = (values < 0).astype(float)
    gradient = problem.need - problem.matrix @ taken
    return Relaxed(float(problem.need @ prices + values @ taken), gradient, values, prices)


def _model(problem: Cover, costs: np.ndarray, inside: np.ndarray, outside: np.ndarray) -> Milp:
    return Milp(
        costs=costs.astype(float),
        integral=np.ones(len(costs), int),
        lower=inside.astype(float),
        upper=(~outside).astype(float),
        matrix=problem.matrix,
        least=problem.need.astype(float),
        most=np.full(len(problem.need), np.inf),
    )

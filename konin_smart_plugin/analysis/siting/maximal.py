"""Maximal covering (Church and ReVelle 1974): reach as many residents as a number or a budget allows."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array, diags, hstack, vstack

from .covering import Cover, core, cover, greedy, improve, iterate
from .lagrange import Relaxed, best_bound, ruled
from .milp import Milp, Solver, limit_rows
from .problem import Answer, Clock, Limits

SEARCH = 2.0  # seconds of search before the proof
ROUNDS = 400


def maximal_covering(
    matrix: csr_array,
    weights: np.ndarray,
    limits: Limits,
    clock: Clock,
    existing: np.ndarray | None = None,
    k: int = 1,
) -> Answer:
    """Choose candidates so that the most weight is covered ``k`` times; existing sensors count for free.

    ``matrix`` (M, N): ones where candidate j covers demand i; ``weights`` (M,); ``existing`` (M,): by how
    many sensors each demand is covered already. The objective includes what those cover.
    """
    existing = np.zeros(len(weights), int) if existing is None else existing
    problem, _ = cover(matrix, weights, existing, k)
    base = float(weights[existing >= k].sum())
    if not len(problem.weights):
        return Answer(np.zeros(0, int), base, base)
    with Solver() as solver:
        chosen, bound = _solve(problem, limits, clock, solver)
    reached = problem.covered(chosen)
    return Answer(np.sort(chosen), base + reached, base + max(bound, reached))


def _solve(problem: Cover, limits: Limits, clock: Clock, solver: Solver) -> tuple[np.ndarray, float]:
    whole = bool((problem.weights == np.rint(problem.weights)).all())
    best = improve(problem, limits, greedy(problem, limits), clock.part(0.3, SEARCH))
    reached = problem.covered(best)
    relaxed = best_bound(
        lambda prices: _relax(problem, limits, prices),
        problem.weights / problem.need / 2,
        lambda _relaxed: -reached,
        0.0,
        clock.part(0.3, SEARCH),
    )
    bound = min(_whole(-relaxed.bound, whole), float(problem.weights.sum()))
    if not _reaches(reached, bound):
        best = _search(problem, limits, best, relaxed.values, clock.part(0.2, SEARCH / 20))
    known = problem.covered(best)
    if _reaches(known, bound) or not clock.left:
        return best, bound
    inside, outside = ruled(relaxed, limits, -known, 1.0 if whole else 0.0)
    kept = np.flatnonzero(~outside)
    solver.ask(_model(_among(problem, kept), limits.among(kept), inside[kept]), clock)
    # The solver proves in its own process; meanwhile the search goes on here.
    search = Clock(min(clock.left, SEARCH), lambda: clock.go_on() and solver.busy)
    best = _search(problem, limits, best, relaxed.values, search)
    solved = solver.answer(clock)
    if solved.infeasible:  # nothing better than what was known is left
        return best, problem.covered(best)
    if solved.x is not None:
        found = kept[np.rint(solved.x[: len(kept)]) == 1]
        best = max((best, found), key=lambda chosen: problem.covered(chosen) * limits.allows(chosen))
    # The solver saw only what could beat the known choice, which may itself be the optimum.
    return best, min(bound, max(_whole(-solved.bound, whole), known))


def _reaches(covered: float, bound: float) -> bool:
    return covered >= bound - 1e-9 * abs(bound)


def _search(
    problem: Cover, limits: Limits, start: np.ndarray, values: np.ndarray, clock: Clock
) -> np.ndarray:
    among = core(values, start)
    small = Cover(csr_array(problem.matrix[:, among]), problem.weights, problem.need)
    found = iterate(small, limits.among(among), np.searchsorted(among, start), clock, ROUNDS)
    return among[found]


def _whole(bound: float, whole: bool) -> float:
    """Round an upper bound of a whole number down."""
    return (
        float(np.floor(bound + 1e-6 * max(1.0, abs(bound)) / 1e3)) if whole and np.isfinite(bound) else bound
    )


def _relax(problem: Cover, limits: Limits, prices: np.ndarray) -> Relaxed:
    """Price the condition that a covered demand has enough sites, need·y ≤ A x; minimised −weights @ y."""
    worth = -problem.weights + problem.need * prices
    values = -(problem.by_candidate @ prices)
    x, total = limits.cheapest(values)
    gradient = problem.need * (worth < 0) - problem.matrix @ x
    return Relaxed(float(np.minimum(worth, 0).sum()) + total, gradient, values, prices)


def _among(problem: Cover, candidates: np.ndarray) -> Cover:
    """Return the problem of choosing among the ``candidates`` (indices): more demands are then alike."""
    k = int(problem.need.max())
    return cover(problem.matrix[:, candidates], problem.weights, k - problem.need, k)[0]


def _model(problem: Cover, limits: Limits, inside: np.ndarray) -> Milp:
    demands, candidates = problem.matrix.shape
    covering = hstack([-problem.matrix, diags(problem.need.astype(float))])
    rows, most = limit_rows(limits, candidates, demands)
    matrix = vstack([covering, *rows])
    return Milp(
        costs=np.concatenate([np.zeros(candidates), -problem.weights]),
        integral=np.concatenate([np.ones(candidates), problem.need > 1]).astype(int),
        lower=np.concatenate([inside, np.zeros(demands)]).astype(float),
        upper=np.ones(candidates + demands),
        matrix=matrix,
        least=np.full(demands + len(rows), -np.inf),
        most=np.concatenate([np.zeros(demands), most]),
    )

"""Makes a set covering problem smaller without changing its optimum (Beasley 1987, tests of dominance)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from .covering import Cover

MOST_WORK = 30_000_000  # pairs to compare; beyond them the solver is quicker


@dataclass(frozen=True)
class Core:
    """What is left to decide: ``problem`` over the candidates ``among`` (indices).

    The ``forced`` ones (indices) belong to every solution.
    """

    problem: Cover
    among: np.ndarray
    forced: np.ndarray


def core_of(problem: Cover, costs: np.ndarray) -> Core:
    """Return what is left of covering every demand of ``problem`` at the least cost; ``costs`` (N,) ≥ 0.

    A candidate without which a demand cannot be covered is forced. A demand that is covered whenever
    another is, and a candidate that covers no more than another does for no less, are left out.
    """
    core = Core(problem, np.arange(len(costs)), np.zeros(0, int))
    while True:
        before = core.problem.matrix.shape
        core = _force(core)
        core = _without_implied_demands(core)
        core = _without_poorer_candidates(core, costs)
        if core.problem.matrix.shape == before:
            return core


def _force(core: Core) -> Core:
    problem = core.problem
    tight = np.diff(problem.matrix.indptr) == problem.need
    needed = np.unique(problem.matrix[np.flatnonzero(tight)].indices)
    need = problem.need - problem.counts(needed)
    free = np.setdiff1d(np.arange(len(core.among)), needed)
    return Core(
        _part(Cover(problem.matrix, problem.weights, need), need > 0, free),
        core.among[free],
        np.append(core.forced, core.among[needed]),
    )


def _without_implied_demands(core: Core) -> Core:
    problem = core.problem
    within, of = _contained(problem.matrix)
    harder = problem.need[within] >= problem.need[of]
    kept = ~_dropped(within[harder], of[harder], len(problem.need))
    everybody = np.arange(len(core.among))
    return Core(_part(problem, kept, everybody), core.among, core.forced)


def _without_poorer_candidates(core: Core, costs: np.ndarray) -> Core:
    problem = core.problem
    if (problem.need > 1).any():  # both of a pair may then be wanted
        return core
    within, of = _contained(problem.matrix.T.tocsr())
    own = costs[core.among]
    dearer = own[within] >= own[of]
    kept = np.flatnonzero(~_dropped(of[dearer], within[dearer], len(own)))
    every_demand = np.ones(len(problem.need), bool)
    return Core(_part(problem, every_demand, kept), core.among[kept], core.forced)


def _contained(matrix: csr_array) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs (i, j), i ≠ j, of rows of which i's columns are all j's too; none if too much work."""
    work = np.bincount(matrix.indices, minlength=1).astype(float)
    if work @ work > MOST_WORK:
        return np.zeros(0, int), np.zeros(0, int)
    common = (matrix @ matrix.T).tocoo()
    sizes = np.diff(matrix.indptr)
    inside = (common.data == sizes[common.row]) & (common.row != common.col)
    return common.row[inside].astype(np.int64), common.col[inside].astype(np.int64)


def _dropped(keeper: np.ndarray, goer: np.ndarray, count: int) -> np.ndarray:
    """Say which rows go, (count,) bool; of two that would drop each other the earlier one stays."""
    mutual = np.isin(keeper * count + goer, goer * count + keeper)
    gone = np.zeros(count, bool)
    gone[goer[~mutual | (keeper < goer)]] = True
    return gone


def _part(problem: Cover, demands: np.ndarray, candidates: np.ndarray) -> Cover:
    matrix = csr_array(problem.matrix[np.flatnonzero(demands)][:, candidates])
    return Cover(matrix, problem.weights[demands], problem.need[demands])

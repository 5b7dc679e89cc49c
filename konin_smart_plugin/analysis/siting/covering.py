"""What each choice of sites covers: counts, gains, swaps and a good choice without a solver."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import csr_array

from .problem import Clock, Limits

SLIGHTLY = 0.0005  # a shaken choice this much worse may be shaken on
RETURN = 60  # rounds after which the search returns to the best choice


@dataclass(frozen=True)
class Cover:
    """M demands and N candidates.

    ``matrix`` (M, N): ones where a candidate covers a demand; ``weights`` (M,); ``need`` (M,): by how many
    new sites each demand must be covered.
    """

    matrix: csr_array
    weights: np.ndarray
    need: np.ndarray

    @cached_property
    def by_candidate(self) -> csr_array:
        """The transposed matrix (N, M), row by row."""
        return self.matrix.T.tocsr()

    def covered(self, chosen: np.ndarray) -> float:
        """Return the weight covered by the candidates ``chosen`` (indices)."""
        return float(self.weights[self.counts(chosen) >= self.need].sum())

    def counts(self, chosen: np.ndarray) -> np.ndarray:
        """Return by how many of the candidates ``chosen`` (indices) each demand is covered, (M,)."""
        x = np.zeros(self.matrix.shape[1])
        np.add.at(x, chosen, 1)
        return np.rint(self.matrix @ x).astype(int)

    def gains(self, counts: np.ndarray) -> np.ndarray:
        """Return the weight each candidate would add to what is covered now, (N,)."""
        return self.by_candidate @ np.where(counts == self.need - 1, self.weights, 0.0)


def cover(matrix: csr_array, weights: np.ndarray, existing: np.ndarray, k: int) -> tuple[Cover, np.ndarray]:
    """Return the covering problem with demands of the same candidates and need merged, and who became whom.

    Left out are demands that ``existing`` (M,) sensors cover k times already, or no choice can; the
    second result (M,) is each demand's number in the problem, −1 for those.
    """
    matrix = csr_array(matrix, dtype=float)
    reach = np.diff(matrix.indptr)
    need = k - existing
    useful = np.flatnonzero((need > 0) & (reach >= need))
    rng = np.random.default_rng(7)
    numbers = rng.integers(1, 2**63, matrix.shape[1], dtype=np.uint64)
    # Equal sets of candidates have equal sums of random 64-bit numbers (and others, practically, have not).
    sums = np.zeros(len(need), np.uint64)
    np.add.at(sums, np.repeat(np.arange(len(need)), reach), numbers[matrix.indices])
    keys = np.column_stack([sums[useful], need[useful].astype(np.uint64)])
    _, first, group = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    group = group.ravel()
    merged = np.bincount(group, weights[useful], minlength=len(first))
    belongs = np.full(len(need), -1)
    belongs[useful] = group
    return Cover(matrix[useful[first]], merged, need[useful[first]]), belongs


def greedy(problem: Cover, limits: Limits, chosen: np.ndarray | None = None) -> np.ndarray:
    """Return ``chosen`` and, one after the other, the candidate of the most gain (per cost) that fits."""
    picked = [] if chosen is None else list(chosen)
    counts = problem.counts(np.array(picked, int))
    columns = problem.by_candidate
    per_cost = None if limits.budget is None else np.maximum(limits.costs, 1e-12)
    # What lies further from being covered than one site counts a little, so that K > 1 gets going.
    while limits.count is None or len(picked) < limits.count:
        gains = problem.gains(counts)
        missing = np.maximum(problem.need - counts, 0)
        gains += 1e-6 * (
            problem.by_candidate @ np.where(missing > 0, problem.weights / np.maximum(missing, 1), 0.0)
        )
        gains[picked] = 0
        if per_cost is not None:
            gains = np.where(limits.costs <= limits.room(np.array(picked, int)) + 1e-9, gains / per_cost, 0)
        best = int(gains.argmax())
        if not gains[best] > 0:
            break
        picked.append(best)
        counts[columns.indices[columns.indptr[best] : columns.indptr[best + 1]]] += 1
    return np.array(picked, int)


def best_swap(problem: Cover, limits: Limits, chosen: np.ndarray) -> tuple[float, int, int]:
    """Return (gain, position in ``chosen`` to leave, candidate to enter) of the best swap of one site."""
    counts = problem.counts(chosen)
    last, next_one = counts == problem.need, counts == problem.need - 1
    delta = np.where(last, problem.weights, 0.0) - np.where(next_one, problem.weights, 0.0)
    leaving = problem.by_candidate[chosen]
    touched = (leaving * delta[None, :]).tocsr() if delta.any() else leaving * 0
    gain = np.asarray((touched @ problem.matrix).todense())
    gain += problem.gains(counts)[None, :] - (leaving @ np.where(last, problem.weights, 0.0))[:, None]
    gain[:, chosen] = -np.inf
    if limits.budget is not None:
        fits = limits.costs[None, :] - limits.costs[chosen][:, None] <= limits.room(chosen) + 1e-9
        gain[~fits] = -np.inf
    position, candidate = np.unravel_index(gain.argmax(), gain.shape)
    return float(gain[position, candidate]), int(position), int(candidate)


def improve(problem: Cover, limits: Limits, chosen: np.ndarray, clock: Clock) -> np.ndarray:
    """Swap one site at a time while that covers more; then fill what the limits leave."""
    while len(chosen) and clock.left:
        gain, position, candidate = best_swap(problem, limits, chosen)
        if gain <= 1e-9 * max(1.0, problem.weights.sum()):
            break
        chosen = chosen.copy()
        chosen[position] = candidate
    return greedy(problem, limits, chosen)


def iterate(problem: Cover, limits: Limits, start: np.ndarray, clock: Clock, rounds: int) -> np.ndarray:
    """Shake the choice and improve it again, ``rounds`` times; return the best (iterated local search).

    A shake brings in up to three random candidates, and lets go the sites that cover the same demands.
    """
    rng = np.random.default_rng(1)
    best = current = start
    value = reached = problem.covered(start)
    for turn in range(1, rounds + 1):
        if not clock.left or not len(start):
            break
        trial = improve(problem, limits, _shaken(problem.by_candidate, limits, current, rng), clock)
        covered = problem.covered(trial)
        if covered > value:
            best, value = trial, covered
        if covered >= reached * (1 - SLIGHTLY):
            current, reached = trial, covered
        if turn % RETURN == 0:
            current, reached = best, value
    return best


def _shaken(
    by_candidate: csr_array, limits: Limits, chosen: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    entering = np.unique(rng.integers(by_candidate.shape[0], size=rng.integers(1, 4)))
    entering = np.setdiff1d(entering, chosen)
    common = np.asarray((by_candidate[chosen] @ by_candidate[entering].T).sum(axis=1)).ravel()
    order = np.argsort(-common - rng.random(len(chosen)), kind="stable")
    shaken = np.append(chosen[order[len(entering) + rng.integers(3) :]], entering)
    while len(shaken) and not limits.allows(shaken):
        shaken = shaken[1:]
    return shaken.astype(int)


def core(values: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Return the candidates worth searching among: those of the lowest ``values`` (N,), and ``chosen``."""
    return np.union1d(np.argsort(values)[: max(200, 8 * len(chosen))], chosen)

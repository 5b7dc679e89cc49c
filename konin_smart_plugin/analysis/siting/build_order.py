"""The order in which chosen sites should be built: always the one that helps most next."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.sparse import csr_array


def by_coverage(
    matrix: csr_array, weights: np.ndarray, chosen: np.ndarray, existing: np.ndarray, k: int
) -> tuple[np.ndarray, np.ndarray]:
    """Order the ``chosen`` candidates by the weight each newly covers ``k`` times.

    ``matrix`` (M, N), ``weights`` (M,), ``existing`` (M,): by how many sensors each demand is covered
    already. Returns the candidates in order and the weight covered after each, both (S,). Where K > 1 no
    site covers anybody alone, the one counts that brings most demand nearer to K.
    """
    columns = csr_array(matrix[:, chosen]).T.tocsr().astype(float)
    counts = existing.astype(float)
    waiting, order, covered = np.ones(len(chosen), bool), [], []
    while waiting.any():
        gains = columns @ np.where(counts == k - 1, weights, 0.0)
        nearer = columns @ np.where(counts < k, weights, 0.0)
        best = int(np.lexsort((-nearer, -gains, ~waiting))[0])
        waiting[best] = False
        order.append(best)
        own = slice(columns.indptr[best], columns.indptr[best + 1])
        counts[columns.indices[own]] += columns.data[own]
        covered.append(float(weights[counts >= k].sum()))
    return chosen[order], np.array(covered)


def by_distance(
    distances: np.ndarray,
    chosen: np.ndarray,
    existing: np.ndarray,
    measure: Callable[[np.ndarray], float],
) -> tuple[np.ndarray, np.ndarray]:
    """Order the ``chosen`` candidates so that each lowers ``measure`` of the nearest distances (M,) most.

    ``distances`` (M, N), ``existing`` (M,). Returns the candidates in order and the measure after each, (S,).
    """
    near = existing
    left, order, values = list(chosen), [], []
    while left:
        measured = [measure(np.minimum(near, distances[:, j])) for j in left]
        best = left.pop(int(np.argmin(measured)))
        near = np.minimum(near, distances[:, best])
        order.append(best)
        values.append(min(measured))
    return np.array(order, int), np.array(values)

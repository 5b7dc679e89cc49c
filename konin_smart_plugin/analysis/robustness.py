"""How much the gap index hangs on what was chosen: the weights, and the size of the cells."""

from __future__ import annotations

import numpy as np
from scipy.stats import rankdata

from .cells import Cells
from .gap_index import weighted_index
from .progress import Progress, quiet

DRAWS = 1_000
BATCH = 20  # draws
CONCENTRATION = 10
SEED = 3062
TIE = 1e-9


def robustness(
    scores: np.ndarray, weights: np.ndarray, ranked: np.ndarray, progress: Progress = quiet
) -> np.ndarray:
    """Return the per cent of draws of the weights that put each cell among the worst tenth, (C,).

    ``scores`` (C, n), ``weights`` (n,), ``ranked`` (C,) the inhabited cells; NaN for the others and for
    cells without an index. Dirichlet with α_i = 10·n·w_i/Σw over the n indicators of positive weight.
    """
    used = weights > 0
    scores, weights = scores[:, used], weights[used]
    chosen = np.flatnonzero(ranked & np.isfinite(scores).any(axis=1))
    result = np.full(len(scores), np.nan)
    if not len(chosen):
        return result
    alpha = CONCENTRATION * len(weights) * weights / weights.sum()
    draws = np.random.default_rng(SEED).dirichlet(alpha, DRAWS)
    worst = -(-len(chosen) // 10)
    hits = np.zeros(len(chosen))
    for first in range(0, DRAWS, BATCH):
        progress(first / DRAWS)
        index = weighted_index(scores[chosen], draws[first : first + BATCH])
        least = np.partition(index, len(chosen) - worst, axis=1)[:, len(chosen) - worst]
        hits += (index >= least[:, None] - TIE).sum(axis=0)
    result[chosen] = 100 * hits / DRAWS
    return result


def rank_correlation(fine: Cells, fine_index: np.ndarray, coarse: Cells, coarse_index: np.ndarray) -> float:
    """Return Spearman's correlation of two runs: each finer cell with the coarser one that holds its centre.

    The indices (C,) are NaN for cells that are not ranked. NaN where fewer than two cells can be compared
    or all are equal.
    """
    own = coarse.of(fine.centres)
    pairs = np.column_stack([fine_index, np.append(coarse_index, np.nan)[own]])
    pairs = pairs[np.isfinite(pairs).all(axis=1)]
    if len(pairs) < 2 or (np.ptp(pairs, axis=0) == 0).any():  # noqa: PLR2004 (a correlation needs two)
        return float("nan")
    return float(np.corrcoef(rankdata(pairs[:, 0]), rankdata(pairs[:, 1]))[0, 1])

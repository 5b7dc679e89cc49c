"""p-center (Hakimi 1964): the sites that make the largest distance of any demand least."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array

from .location_set import location_set
from .milp import Solver
from .problem import Answer, Clock, Limits


def p_center(
    distances: np.ndarray, limits: Limits, clock: Clock, existing: np.ndarray | None = None
) -> Answer:
    """Choose candidates so that the largest distance to the nearest site is least; weights do not matter.

    ``distances`` (M, N), ``existing`` (M,): the distance to the nearest sensor there is; ``limits``: a count
    or a budget. Minieka (1970): the answer is the least distance within which the sites that a set covering
    needs are few, or cheap, enough; found by halving the list of distances.
    """
    base = np.full(len(distances), np.inf) if existing is None else existing
    near = np.minimum(distances, base[:, None])
    radii = np.unique(near[np.isfinite(near)])
    costs = None if limits.budget is None else limits.costs
    enough = float(limits.count if limits.budget is None else limits.budget)
    # Below ``low`` no choice is enough; at ``high`` the choice ``best`` is.
    low = int(np.searchsorted(radii, near.min(axis=1).max()))
    high, best, sure = len(radii), np.zeros(0, int), True
    with Solver() as solver:
        while low < high:
            middle = (low + high) // 2
            radius = radii[middle]
            within = csr_array(distances <= radius)
            answer = location_set(
                within, clock.part(0.5), costs, (base <= radius).astype(int), enough=enough, solver=solver
            )
            if answer.objective <= enough + 1e-9:
                high, best = middle, answer.chosen
            else:
                sure = sure and answer.bound > enough
                low = middle + 1
            if not sure:
                break
    return _answer(near, base, distances, best, float(radii[low]) if sure and low < len(radii) else None)


def _answer(
    near: np.ndarray, base: np.ndarray, distances: np.ndarray, best: np.ndarray, proven: float | None
) -> Answer:
    reached = np.minimum(base, distances[:, best].min(axis=1, initial=np.inf)).max()
    return Answer(best, float(reached), proven if proven is not None else float(near.min(axis=1).max()))

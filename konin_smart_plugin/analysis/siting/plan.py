"""A plan: the sites to build, in order, with what each adds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import PlanError
from .build_order import by_coverage, by_distance
from .location_set import location_set
from .maximal import maximal_covering
from .p_center import p_center
from .p_median import p_median
from .problem import Answer, Clock, Limits
from .reach import Reach

MAXIMAL, LOCATION_SET, P_MEDIAN, P_CENTER = range(4)
FAR = 1_000.0  # times the largest distance: what a demand costs that no chosen site reaches


@dataclass(frozen=True)
class Plan:
    """The chosen candidates in building order, (S,), and the measure after each, (S,).

    The measure is the residents covered, the residents' total distance, or the largest distance;
    ``before`` is its value with the existing sensors alone (infinite: none). ``answer`` is the model's own.
    """

    sites: np.ndarray
    values: np.ndarray
    before: float
    answer: Answer

    @property
    def gains(self) -> np.ndarray:
        """What each site adds (S,): residents covered, or metres saved; NaN if there was nothing before."""
        with np.errstate(invalid="ignore"):
            gains = np.abs(np.diff(self.values, prepend=self.before))
        return np.where(np.isfinite(gains), gains, np.nan)


def cover_plan(
    model: int, reach: Reach, weights: np.ndarray, existing: Reach, limits: Limits, k: int, clock: Clock
) -> Plan:
    """Solve maximal covering or location set covering; ``weights`` (M,), ``existing``: sensors there are."""
    there = existing.counts
    if model == MAXIMAL:
        answer = maximal_covering(reach.matrix, weights, limits, clock, there, k)
    else:
        answer = location_set(reach.matrix, clock, limits.costs, there, k)
    before = float(weights[there >= k].sum())
    order, values = by_coverage(reach.matrix, weights, answer.chosen, there, k)
    return Plan(order, values, before, answer)


def distance_plan(
    model: int, reach: Reach, weights: np.ndarray, existing: Reach, limits: Limits, clock: Clock
) -> Plan:
    """Solve p-median or p-center. Demands that nothing reaches do not count.

    Raises PlanError if the limits allow no choice that reaches everybody whom some candidate reaches.
    """
    distances = reach.distances
    _, there, _ = existing.nearest(np.arange(existing.sites))
    counted = np.isfinite(there) | np.isfinite(distances).any(axis=1)
    distances, there, weights = distances[counted], there[counted], weights[counted]
    if model == P_CENTER:
        answer = p_center(distances, limits, clock, there)
    else:
        far = FAR * max(1.0, float(distances[np.isfinite(distances)].max(initial=0)))
        answer = p_median(np.where(np.isinf(distances), far, distances), weights, limits, clock, there)
    served = np.minimum(there, distances[:, answer.chosen].min(axis=1, initial=np.inf))
    if np.isinf(served).any():
        raise PlanError(
            "The sites allowed cannot reach everybody: {count} places of demand stay without any. "
            "The streets fall into parts, or COUNT or BUDGET is too small.",
            count=int(np.isinf(served).sum()),
        )
    measure = np.max if model == P_CENTER else lambda near: float(near[weights > 0] @ weights[weights > 0])
    order, values = by_distance(distances, answer.chosen, there, measure)
    return Plan(order, values, float(measure(there)), answer)

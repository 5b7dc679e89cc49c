"""Green (or any supply) per resident: the two-step floating catchment area.

Luo & Wang 2003; with distance decay Luo & Qi 2009 (doi 10.1016/j.healthplace.2009.06.002);
the Gaussian after Dai 2010.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

NONE, STEPS, GAUSSIAN, POWER = range(4)
STEP_WEIGHTS = np.array([1.0, 0.68, 0.22])
ROUNDING = 5e-10  # of a zone: how much nearer a way counts than its sum says
NEAREST = 100.0  # metres: the power decay treats everything nearer alike


@dataclass(frozen=True)
class Pairs:
    """Every demand and supply at most a catchment apart: their numbers and the metres between, each (K,)."""

    demand: np.ndarray
    supply: np.ndarray
    metres: np.ndarray

    def within(self, metres: float) -> Pairs:
        """Return the pairs at most so many metres apart."""
        near = self.metres <= metres
        return Pairs(self.demand[near], self.supply[near], self.metres[near])


@dataclass(frozen=True)
class Shares:
    """``per_head`` (P,) supply per resident of a place; ``ratio`` (S,) of a supply (NaN: no one near)."""

    per_head: np.ndarray
    ratio: np.ndarray


def decay_weight(metres: np.ndarray, catchment: float, decay: int) -> np.ndarray:
    """Return the weight (0 to 1) of ways of ``metres`` within ``catchment`` metres."""
    if decay == STEPS:
        # a way exactly on the border of two zones belongs to the nearer one
        borders = catchment / 3 * (np.array([1, 2]) + ROUNDING)
        return STEP_WEIGHTS[np.searchsorted(borders, metres)]
    if decay == GAUSSIAN:
        least = np.exp(-0.5)
        return (np.exp(-0.5 * (metres / catchment) ** 2) - least) / (1 - least)
    if decay == POWER:
        return 1 / np.maximum(metres, NEAREST)
    return np.ones(len(metres))


def supply_per_head(
    pairs: Pairs, people: np.ndarray, supply: np.ndarray, catchment: float, decay: int
) -> Shares:
    """Share each supply among the ``people`` (P,) in its catchment; ``supply`` (S,) in square metres.

    Σ people · per_head equals Σ supply over the supplies that have anyone in their catchment.
    """
    weight = decay_weight(pairs.metres, catchment, decay)
    crowd = np.bincount(pairs.supply, people[pairs.demand] * weight, minlength=len(supply))
    ratio = np.divide(supply, crowd, out=np.full(len(supply), np.nan), where=crowd > 0)
    given = np.nan_to_num(ratio)[pairs.supply] * weight
    return Shares(np.bincount(pairs.demand, given, minlength=len(people)), ratio)


def straight_pairs(demand: np.ndarray, supply: np.ndarray, catchment: float) -> Pairs:
    """Return the pairs at most ``catchment`` metres apart in a straight line (polygons: 0 inside)."""
    if _all_points(demand) and _all_points(supply):
        # a tree of many places that is asked once does not pay for its balance
        places = cKDTree(shapely.get_coordinates(demand), balanced_tree=False, compact_nodes=False)
        sources = cKDTree(shapely.get_coordinates(supply))
        near = places.sparse_distance_matrix(sources, catchment, output_type="ndarray")
        return Pairs(near["i"], near["j"], near["v"])
    row, column = shapely.STRtree(supply).query(demand, predicate="dwithin", distance=catchment)
    return Pairs(row, column, shapely.distance(demand[row], supply[column]))


def _all_points(geometry: np.ndarray) -> bool:
    return bool((shapely.get_type_id(geometry) == shapely.GeometryType.POINT).all())

"""Green areas: what belongs together, and how much of it there is."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

TOUCHING = 1.0  # metres


def merge_touching(polygons: np.ndarray, gap: float = TOUCHING) -> np.ndarray:
    """Return the (A,) areas that the (P,) polygons make: those at most ``gap`` metres apart are one."""
    first, second = shapely.STRtree(polygons).query(polygons, predicate="dwithin", distance=gap)
    graph = csr_matrix((np.ones(len(first)), (first, second)), shape=(len(polygons), len(polygons)))
    count, group = connected_components(graph, directed=False)
    order = np.argsort(group, kind="stable")
    members = np.split(polygons[order], np.cumsum(np.bincount(group, minlength=count))[:-1])
    return np.array([shapely.union_all(parts) for parts in members], object)


def hectares(polygons: np.ndarray) -> np.ndarray:
    """Return the areas of (P,) polygons in hectares."""
    return shapely.area(polygons) / 10_000

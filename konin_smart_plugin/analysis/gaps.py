"""Gaps: the places where residents live beyond a standard."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from .geometry import inner_points, present


@dataclass(frozen=True)
class Gaps:
    """G gaps, the one with most residents first.

    ``areas`` (G,) polygons; ``residents`` (G,) known ones; ``unknown`` (G,) places whose residents are not
    known; ``places`` (G,) demand features; ``unreached`` (G,) residents whom no way leads to a service.
    """

    areas: np.ndarray
    residents: np.ndarray
    unknown: np.ndarray
    places: np.ndarray
    unreached: np.ndarray

    def __len__(self) -> int:
        return len(self.areas)


def find_gaps(
    demand: np.ndarray, weights: np.ma.MaskedArray, distance: np.ndarray, limit: float, cell: float
) -> Gaps:
    """Merge the ``cell`` metre squares in which someone lives more than ``limit`` metres away.

    ``demand`` (P,) geometries, ``weights`` (P,) residents, masked where not known, ``distance`` (P,) metres.
    Squares that touch, at a corner too, are one gap. A place with no residents (0) makes no gap.
    """
    lived_in = np.ma.getmaskarray(weights) | (weights.filled(0) > 0)
    lacking = np.flatnonzero(present(demand) & lived_in & (distance > limit))
    xy = shapely.get_coordinates(inner_points(demand[lacking]))
    cells, place_cell = np.unique(np.floor(xy / cell).astype(np.int64), axis=0, return_inverse=True)
    cell_gap = _touching(cells)
    gap = cell_gap[place_cell.reshape(-1)]
    count = int(cell_gap.max()) + 1 if len(cells) else 0
    residents = weights.filled(0)[lacking]
    unreached = np.where(np.isinf(distance[lacking]), residents, 0)
    areas = _areas(cells * cell, cell, cell_gap, count)
    totals = [
        np.bincount(gap, values, count)
        for values in (residents, np.ma.getmaskarray(weights)[lacking], np.ones(len(gap)), unreached)
    ]
    order = np.lexsort((-totals[2], -totals[0]))
    known, unknown, places, cut_off = (total[order] for total in totals)
    return Gaps(areas[order], known, unknown.astype(int), places.astype(int), cut_off)


def _touching(cells: np.ndarray) -> np.ndarray:
    """Tell apart the groups of grid cells (C, 2) that touch, sides or corners."""
    number = {(x, y): n for n, (x, y) in enumerate(cells.tolist())}
    pairs = [
        (n, other)
        for (x, y), n in number.items()
        for step in ((1, 0), (0, 1), (1, 1), (1, -1))
        if (other := number.get((x + step[0], y + step[1]))) is not None
    ]
    rows, columns = np.array(pairs, int).reshape(-1, 2).T
    graph = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(cells), len(cells)))
    return connected_components(graph, directed=False)[1] if len(cells) else np.empty(0, int)


def _areas(corners: np.ndarray, cell: float, group: np.ndarray, count: int) -> np.ndarray:
    """Return the union of each group's squares (their lower left corners are given)."""
    squares = shapely.box(corners[:, 0], corners[:, 1], corners[:, 0] + cell, corners[:, 1] + cell)
    order = np.argsort(group, kind="stable")
    members = np.split(squares[order], np.cumsum(np.bincount(group, minlength=count))[:-1])
    return np.array([_merged(squares) for squares in members if len(squares)], object)


def _merged(squares: np.ndarray) -> shapely.Geometry:
    """Return the union of squares of one grid: ten times faster where GEOS can take them as a coverage."""
    try:
        return shapely.coverage_union_all(squares)
    except shapely.errors.GEOSException:  # squares around a hole that touch at corners only
        return shapely.union_all(squares)

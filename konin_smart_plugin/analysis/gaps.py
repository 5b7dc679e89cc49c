"""Gaps: the places where residents live beyond a standard."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from .geometry import inner_points, present

ROW = 2**31  # keys of grid cells: cells to the next column
SIDES = (((0, 0), 0), ((0, 1), 0), ((0, 0), 1), ((1, 0), 1))


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
    key, place_cell = np.unique(_key(np.floor(xy / cell).astype(np.int64)), return_inverse=True)
    cell_gap = _touching(key)
    gap = cell_gap[place_cell.reshape(-1)]
    count = int(cell_gap.max()) + 1 if len(key) else 0
    residents = weights.filled(0)[lacking]
    unreached = np.where(np.isinf(distance[lacking]), residents, 0)
    areas = _areas(key, cell, cell_gap)
    totals = [
        np.bincount(gap, values, count)
        for values in (residents, np.ma.getmaskarray(weights)[lacking], np.ones(len(gap)), unreached)
    ]
    order = np.lexsort((-totals[2], -totals[0]))
    known, unknown, places, cut_off = (total[order] for total in totals)
    return Gaps(areas[order], known, unknown.astype(int), places.astype(int), cut_off)


def _key(cells: np.ndarray) -> np.ndarray:
    """Return one number for each grid cell (C, 2): neighbours' differ by one, or by about one ROW."""
    return cells[:, 0] * ROW + cells[:, 1] + ROW // 2


def _cells(key: np.ndarray) -> np.ndarray:
    """Return the grid cells (C, 2) of their keys."""
    return np.column_stack([key // ROW, key % ROW - ROW // 2])


def _touching(key: np.ndarray) -> np.ndarray:
    """Tell apart the groups of grid cells (C,), given by ascending keys, that touch, sides or corners."""
    if not len(key):
        return np.empty(0, int)
    pairs = []
    for step in (1, ROW - 1, ROW, ROW + 1):
        place = np.minimum(np.searchsorted(key, key + step), len(key) - 1)
        first = np.flatnonzero(key[place] == key + step)
        pairs.append((first, place[first]))
    first, second = (np.concatenate(column) for column in zip(*pairs, strict=True))
    graph = csr_matrix((np.ones(len(first)), (first, second)), shape=(len(key), len(key)))
    return connected_components(graph, directed=False)[1]


def _areas(key: np.ndarray, cell: float, group: np.ndarray) -> np.ndarray:
    """Return the ground (G,) of each group of grid cells (C,), given by ascending keys.

    It lies within the sides that only one cell has; what these enclose without being a cell is a hole.
    """
    if not len(key):
        return np.empty(0, object)
    # a side is named by the cell whose lower (0) or left (1) side it is
    sides = np.concatenate([2 * _key(_cells(key) + shift) + upright for shift, upright in SIDES])
    side, times = np.unique(sides, return_counts=True)
    outer = side[times == 1]
    start, upright = _cells(outer // 2), outer[:, None] % 2
    lines = shapely.linestrings(np.stack([start, start + np.hstack([1 - upright, upright])], axis=1))
    faces = shapely.get_parts(shapely.polygonize(lines))
    inside = _key(np.floor(shapely.get_coordinates(inner_points(faces))).astype(np.int64))
    place = np.minimum(np.searchsorted(key, inside), len(key) - 1)
    ground = np.flatnonzero(key[place] == inside)
    owner = group[place[ground]]
    order = np.argsort(owner, kind="stable")
    areas = shapely.multipolygons(faces[ground[order]], indices=owner[order])
    return shapely.transform(areas, lambda xy: xy * cell)

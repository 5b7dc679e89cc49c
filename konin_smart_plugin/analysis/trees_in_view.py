"""How many trees a building sees."""

from __future__ import annotations

import numpy as np
import shapely

from .progress import Progress, quiet
from .search import expand

BATCH = 20_000  # pairs of building and tree whose lines of sight are drawn at once
INTERIORS_MEET = "T********"


def trees_seen(
    buildings: np.ndarray,
    trees: np.ndarray,
    distance: float,
    obstacles: bool = False,
    progress: Progress = quiet,
) -> np.ndarray:
    """Count the (T,) trees at most ``distance`` metres from the outline of each of the (B,) buildings.

    With ``obstacles`` a tree counts only if a straight line from it to a corner of the outline, or to the
    middle of one of its edges, crosses the interior of no other building.
    """
    building, tree = shapely.STRtree(trees).query(
        shapely.boundary(buildings), predicate="dwithin", distance=distance
    )
    if obstacles:
        seen = _in_sight(buildings, trees, building, tree, progress)
        building = building[seen]
    return np.bincount(building, minlength=len(buildings))


def _in_sight(
    buildings: np.ndarray, trees: np.ndarray, building: np.ndarray, tree: np.ndarray, progress: Progress
) -> np.ndarray:
    """Say for each pair of building and tree whether any line of sight is free."""
    windows, starts = _windows(buildings)
    index = shapely.STRtree(buildings)
    free = np.zeros(len(building), bool)
    for first in range(0, len(building), BATCH):
        progress(first / len(building))
        pairs = np.arange(first, min(first + BATCH, len(building)))
        position, window = expand(starts, building[pairs])
        pair = pairs[position]
        ends = np.stack([shapely.get_coordinates(trees[tree[pair]]), windows[window]], axis=1)
        lines = shapely.linestrings(ends)
        line, other = index.query(lines, predicate="intersects")
        foreign = other != building[pair[line]]
        line, other = line[foreign], other[foreign]
        shapely.prepare(lines)
        blocked = np.zeros(len(lines), bool)
        blocked[line[shapely.relate_pattern(lines[line], buildings[other], INTERIORS_MEET)]] = True
        free[pair[~blocked]] = True
    return free


def _windows(buildings: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the corners and edge midpoints (W, 2) of all outlines, and where each building's begin."""
    rings, owner = shapely.get_parts(shapely.boundary(buildings), return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    corners, middles = xy[:-1][same], (xy[:-1] + xy[1:])[same] / 2
    of = owner[ring[:-1][same]]
    order = np.argsort(np.concatenate([of, of]), kind="stable")
    counts = 2 * np.bincount(of, minlength=len(buildings))
    return np.concatenate([corners, middles])[order], np.concatenate([[0], np.cumsum(counts)])

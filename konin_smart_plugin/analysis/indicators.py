"""What a cell is measured by: values of a layer in it, its distance to a layer, its share under a layer."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .access import MICROMETRE
from .canopy import polygon_shares
from .cells import Cells
from .errors import PlanError
from .geometry import SURFACE, inner_points, present
from .outlines import outline_distances

POINT = 0  # dimensions
CIRCLE = 32  # segments per quarter: the area is within 0.1 % of the circle's


def cell_means(cells: Cells, places: np.ndarray, values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the mean of ``values`` (P,) in each cell (C,), NaN where none is known.

    Polygons count by their area in the cell times their weight, points and lines by weight alone.
    """
    known = present(places) & np.isfinite(values) & (weights > 0)
    places, values, weights = places[known], values[known], weights[known]
    if len(places) and (shapely.get_dimensions(places) == SURFACE).all():
        place, cell = shapely.STRtree(cells.polygons).query(places, predicate="intersects")
        area = shapely.area(shapely.intersection(places[place], cells.polygons[cell]))
        share = area / shapely.area(places[place])
        return _mean(cell, values[place], weights[place] * share, len(cells))
    cell = cells.of(shapely.get_coordinates(inner_points(places)))
    inside = cell >= 0
    return _mean(cell[inside], values[inside], weights[inside], len(cells))


def cell_sums(cells: Cells, places: np.ndarray, values: np.ma.MaskedArray) -> tuple[np.ndarray, np.ndarray]:
    """Return the sum of the known ``values`` in each cell (C,), and how many are unknown there (C,)."""
    there = np.flatnonzero(present(places))
    cell = cells.of(shapely.get_coordinates(inner_points(places[there])))
    there, cell = there[cell >= 0], cell[cell >= 0]
    unknown = np.ma.getmaskarray(values)[there]
    return (
        np.bincount(cell, values.filled(0)[there], minlength=len(cells)),
        np.bincount(cell[unknown], minlength=len(cells)),
    )


def cell_distances(cells: Cells, places: np.ndarray) -> np.ndarray:
    """Return the straight distance from each cell's centre to the nearest of ``places``, metres (C,)."""
    there = places[present(places)]
    points = shapely.get_dimensions(there) == POINT
    distance = np.full(len(cells), np.inf)
    if points.any():
        distance = cKDTree(shapely.get_coordinates(there[points])).query(cells.centres)[0]
    if not points.all():
        distance = np.minimum(distance, outline_distances(cells.centres, there[~points]))
    return np.round(distance, MICROMETRE)


def cell_cover(cells: Cells, places: np.ndarray, around: float) -> np.ndarray:
    """Return the per cent of each cell's ground within ``around`` metres of ``places``, (C,).

    0 metres takes polygons as they are; raises PlanError for points and lines, which cover no ground.
    """
    there = places[present(places)]
    if around > 0:
        there = shapely.buffer(there, around, quad_segs=CIRCLE)
    elif (shapely.get_dimensions(there) != SURFACE).any():
        raise PlanError(
            "Points and lines cover no ground: give, as the field of a share, the metres around them that "
            "count as covered."
        )
    return polygon_shares(cells.polygons, there)


def _mean(group: np.ndarray, values: np.ndarray, weights: np.ndarray, count: int) -> np.ndarray:
    total = np.bincount(group, weights, minlength=count)
    summed = np.bincount(group, weights * values, minlength=count)
    return np.divide(summed, total, out=np.full(count, np.nan), where=total > 0)

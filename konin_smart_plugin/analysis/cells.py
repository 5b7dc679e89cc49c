"""Cells of one size over an area: hexagons or squares, on a lattice that does not depend on the area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .errors import PlanError

HEXAGON, SQUARE = 0, 1
LETTERS = "hs"
ROW = {HEXAGON: 3, SQUARE: 2}  # units from row to row
MOST_CELLS = 1_000_000
ROUNDING = 1e-6  # metres
HAIR = 1e-6  # of a cell's size
# Vertices around a centre: in halves of the cell's width (x), and of its outer radius or side (y).
CORNERS = {
    HEXAGON: np.array([(0, 2), (1, 1), (1, -1), (0, -2), (-1, -1), (-1, 1), (0, 2)]),
    SQUARE: np.array([(1, 1), (1, -1), (-1, -1), (-1, 1), (1, 1)]),
}


@dataclass(frozen=True)
class Cells:
    """C cells: ``polygons`` (C,), ``centres`` (C, 2), ``ids`` (C,) texts that name place, size and shape."""

    polygons: np.ndarray
    centres: np.ndarray
    ids: np.ndarray
    size: float
    shape: int

    def __len__(self) -> int:
        return len(self.polygons)

    def of(self, xy: np.ndarray) -> np.ndarray:
        """Return the number of the cell that holds each of the points (P, 2); -1 outside all cells.

        A cell of these lattices is the place nearer to its centre than to any other.
        """
        if not len(xy):
            return np.zeros(0, int)
        number = cKDTree(self.centres).query(xy)[1]
        x, y = np.abs(xy - self.centres[number]).T
        half = self.size / 2 + ROUNDING
        slanted = x / 2 + y * np.sqrt(3) / 2 if self.shape == HEXAGON else y
        return np.where((x <= half) & (slanted <= half), number, -1)


def cells_over(area: shapely.Geometry, size: float, shape: int = HEXAGON) -> Cells:
    """Return the whole cells that share ground with ``area`` (a polygon in a metric CRS).

    ``size``: the side of a square, or the distance between two opposite sides of a hexagon, in metres.
    Raises PlanError if it is not above zero or makes more than a million cells.
    """
    if not size > 0:
        raise PlanError("The cell size must be more than 0 m, not {cell}.", cell=size)
    step = _step(size, shape)
    row, column = _lattice(area.bounds, size, ROW[shape] * step[1])
    if shape == HEXAGON:
        at = np.column_stack([2 * column + row % 2, ROW[shape] * row])
    else:
        at = np.column_stack([2 * column + 1, ROW[shape] * row + 1])
    inside, polygons = _sharing_ground(area, at, step, shape)
    names = _texts(f"{LETTERS[shape]}{size:g}_{{}}", column[inside]) + _texts("_{}", row[inside])
    return Cells(polygons, (at * step)[inside], names, size, shape)


def _texts(pattern: str, numbers: np.ndarray) -> np.ndarray:
    """Return the pattern filled with each of the ``numbers`` (N,), few of which differ, as (N,) objects."""
    different, place = np.unique(numbers, return_inverse=True)
    return np.array([pattern.format(number) for number in different], object)[place]


def _step(size: float, shape: int) -> np.ndarray:
    """Return the lattice's units (x, y): half the cell's width, and half the outer radius or side."""
    return np.array([size / 2, size / np.sqrt(3) / 2 if shape == HEXAGON else size / 2])


def _lattice(
    bounds: tuple[float, float, float, float], wide: float, high: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return row and column of every cell that may touch the bounds; rows lie ``high`` metres apart."""
    west, south, east, north = bounds
    columns = np.arange(np.floor(west / wide) - 1, np.ceil(east / wide) + 2).astype(np.int64)
    rows = np.arange(np.floor(south / high) - 1, np.ceil(north / high) + 2).astype(np.int64)
    if len(columns) * len(rows) > MOST_CELLS:
        raise PlanError(
            "There would be up to {cells} cells. Choose a larger cell size or a smaller area.",
            cells=len(columns) * len(rows),
        )
    row, column = np.meshgrid(rows, columns, indexing="ij")
    return row.ravel(), column.ravel()


def _sharing_ground(
    area: shapely.Geometry, at: np.ndarray, step: np.ndarray, shape: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return numbers and polygons of the cells at ``at`` that overlap ``area``, not only touch it.

    Prepared predicates decide wherever they can: whether two polygons only touch costs far more.
    """
    size = 2 * step[0]
    near, deep = area.buffer(size), area.buffer(-size)
    shapely.prepare([area, near, deep])
    close = np.flatnonzero(shapely.intersects_xy(near, at * step))
    at = at[close]
    polygons = shapely.polygons((at[:, None] + CORNERS[shape]) * step)
    with np.errstate(invalid="ignore"):  # GEOS says so where nothing is left of a narrow area
        surely = shapely.intersects_xy(deep, at * step)
    rim = np.flatnonzero(~surely)
    smaller = shapely.polygons((at[rim, None] + (1 - HAIR) * CORNERS[shape]) * step)
    surely[rim] = shapely.intersects(area, smaller)
    doubtful = rim[~surely[rim] & shapely.intersects(area, polygons[rim])]
    surely[doubtful] = ~shapely.touches(area, polygons[doubtful])
    return close[surely], polygons[surely]

"""Coverage by line of sight over a surface model, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely

from . import coverage
from .errors import PlanError
from .grid import Grid, require_size
from .progress import Progress, quiet
from .rasters import NO_DATA, STRIP, cells_inside, outlines, shares_inside, write_counts
from .redundancy import Coverage, SeenPairs
from .seen_windows import SeenWindows, Window, crop
from .sensors import Sensors, footprints
from .surface import Surface
from .viewsheds import viewsheds


class InSight:
    """The cells of ``surface`` that ``sensors`` see at least ``k`` times, inside ``area`` if one is given.

    ``masts`` (N,): heights of the sensors above the surface; ``target``: height above the surface to be
    seen, metres. Every sensor must stand on a cell of known height. Cells without height are unknown:
    neither covered nor a gap, and they hide nothing.
    """

    def __init__(
        self,
        sensors: Sensors,
        masts: np.ndarray,
        surface: Surface,
        area: shapely.Geometry | None,
        k: int,
        target: float,
        progress: Progress = quiet,
    ) -> None:
        self.sensors = sensors
        self.area = area
        bounds = shapely.total_bounds(footprints(sensors)) if area is None else area.bounds
        self.window, self.grid = _cut(surface.grid, bounds)
        if not self.grid.rows or not self.grid.columns:
            raise PlanError("The surface model does not cover any part of AREA.")
        require_size(self.grid.rows * self.grid.columns)
        views = [None] * len(sensors)
        for sensor, window, cells in viewsheds(sensors, masts, surface, target, progress):
            views[sensor] = crop(window, cells, self.window)
        self.seen = SeenWindows(views, (self.grid.rows, self.grid.columns))
        sizes = _sizes(area, self.grid, surface, self.window)
        if area is None:
            total = np.count_nonzero(self.seen.counts()) * self.grid.cell**2
        else:
            total = float(sizes.sum(dtype=float))
        self.ground = Coverage(self.seen, sizes, k, total)

    @property
    def unknown_area(self) -> float:
        """Area without known height, m², inside the area looked at."""
        return 0.0 if self.area is None else max(0.0, self.area.area - self.ground.total)

    def ground_in(self, zone: shapely.Geometry) -> Coverage:
        """Return the coverage of the part of the area that lies in ``zone``."""
        part = zone if self.area is None else coverage.as_polygon(zone.intersection(self.area))
        window, grid = _cut(self.grid, zone.bounds if part.is_empty else part.bounds)
        sizes = shares_inside(part, grid) * np.float32(grid.cell**2)
        sizes[self.ground.sizes[window] == 0] = 0
        return Coverage(self.seen.inside(window), sizes, self.ground.k, float(sizes.sum(dtype=float)))

    def on_known_ground(self, points: np.ndarray) -> np.ndarray:
        """Say which points (M, 2) lie in a cell of known height, (M,) bool."""
        row, column = self.grid.cell_of(points)
        inside = self.grid.holds(row, column)
        inside[inside] = self.ground.sizes[row[inside], column[inside]] > 0
        return inside

    def seen_points(self, points: np.ndarray) -> SeenPairs:
        """Return which sensor sees the cell that holds each of the ``points`` (M, 2)."""
        sensor, point = self.seen.at(*self.grid.cell_of(points))
        return SeenPairs(sensor, point, len(self.sensors), len(points))

    def by_count(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the numbers of sensors that occur (L,) and the ground seen by each number (L,)."""
        counts, polygons = self._outlines(self.seen.counts(), self.seen.counts() > 0)
        numbers = np.unique(counts)
        return numbers, np.array([coverage.merged(polygons[counts == n]) for n in numbers], object)

    def gaps(self) -> np.ndarray:
        """Return the connected parts of the area that fewer than k sensors see, (G,) polygons."""
        missed = self.seen.counts() < self.ground.k
        return self._outlines(missed.astype(np.uint8), missed)[1]

    def _outlines(self, values: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        values, polygons = outlines(values, mask & (self.ground.sizes > 0), self.grid)
        if self.area is not None and len(polygons):
            polygons = coverage.clip(polygons, self.area)
        return values, polygons

    def write_counts(self, path: Path, _cell: float, crs_wkt: str, title: str, progress: Progress) -> None:
        """Write the raster of the number of sensors that see each cell, on the surface model's own cells."""
        write_counts(path, self._strips(progress), len(self.sensors), self.grid, crs_wkt, title)

    def _strips(self, progress: Progress) -> Iterator[tuple[int, np.ndarray]]:
        for first in range(0, self.grid.rows, STRIP):
            progress(first / self.grid.rows)
            rows = slice(first, min(first + STRIP, self.grid.rows))
            told = self.ground.sizes[rows] > 0
            if self.area is not None:
                told = told & cells_inside(self.area, self.grid.strip(rows.start, rows.stop))
            yield first, np.where(told, self.seen.counts()[rows], np.uint16(NO_DATA))


def standing(surface: Surface, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Say which points (N, 2) lie in the surface model, and which on a cell of known height; (N,) bool."""
    row, column = surface.grid.cell_of(points)
    inside = surface.grid.holds(row, column)
    known = inside.copy()
    known[inside] = np.isfinite(surface.at(row[inside], column[inside]))
    return inside, known


def _cut(grid: Grid, bounds: tuple[float, float, float, float]) -> tuple[Window, Grid]:
    """Return the part of the grid that the bounds (west, south, east, north) touch, as window and as grid."""
    west, south, east, north = bounds
    left, right = np.floor((west - grid.west) / grid.cell), np.ceil((east - grid.west) / grid.cell)
    top, bottom = np.floor((grid.north - north) / grid.cell), np.ceil((grid.north - south) / grid.cell)
    first_row, first_column = int(max(top, 0)), int(max(left, 0))
    rows = slice(first_row, max(first_row, int(min(bottom, grid.rows))))
    columns = slice(first_column, max(first_column, int(min(right, grid.columns))))
    part = Grid(
        grid.west + columns.start * grid.cell, grid.north - rows.start * grid.cell, grid.cell,
        rows.stop - rows.start, columns.stop - columns.start,
    )  # fmt: skip
    return (rows, columns), part


def _sizes(area: shapely.Geometry | None, grid: Grid, surface: Surface, window: Window) -> np.ndarray:
    """Return the area of each cell's part in ``area``, (rows, columns) float32 m², 0 without known height.

    The heights are read strip by strip and not kept. Raises PlanError if none is known.
    """
    shares = None if area is None else shares_inside(area, grid)
    sizes = np.empty((grid.rows, grid.columns), np.float32)
    rows, columns = window
    found = False
    for first in range(0, grid.rows, STRIP):
        strip = slice(first, min(first + STRIP, grid.rows))
        heights = surface.read((slice(rows.start + strip.start, rows.start + strip.stop), columns))
        known = np.isfinite(heights)
        found = found or known.any()
        np.multiply(known, np.float32(grid.cell**2), out=sizes[strip])
        if shares is not None:
            sizes[strip] *= shares[strip]
    if not found:
        raise PlanError("The surface model has no heights in AREA.")
    return sizes

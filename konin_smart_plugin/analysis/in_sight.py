"""Coverage by line of sight over a surface model, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely

from . import coverage
from .errors import PlanError
from .grid import Grid
from .line_of_sight import visible
from .progress import Progress, quiet
from .rasters import NO_DATA, STRIP, cells_inside, library, outlines, shares_inside, write_counts
from .redundancy import Coverage, SeenPairs
from .seen_windows import SeenWindows, View, Window, view
from .sensors import FULL_CIRCLE, Sensors, footprints, in_view
from .surface import LOW, Surface

SMALL = 300  # cells of range
BATCH = 4_000_000  # cells looked at together: bounds the memory, and how long cancel waits


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
        self.known = _known(surface, self.window)
        views = [None] * len(sensors)
        for sensor, window, cells in _look(sensors, masts, surface, target, progress):
            views[sensor] = _crop(window, cells, self.window)
        self.seen = SeenWindows(views, self.known.shape)
        self.ground = self._ground(k)

    def _ground(self, k: int) -> Coverage:
        sizes = self.known * np.float32(self.grid.cell**2)
        if self.area is None:
            total = np.count_nonzero(self.seen.counts()) * self.grid.cell**2
        else:
            sizes *= shares_inside(self.area, self.grid)
            total = sizes.sum(dtype=float)
        return Coverage(self.seen, sizes, k, float(total))

    @property
    def unknown_area(self) -> float:
        """Area without known height, m², inside the area looked at."""
        return 0.0 if self.area is None else max(0.0, self.area.area - self.ground.total)

    def ground_in(self, zone: shapely.Geometry) -> Coverage:
        """Return the coverage of the part of the area that lies in ``zone``."""
        part = zone if self.area is None else coverage.as_polygon(zone.intersection(self.area))
        sizes = shares_inside(part, self.grid) * self.known * np.float32(self.grid.cell**2)
        return self.ground.within(sizes, float(sizes.sum(dtype=float)))

    def on_known_ground(self, points: np.ndarray) -> np.ndarray:
        """Say which points (M, 2) lie in a cell of known height, (M,) bool."""
        row, column = self.grid.cell_of(points)
        inside = self.grid.holds(row, column)
        inside[inside] = self.known[row[inside], column[inside]]
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

    def write_counts(self, path: Path, _cell: float, crs_wkt: str, progress: Progress) -> None:
        """Write the raster of the number of sensors that see each cell, on the surface model's own cells."""
        write_counts(path, self._strips(progress), self.grid, crs_wkt)

    def _strips(self, progress: Progress) -> Iterator[tuple[int, np.ndarray]]:
        for first in range(0, self.grid.rows, STRIP):
            progress(first / self.grid.rows)
            rows = slice(first, min(first + STRIP, self.grid.rows))
            told = self.known[rows]
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
    rows = slice(int(max(top, 0)), int(min(bottom, grid.rows)))
    columns = slice(int(max(left, 0)), int(min(right, grid.columns)))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        raise PlanError("The surface model does not cover any part of AREA.")
    part = Grid(
        grid.west + columns.start * grid.cell, grid.north - rows.start * grid.cell, grid.cell,
        rows.stop - rows.start, columns.stop - columns.start,
    )  # fmt: skip
    return (rows, columns), part


def _known(surface: Surface, window: Window) -> np.ndarray:
    rows, columns = window
    known = np.zeros((rows.stop - rows.start, columns.stop - columns.start), bool)
    for first in range(rows.start, rows.stop, STRIP):
        last = min(first + STRIP, rows.stop)
        known[first - rows.start : last - rows.start] = np.isfinite(
            surface.read((slice(first, last), columns))
        )
    if not known.any():
        raise PlanError("The surface model has no heights in AREA.")
    return known


def _look(
    sensors: Sensors,
    masts: np.ndarray,
    surface: Surface,
    target: float,
    progress: Progress,
) -> Iterator[tuple[int, Window, np.ndarray]]:
    """Yield (sensor, its window in the surface model, the cells it sees there) for every sensor."""
    gdal = library("rasterio").__gdal_version__
    done = 0
    for group, up, left, windows in _batches(sensors, surface.grid):
        progress(done / len(sensors))
        heights = np.stack([surface.read(window) for window in windows])
        known = np.isfinite(heights)
        heights[~known] = LOW
        seen = visible(heights, up, left, masts[group], target, surface.grid.cell, gdal) & known
        east = (np.arange(heights.shape[2]) - left) * surface.grid.cell
        north = (up - np.arange(heights.shape[1]))[:, None] * surface.grid.cell
        for sensor, window, cells in zip(group, windows, seen, strict=True):
            yield sensor, window, cells & _reach(sensors, sensor, east, north)
        done += len(group)


def _reach(sensors: Sensors, i: int, east: np.ndarray, north: np.ndarray) -> np.ndarray:
    near = east**2 + north**2 <= sensors.range_m[i] ** 2
    if sensors.fov_deg[i] >= FULL_CIRCLE:
        return near
    return near & in_view(sensors.azimuth_deg[i], sensors.fov_deg[i], east, north)


def _batches(sensors: Sensors, grid: Grid) -> Iterator[tuple[np.ndarray, int, int, list[Window]]]:
    """Yield sensors whose windows have one shape: indices, cells above and to the left, the windows.

    Small windows may reach beyond the surface model, so that sensors at its edge join the others.
    """
    row, column = grid.cell_of(sensors.xy)
    reach = np.floor(sensors.range_m / grid.cell * (1 + 1e-12)).astype(int)
    beyond = np.where(reach <= SMALL, SMALL, 0)
    up, down = np.minimum(reach, row + beyond), np.minimum(reach, grid.rows - 1 - row + beyond)
    left, right = np.minimum(reach, column + beyond), np.minimum(reach, grid.columns - 1 - column + beyond)
    shapes, of_shape = np.unique(np.column_stack([up, down, left, right]), axis=0, return_inverse=True)
    of_shape = of_shape.ravel()  # numpy 2.0 alone returns it two-dimensional
    for shape in range(len(shapes)):
        above, below, west, east = shapes[shape]
        members = np.flatnonzero(of_shape == shape)
        size = max(1, BATCH // int((above + below + 1) * (west + east + 1)))
        for first in range(0, len(members), size):
            group = members[first : first + size]
            windows = [
                (slice(row[i] - above, row[i] + below + 1), slice(column[i] - west, column[i] + east + 1))
                for i in group
            ]
            yield group, int(above), int(west), windows


def _crop(window: Window, cells: np.ndarray, to: Window) -> View:
    """Return what is seen inside the window ``to``, in its own rows and columns."""
    inner, outer = [], []
    for own, other in zip(window, to, strict=True):
        start = max(own.start, other.start)
        stop = max(start, min(own.stop, other.stop))
        inner.append(slice(start - own.start, stop - own.start))
        outer.append(slice(start - other.start, stop - other.start))
    return view((outer[0], outer[1]), cells[inner[0], inner[1]])

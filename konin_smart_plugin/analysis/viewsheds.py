"""What each sensor sees over a surface model, sensors of one window's shape looked at together."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .grid import Grid
from .line_of_sight import visible
from .progress import Progress
from .rasters import library
from .seen_windows import Window
from .sensors import FULL_CIRCLE, Sensors, in_view
from .surface import LOW, Surface

SMALL = 300  # cells of range
BATCH = 4_000_000  # cells looked at together: bounds the memory, and how long cancel waits


def viewsheds(
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
    near = east**2 <= sensors.range_m[i] ** 2 - north**2
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

"""How many sensors reach each cell's centre."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from .grid import Grid
from .progress import Progress, quiet
from .rasters import NO_DATA, STRIP, cells_inside
from .sensors import Sensors, in_view


def count_strips(
    sensors: Sensors,
    grid: Grid,
    area: shapely.Geometry | None = None,
    progress: Progress = quiet,
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (first row, counts (≤ 512, columns) uint16) from north to south.

    A cell whose centre lies outside ``area`` is NO_DATA.
    """
    for first in range(0, grid.rows, STRIP):
        progress(first / grid.rows)
        strip = grid.strip(first, min(first + STRIP, grid.rows))
        counts = count_cells(sensors, strip)
        if area is not None:
            counts[~cells_inside(area, strip)] = NO_DATA
        yield first, counts


def count_cells(sensors: Sensors, grid: Grid) -> np.ndarray:
    """Return how many sensors reach each cell's centre, (rows, columns) uint16."""
    counts = np.zeros((grid.rows, grid.columns), np.uint16)
    x, y = grid.x, grid.y
    for (east, north), reach, azimuth, fov in zip(
        sensors.xy, sensors.range_m, sensors.azimuth_deg, sensors.fov_deg, strict=True
    ):
        columns = slice(*np.searchsorted(x, [east - reach, east + reach + grid.cell]))
        rows = slice(*np.searchsorted(-y, [-north - reach, -north + reach + grid.cell]))
        dx, dy = x[columns] - east, (y[rows] - north)[:, None]
        counts[rows, columns] += (dx**2 + dy**2 <= reach**2) & in_view(azimuth, fov, dx, dy)
    return counts

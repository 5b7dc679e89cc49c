"""How many sensors reach each cell's centre, and the raster that keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import shapely

from .errors import PlanError
from .grid import Grid
from .sensors import Sensors, in_view

NO_DATA = 65535
STRIP = 512  # rows: bounds the memory, and how long cancel waits

Strips = Iterator[tuple[int, np.ndarray]]


def count_strips(
    sensors: Sensors,
    grid: Grid,
    area: shapely.Geometry | None = None,
    go_on: Callable[[float], bool] = lambda _share: True,
) -> Strips:
    """Yield (first row, counts (≤ 512, columns) uint16) from north to south.

    A cell whose centre lies outside ``area`` is NO_DATA. ``go_on(share done)`` false ends it early.
    """
    for first in range(0, grid.rows, STRIP):
        if not go_on(first / grid.rows):
            return
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


def cells_inside(area: shapely.Geometry, grid: Grid) -> np.ndarray:
    """Say which cells have their centre in ``area``, (rows, columns) bool."""
    features = library("rasterio.features")
    return features.geometry_mask(
        [area], (grid.rows, grid.columns), affine(grid), all_touched=False, invert=True
    )


def write_counts(path: Path, strips: Strips, grid: Grid, crs_wkt: str) -> None:
    """Write the strips as a tiled, compressed GeoTIFF with the CRS and NO_DATA where nothing is known."""
    profile = {
        "driver": "GTiff", "dtype": "uint16", "count": 1, "nodata": NO_DATA, "crs": crs_wkt,
        "height": grid.rows, "width": grid.columns, "transform": affine(grid),
        "compress": "deflate", "tiled": True, "blockxsize": 512, "blockysize": 512, "bigtiff": "if_safer",
    }  # fmt: skip
    rasterio = library("rasterio")
    with rasterio.open(path, "w", **profile) as raster:
        raster.set_band_description(1, "sensors")
        for first, counts in strips:
            window = rasterio.windows.Window(0, first, grid.columns, len(counts))
            raster.write(counts, 1, window=window)


def affine(grid: Grid) -> object:
    """Return the grid's affine transform."""
    return library("rasterio.transform").from_origin(grid.west, grid.north, grid.cell, grid.cell)


def library(name: str) -> object:
    """Import a module of rasterio, which some QGIS installations lack; raise PlanError if so."""
    import importlib

    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise PlanError(
            "Rasters need the Python library rasterio, which this QGIS does not have. In the OSGeo4W setup "
            "choose the package python3-rasterio, elsewhere install rasterio for QGIS's Python."
        ) from error

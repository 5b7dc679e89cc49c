"""Cells on disk and polygons as cells, through rasterio, which some QGIS installations lack."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from .disk import whole_file
from .errors import PlanError, library_needed
from .grid import Grid

NO_DATA = 65535
NEIGHBOURS = np.indices((3, 3)).reshape(2, 9) - 1
STRIP = 512  # rows: bounds the memory, and how long cancel waits


def cells_inside(area: shapely.Geometry, grid: Grid) -> np.ndarray:
    """Say which cells have their centre in ``area``, (rows, columns) bool."""
    features = library("rasterio.features")
    return features.geometry_mask(
        [area], (grid.rows, grid.columns), affine(grid), all_touched=False, invert=True
    )


def write_counts(
    path: Path, strips: Iterable[tuple[int, np.ndarray]], sensors: int, grid: Grid, crs_wkt: str, title: str
) -> None:
    """Write the strips, counts of up to ``sensors`` uint16, as a tiled, compressed GeoTIFF with the CRS.

    It holds one byte per cell where the number of sensors fits, else two; NO_DATA becomes the largest value
    of either. The file appears when it is complete; ``title`` names its band. Raises PlanError if it cannot
    be written.
    """
    kind = np.min_scalar_type(sensors + 1)
    profile = {
        "driver": "GTiff", "dtype": kind.name, "count": 1, "nodata": np.iinfo(kind).max, "crs": crs_wkt,
        "height": grid.rows, "width": grid.columns, "transform": affine(grid),
        "compress": "packbits", "bigtiff": "if_safer",
        "tiled": True, "blockxsize": 512, "blockysize": 512,
    }  # fmt: skip
    rasterio = library("rasterio")
    with whole_file(path) as draft:
        try:
            with rasterio.open(draft, "w", **profile) as raster:
                raster.set_band_description(1, title)
                for first, counts in strips:
                    window = rasterio.windows.Window(0, first, grid.columns, len(counts))
                    raster.write(counts.astype(kind), 1, window=window)
        except (rasterio.errors.RasterioError, rasterio.errors.RasterioIOError) as error:
            raise PlanError("The raster {path} cannot be written: {error}", path=path, error=error) from error


def affine(grid: Grid) -> Any:  # noqa: ANN401 (rasterio's classes)
    """Return the grid's affine transform."""
    return library("rasterio.transform").from_origin(grid.west, grid.north, grid.cell, grid.cell)


def library(name: str) -> Any:  # noqa: ANN401 (rasterio's classes)
    """Import a module of rasterio, which some QGIS installations lack; raise PlanError if so."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise library_needed("rasterio") from error


def shares_inside(area: shapely.Geometry, grid: Grid) -> np.ndarray:
    """Return the exact share of each cell that lies in ``area``, (rows, columns) float32."""
    shares = cells_inside(area, grid).astype(np.float32)
    # Every cell that the outline crosses is, or lies beside, the cell of one of its close vertices.
    vertices = shapely.get_coordinates(shapely.segmentize(area.boundary, grid.cell / 2))
    row, column = grid.cell_of(vertices)
    row, column = row[:, None] + NEIGHBOURS[0], column[:, None] + NEIGHBOURS[1]
    inside = grid.holds(row, column)
    row, column = np.unravel_index(np.unique(row[inside] * grid.columns + column[inside]), shares.shape)
    west, north = grid.west + column * grid.cell, grid.north - row * grid.cell
    cells = shapely.box(west, north - grid.cell, west + grid.cell, north)
    shapely.prepare(area)
    whole = shapely.contains(area, cells)
    with np.errstate(invalid="ignore"):  # GEOS tries and discards NaN where outlines touch
        parts = shapely.area(shapely.intersection(cells[~whole], area)) / grid.cell**2
    shares[row[whole], column[whole]] = 1
    shares[row[~whole], column[~whole]] = parts
    return shares


def outlines(values: np.ndarray, mask: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Return every connected group of cells of one value inside ``mask``: values (G,) and polygons (G,).

    ``values`` and ``mask`` (rows, columns); cells that only share a corner are not connected.
    """
    found = list(library("rasterio.features").shapes(values, mask, 4, affine(grid)))
    polygons = [
        shapely.Polygon(rings[0], rings[1:]) for rings in (shape["coordinates"] for shape, _ in found)
    ]
    return np.array([value for _, value in found], int), np.array(polygons, object)

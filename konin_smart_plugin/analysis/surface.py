"""A surface model (DSM) as heights on a north-up grid of square cells in a metric CRS."""

from __future__ import annotations

import contextlib
import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .errors import PlanError
from .grid import MOST_CELLS, Grid
from .rasters import library

Window = tuple[slice, slice]
LOW = -1e6  # metres: a cell without height hides nothing


@dataclass(frozen=True)
class Surface:
    """An open surface model; ``grid`` says where its cells are, ``read`` gives their heights."""

    dataset: Any
    grid: Grid
    resampled: bool

    def read(self, window: Window) -> np.ndarray:
        """Return the heights in the window's rows and columns, (rows, columns) float32.

        They are NaN or infinite where unknown. A window may reach beyond the model.
        """
        inner = [
            slice(max(part.start, 0), max(0, min(part.stop, size)))
            for part, size in zip(window, (self.grid.rows, self.grid.columns), strict=True)
        ]
        heights = self._heights(library("rasterio.windows").Window.from_slices(*inner))
        beyond = [
            (own.start - part.start, part.stop - own.stop) for part, own in zip(window, inner, strict=True)
        ]
        return np.pad(heights, beyond, constant_values=np.nan) if np.any(beyond) else heights

    def at(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the heights of the cells (N,), all in the grid, NaN or infinite where unknown."""
        order = np.lexsort((column, row))  # neighbours share blocks of the file
        heights = np.empty(len(row), np.float32)
        for i in order:
            heights[i] = self._heights(library("rasterio.windows").Window(column[i], row[i], 1, 1))[0, 0]
        return heights

    @cached_property
    def _has_mask(self) -> bool:
        return self.dataset.mask_flag_enums[0] != [library("rasterio.enums").MaskFlags.all_valid]

    def _heights(self, window: Any) -> np.ndarray:  # noqa: ANN401 (rasterio's classes)
        if self._has_mask:
            return self.dataset.read(1, window=window, masked=True, out_dtype="float32").filled(np.nan)
        return self.dataset.read(1, window=window, out_dtype="float32")


@contextlib.contextmanager
def open_surface(path: str, crs: str | None = None) -> Iterator[Surface]:
    """Open the raster at ``path`` in ``crs`` (code or WKT; None: its own).

    One in another CRS, rotated or not square is resampled.

    Raises PlanError if it cannot be read, has no CRS or no height at all, or becomes too large.
    """
    rasterio = library("rasterio")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
            dataset = rasterio.open(path)
    except rasterio.errors.RasterioIOError as error:
        raise PlanError("The raster {path} cannot be read: {error}", path=path, error=error) from error
    with dataset:
        if not dataset.crs:
            raise PlanError("The surface model has no coordinate reference system: set it and run again.")
        target = dataset.crs if crs is None else rasterio.crs.CRS.from_user_input(crs)
        if dataset.crs == target and is_north_up_square(dataset.transform):
            yield Surface(dataset, _grid(dataset), resampled=False)
            return
        with _warped(dataset, target) as warped:
            yield Surface(warped, _grid(warped), resampled=True)


def is_north_up_square(transform: Any) -> bool:  # noqa: ANN401 (rasterio's Affine)
    """Say whether rows run from north to south, columns from west to east, and cells are square."""
    upright = transform.b == 0 and transform.d == 0 and transform.a > 0 > transform.e
    return upright and math.isclose(transform.a, -transform.e, rel_tol=1e-6)


def _warped(dataset: Any, target: Any) -> Any:  # noqa: ANN401 (rasterio's classes)
    """Return the dataset resampled (bilinear) to square north-up cells of about its own size."""

    def moved(places: list[tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
        at = [dataset.transform * place for place in places]
        return np.array(library("rasterio.warp").transform(dataset.crs, target, *zip(*at, strict=True)))

    width, height = dataset.width, dataset.height
    middle = (width / 2, height / 2)
    x, y = moved([middle, (middle[0] + 1, middle[1]), (middle[0], middle[1] + 1)])
    cell = np.hypot(x[1:] - x[0], y[1:] - y[0]).min()
    along = np.linspace(0, 1, 21)
    rim = [(width * t, height * end) for t in along for end in (0, 1)]
    rim += [(width * end, height * t) for t in along for end in (0, 1)]
    x, y = moved(rim)
    columns, rows = (np.ceil(np.ptp(values) / cell) for values in (x, y))
    if not columns * rows <= MOST_CELLS:  # also where a coordinate is infinite
        raise PlanError("The surface model cannot be expressed in {crs}.", crs=target.to_string())
    return library("rasterio.vrt").WarpedVRT(
        dataset, crs=target, width=int(columns), height=int(rows), nodata=dataset.nodata, dtype="float32",
        transform=library("rasterio.transform").from_origin(x.min(), y.max(), cell, cell),
        resampling=library("rasterio.enums").Resampling.bilinear, add_alpha=dataset.nodata is None,
    )  # fmt: skip


def _grid(dataset: Any) -> Grid:  # noqa: ANN401 (rasterio's classes)
    transform = dataset.transform
    return Grid(transform.c, transform.f, transform.a, dataset.height, dataset.width)

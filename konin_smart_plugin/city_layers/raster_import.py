"""Rasters from elsewhere, cut, reprojected and aligned to the workspace, block by block."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from ..analysis.disk import whole_file
from ..analysis.errors import PlanError
from ..analysis.grid import Grid
from ..analysis.progress import Progress, quiet
from ..analysis.rasters import affine, library

NO_DATA = -9999.0
BLOCK = 512


def align_rasters(
    sources: Sequence[Path],
    target: Path,
    grid: Grid,
    crs_wkt: str,
    tags: Mapping[str, str],
    progress: Progress = quiet,
) -> float:
    """Write ``target`` (float32 GeoTIFF, NO_DATA where nothing is known) from the first band of ``sources``.

    Cells are the grid's; values are interpolated linearly between known ones, where sources overlap the
    last one counts. Memory is one strip of 512 rows, however large the sources are. The target appears when
    it is complete.

    Returns the share of cells with a value. Raises PlanError if no cell gets one, a source cannot be read
    or has no CRS, the disk is full, or rasterio is missing.
    """
    rasterio = library("rasterio")
    with whole_file(target) as draft:
        try:
            known = _write(draft, sources, grid, crs_wkt, tags, progress)
        except (
            rasterio.errors.RasterioError,
            rasterio.errors.RasterioIOError,
            library("rasterio._err").CPLE_BaseError,  # GDAL's own, as of a CRS that is none: not wrapped
        ) as error:
            raise PlanError("The raster could not be read or written: {reason}", reason=error) from error
        if not known:
            raise PlanError("The raster holds no values in the city.")
    return known / (grid.rows * grid.columns)


def _write(
    draft: Path,
    sources: Sequence[Path],
    grid: Grid,
    crs_wkt: str,
    tags: Mapping[str, str],
    progress: Progress,
) -> int:
    """Write the raster; return how many cells have a value."""
    rasterio, known = library("rasterio"), 0
    with ExitStack() as opened, rasterio.open(draft, "w", **_profile(grid, crs_wkt)) as raster:
        warped = [opened.enter_context(_warped(rasterio, file, grid, crs_wkt, opened)) for file in sources]
        for first, strip in _strips(warped, grid):
            progress(first / grid.rows)
            raster.write(strip, 1, window=_window(first, grid))
            known += int((strip != NO_DATA).sum())
        raster.update_tags(**tags)
    return known


def _profile(grid: Grid, crs_wkt: str) -> dict[str, Any]:
    return {
        "driver": "GTiff", "dtype": "float32", "count": 1, "nodata": NO_DATA, "crs": crs_wkt,
        "height": grid.rows, "width": grid.columns, "transform": affine(grid), "bigtiff": "if_safer",
        "compress": "deflate", "predictor": 3, "tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK,
    }  # fmt: skip


def _warped(rasterio: Any, file: Path, grid: Grid, crs_wkt: str, opened: ExitStack) -> Any:  # noqa: ANN401
    source = opened.enter_context(rasterio.open(file))
    if source.crs is None:
        raise PlanError("The raster {file} has no coordinate reference system.", file=file.name)
    return library("rasterio.vrt").WarpedVRT(
        source,
        crs=crs_wkt,
        transform=affine(grid),
        width=grid.columns,
        height=grid.rows,
        resampling=rasterio.enums.Resampling.bilinear,
        src_nodata=source.nodata,
        nodata=NO_DATA,
        dtype="float32",
    )


def _strips(warped: Sequence[Any], grid: Grid) -> Iterator[tuple[int, np.ndarray]]:
    """Yield first row and values (rows, columns) of each strip."""
    for first in range(0, grid.rows, BLOCK):
        rows = min(BLOCK, grid.rows - first)
        strip = np.full((rows, grid.columns), NO_DATA, np.float32)
        for source in warped:
            values = source.read(1, window=_window(first, grid), masked=True)
            known = ~np.ma.getmaskarray(values) & np.isfinite(values.data)
            strip[known] = values.data[known]
        yield first, strip


def _window(first: int, grid: Grid) -> Any:  # noqa: ANN401
    return library("rasterio.windows").Window(0, first, grid.columns, min(BLOCK, grid.rows - first))

"""The demo's rasters beside the GeoPackage: the surface model and the vegetation index."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..analysis.rasters import library
from ..layer_io.crs import KONIN_CRS
from .sources.demo.terrain import NODATA, Raster, demo_dsm, demo_ndvi

if TYPE_CHECKING:
    from .sources.demo.layers import DemoLayer

DSM_FILE = "dsm.tif"
NDVI_FILE = "ndvi.tif"
DEMO_TAG = {"SYNTHETIC": "DEMO – dane fikcyjne / invented data"}


def demo_rasters(seed: int, city: dict[str, DemoLayer]) -> Callable[[Path], None]:
    """Return what writes the demo's rasters into a folder.

    Raises PlanError where rasterio is missing.
    """
    library("rasterio")

    def write(folder: Path) -> None:
        write_raster(folder / DSM_FILE, demo_dsm(seed, city))
        write_raster(folder / NDVI_FILE, demo_ndvi(seed, city))

    return write


def write_raster(file: Path, raster: Raster) -> None:
    """Write ``raster`` as a tiled, compressed GeoTIFF in EPSG:2177, tagged as invented."""
    rows, columns = raster.values.shape
    profile = {
        "driver": "GTiff", "dtype": "float32", "count": 1, "nodata": NODATA, "crs": KONIN_CRS,
        "height": rows, "width": columns, "transform": library("affine").Affine(*raster.transform),
        "compress": "deflate", "predictor": 3, "tiled": True,
    }  # fmt: skip
    with library("rasterio").open(file, "w", **profile) as target:
        target.write(raster.values, 1)
        target.update_tags(**DEMO_TAG)

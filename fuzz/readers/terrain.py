"""Tiles of the terrain model: GeoTIFF, and the raster made of them."""

import numpy as np
from spoil import binaries

from readers import order, scratch


def seeds():
    from city_layers.test_raster_import import raster

    files = [
        raster(scratch() / "a.tif", np.arange(100.0).reshape(10, 10), 450000, 487050, 5, "EPSG:2180"),
        raster(scratch() / "b.tif", np.full((4, 4), -9999.0), 450000, 487020, 5, "EPSG:2180", -9999),
    ]
    return [file.read_bytes() for file in files]


def inputs():
    return binaries(*seeds())


def read(data, folder):
    from konin_smart_plugin.analysis.grid import Grid
    from konin_smart_plugin.city_layers.raster_import import align_rasters
    from konin_smart_plugin.city_layers.sources.gugik_nmt import fetch_tiles

    tiles = fetch_tiles(order(data), folder)
    grid = Grid(449990.0, 487060.0, 5.0, 20, 20)
    share = align_rasters(tiles[:2], folder / "dsm.tif", grid, "EPSG:2180", {})
    assert 0 <= share <= 1

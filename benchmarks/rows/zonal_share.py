"""The share of canopy in a thousand zones of a raster.

The peers need a raster of 0 and 1, which is made beforehand and not timed.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import rasterio
import rasterio.features
import shapely
from harness.goals import faster, within_memory
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import CRS, column, open_layer, run, save_layer, start
from qgis.core import QgsRasterLayer

from konin_smart_plugin.layer_io.reading import read_layer

ZONES, THRESHOLD = 1000, 3.0
WEST, SOUTH = 6_495_000.0, 5_780_000.0
NATIVE, RASTERSTATS, BINCOUNT = "native:zonalstatisticsfb", "rasterstats", "whole-array bincount"


def inputs(folder: Path, factor: int) -> None:
    """Write 2000 × 2000 pixels, or ``factor`` times as many."""
    write(folder, 2000 * math.isqrt(factor))


def large_inputs(folder: Path, _factor: int) -> None:
    """Write 8000 × 8000 pixels."""
    write(folder, 8000)


def write(folder: Path, size: int) -> None:
    """Write heights of trees by 1 m pixels, the raster of 0 and 1 they give, and zones that fill it."""
    start()
    coarse = np.random.default_rng(3062).uniform(-6, 9, (size // 10, size // 10)).astype(np.float32)
    heights = np.clip(np.kron(coarse, np.ones((10, 10), np.float32)), 0, None)
    for name, values in (("heights", heights), ("canopy", (heights >= THRESHOLD).astype(np.float32))):
        transform = rasterio.transform.from_origin(WEST, SOUTH + size, 1, 1)
        shape = {"height": size, "width": size, "count": 1, "dtype": "float32", "tiled": True}
        path = folder / f"{name}.tif"
        with rasterio.open(path, "w", "GTiff", crs=CRS, transform=transform, **shape) as file:
            file.write(values, 1)
    cloud = np.random.default_rng(17).uniform(0, size, (ZONES, 2)) + np.array([WEST, SOUTH])
    frame = shapely.box(WEST, SOUTH, WEST + size, SOUTH + size)
    zones = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(cloud), extend_to=frame))
    save_layer(folder, "zones", shapely.intersection(zones, frame), {"zone_id": np.arange(len(zones))})


def ours(folder: Path) -> Task:
    """Prepare konin:canopy_share."""
    start()
    heights = QgsRasterLayer(str(folder / "heights.tif"), "heights", "gdal")
    parameters = {"RASTER": heights, "THRESHOLD": THRESHOLD, "ZONES": open_layer(folder, "zones")}
    return Task(
        lambda: run("konin:canopy_share", parameters)["OUTPUT"],
        lambda layer: {"share": column(layer, "share_pct")},
    )


def native(folder: Path) -> Task:
    """Prepare the mean of the raster of 0 and 1 in each zone by QGIS."""
    start()
    canopy = QgsRasterLayer(str(folder / "canopy.tif"), "canopy", "gdal")
    parameters = {"INPUT": open_layer(folder, "zones"), "INPUT_RASTER": canopy, "STATISTICS": [2]}
    return Task(
        lambda: run(NATIVE, parameters)["OUTPUT"], lambda layer: {"share": 100 * column(layer, "_mean")}
    )


def bincount(folder: Path) -> Task:
    """Prepare to burn all zones into one array and to count in it."""
    start()
    layer = open_layer(folder, "zones")

    def work() -> np.ndarray:
        zones = read_layer(layer).geometry
        with rasterio.open(folder / "canopy.tif") as file:
            values, transform = file.read(1), file.transform
        numbers = rasterio.features.rasterize(
            zip(zones, range(1, len(zones) + 1), strict=True),
            values.shape,
            transform=transform,
            dtype="int32",
        ).ravel()
        total = np.bincount(numbers, minlength=len(zones) + 1)
        return 100 * np.bincount(numbers, values.ravel(), minlength=len(zones) + 1)[1:] / total[1:]

    return Task(work, lambda share: {"share": share})


def agree(answers: Answers) -> str:
    """Compare the share of every zone with that of every peer."""
    own = answers[OURS]["share"]
    worst = {name: np.abs(other["share"] - own).max() for name, other in answers.items() if name != OURS}
    said = f"{len(own):,} zones; largest difference of a share in percentage points: "
    said += ", ".join(f"{name} {apart:.2g}" for name, apart in worst.items())
    if max(worst.values()) > 0.2:
        raise DisagreementError(said)
    return said


PEERS = (
    Peer(NATIVE, native),
    Peer(RASTERSTATS, "peers.rasterstats_share:prepare"),
    Peer(BINCOUNT, bincount),
)
ROWS = (
    Row(
        name="zonal_share_2000",
        work="zonal share, 1,000 zones, 2000² pixels",
        size=2000 * 2000,
        inputs=inputs,
        ours=ours,
        peers=PEERS,
        agree=agree,
        goals=(faster(NATIVE, 10),),
    ),
    Row(
        name="zonal_share_8000",
        work="zonal share, 1,000 zones, 8000² pixels",
        size=8000 * 8000,
        inputs=large_inputs,
        ours=ours,
        peers=PEERS,
        agree=agree,
        goals=(faster(NATIVE, 10), within_memory(600)),
        factors=(),
    ),
)

"""Share of a raster by zone: ours against native:zonalstatisticsfb, in one run on one input.

dev/qgis-env python benchmarks/bench_canopy.py [--sizes 2000 8000] [--rounds 3]
dev/qgis-env python benchmarks/bench_canopy.py --sizes --workspace build/demo   (its ndvi.tif and zones)

The peer needs a raster of 0 and 1, which is made beforehand and not timed. Shares are compared first.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import processing
import rasterio
import shapely
from processing.core.Processing import Processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.testing import start_app

from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables
from konin_smart_plugin.processing_provider.provider import KoninProvider

ZONES = 1000
WEST, SOUTH = 6_495_000.0, 5_780_000.0
THRESHOLD = 3.0


def make_raster(folder: Path, size: int) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """Return heights of trees, 1 m pixels, and the raster of 0 and 1 they give."""
    rng = np.random.default_rng(3062)
    coarse = rng.uniform(-6, 9, (size // 10, size // 10)).astype(np.float32)
    heights = np.clip(np.kron(coarse, np.ones((10, 10), np.float32)), 0, None)
    layers = []
    for name, values in (("heights", heights), ("canopy", (heights >= THRESHOLD).astype(np.float32))):
        path = folder / f"{name}{size}.tif"
        transform = rasterio.transform.from_origin(WEST, SOUTH + size, 1, 1)
        shape = {"height": size, "width": size, "count": 1, "dtype": "float32", "tiled": True}
        with rasterio.open(path, "w", "GTiff", crs="EPSG:2177", transform=transform, **shape) as file:
            file.write(values, 1)
        layers.append(QgsRasterLayer(str(path), name, "gdal"))
    return tuple(layers)


def make_zones(folder: Path, size: int) -> QgsVectorLayer:
    """Return a thousand zones that fill the raster."""
    rng = np.random.default_rng(17)
    cloud = shapely.multipoints(rng.uniform(0, size, (ZONES, 2)) + np.array([WEST, SOUTH]))
    frame = shapely.box(WEST, SOUTH, WEST + size, SOUTH + size)
    zones = shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(cloud, extend_to=frame)), frame)
    path, crs = folder / f"zones{size}.gpkg", QgsCoordinateReferenceSystem("EPSG:2177")
    create_geopackage(path, {"zones": TableSchema("polygon", (FieldSchema("zone_id", "integer"),))}, crs, {})
    columns = {"zone_id": np.ma.array(np.arange(len(zones)))}
    write_tables(path, {"zones": TableContent(Table(zones, columns, crs))})
    return QgsVectorLayer(f"{path}|layername=zones", "zones", "ogr")


def run(algorithm: str, parameters: dict[str, object], field: str) -> np.ndarray:
    """Run an algorithm without its log and return a field of its output."""
    output = processing.run(algorithm, parameters, feedback=QgsProcessingFeedback(False))["OUTPUT"]
    return np.array([feature[field] for feature in output.getFeatures()], float)


def median_time(work: Callable[[], np.ndarray], rounds: int) -> tuple[float, np.ndarray]:
    """Return the median processor seconds of some rounds, and what the last returned."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return statistics.median(times), result


def demo(workspace: Path, folder: Path, threshold: float) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """Return the workspace's vegetation index, and the raster of 0 and 1 that it gives."""
    source, path = workspace / "ndvi.tif", folder / "vegetation.tif"
    with rasterio.open(source) as raster:
        values = raster.read(1, masked=True)
        with rasterio.open(path, "w", **{**raster.profile, "dtype": "float32"}) as file:
            file.write(np.where(values.mask, values.data, values.data >= threshold).astype(np.float32), 1)
    return tuple(QgsRasterLayer(str(file), file.stem, "gdal") for file in (source, path))


def compare_demo(workspace: Path, folder: Path, rounds: int, threshold: float = 0.4) -> None:
    rasters = demo(workspace, folder, threshold)
    zones = QgsVectorLayer(f"{workspace / 'konin.gpkg'}|layername=zones", "zones", "ogr")
    compare("demo", *rasters, zones, threshold, rounds)


def compare_size(folder: Path, size: int, rounds: int) -> None:
    compare(f"{size} x {size}", *make_raster(folder, size), make_zones(folder, size), THRESHOLD, rounds)


def compare(
    title: str,
    values: QgsRasterLayer,
    marks: QgsRasterLayer,
    zones: QgsVectorLayer,
    threshold: float,
    rounds: int,
) -> None:
    """Compare the share of ``values`` at or above the threshold with the mean of ``marks`` (0 or 1)."""
    mine = {"RASTER": values, "THRESHOLD": threshold, "ZONES": zones, "OUTPUT": "memory:"}
    theirs = {"INPUT": zones, "INPUT_RASTER": marks, "STATISTICS": [2], "OUTPUT": "memory:"}
    own, shares = median_time(lambda: run("konin:canopy_share", mine, "share_pct"), rounds)
    peer, means = median_time(lambda: run("native:zonalstatisticsfb", theirs, "_mean"), rounds)
    print(f"{title}: largest difference of a share {np.abs(shares - 100 * means).max():.4f} %")
    print(f"  canopy_share {own:.3f} s, zonalstatisticsfb {peer:.3f} s: {peer / own:.1f} x")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="*", default=[2000, 8000])
    parser.add_argument("--workspace", type=Path, help="the folder of a workspace")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    start_app()
    Processing.initialize()
    provider = KoninProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            compare_size(Path(folder), size, options.rounds)
        if options.workspace:
            compare_demo(options.workspace, Path(folder), options.rounds)


if __name__ == "__main__":
    main()

"""konin:sensor_coverage against what QGIS itself offers, from layer in to layer out, results compared first.

dev/qgis-env python benchmarks/bench_coverage_qgis.py [--discs 600] [--sensors 100] [--size 2000] [--rounds 3]

Covered area: buffer with dissolve, then the overlay with the area. Line of sight: gdal:viewshed through
Processing, sensor by sensor, summed. Times are processor seconds, of child processes too.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import processing
import rasterio
import shapely
from bench_coverage import CELL, CRS, NORTH, REACH, WEST, median_time, scattered, town
from processing.core.Processing import Processing
from qgis.core import QgsFeature, QgsGeometry, QgsProperty, QgsVectorLayer
from qgis.testing import start_app

from konin_smart_plugin.analysis.sensors import Sensors, discs
from konin_smart_plugin.processing_provider.sensor_coverage import SensorCoverage


def layer(kind: str, shapes: np.ndarray, ranges: np.ndarray) -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}?crs={CRS}&field=range_m:double", kind, "memory")
    features = []
    for shape, reach in zip(shapely.to_wkb(shapes), ranges, strict=True):
        feature = QgsFeature(made.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(shape)
        feature.setGeometry(geometry)
        feature.setAttributes([float(reach)])
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def covered(result: QgsVectorLayer) -> float:
    return sum(feature.geometry().area() for feature in result.getFeatures())


def compare_areas(count: int, rounds: int) -> None:
    sensors = scattered(count, np.random.default_rng(1))
    points = layer("Point", shapely.points(sensors.xy + np.array([WEST, NORTH])), sensors.range_m)
    ground = shapely.box(WEST + 500, NORTH + 500, WEST + 7500, NORTH + 7500)
    area = layer("Polygon", np.array([ground]), np.zeros(1))

    def ours() -> QgsVectorLayer:
        inputs = {"SENSORS": points, "RANGE_FIELD": "range_m", "AREA": area, "OUTPUT": "memory:"}
        return processing.run(SensorCoverage().create(), inputs)["OUTPUT"]

    def qgis() -> QgsVectorLayer:
        buffer = {"INPUT": points, "SEGMENTS": 16, "DISSOLVE": True, "OUTPUT": "memory:"}
        buffer["DISTANCE"] = QgsProperty.fromField("range_m")
        union = processing.run("native:buffer", buffer)["OUTPUT"]
        clip = {"INPUT": union, "OVERLAY": area, "OUTPUT": "memory:"}
        return processing.run("native:intersection", clip)["OUTPUT"]

    own, mine = median_time(ours, rounds)
    peer, theirs = median_time(qgis, rounds)
    print(
        f"covered by {count} discs: ours {covered(mine) / 1e4:,.1f} ha with the number of sensors, "
        f"QGIS {covered(theirs) / 1e4:,.1f} ha without"
    )
    print(f"ours {own:.3f} s, buffer + dissolve + intersection {peer:.3f} s ({peer / own:.1f} x)")


def compare_sight_lines(size: int, count: int, rounds: int, folder: Path) -> None:
    path = town(size, folder)
    inner = np.random.default_rng(2).integers(70, size - 70, (count, 2)) + 0.5
    sensors = discs(np.array([WEST, NORTH]) + inner * [CELL, -CELL], REACH)
    points = layer("Point", shapely.points(sensors.xy), np.full(count, 5.0))
    counted = folder / "count.tif"

    def ours() -> None:
        inputs = {"SENSORS": points, "RANGE": REACH, "HEIGHT_FIELD": "range_m", "DSM": str(path)}
        processing.run(SensorCoverage().create(), inputs | {"TARGET_HEIGHT": 1.5, "COUNT": str(counted)})

    own, _ = median_time(ours, rounds)
    peer, theirs = median_time(lambda: viewsheds(path, sensors, size, folder), 1)
    whole = np.zeros_like(theirs)
    with rasterio.open(counted) as raster:
        counts = raster.read(1)
        left, top = ~rasterio.transform.from_origin(WEST, NORTH, CELL, CELL) * raster.transform * (0, 0)
    top, left = round(top), round(left)
    counts[counts == 65535] = 0
    whole[top : top + counts.shape[0], left : left + counts.shape[1]] = counts
    different = np.abs(whole.astype(int) - theirs).sum()
    print(f"{count} sensors on {size}²: {different:,} of {theirs.sum():,} cells seen differ from QGIS's")
    print(f"ours {own:.3f} s, gdal:viewshed per sensor, summed {peer:.2f} s ({peer / own:.0f} x)")


def viewsheds(path: Path, sensors: Sensors, size: int, folder: Path) -> np.ndarray:
    counts = np.zeros((size, size), np.uint16)
    for number, (x, y) in enumerate(sensors.xy):
        options = {"OBSERVER_HEIGHT": 5, "TARGET_HEIGHT": 1.5, "MAX_DISTANCE": REACH, "EXTRA": "-cc 0.85714"}
        inputs = {"INPUT": str(path), "BAND": 1, "OBSERVER": f"{x},{y} [{CRS}]"}
        out = str(folder / f"view{number}.tif")
        processing.run("gdal:viewshed", inputs | options | {"OUTPUT": out})
        with rasterio.open(out) as view:
            column, row = ~view.transform * (WEST, NORTH)
            column, row = round(-column), round(-row)
            counts[row : row + view.height, column : column + view.width] += view.read(1) > 0
    return counts


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--discs", type=int, default=600)
    parser.add_argument("--sensors", type=int, default=100)
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    start_app()
    Processing.initialize()
    compare_areas(options.discs, options.rounds)
    with tempfile.TemporaryDirectory() as folder:
        compare_sight_lines(options.size, options.sensors, options.rounds, Path(folder))


if __name__ == "__main__":
    main()

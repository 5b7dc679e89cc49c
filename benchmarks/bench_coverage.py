"""Sensor coverage against its peers, in one run on one input; results are compared before times.

dev/qgis-env python benchmarks/bench_coverage.py [--size 2000] [--sensors 150] [--rounds 5]

Exact overlay: 600 discs against shapely's overlay and against QGIS's buffer and dissolve. Line of sight:
our cells against gdal_viewshed run per sensor and summed. Times are processor seconds, of child processes
too, because others may use the machine.
"""

import argparse
import resource
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
import shapely

from konin_smart_plugin.analysis.coverage import merge_by_count, overlay
from konin_smart_plugin.analysis.in_sight import InSight
from konin_smart_plugin.analysis.sensors import Sensors, discs, footprints
from konin_smart_plugin.analysis.surface import open_surface

CRS = "EPSG:2177"
WEST, NORTH, CELL, REACH = 6_500_000.0, 5_790_000.0, 5.0, 300.0


def seconds() -> float:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def median_time(work: Callable[[], object], rounds: int) -> tuple[float, object]:
    times = []
    for _ in range(rounds):
        start = seconds()
        result = work()
        times.append(seconds() - start)
    return statistics.median(times), result


def scattered(count: int, rng: np.random.Generator) -> Sensors:
    return discs(rng.uniform(0, 8000, (count, 2)), rng.uniform(100, 400, count))


def ours(sensors: Sensors) -> dict[int, float]:
    numbers, ground = merge_by_count(overlay(footprints(sensors)))
    return dict(zip(numbers.tolist(), shapely.area(ground).tolist(), strict=True))


def shapely_overlay(sensors: Sensors) -> dict[int, float]:
    """Buffer, node, polygonize, count: what one writes with shapely alone (quad_segs as fine as ours)."""
    buffers = shapely.buffer(shapely.points(sensors.xy), sensors.range_m, quad_segs=16)
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(buffers))]))
    inner = shapely.point_on_surface(faces)
    counts = np.bincount(shapely.STRtree(buffers).query(inner, predicate="within")[0], minlength=len(faces))
    merged = {n: shapely.union_all(faces[counts == n]) for n in np.unique(counts[counts > 0])}
    return {int(n): shape.area for n, shape in merged.items()}


def compare_overlays(rounds: int) -> None:
    for factor in (1, 4, 16):
        sensors = scattered(600 * factor, np.random.default_rng(1))
        if factor > 1:  # the same density on a larger ground
            sensors = discs(sensors.xy * np.sqrt(factor), sensors.range_m)
        own, found = median_time(lambda sensors=sensors: ours(sensors), rounds)
        line = f"overlay of {600 * factor:5d} discs: ours {1000 * own:8.1f} ms"
        exact = sensors.areas.sum()
        error = abs(sum(n * area for n, area in found.items()) / exact - 1)
        if factor == 1:
            peer, theirs = median_time(lambda sensors=sensors: shapely_overlay(sensors), rounds)
            worst = max(abs(found[n] - theirs[n]) for n in found) / sum(found.values())
            line += f", shapely {1000 * peer:8.1f} ms ({peer / own:.1f} x), areas differ by {worst:.3%}"
        print(f"{line}; sum of areas within {error:.4%} of exact")


def town(size: int, folder: Path) -> Path:
    """Return a surface model: hills, and blocks of 50 m with 15 m high houses on a sixth of them."""
    rng = np.random.default_rng(0)
    hills = rng.normal(100, 3, (size // 20, size // 20)).repeat(20, 0).repeat(20, 1)
    houses = 15 * (rng.random((size // 10, size // 10)) > 0.85).repeat(10, 0).repeat(10, 1)
    path = folder / "dsm.tif"
    transform = rasterio.transform.from_origin(WEST, NORTH, CELL, CELL)
    options = {"driver": "GTiff", "count": 1, "dtype": "float32", "crs": CRS, "tiled": True}
    with rasterio.open(path, "w", width=size, height=size, transform=transform, **options) as raster:
        raster.write((hills + houses).astype(np.float32), 1)
    return path


def line_of_sight(path: Path, sensors: Sensors) -> tuple[np.ndarray, tuple[float, float]]:
    with open_surface(str(path), rasterio.crs.CRS.from_user_input(CRS).to_wkt()) as surface:
        masts = np.full(len(sensors), 5.0)
        view = InSight(sensors, masts, surface, None, 1, 1.5)
    return view.seen.counts(), (view.grid.west, view.grid.north)


def gdal_viewshed(path: Path, sensors: Sensors, size: int, folder: Path) -> np.ndarray:
    counts = np.zeros((size, size), np.uint16)
    for x, y in sensors.xy:
        out = folder / "view.tif"
        options = ["-md", REACH, "-oz", 5, "-tz", 1.5, "-cc", 0.85714, "-om", "NORMAL", "-q"]
        command = ["gdal_viewshed", "-ox", x, "-oy", y, *options, path, out]
        subprocess.run([str(word) for word in command], check=True)
        with rasterio.open(out) as view:
            column, row = ~view.transform * (WEST, NORTH)
            column, row = round(-column), round(-row)
            counts[row : row + view.height, column : column + view.width] += view.read(1) > 0
    return counts


def compare_sight_lines(size: int, count: int, rounds: int, folder: Path) -> None:
    path = town(size, folder)
    inner = np.random.default_rng(2).integers(70, size - 70, (count, 2)) + 0.5
    sensors = discs(np.array([WEST, NORTH]) + inner * [CELL, -CELL], REACH)
    own, (counts, (west, north)) = median_time(lambda: line_of_sight(path, sensors), rounds)
    peer, theirs = median_time(lambda: gdal_viewshed(path, sensors, size, folder), 1)
    left, top = round((west - WEST) / CELL), round((NORTH - north) / CELL)
    whole = np.zeros_like(theirs)
    whole[top : top + counts.shape[0], left : left + counts.shape[1]] = counts
    looked_at = count * np.pi * (REACH / CELL) ** 2
    different = np.abs(whole.astype(int) - theirs).sum()
    print(f"{count} sensors on {size}²: {different:,} of {looked_at:,.0f} cells differ from GDAL's")
    print(f"line of sight: ours {own:.3f} s, gdal_viewshed per sensor {peer:.2f} s ({peer / own:.0f} x)")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--sensors", type=int, default=150)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    compare_overlays(options.rounds)
    with tempfile.TemporaryDirectory() as folder:
        compare_sight_lines(options.size, options.sensors, options.rounds, Path(folder))


if __name__ == "__main__":
    main()

"""How many of 150 sensors see each cell of a surface model."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import rasterio
import shapely
from harness.goals import Goal, faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import CRS, open_layer, run, save_layer, start

from konin_smart_plugin.layer_io.reading import read_layer

SENSORS, REACH, MAST, TARGET = 150, 300, 5.0, 1.5
WEST, NORTH, CELL = 6_500_000.0, 5_790_000.0, 5.0
GDAL, PLUGIN = "gdal_viewshed per sensor, summed", "Visibility Analysis plugin"


def inputs(folder: Path, factor: int) -> None:
    """Write 2000 × 2000 cells and ``factor`` times 150 sensors."""
    write(folder, 2000, SENSORS * factor)


def large_inputs(folder: Path, _factor: int) -> None:
    """Write 8000 × 8000 cells and 150 sensors."""
    write(folder, 8000, SENSORS)


def write(folder: Path, size: int, count: int) -> None:
    """Write hills with blocks of 50 m, houses of 15 m on a sixth of them, and sensors at centres of cells."""
    start()
    rng = np.random.default_rng(0)
    hills = rng.normal(100, 3, (size // 20, size // 20)).astype(np.float32).repeat(20, 0).repeat(20, 1)
    houses = 15 * (rng.random((size // 10, size // 10)) > 0.85).astype(np.float32).repeat(10, 0).repeat(10, 1)
    transform = rasterio.transform.from_origin(WEST, NORTH, CELL, CELL)
    shape = {"width": size, "height": size, "count": 1, "dtype": "float32", "tiled": True}
    with rasterio.open(folder / "dsm.tif", "w", "GTiff", crs=CRS, transform=transform, **shape) as raster:
        raster.write(hills + houses, 1)
    at = np.random.default_rng(2).integers(70, size - 70, (count, 2)) + 0.5
    points = shapely.points(np.array([WEST, NORTH]) + at * [CELL, -CELL])
    save_layer(folder, "sensors", points, {"height_m": np.full(count, MAST)})


def ours(folder: Path) -> Task:
    """Prepare konin:sensor_coverage with a raster of counts."""
    start()
    out = folder / "counts.tif"
    parameters = {
        "SENSORS": open_layer(folder, "sensors"),
        "RANGE": REACH,
        "HEIGHT_FIELD": "height_m",
        "DSM": str(folder / "dsm.tif"),
        "TARGET_HEIGHT": TARGET,
        "COUNT": str(out),
        "OUTPUT": None,
    }

    def answer(_result: object) -> dict[str, np.ndarray]:
        with rasterio.open(out) as raster:
            counts, place = raster.read(1), raster.transform
            counts[counts == raster.nodata] = 0
        left, top = round((place.c - WEST) / CELL), round((NORTH - place.f) / CELL)
        return seen(counts, top, left)

    return Task(lambda: run("konin:sensor_coverage", parameters), answer)


def seen(counts: np.ndarray, top: int = 0, left: int = 0) -> dict[str, np.ndarray]:
    """Return row, column and number of sensors of the cells that any sensor sees."""
    row, column = np.nonzero(counts)
    return {"row": row + top, "column": column + left, "sensors": counts[row, column].astype(int)}


def viewsheds(folder: Path) -> Task:
    """Prepare GDAL's program, run for each sensor, with our coefficient of curvature and refraction."""
    start()
    dsm, view = folder / "dsm.tif", folder / "view.tif"
    sensors = shapely.get_coordinates(read_layer(open_layer(folder, "sensors")).geometry)
    with rasterio.open(dsm) as raster:
        shape = raster.shape
    options = ["-md", REACH, "-oz", MAST, "-tz", TARGET, "-cc", 0.85714, "-om", "NORMAL", "-q"]

    def work() -> np.ndarray:
        counts = np.zeros(shape, np.uint16)
        for x, y in sensors:
            command = ["gdal_viewshed", "-ox", x, "-oy", y, *options, dsm, view]
            subprocess.run([str(word) for word in command], check=True)
            with rasterio.open(view) as raster:
                column, row = (round(-value) for value in ~raster.transform * (WEST, NORTH))
                counts[row : row + raster.height, column : column + raster.width] += raster.read(1) > 0
        return counts

    return Task(work, seen)


def agree(answers: Answers) -> str:
    """Compare the number of sensors of every cell."""
    width = 100_000
    flat = [found["row"] * width + found["column"] for found in (answers[OURS], answers[GDAL])]
    cells = np.union1d(*flat)
    counts = np.zeros((2, len(cells)), int)
    for line, place, found in zip(counts, flat, (answers[OURS], answers[GDAL]), strict=True):
        line[np.searchsorted(cells, place)] = found["sensors"]
    differing = np.abs(counts[0] - counts[1]).sum()
    looked_at = SENSORS * np.pi * (REACH / CELL) ** 2
    said = (
        f"{differing:,} of {looked_at:,.0f} cells looked at differ from GDAL's ({differing / looked_at:.4%})"
    )
    if differing > 0.0001 * looked_at:
        raise DisagreementError(said)
    return said


def not_measured(text: str) -> Goal:
    """Return a goal against a peer that cannot be had."""
    return Goal(text, lambda _contest: (f"{PLUGIN} cannot be had", None))


ABSENT = {PLUGIN: "a plugin of QGIS's own repository, which neither PyPI nor Debian carries"}
ROWS = (
    Row(
        name="line_of_sight_2000",
        work="line of sight, 150 sensors of 300 m range, 2000² cells",
        size=SENSORS,
        inputs=inputs,
        ours=ours,
        peers=(Peer(GDAL, viewsheds),),
        agree=agree,
        goals=(faster(GDAL, 100), not_measured(f"≥ 8 × {PLUGIN}")),
        absent=ABSENT,
    ),
    Row(
        name="line_of_sight_8000",
        work="line of sight, 150 sensors of 300 m range, 8000² cells",
        size=SENSORS,
        inputs=large_inputs,
        ours=ours,
        peers=(Peer(GDAL, viewsheds),),
        agree=agree,
        goals=(faster(GDAL, 25), not_measured(f"≥ 8 × {PLUGIN}")),
        factors=(),
        absent=ABSENT,
    ),
)

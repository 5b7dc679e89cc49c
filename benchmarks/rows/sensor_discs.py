"""How many of 600 discs cover each place."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import shapely
from harness.goals import within_seconds
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import column, open_layer, run, save_layer, start
from qgis.core import QgsProperty, QgsVectorLayer

from konin_smart_plugin.analysis.coverage import merge_by_count, overlay
from konin_smart_plugin.analysis.sensors import discs, footprints
from konin_smart_plugin.layer_io.reading import read_layer

DISCS, SIDE = 600, 8000.0
CORNER = np.array([6_500_000.0, 5_780_000.0])
SHAPELY = "shapely: buffer, node, polygonize, count"
UNION, DISSOLVE = "native:buffer + native:union", "native:buffer (dissolved), without the number"


def inputs(folder: Path, factor: int) -> None:
    """Write ``factor`` times 600 sensors of 100 to 400 m range, at the same density."""
    start()
    rng, count = np.random.default_rng(1), DISCS * factor
    at, reach = rng.uniform(0, SIDE, (count, 2)) * math.sqrt(factor), rng.uniform(100, 400, count)
    save_layer(folder, "sensors", shapely.points(CORNER + at), {"range_m": reach})


def read(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return places (N, 2) and ranges (N,)."""
    start()
    layer = open_layer(folder, "sensors")
    return shapely.get_coordinates(read_layer(layer).geometry), column(layer, "range_m")


def areas(numbers: np.ndarray, shapes: np.ndarray) -> dict[str, np.ndarray]:
    """Return the area covered by exactly 1, 2, 3… sensors."""
    return {"area": np.bincount(numbers.astype(int), shapely.area(shapes))[1:]}


def kernel(folder: Path) -> Task:
    """Prepare our overlay of the discs, given as arrays."""
    sensors = discs(*read(folder))
    return Task(lambda: merge_by_count(overlay(footprints(sensors))), lambda found: areas(*found))


def ours(folder: Path) -> Task:
    """Prepare konin:sensor_coverage."""
    start()
    parameters = {"SENSORS": open_layer(folder, "sensors"), "RANGE_FIELD": "range_m"}
    return Task(
        lambda: run("konin:sensor_coverage", parameters)["OUTPUT"],
        lambda layer: areas(column(layer, "sensors"), read_layer(layer).geometry),
    )


def by_shapely(folder: Path) -> Task:
    """Prepare what one writes with shapely alone."""
    xy, reach = read(folder)

    def work() -> tuple[np.ndarray, np.ndarray]:
        buffers = shapely.buffer(shapely.points(xy), reach, quad_segs=16)
        faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(buffers))]))
        inner = shapely.point_on_surface(faces)
        within = shapely.STRtree(buffers).query(inner, predicate="within")[0]
        counts = np.bincount(within, minlength=len(faces))
        numbers = np.unique(counts[counts > 0])
        return numbers, np.array([shapely.union_all(faces[counts == number]) for number in numbers])

    return Task(work, lambda found: areas(*found))


def buffers(folder: Path, dissolve: bool) -> QgsVectorLayer:
    """Return QGIS's buffers of the sensors."""
    parameters = {"INPUT": open_layer(folder, "sensors"), "SEGMENTS": 16, "DISSOLVE": dissolve}
    return run("native:buffer", parameters | {"DISTANCE": QgsProperty.fromField("range_m")})["OUTPUT"]


def union(folder: Path) -> Task:
    """Prepare QGIS's union of the buffers with themselves, the way to all overlaps."""
    start()
    return Task(
        lambda: run("native:union", {"INPUT": buffers(folder, False)})["OUTPUT"],
        lambda layer: {"covered": shapely.union_all(read_layer(layer).geometry).area},
    )


def dissolved(folder: Path) -> Task:
    """Prepare QGIS's dissolved buffers: where any sensor reaches, but not how many."""
    start()
    return Task(
        lambda: buffers(folder, True),
        lambda layer: {"covered": np.array(shapely.area(read_layer(layer).geometry).sum())},
    )


def agree(answers: Answers) -> str:
    """Compare the area by number of sensors, or where QGIS tells no number, the area covered."""
    own = answers[OURS]["area"]
    if SHAPELY in answers:
        theirs = answers[SHAPELY]["area"]
        wide = max(len(own), len(theirs))
        apart = np.abs(np.pad(own, (0, wide - len(own))) - np.pad(theirs, (0, wide - len(theirs)))).max()
        share, what = apart / own.sum(), "areas by number of sensors differ by at most"
    else:
        share, what = abs(own.sum() / float(answers[DISSOLVE]["covered"]) - 1), "the covered area differs by"
    said = f"{own.sum() / 1e4:,.0f} ha covered, up to {len(own)} times; {what} {share:.3%} of the whole"
    if share > 0.001:
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="sensor_discs_kernel",
        work="kernel: number of sensors per place, 600 discs",
        size=DISCS,
        inputs=inputs,
        ours=kernel,
        peers=(Peer(SHAPELY, by_shapely),),
        agree=agree,
        goals=(within_seconds(0.05),),
    ),
    Row(
        name="sensor_discs",
        work="number of sensors per place, 600 discs",
        size=DISCS,
        inputs=inputs,
        ours=ours,
        peers=(Peer(DISSOLVE, dissolved), Peer(UNION, union)),
        agree=agree,
        goals=(within_seconds(0.05),),
    ),
)

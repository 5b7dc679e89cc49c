"""33,000 features into arrays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import open_layer, save_layer, start
from qgis.core import NULL, QgsVectorLayer

from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table

COUNT = 33_000
FIELDS = ("residents", "floors", "public", "name")
LOOP, WKB = "loop over the features", "getFeatures + asWkb + shapely.from_wkb"
Read = tuple[np.ndarray, Mapping[str, np.ndarray]]


def inputs(folder: Path, factor: int) -> None:
    """Write small polygons with a real, an integer, a boolean and a text, one in ten NULL."""
    start()
    rng, count = np.random.default_rng(3062), COUNT * factor
    corner = rng.uniform((6_495_000, 5_780_000), (6_510_000, 5_795_000), (count, 2))
    columns = {
        "residents": rng.uniform(0, 90, count),
        "floors": rng.integers(1, 12, count),
        "public": rng.random(count) < 0.5,
        "name": np.array([f"Budynek {k}" for k in range(count)], object),
    }
    masked = {name: np.ma.MaskedArray(values, rng.random(count) < 0.1) for name, values in columns.items()}
    shapes = shapely.box(corner[:, 0], corner[:, 1], corner[:, 0] + 20, corner[:, 1] + 12)
    save_layer(folder, "buildings", shapes, masked)


def reader(folder: Path, read: Callable[[QgsVectorLayer], Read]) -> Task:
    """Prepare a way to read the layer."""
    start()
    layer = open_layer(folder, "buildings")

    def answer(found: Read) -> dict[str, np.ndarray]:
        shapes, columns = found
        texts = {name: np.array(list(map(str, values))) for name, values in columns.items()}
        return texts | {"corner": shapely.bounds(shapes)}

    return Task(lambda: read(layer), answer)


def ours(folder: Path) -> Task:
    """Prepare our reader."""

    def as_lists(table: Table) -> Read:
        return table.geometry, {name: table.columns[name].tolist() for name in FIELDS}

    task = reader(folder, lambda layer: read_layer(layer, FIELDS))
    return Task(task.work, lambda table: task.answer(as_lists(table)))


def loop(folder: Path) -> Task:
    """Prepare what most plugins do: an attribute by its name, a geometry by its WKB, one by one."""

    def read(layer: QgsVectorLayer) -> Read:
        shapes, rows = [], []
        for feature in layer.getFeatures():
            shapes.append(shapely.from_wkb(feature.geometry().asWkb().data()))
            rows.append([None if feature[name] == NULL else feature[name] for name in FIELDS])
        return np.array(shapes, object), dict(zip(FIELDS, zip(*rows, strict=True), strict=True))

    return reader(folder, read)


def bulk_wkb(folder: Path) -> Task:
    """Prepare to collect WKB and attributes in a loop, the geometries made at once."""

    def read(layer: QgsVectorLayer) -> Read:
        found = [(feature.geometry().asWkb().data(), feature.attributes()) for feature in layer.getFeatures()]
        places = [layer.fields().indexFromName(name) for name in FIELDS]
        columns = {
            name: [None if row[place] == NULL else row[place] for _, row in found]
            for name, place in zip(FIELDS, places, strict=True)
        }
        return shapely.from_wkb([wkb for wkb, _ in found]), columns

    return reader(folder, read)


def agree(answers: Answers) -> str:
    """Every geometry's bounds and every value must be the same."""
    own = answers[OURS]
    for name, other in answers.items():
        unlike = [key for key in own if not np.array_equal(own[key], other[key])]
        if unlike:
            raise DisagreementError(f"{name} reads {', '.join(unlike)} otherwise")
    return f"{len(own['name']):,} polygons and {len(FIELDS)} fields, every value the same"


ROWS = (
    Row(
        name="reading",
        work="reading 33,000 features",
        size=COUNT,
        inputs=inputs,
        ours=ours,
        peers=(Peer(LOOP, loop), Peer(WKB, bulk_wkb)),
        agree=agree,
        goals=(faster(LOOP, 1), faster(WKB, 1)),
    ),
)

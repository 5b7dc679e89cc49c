"""How much of each cell's ground lies within reach of a stop."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import column, open_layer, run, save_layer, start
from qgis.core import QgsVectorLayer

from konin_smart_plugin.layer_io.reading import read_layer

COLUMNS, ROWS_OF_CELLS, REACH = 82, 89, 300
STOPS, CLUSTERS = 254, 20
CELL = {1: 100, 4: 50, 16: 25}  # metres by factor
WEST, SOUTH = 6_500_000, 5_780_000
OVERLAPS = "native:buffer (dissolved) + native:calculatevectoroverlaps"


def inputs(folder: Path, factor: int) -> None:
    """Write the ground, its square cells and the stops."""
    start()
    wide, high, cell = COLUMNS * 100, ROWS_OF_CELLS * 100, CELL[factor]
    x, y = np.meshgrid(np.arange(WEST, WEST + wide, cell), np.arange(SOUTH, SOUTH + high, cell))
    cells = shapely.box(x.ravel(), y.ravel(), x.ravel() + cell, y.ravel() + cell)
    save_layer(folder, "cells", cells, {"number": np.arange(len(cells))})
    ground = shapely.box([WEST], [SOUTH], [WEST + wide], [SOUTH + high])
    save_layer(folder, "ground", ground, {"size": np.array([cell])})
    rng = np.random.default_rng(17)
    centres = rng.uniform((WEST, SOUTH), (WEST + wide, SOUTH + high), (CLUSTERS, 2))
    at = centres[np.arange(STOPS) % CLUSTERS] + rng.normal(0, 500, (STOPS, 2))
    save_layer(folder, "stops", shapely.points(at), {"number": np.arange(STOPS)})


def by_place(layer: QgsVectorLayer, values: np.ndarray) -> dict[str, np.ndarray]:
    """Return the shares in per cent, by rows from the south-west corner."""
    bounds = np.round(shapely.bounds(read_layer(layer).geometry))
    order = np.lexsort((bounds[:, 0], bounds[:, 1]))
    return {"corner": bounds[order, :2], "share": values[order]}


def ours(folder: Path) -> Task:
    """Prepare konin:gap_index with this share as its only indicator."""
    start()
    ground, stops = open_layer(folder, "ground"), open_layer(folder, "stops")
    parameters = {
        "AREA": ground,
        "CELL_SIZE": float(column(ground, "size")[0]),
        "SHAPE": 1,
        "LAYERS": [stops],
        "INDICATORS": [1, "share", str(REACH), 1, 100, 0, "covered"],
        "OTHER_SIZES": False,
    }
    return Task(
        lambda: run("konin:gap_index", parameters)["OUTPUT"],
        lambda layer: by_place(layer, column(layer, "covered")),
    )


def overlaps(folder: Path) -> Task:
    """Prepare QGIS's buffer of the stops and its overlap with each cell."""
    start()
    cells, stops = open_layer(folder, "cells"), open_layer(folder, "stops")

    def work() -> QgsVectorLayer:
        buffer = {"INPUT": stops, "DISTANCE": REACH, "SEGMENTS": 32, "DISSOLVE": True}
        discs = run("native:buffer", buffer)["OUTPUT"]
        discs.setName("discs")
        return run("native:calculatevectoroverlaps", {"INPUT": cells, "LAYERS": [discs]})["OUTPUT"]

    return Task(work, lambda layer: by_place(layer, column(layer, "discs_pc")))


def agree(answers: Answers) -> str:
    """Compare the share of every cell."""
    own, theirs = answers[OURS], answers[OVERLAPS]
    if not np.array_equal(own["corner"], theirs["corner"]):
        raise DisagreementError("the cells are not the same")
    worst = np.abs(own["share"] - theirs["share"]).max()
    said = f"{len(own['share']):,} cells, shares differ by at most {worst:.2g} percentage points"
    if worst > 0.1:
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="area_share",
        work="coverage by exact area, 7,298 cells",
        size=COLUMNS * ROWS_OF_CELLS,
        inputs=inputs,
        ours=ours,
        peers=(Peer(OVERLAPS, overlaps),),
        agree=agree,
        goals=(faster(OVERLAPS, 50),),
    ),
)

"""Who lives within a straight line of a stop, and how far everyone has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import column, open_layer, run, save_layer, start
from qgis.core import QgsVectorLayer

PLACES, SERVICES, LIMIT = 33_000, 254, 300
CORNER, SIZE = np.array([6_495_000.0, 5_780_000.0]), 12_000.0
BUFFER, JOIN = "native:buffer (dissolved) + native:extractbylocation", "native:joinbynearest"


def inputs(folder: Path, factor: int) -> None:
    """Write numbered places and services, spread over a square of 12 km."""
    start()
    for name, count, seed in (("places", PLACES * factor, 3062), ("services", SERVICES, 17)):
        points = shapely.points(CORNER + np.random.default_rng(seed).uniform(0, SIZE, (count, 2)))
        save_layer(folder, name, points, {"number": np.arange(count), "residents": np.ones(count)})


def opened(folder: Path) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Start QGIS and open both layers."""
    start()
    return open_layer(folder, "places"), open_layer(folder, "services")


def ours(folder: Path) -> Task:
    """Prepare konin:access_to_services without streets."""
    places, services = opened(folder)
    parameters = {
        "DEMAND": places,
        "WEIGHT_FIELD": "residents",
        "SERVICES": services,
        "DISTANCES": str(LIMIT),
    }
    return Task(
        lambda: run("konin:access_to_services", parameters)["OUTPUT"],
        lambda layer: {"metres": in_order(layer, "distance_m")},
    )


def buffer_and_extract(folder: Path) -> Task:
    """Prepare to take the places in the discs around the services; 64 segments a quarter, as fine as ours."""
    places, services = opened(folder)
    buffer = {"INPUT": services, "DISTANCE": LIMIT, "SEGMENTS": 64, "DISSOLVE": True}

    def work() -> QgsVectorLayer:
        discs = run("native:buffer", buffer)["OUTPUT"]
        where = {"INPUT": places, "PREDICATE": [0], "INTERSECT": discs}
        return run("native:extractbylocation", where)["OUTPUT"]

    return Task(work, lambda layer: {"served": column(layer, "number")})


def join_by_nearest(folder: Path) -> Task:
    """Prepare to join the places to the nearest service, with its distance."""
    places, services = opened(folder)
    parameters = {"INPUT": places, "INPUT_2": services, "FIELDS_TO_COPY": ["number"], "NEIGHBORS": 1}
    return Task(
        lambda: run("native:joinbynearest", parameters)["OUTPUT"],
        lambda layer: {"metres": in_order(layer, "distance")},
    )


def in_order(layer: QgsVectorLayer, field: str) -> np.ndarray:
    """Return a field's values in the order of ``number``."""
    return column(layer, field)[np.argsort(column(layer, "number"), kind="stable")]


def agree(answers: Answers) -> str:
    """Compare who is served with the buffers, and every distance with the join."""
    metres = answers[OURS]["metres"]
    apart = np.abs(metres - answers[JOIN]["metres"]).max()
    served = np.flatnonzero(metres <= LIMIT)
    differing = len(np.setxor1d(served, answers[BUFFER]["served"].astype(int)))
    said = f"{len(served):,} places served, {differing} differ from the buffers' (their rim is of chords); "
    said += f"distances differ from the join's by at most {apart:.1g} m"
    if apart > 1e-5 or differing > 0.001 * len(served):
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="straight_line",
        work="straight-line coverage, 33,000 points × 254 services",
        size=PLACES,
        inputs=inputs,
        ours=ours,
        peers=(Peer(BUFFER, buffer_and_extract), Peer(JOIN, join_by_nearest)),
        agree=agree,
        goals=(faster(BUFFER, 5), faster(JOIN, 5)),
    ),
)

"""Green area per resident: the enhanced two-step floating catchment area."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import column, open_layer, run, save_layer, start

from konin_smart_plugin.analysis.catchment import straight_pairs, supply_per_head
from konin_smart_plugin.layer_io.reading import read_layer

PLACES, AREAS, REACH, STEPS = 116_960, 254, 300.0, 1
CORNER, SIDE = np.array([6_495_000.0, 5_780_000.0]), 12_000.0
PYSAL = "pysal access, the pairs given"


def inputs(folder: Path, factor: int) -> None:
    """Write ``factor`` times 116,960 places and 254 square green areas, and for the peer all pairs."""
    start()
    rng, count = np.random.default_rng(3062), PLACES * factor
    homes = shapely.points(CORNER + rng.uniform(0, SIDE, (count, 2)))
    people = rng.integers(1, 9, count).astype(float)
    lattice = np.indices((16, 16)).reshape(2, -1)[:, :AREAS].T  # apart: areas that touch would be one of ours
    west, south = (CORNER + lattice * SIDE / 16 + rng.uniform(0, 500, (AREAS, 2))).T
    side = rng.uniform(40, 200, AREAS)
    green = shapely.box(west, south, west + side, south + side)
    save_layer(folder, "homes", homes, {"residents": people})
    save_layer(folder, "green", green, {"number": np.arange(AREAS)})
    pairs = straight_pairs(homes, green, REACH)
    columns = {"origin": pairs.demand, "dest": pairs.supply, "metres": pairs.metres}
    np.savez(folder / "supply.npz", people=people, supply=shapely.area(green), reach=REACH, **columns)


def kernel(folder: Path) -> Task:
    """Prepare pairs and shares from arrays to arrays."""
    start()
    homes, green = (read_layer(open_layer(folder, name)).geometry for name in ("homes", "green"))
    green = np.array([shapely.get_geometry(shape, 0) for shape in green])
    people, supply = np.load(folder / "supply.npz")["people"], shapely.area(green)
    return Task(
        lambda: supply_per_head(straight_pairs(homes, green, REACH), people, supply, REACH, STEPS),
        lambda shares: {"per_head": shares.per_head},
    )


def ours(folder: Path) -> Task:
    """Prepare konin:green_supply in straight lines."""
    start()
    parameters = {
        "DEMAND": open_layer(folder, "homes"),
        "WEIGHT_FIELD": "residents",
        "GREEN": open_layer(folder, "green"),
        "CATCHMENT": REACH,
        "DECAY": STEPS,
    }
    return Task(
        lambda: run("konin:green_supply", parameters)["OUTPUT"],
        lambda layer: {"per_head": column(layer, "m2_per_resident")},
    )


def agree(answers: Answers) -> str:
    """Compare the green of every place."""
    own, theirs = answers[OURS]["per_head"], answers[PYSAL]["per_head"]
    worst = (np.abs(own - theirs) / np.maximum(theirs, 1)).max()
    said = f"{(own > 0).sum():,} of {len(own):,} places have any green, m² per resident differ by at most "
    said += f"{worst:.1g} of the value"
    if worst > 1e-6:
        raise DisagreementError(said)
    return said


ROWS = tuple(
    Row(
        name=name,
        work=work,
        size=PLACES,
        inputs=inputs,
        ours=task,
        peers=(Peer(PYSAL, "peers.access_supply:prepare"),),
        agree=agree,
        goals=(faster(PYSAL, 10),),
    )
    for name, work, task in (
        ("green_supply_kernel", "kernel: E2SFCA, 116,960 × 254, finding the pairs", kernel),
        ("green_supply", "E2SFCA, 116,960 × 254", ours),
    )
)

"""Green area per resident: the enhanced two-step floating catchment area (E2SFCA)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import column, open_layer, run, save_layer, start
from inputs.town import CRS, NOTE, RESIDENTS, write_town
from scipy.spatial import cKDTree

from konin_smart_plugin.analysis.catchment import straight_pairs, supply_per_head
from konin_smart_plugin.layer_io.reading import read_layer

TIMES, AREAS, REACH, STEPS = 16, 254, 1000.0, 1
APART, SIDE = 100.0, 20.0  # metres: areas that touch would be one
PYSAL = "pysal access, the pairs given"


def inputs(folder: Path, factor: int) -> None:
    """Write ``factor`` times 116,960 residents' places and 254 small square green areas among them."""
    homes, spots = places(folder, factor)
    green = shapely.box(*(spots - SIDE / 2).T, *(spots + SIDE / 2).T)
    save_layer(folder, "green", green, {"number": np.arange(AREAS)}, CRS)
    write_pairs(folder, homes, green)


def point_inputs(folder: Path, factor: int) -> None:
    """Write the same with points for the areas."""
    homes, spots = places(folder, factor)
    np.savez(folder / "points.npz", homes=shapely.get_coordinates(homes), spots=spots)
    write_pairs(folder, homes, shapely.points(spots))


def places(folder: Path, factor: int) -> tuple[np.ndarray, np.ndarray]:
    """Write the town; return its residents' places and 254 spots among them, some way apart."""
    write_town(folder, TIMES * factor)
    homes = read_layer(open_layer(folder, "residents")).geometry
    xy = shapely.get_coordinates(homes[: 20 * AREAS])
    near = cKDTree(xy).query_pairs(APART, output_type="ndarray")
    alone = np.setdiff1d(np.arange(len(xy)), near[:, 1])
    return homes, xy[alone[:AREAS]]


def write_pairs(folder: Path, homes: np.ndarray, green: np.ndarray) -> None:
    """Write for the peer who lives how near to which area."""
    pairs = straight_pairs(homes, green, REACH)
    columns = {"origin": pairs.demand, "dest": pairs.supply, "metres": pairs.metres}
    supply = np.full(AREAS, SIDE * SIDE)
    np.savez(folder / "supply.npz", people=np.ones(len(homes)), supply=supply, reach=REACH, **columns)


def kernel(folder: Path) -> Task:
    """Prepare pairs and shares from points to values."""
    given = np.load(folder / "points.npz")
    homes, green = shapely.points(given["homes"]), shapely.points(given["spots"])
    people, supply = np.ones(len(homes)), np.full(AREAS, SIDE * SIDE)
    return Task(
        lambda: supply_per_head(straight_pairs(homes, green, REACH), people, supply, REACH, STEPS),
        lambda shares: {"per_head": shares.per_head},
    )


def ours(folder: Path) -> Task:
    """Prepare konin:green_supply in straight lines."""
    start()
    parameters = {
        "DEMAND": open_layer(folder, "residents"),
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
    apart = np.abs(own - theirs).max() / theirs.max()
    said = f"{(own > 0).sum():,} of {len(own):,} places have any green; m² per resident differ by at most "
    said += f"{apart:.1g} of the largest"
    if apart > 1e-6:
        raise DisagreementError(said)
    return said


ROWS = tuple(
    Row(
        name=name,
        work=work,
        note=NOTE or f"straight lines, catchment {REACH:,.0f} m",
        size=TIMES * RESIDENTS,
        inputs=make,
        ours=task,
        peers=(Peer(PYSAL, "peers.access_supply:prepare"),),
        agree=agree,
        goals=(faster(PYSAL, 10),),
    )
    for name, work, make, task in (
        ("green_supply_kernel", "kernel: E2SFCA, 116,960 × 254 points, the pairs too", point_inputs, kernel),
        ("green_supply", "E2SFCA, 116,960 × 254 areas", inputs, ours),
    )
)

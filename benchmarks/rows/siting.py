"""The best sites for sensors: maximal covering and set covering."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import shapely
from harness.figures import Contest
from harness.goals import Goal, faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import CRS, open_layer, run, save_layer, start

PLACES, SIDE, REACH, COUNT = 7_298, 5_000.0, 300.0, 20
CORNER = np.array([6_500_000.0, 5_780_000.0])
HIGHS, CBC, PROOF = "spopt + HiGHS", "spopt + CBC", "ours until it is proven"
MAXIMAL, SET_COVERING = 0, 1
SOON, LONG = 2, 240  # seconds


def inputs(folder: Path, factor: int) -> None:
    """Write 500 candidates and ``factor`` times 7,298 residents' places."""
    write(folder, 500, PLACES * factor)


def many_candidates(folder: Path, _factor: int) -> None:
    """Write 5,000 candidates and 7,298 residents' places."""
    write(folder, 5_000, PLACES)


def write(folder: Path, sites: int, places: int) -> None:
    """Write both layers, and for the peers the distances between all of them."""
    start()
    rng = np.random.default_rng(0)
    candidates, homes = rng.uniform(0, SIDE, (sites, 2)), rng.uniform(0, SIDE, (places, 2))
    weights = rng.integers(1, 50, places).astype(float)
    save_layer(folder, "candidates", shapely.points(CORNER + candidates), {"number": np.arange(sites)})
    save_layer(folder, "homes", shapely.points(CORNER + homes), {"residents": weights})
    if places == PLACES:
        distances = np.hypot(*(homes[:, None] - candidates[None]).transpose(2, 0, 1))
        given = {"distances": distances, "weights": weights, "count": COUNT, "reach": REACH}
        np.savez(folder / "siting.npz", **given)


def sited(folder: Path, model: int, seconds: float) -> Task:
    """Prepare konin:site_sensors."""
    start()
    parameters = {
        "CANDIDATES": open_layer(folder, "candidates"),
        "DEMAND": open_layer(folder, "homes"),
        "WEIGHT_FIELD": "residents",
        "RANGE": REACH,
        "MODEL": model,
        "TIME_LIMIT": seconds,
        "SITES": "memory:",
    }
    if model == MAXIMAL:
        parameters["COUNT"] = COUNT
    names = ("OBJECTIVE", "BOUND", "PROVEN_OPTIMAL")
    return Task(
        lambda: run("konin:site_sensors", parameters),
        lambda found: {name.lower(): np.array(float(found[name])) for name in names},
    )


def maximal(folder: Path) -> Task:
    """Prepare maximal covering until it is proven."""
    return sited(folder, MAXIMAL, LONG)


def maximal_soon(folder: Path) -> Task:
    """Prepare maximal covering for two seconds."""
    return sited(folder, MAXIMAL, SOON)


def set_covering(folder: Path) -> Task:
    """Prepare set covering until it is proven."""
    return sited(folder, SET_COVERING, LONG)


def agree(answers: Answers, tolerance: float) -> str:
    """Compare the objectives; ours may fall short of the others by the tolerance."""
    found = {name: float(answer["objective"]) for name, answer in answers.items()}
    own = answers[OURS]
    proven = "proven" if own["proven_optimal"] else f"bound {float(own['bound']):,.0f}"
    said = ", ".join(f"{name} {value:,.0f}" for name, value in found.items())
    said = f"objectives: {said}; ours {proven}"
    if len(found) < 2 or max(abs(found[OURS] / value - 1) for value in found.values()) > tolerance:
        raise DisagreementError(said)
    return said


def near_the_optimum(contest: Contest) -> tuple[str, bool | None]:
    """Say how far ours is from the best objective that is known, and in which time."""
    known = [float(answer["objective"]) for name, answer in contest.answers.items() if name != OURS]
    if not known:
        return "no optimum is known", None
    short = 1 - float(contest.answers[OURS]["objective"]) / max(known)
    return f"{short:.3%} short after {contest.median():.1f} s, layers included", short <= 0.001


def is_proven(contest: Contest) -> tuple[str, bool]:
    """Say whether ours was proven."""
    proven = bool(contest.answers[OURS]["proven_optimal"])
    return ("proven" if proven else "not proven"), proven


GIVEN = (
    f"spopt is given all distances; residents' places on {SIDE / 1000:.0f} × {SIDE / 1000:.0f} km of {CRS}"
)
ROWS = (
    Row(
        name="maximal_covering_500",
        work="maximal covering, 500 candidates × 7,298 demands, proven",
        note=GIVEN,
        size=PLACES,
        inputs=inputs,
        ours=maximal,
        peers=(
            Peer(HIGHS, "peers.spopt_siting:maximal_highs"),
            Peer(CBC, "peers.spopt_siting:maximal_cbc"),
        ),
        agree=partial(agree, tolerance=1e-6),
        goals=(faster(HIGHS, 50), Goal("proven", is_proven)),
        factors=(),
    ),
    Row(
        name="maximal_covering_5000",
        work="maximal covering, 5,000 × 7,298, with TIME_LIMIT 2",
        size=PLACES,
        inputs=many_candidates,
        ours=maximal_soon,
        peers=(Peer(PROOF, maximal), Peer(HIGHS, "peers.spopt_siting:maximal_highs")),
        agree=partial(agree, tolerance=0.001),
        goals=(Goal("within 0.1 % of the optimum in 2 s", near_the_optimum),),
        factors=(),
    ),
    Row(
        name="set_covering_500",
        work="set covering, 500 × 7,298, proven",
        size=PLACES,
        inputs=inputs,
        ours=set_covering,
        peers=(Peer(HIGHS, "peers.spopt_siting:cover_highs"),),
        agree=partial(agree, tolerance=1e-6),
        goals=(faster(HIGHS, 100), Goal("proven", is_proven)),
        factors=(),
    ),
)

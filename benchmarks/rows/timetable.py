"""A region's timetable into stops with their departures of a day."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from harness.figures import Contest
from harness.goals import Goal, faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import run, start
from inputs.timetable import FEED, write_feed
from qgis.core import QgsVectorLayer

from konin_smart_plugin.layer_io.reading import read_layer

VISITS = 70_000
KIT, PANDAS, CSV = "gtfs_kit", "pandas, counting only", "csv module, counting only"


def ours(folder: Path) -> Task:
    """Prepare konin:import_gtfs, from the zip to the layer of stops."""
    start()
    day = (folder / "day.txt").read_text(encoding="ascii")
    parameters = {"INPUT": str(folder / "feed.zip"), "DATE": f"{day[:4]}-{day[4:6]}-{day[6:]}"}
    parameters |= {"FROM": "00:00", "TO": "24:00"}

    def answer(layer: QgsVectorLayer) -> dict[str, np.ndarray]:
        columns = read_layer(layer, ["stop_id", "departures"]).columns
        stops, counts = columns["stop_id"].astype(str), np.ma.filled(columns["departures"], 0).astype(int)
        order = np.argsort(stops)[counts[np.argsort(stops)] > 0]
        return {"stop": np.array(stops[order], str), "departures": counts[order]}

    return Task(lambda: run("konin:import_gtfs", parameters)["OUTPUT"], answer)


def agree(answers: Answers) -> str:
    """Compare the departures of every stop."""
    own = answers[OURS]
    counts = {
        name: dict(zip(found["stop"], found["departures"], strict=True)) for name, found in answers.items()
    }
    differing = {
        name: sum(count.get(stop) != counts[OURS].get(stop) for stop in {*count, *counts[OURS]})
        for name, count in counts.items()
    }
    said = f"{len(own['stop'])} stops, {own['departures'].sum():,} departures; stops that differ: "
    said += ", ".join(f"{name} {number}" for name, number in differing.items() if name != OURS)
    if any(differing.values()):
        raise DisagreementError(said)
    return said


def constant_memory(contest: Contest) -> tuple[str, bool]:
    """Say how much memory the work adds to what is there before it."""
    record = contest.records[OURS]
    added = record.peak - record.before
    return f"{added:.0f} MB more than before; see the growth", added < 100


ROWS = (
    Row(
        name="timetable",
        work="GTFS of a region, stops with departures",
        size=VISITS,
        inputs=write_feed,
        ours=ours,
        peers=(
            Peer(KIT, "peers.departures:by_gtfs_kit"),
            Peer(PANDAS, "peers.departures:by_pandas"),
            Peer(CSV, "peers.departures:by_csv"),
        ),
        agree=agree,
        goals=(faster(KIT, 1), Goal("constant memory", constant_memory)),
        needs=FEED,
    ),
)

"""The nearest stop by street for everyone in a town."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import column, run
from inputs.town import NOTE, RESIDENTS, open_town, write_town
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import QgsVectorLayer

from konin_smart_plugin.layer_io.reading import read_layer

LIMIT, FARTHEST = 300, 10_000  # metres; pandana looks no farther
SERVICE_AREA, ANALYZER = "native:serviceareafromlayer", "QgsGraphAnalyzer, one search per stop"
PANDANA, NETWORKX = "pandana with its set-up", "networkx with its set-up"


def ours(folder: Path) -> Task:
    """Prepare konin:access_to_services; for the comparison konin:service_areas runs too, untimed."""
    streets, stops, residents = open_town(folder)
    parameters = {"DEMAND": residents, "WEIGHT_FIELD": "residents", "SERVICES": stops, "STREETS": streets}
    parameters["DISTANCES"] = str(LIMIT)

    def answer(layer: QgsVectorLayer) -> dict[str, np.ndarray]:
        areas = {"SERVICES": stops, "STREETS": streets, "DISTANCES": str(LIMIT), "REACHED": "memory:"}
        reached = read_layer(run("konin:service_areas", areas)["REACHED"]).geometry
        metres = column(layer, "distance_m")
        return {"metres": np.nan_to_num(metres, nan=np.inf), "reached": shapely.length(reached).sum()}

    return Task(lambda: run("konin:access_to_services", parameters)["OUTPUT"], answer)


def service_area(folder: Path) -> Task:
    """Prepare to take the streets reached from each stop, which overlap."""
    streets, stops, _ = open_town(folder)
    parameters = {"INPUT": streets, "START_POINTS": stops, "STRATEGY": 0, "TRAVEL_COST2": LIMIT}

    def answer(layer: QgsVectorLayer) -> dict[str, np.ndarray]:
        lines = read_layer(layer).geometry
        return {"reached": np.array(shapely.length(shapely.union_all(lines, grid_size=0.001)))}

    return Task(
        lambda: run(SERVICE_AREA, parameters | {"OUTPUT_LINES": "memory:"})["OUTPUT_LINES"],
        answer,
    )


def graph_analyzer(folder: Path) -> Task:
    """Prepare to tie all to QGIS's own graph and to search it once per stop."""
    streets, stops, residents = open_town(folder)

    def work() -> np.ndarray:
        director = QgsVectorLayerDirector(
            streets, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth
        )
        director.addStrategy(QgsNetworkDistanceStrategy())
        builder = QgsGraphBuilder(streets.crs(), True, 0.0, "NONE")  # planar lengths, as ours
        starts = [f.geometry().asPoint() for f in stops.getFeatures()]
        homes = [f.geometry().asPoint() for f in residents.getFeatures()]
        tied = director.makeGraph(builder, [*starts, *homes])
        graph, feet = builder.graph(), tied[len(starts) :]
        vertices = np.array([graph.findVertex(point) for point in feet])
        links = np.array([home.distance(foot) for home, foot in zip(homes, feet, strict=True)])
        best = np.full(len(homes), np.inf)
        for foot in tied[: len(starts)]:
            _, costs = QgsGraphAnalyzer.dijkstra(graph, graph.findVertex(foot), 0)
            best = np.minimum(best, np.array(costs)[vertices])
        return best + links

    return Task(work, lambda metres: {"metres": metres})


def agree(answers: Answers) -> str:
    """Compare distances with the analyzer's, reached streets with the service areas', node-tied ones loosely.

    Where a scrap of path hides the street, ours is nearer than the analyzer, so ours may be shorter.
    """
    own, analyzer = answers[OURS]["metres"], answers[ANALYZER]["metres"]
    both = np.isfinite(own) & (analyzer < 1e9)
    apart = own[both] - analyzer[both]
    same, longer = (np.abs(apart) <= 0.01).mean(), (apart > 0.01).sum()
    length, theirs = float(answers[OURS]["reached"]), float(answers[SERVICE_AREA]["reached"])
    tied, pandana = (answers[name]["metres"] for name in (NETWORKX, PANDANA))
    near = np.isfinite(own) & np.isfinite(tied)
    alike = (np.abs(np.minimum(tied, FARTHEST) - pandana) <= 1).mean()
    off = np.median(np.abs(own[near] - tied[near]))
    said = (
        f"{same:.1%} of distances as the analyzer's to 1 cm, {longer} longer; streets within {LIMIT} m: "
        f"{length / 1000:,.1f} km, of the service areas {theirs / 1000:,.1f} km; pandana and networkx tie "
        f"places to nodes: {alike:.1%} alike, median difference to ours {off:.0f} m"
    )
    if (
        same < 0.95
        or longer > 0.001 * len(own)
        or abs(length / theirs - 1) > 0.005
        or off > 40
        or alike < 0.9
    ):
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="access",
        work="nearest service by street for a whole town",
        note=NOTE,
        size=RESIDENTS,
        inputs=write_town,
        ours=ours,
        peers=(
            Peer(SERVICE_AREA, service_area),
            Peer(ANALYZER, graph_analyzer),
            Peer(PANDANA, "peers.pandana_access:prepare"),
            Peer(NETWORKX, "peers.networkx_access:prepare"),
        ),
        agree=agree,
        goals=(faster(SERVICE_AREA, 30), faster(PANDANA, 1)),
        absent={"QNEAT3": "a plugin of QGIS's own repository, which neither PyPI nor Debian carries"},
    ),
)

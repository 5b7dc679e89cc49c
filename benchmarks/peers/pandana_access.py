"""The nearest stop by pandana, from the files on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandana
import pandas as pd
from harness.task import Task

from .street_graph import read_graph, read_points

FARTHEST = 10_000.0


def prepare(folder: Path) -> Task:
    """Prepare to read, to build pandana's network and to ask it for the nearest stop of every node."""

    def work() -> np.ndarray:
        graph = read_graph(folder)
        edges = pd.DataFrame({"metres": graph.metres})
        x, y = (pd.Series(values) for values in graph.nodes.T)
        network = pandana.Network(x, y, pd.Series(graph.tail), pd.Series(graph.head), edges)
        stops = read_points(folder, "stops")
        network.set_pois("stops", FARTHEST, 1, pd.Series(stops[:, 0]), pd.Series(stops[:, 1]))
        nearest = network.nearest_pois(FARTHEST, "stops")[1].to_numpy()
        homes = read_points(folder, "residents")
        return nearest[network.get_node_ids(pd.Series(homes[:, 0]), pd.Series(homes[:, 1])).to_numpy()]

    return Task(work, lambda metres: {"metres": metres})

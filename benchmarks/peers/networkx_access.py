"""The nearest stop by networkx, from the files on."""

from __future__ import annotations

from pathlib import Path

import networkx
import numpy as np
from harness.task import Task
from scipy.spatial import cKDTree

from .street_graph import read_graph, read_points


def prepare(folder: Path) -> Task:
    """Prepare to read, to build a graph and to search it from all stops at once."""

    def work() -> np.ndarray:
        streets = read_graph(folder)
        graph = networkx.Graph()
        graph.add_weighted_edges_from(
            zip(streets.tail.tolist(), streets.head.tolist(), streets.metres.tolist(), strict=True)
        )
        tree = cKDTree(streets.nodes)
        starts = set(tree.query(read_points(folder, "stops"))[1].tolist())
        metres = networkx.multi_source_dijkstra_path_length(graph, starts)
        homes = tree.query(read_points(folder, "residents"))[1].tolist()
        return np.array([metres.get(node, np.inf) for node in homes])

    return Task(work, lambda metres: {"metres": metres})

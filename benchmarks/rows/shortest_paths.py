"""The kernel of access by street: from all services at once to every node."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.graph import ARRAYS, write_graph
from inputs.town import NOTE
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from konin_smart_plugin.analysis.links import Links
from konin_smart_plugin.analysis.network import Network
from konin_smart_plugin.analysis.search import _from_all, nearest_service

HEAP, SCIPY, NUMBA = "C++ heap", "scipy dijkstra(min_only=True)", "numba heap"
EVERY = "ours, asked for every node and its service"
NODES = 54_000


def ours(folder: Path) -> Task:
    """Prepare our search from the services to the junctions, which also says which service is nearest."""
    network, services = _graph(folder)
    along = services.along(network)
    chains = network.chains
    chains.upstream  # noqa: B018 (the graph is there before the search)
    junction = cKDTree(network.nodes).query(chains.nodes)[1]

    def everywhere(found: tuple[np.ndarray, np.ndarray]) -> dict[str, np.ndarray]:
        metres = np.full(len(network.nodes), np.nan)
        metres[junction] = found[0]
        return {"metres": metres}

    return Task(lambda: _from_all(chains, along), everywhere)


def every_node(folder: Path) -> Task:
    """Prepare our search from every node as a place that looks for its nearest service."""
    network, services = _graph(folder)
    places = at_nodes(network, np.arange(len(network.nodes)))
    network.chains.upstream  # noqa: B018 (the graph is there before the search)
    return Task(lambda: nearest_service(network, places, services), lambda found: {"metres": found[0]})


def _graph(folder: Path) -> tuple[Network, Links]:
    graph = dict(np.load(folder / "graph.npz"))
    network = Network(**{name: graph[f"network_{name}"] for name in ARRAYS})
    return network, at_nodes(network, graph["services"])


def at_nodes(network: Network, nodes: np.ndarray) -> Links:
    """Return links of no length from one service at each node to one segment there."""
    by_tail = np.full(len(network.nodes), -1)
    by_tail[network.tail] = np.arange(len(network))
    by_head = np.full(len(network.nodes), -1)
    by_head[network.head] = np.arange(len(network))
    segment = np.where(by_tail[nodes] >= 0, by_tail[nodes], by_head[nodes])
    along = np.where(by_tail[nodes] >= 0, 0.0, network.length[segment])
    return Links(len(nodes), np.arange(len(nodes)), segment, along, along, np.zeros(len(nodes)))


def by_scipy(folder: Path) -> Task:
    """Prepare scipy's own search."""
    graph = dict(np.load(folder / "graph.npz"))
    rows = csr_matrix((graph["metres"], graph["to"], graph["first"]))
    return Task(
        lambda: dijkstra(rows, indices=graph["services"], min_only=True),
        lambda metres: {"metres": metres},
    )


def agree(answers: Answers) -> str:
    """Compare all distances of the junctions; of the peers, those of all nodes."""
    every = answers[EVERY]["metres"]
    reached = np.isfinite(every)
    worst = 0.0
    for other in answers.values():
        known = ~np.isnan(other["metres"])
        if (np.isfinite(other["metres"]) != reached)[known].any():
            raise DisagreementError("not the same nodes are reached")
        both = known & reached
        worst = max(worst, np.abs(other["metres"] - every)[both].max())
    junctions = (~np.isnan(answers[OURS]["metres"])).sum()
    said = f"{reached.sum():,} of {len(every):,} nodes reached, {junctions:,} of them junctions"
    said += f", distances differ by at most {worst:.1g} m"
    if worst > 1e-6:
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="shortest_paths",
        work="kernel: multi-source shortest paths (ours to the junctions: the rest is arithmetic)",
        note=NOTE,
        size=NODES,
        inputs=write_graph,
        ours=ours,
        peers=(
            Peer(HEAP, "peers.heaps:cpp"),
            Peer(SCIPY, by_scipy),
            Peer(NUMBA, "peers.heaps:by_numba"),
            Peer(EVERY, every_node),
        ),
        agree=agree,
        goals=(faster(HEAP, 1 / 1.5),),
    ),
)

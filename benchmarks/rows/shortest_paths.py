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

from konin_smart_plugin.analysis.links import Links
from konin_smart_plugin.analysis.network import Network
from konin_smart_plugin.analysis.search import _from_all

HEAP, SCIPY, NUMBA = "C++ heap", "scipy dijkstra(min_only=True)", "numba heap"
NODES = 54_000


def ours(folder: Path) -> Task:
    """Prepare our search, which also says which service is nearest."""
    graph = dict(np.load(folder / "graph.npz"))
    network = Network(**{name: graph[f"network_{name}"] for name in ARRAYS})
    services = at_nodes(network, graph["services"])
    network.upstream  # noqa: B018 (the graph is there before the search)
    return Task(lambda: _from_all(network, services), lambda found: {"metres": found[0]})


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
    """Compare all distances."""
    own = answers[OURS]["metres"]
    reached = np.isfinite(own)
    worst = max(
        np.abs(other["metres"][reached] - own[reached]).max()
        for name, other in answers.items()
        if name != OURS
    )
    alike = all((np.isfinite(other["metres"]) == reached).all() for other in answers.values())
    said = f"{reached.sum():,} of {len(own):,} nodes reached, distances differ by at most {worst:.1g} m"
    if worst > 1e-6 or not alike:
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="shortest_paths",
        work="kernel: multi-source shortest paths",
        note=NOTE,
        size=NODES,
        inputs=write_graph,
        ours=ours,
        peers=(
            Peer(HEAP, "peers.heaps:cpp"),
            Peer(SCIPY, by_scipy),
            Peer(NUMBA, "peers.heaps:by_numba"),
        ),
        agree=agree,
        goals=(faster(HEAP, 1 / 1.5),),
    ),
)

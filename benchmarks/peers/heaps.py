"""Multi-source shortest paths: the standard library's heap in C++, and numba's."""

from __future__ import annotations

import ctypes
import heapq
from pathlib import Path

import numba
import numpy as np
from harness.task import Task

LIBRARY = Path(__file__).parents[2] / "build" / "peers" / "heap.so"


def cpp(folder: Path) -> Task:
    """Prepare the search in C++."""
    graph = dict(np.load(folder / "graph.npz"))
    library = ctypes.CDLL(str(LIBRARY))
    nodes, starts = len(graph["first"]) - 1, graph["services"]

    def work() -> tuple[np.ndarray, np.ndarray]:
        metres, nearest = np.empty(nodes), np.empty(nodes, np.int32)
        given = [ctypes.c_void_p(graph[name].ctypes.data) for name in ("first", "to", "metres", "services")]
        out = [ctypes.c_void_p(array.ctypes.data) for array in (metres, nearest)]
        library.search(ctypes.c_int64(nodes), *given[:3], ctypes.c_int64(len(starts)), given[3], *out)
        return metres, nearest

    return Task(work, lambda found: {"metres": found[0]})


@numba.njit
def search(first: np.ndarray, to: np.ndarray, metres: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """Return the distance (N,) of each node from the nearest start."""
    distance = np.full(len(first) - 1, np.inf)
    queue = [(0.0, starts[0])]
    for start in starts:
        distance[start] = 0.0
        heapq.heappush(queue, (0.0, start))
    while queue:
        far, node = heapq.heappop(queue)
        if far > distance[node]:
            continue
        for edge in range(first[node], first[node + 1]):
            reached = far + metres[edge]
            if reached < distance[to[edge]]:
                distance[to[edge]] = reached
                heapq.heappush(queue, (reached, to[edge]))
    return distance


def by_numba(folder: Path) -> Task:
    """Prepare the search compiled by numba."""
    graph = dict(np.load(folder / "graph.npz"))
    arrays = [graph[name] for name in ("first", "to", "metres", "services")]
    search(*arrays)  # compiled once
    return Task(lambda: search(*arrays), lambda metres: {"metres": metres})

"""A street graph of edges that share exact end points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components, minimum_spanning_tree

from .shapes import CENTIMETRE, GRID, parts


@dataclass(frozen=True)
class Graph:
    """``edges`` (M,) lines; ``ends`` (M, 2) numbers of nodes; ``nodes`` (N, 2) places."""

    edges: np.ndarray
    ends: np.ndarray
    nodes: np.ndarray

    @property
    def degree(self) -> np.ndarray:
        """Return the number of edge ends at each node."""
        return np.bincount(self.ends.ravel(), minlength=len(self.nodes))

    def parts(self) -> np.ndarray:
        """Return for every node the number of the connected part it belongs to."""
        return connected_components(self._matrix(np.ones(len(self.edges))), directed=False)[1]

    def tree(self, weight: np.ndarray) -> np.ndarray:
        """Return which edges hold the graph together at the least total ``weight`` (> 0)."""
        low, high = np.sort(self.ends, axis=1).T
        order = np.lexsort((weight, high, low))
        first = np.ones(len(order), dtype=bool)
        first[1:] = (np.diff(low[order]) != 0) | (np.diff(high[order]) != 0)
        first[low[order] == high[order]] = False
        single = order[first]
        size = len(self.nodes)
        numbered = coo_matrix((weight[single], (low[single], high[single])), shape=(size, size))
        kept = minimum_spanning_tree(numbered.tocsr()).tocoo()
        inside = np.isin(low * size + high, kept.row.astype(np.int64) * size + kept.col)
        chosen = np.zeros(len(self.edges), dtype=bool)
        chosen[single] = inside[single]
        return chosen

    def only(self, chosen: np.ndarray) -> Graph:
        """Return the graph of the chosen edges alone."""
        return graph_of(self.edges[chosen])

    def _matrix(self, weight: np.ndarray) -> coo_matrix:
        size = len(self.nodes)
        return coo_matrix((weight, (self.ends[:, 0], self.ends[:, 1])), shape=(size, size))


def graph_of(edges: np.ndarray) -> Graph:
    """Return the graph of lines that already meet only at their ends."""
    ends = np.concatenate(
        [
            shapely.get_coordinates(shapely.get_point(edges, 0)),
            shapely.get_coordinates(shapely.get_point(edges, -1)),
        ]
    ).round(CENTIMETRE)
    nodes, number = np.unique(ends, axis=0, return_inverse=True)
    return Graph(edges, number.reshape(2, -1).T, nodes)


def noded(lines: list[shapely.LineString] | np.ndarray) -> Graph:
    """Split ``lines`` wherever they meet, on the centimetre grid, and join what no junction divides."""
    merged = shapely.line_merge(shapely.union_all(np.asarray(lines, dtype=object), grid_size=GRID))
    edges = np.array(parts([merged], shapely.LineString), dtype=object)
    middle = shapely.get_coordinates(shapely.line_interpolate_point(edges, 0.5, normalized=True))
    return graph_of(edges[np.lexsort((shapely.length(edges), middle[:, 1], middle[:, 0]))])


def without_stubs(graph: Graph, shortest: float) -> Graph:
    """Remove dead ends shorter than ``shortest`` metres until none is left."""
    while True:
        dead = (graph.degree[graph.ends] == 1).any(axis=1) & (shapely.length(graph.edges) < shortest)
        if not dead.any():
            return graph
        graph = noded(graph.edges[~dead])


def ways_between_vertices(lines: np.ndarray) -> tuple[np.ndarray, csr_matrix]:
    """Return the vertices (V, 2) of ``lines`` and the metres along the lines between neighbouring ones."""
    xy, line = shapely.get_coordinates(lines, return_index=True)
    vertices, number = np.unique(xy, axis=0, return_inverse=True)
    step = np.flatnonzero(np.diff(line) == 0)
    a, b = number.ravel()[step], number.ravel()[step + 1]
    size = np.hypot(*(vertices[a] - vertices[b]).T)
    return vertices, coo_matrix((size, (a, b)), shape=(len(vertices),) * 2).tocsr()

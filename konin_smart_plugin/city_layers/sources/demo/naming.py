"""Street names: one name follows a street straight on through its junctions."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .graph import Graph

_STRAIGHT_ON = np.cos(np.radians(35))
_PREFIXES = ("", "Nowa ", "Mała ", "Stara ", "Górna ", "Dolna ")
_COMPOUND = ("owa", "ska", "cka", "ana", "dna")


def strokes(graph: Graph, kind: np.ndarray) -> np.ndarray:
    """Return for every edge the number of the street it belongs to.

    At each junction the two edges of the same ``kind`` that run on most nearly straight (within 35 degrees)
    are one street: Thomson & Richardson's "good continuation" strokes (1999).
    """
    ends, headings = _headings(graph)
    edge = np.tile(np.arange(len(graph.edges)), 2)
    order = np.argsort(ends, kind="stable")
    joined = []
    for group in np.split(order, np.flatnonzero(np.diff(ends[order])) + 1):
        joined += _straight_on(group, headings[group], kind[edge[group]])
    pairs = edge[np.array(joined).reshape(-1, 2)]
    size = len(graph.edges)
    links = coo_matrix((np.ones(len(pairs)), tuple(pairs.T)), shape=(size, size))
    return connected_components(links, directed=False)[1]


def _straight_on(group: np.ndarray, headings: np.ndarray, kind: np.ndarray) -> list[tuple[int, int]]:
    """Return the pairs of a junction's edge ends that are one street, the straightest first."""
    turn = np.where(kind[:, None] == kind, headings @ headings.T, 1.0)
    first, second = np.tril_indices(len(group), -1)
    free = set(range(len(group)))
    pairs = []
    for n in np.argsort(turn[first, second], kind="stable"):
        a, b = int(first[n]), int(second[n])
        if turn[a, b] < -_STRAIGHT_ON and {a, b} <= free:
            free -= {a, b}
            pairs.append((group[a], group[b]))
    return pairs


def _headings(graph: Graph) -> tuple[np.ndarray, np.ndarray]:
    """Return the node of every edge end (all starts, then all ends) and the unit vector away from it."""
    reach = np.minimum(15.0, shapely.length(graph.edges) / 2)
    near = [
        shapely.line_interpolate_point(graph.edges, d) for d in (reach, shapely.length(graph.edges) - reach)
    ]
    xy = np.concatenate([shapely.get_coordinates(points) for points in near])
    ends = graph.ends.T.ravel()
    away = xy - graph.nodes[ends]
    return ends, away / np.hypot(*away.T)[:, None]


def name_stock(names: list[str]) -> Iterator[str]:
    """Yield street names without end: the plain ones, then "Nowa …" and the like, then numbered ones."""
    for prefix in _PREFIXES:
        for name in names:
            if not prefix or name.endswith(_COMPOUND):
                yield f"ul. {prefix}{name}"
    number = 0
    while True:
        number += 1
        yield f"ul. Demo {number}"

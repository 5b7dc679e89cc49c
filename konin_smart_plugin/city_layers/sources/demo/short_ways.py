"""Links that people would have trodden: nobody near a street goes a long way round to it."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.sparse.csgraph import dijkstra

from .graph import Graph, noded, ways_between_vertices
from .network import MEET
from .shapes import GRID, straight

_JUST_SHORT = 40.0
"""A dead end this near to a street of another block is led on to it."""
_ROUNDS = 3
_SLIVER = 25.0
_WALK_TO_MAIN = 150.0
"""Nobody beside a main road walks farther than this to get onto it."""


def lay_short_ways(
    graph: Graph, roads: shapely.Geometry, forbidden: shapely.Geometry
) -> list[shapely.LineString]:
    """Return links from dead ends to the streets they just miss, and from streets to a main road nearby."""
    ways = _closings(graph, forbidden)
    for _ in range(_ROUNDS):
        ways += _to_main_roads(noded([*graph.edges, *ways]), roads, forbidden)
    return ways


def without_slivers(graph: Graph) -> Graph:
    """Remove dead ends that run back close beside a street which begins where they do."""
    edge, _, beside = _near_misses(graph, _SLIVER)
    return noded(np.delete(graph.edges, edge[beside]))


def _closings(graph: Graph, forbidden: shapely.Geometry) -> list[shapely.LineString]:
    """Return links that lead dead ends on to a street that they do not come from."""
    edge, links, beside = _near_misses(graph, _JUST_SHORT)
    edge, links = edge[~beside], links[~beside]
    order = np.lexsort((shapely.length(links), edge))
    nearest = links[order][np.unique(edge[order], return_index=True)[1]]
    return _straightened(nearest[~shapely.intersects(nearest, forbidden)])


def _near_misses(graph: Graph, reach: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return dead ends within ``reach`` of another edge: their edge, the link, whether both edges meet."""
    edge, end = np.nonzero((graph.degree == 1)[graph.ends])
    places = shapely.points(graph.nodes[graph.ends[edge, end]])
    place, other = shapely.STRtree(graph.edges).query(places, predicate="dwithin", distance=reach)
    place, other = place[other != edge[place]], other[other != edge[place]]
    origin = graph.ends[edge[place], 1 - end[place]]
    links = shapely.shortest_line(places[place], graph.edges[other])
    return edge[place], links, (graph.ends[other] == origin[:, None]).any(axis=1)


def _to_main_roads(
    graph: Graph, roads: shapely.Geometry, forbidden: shapely.Geometry
) -> list[shapely.LineString]:
    """Return links, well apart, to a main road from streets that pass near it but meet it only far away."""
    vertices, ways = ways_between_vertices(graph.edges)
    on_road = np.flatnonzero(shapely.dwithin(shapely.points(vertices), roads, GRID))
    walk = dijkstra(ways, directed=False, indices=on_road, min_only=True)
    links = shapely.shortest_line(shapely.points(vertices), roads)
    length = shapely.length(links)
    far = np.flatnonzero((length < MEET) & (walk > _WALK_TO_MAIN) & np.isfinite(walk))
    far = far[~shapely.intersects(links[far], forbidden)]
    chosen: list[int] = []
    for vertex in far[np.argsort(length[far], kind="stable")]:
        if (np.hypot(*(vertices[chosen] - vertices[vertex]).T) > _WALK_TO_MAIN).all():
            chosen.append(vertex)
    return _straightened(links[chosen])


def _straightened(links: np.ndarray) -> list[shapely.LineString]:
    return [straight(*ends) for ends in shapely.get_coordinates(links).reshape(-1, 2, 2)]

"""Bus lines that follow the streets, with stops along them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, zip_longest

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from .districts import District
from .facts import Facts
from .graph import Graph, ways_between_vertices
from .shapes import CENTIMETRE, random_for
from .streets import Streets

_SPACING = (220.0, 380.0)
_FIRST = (40.0, 160.0)
_PAST_JUNCTION = 15.0
"""A stop stands where people come out of the side street, not half way between two."""
_NEXT_DOOR, _ROUND = 70.0, 280.0
"""Whoever is next door to a stop walks no farther than this to it."""
_STEP = 20.0
_TERMINAL_REACH = 620.0
_SAME_STOP = 190.0
_SLOWNESS = {
    "primary": 1.0,
    "secondary": 1.0,
    "tertiary": 1.05,
    "residential": 1.7,
    "living_street": 3.0,
    "track": 6.0,
}
_DEPARTURES = (64, 24, 48, 12, 32, 16, 20, 8)
"""Departures a day of the lines, in both directions, 06-22."""
_NO_CUSTOM = 0.5


@dataclass(frozen=True)
class Stops:
    """Stops with the departures of all lines that call there."""

    at: np.ndarray
    name: list[str]
    departures: np.ndarray


def run_buses(seed: int, facts: Facts, districts: list[District], streets: Streets) -> Stops:
    """Return the stops of lines that join opposite ends of the town by way of the station."""
    rng = random_for(seed, "buses")
    served = [
        _terminals(district, streets.graph.nodes)
        for district in districts
        if district.bus and district.people > _NO_CUSTOM
    ]
    ends = np.unique(_nearest_nodes(streets.graph, np.concatenate(served)))
    hub = _nearest_nodes(streets.graph, np.array(facts.station.coords))[0]
    _, before = dijkstra(_costs(streets), directed=False, indices=hub, return_predecessors=True)
    nodes = streets.graph.nodes
    calls: list[tuple[shapely.Point, int]] = []
    for number, (start, finish) in enumerate(_opposite(nodes, ends, hub)):
        route = [*_way(before, start), *_way(before, finish)[::-1][1:]]
        daily = _DEPARTURES[number % len(_DEPARTURES)]
        stops = [shapely.Point(nodes[hub]), *_stops_along(rng, streets, route)]
        calls += [(point, daily) for point in stops]
    calls = [call for call, open_ in zip(calls, _open_to_neighbours(streets, calls), strict=True) if open_]
    return _merged(calls, streets)


def _terminals(district: District, nodes: np.ndarray) -> np.ndarray:
    """Return the district's centre and further ends of lines, until every street has one at a distance."""
    inside = nodes[shapely.contains_xy(district.ground, nodes[:, 0], nodes[:, 1])]
    chosen = [district.at]
    away = np.hypot(*(inside - district.at).T)
    while len(away) and away.max() > _TERMINAL_REACH:
        chosen.append(inside[away.argmax()])
        away = np.minimum(away, np.hypot(*(inside - chosen[-1]).T))
    return np.array(chosen)


def _costs(streets: Streets) -> coo_matrix:
    graph = streets.graph
    cost = shapely.length(graph.edges) * [_SLOWNESS.get(kind, 2.0) for kind in streets.highway]
    return coo_matrix((cost, tuple(graph.ends.T)), shape=(len(graph.nodes),) * 2).tocsr()


def _nearest_nodes(graph: Graph, places: np.ndarray) -> np.ndarray:
    """Return the nodes of the network's largest part that are nearest to ``places`` (N, 2)."""
    part = graph.parts()
    largest = np.flatnonzero(part == np.bincount(part).argmax())
    return largest[cKDTree(graph.nodes[largest]).query(places)[1]]


def _opposite(nodes: np.ndarray, ends: np.ndarray, hub: int) -> list[tuple[int, int]]:
    """Pair the ends so that each line crosses the town; an odd one ends at the hub."""
    bearing = np.arctan2(*(nodes[ends] - nodes[hub]).T)
    order = ends[np.argsort(bearing, kind="stable")]
    half = (len(order) + 1) // 2
    return list(zip_longest(order[:half], order[half:], fillvalue=hub))


def _way(before: np.ndarray, node: int) -> list[int]:
    """Return the nodes from ``node`` to the hub."""
    way = [int(node)]
    while before[way[-1]] >= 0:
        way.append(int(before[way[-1]]))
    return way


def _stops_along(rng: np.random.Generator, streets: Streets, route: list[int]) -> list[shapely.Point]:
    """Return stops a walk apart, each just past a junction of the route, none on a bridge."""
    edge_of = {tuple(sorted(pair)): edge for edge, pair in enumerate(streets.graph.ends.tolist())}
    stops, left = [], rng.uniform(*_FIRST)
    for step in pairwise(route):
        edge = edge_of[tuple(sorted(step))]
        line = streets.lines[edge]
        line = line if streets.graph.ends[edge, 0] == step[0] else line.reverse()
        if left <= 0 and streets.sort[edge] != "bridge":
            stops.append(line.interpolate(min(_PAST_JUNCTION, line.length / 2)))
            left = rng.uniform(*_SPACING)
        left -= line.length
    return stops


def _open_to_neighbours(streets: Streets, calls: list[tuple[shapely.Point, int]]) -> np.ndarray:
    """Return which stops everybody in the streets around can walk to without a long way round."""
    stops = shapely.get_coordinates([point for point, _ in calls])
    vertices, ways = ways_between_vertices(shapely.segmentize(streets.lines, _STEP))
    tree = cKDTree(vertices)
    place, at = np.unique(tree.query(stops)[1], return_inverse=True)
    walk = dijkstra(ways, directed=False, indices=place, limit=_ROUND)
    around = tree.query_ball_point(vertices[place], _NEXT_DOOR)
    return np.array([np.isfinite(row[near]).all() for row, near in zip(walk, around, strict=True)])[at]


def _merged(calls: list[tuple[shapely.Point, int]], streets: Streets) -> Stops:
    """Join stops of several lines that lie close together, and name each after its street."""
    kept: list[np.ndarray] = []
    departures: list[int] = []
    for point, daily in calls:
        at = np.array([point.x, point.y]).round(CENTIMETRE)
        near = np.hypot(*(np.array(kept) - at).T) if kept else np.array([np.inf])
        if near.min() < _SAME_STOP:
            departures[int(near.argmin())] += daily
        else:
            kept.append(at)
            departures.append(daily)
    points = shapely.points(np.array(kept))
    street = shapely.STRtree(streets.lines).query_nearest(points, all_matches=False)[1]
    used: dict[str, int] = {}
    names = []
    for row in street:
        base = (streets.name[row] or "Demo").removeprefix("ul. ")
        used[base] = used.get(base, 0) + 1
        names.append(f"{base} {used[base]:02d}")
    return Stops(points, names, np.array(departures))

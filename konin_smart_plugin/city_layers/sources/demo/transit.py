"""Bus lines that follow the streets, with stops along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from .districts import District
from .facts import Facts
from .shapes import CENTIMETRE, random_for
from .streets import Streets

_SPACING = (360.0, 600.0)
_SAME_STOP = 190.0
_SLOWNESS = {"primary": 1.0, "secondary": 1.0, "tertiary": 1.05, "residential": 1.7, "living_street": 3.0, "track": 6.0}
_DEPARTURES = (96, 72, 64, 48, 40, 32, 24, 16)
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
    graph = streets.graph
    length = shapely.length(graph.edges)
    slowness = np.array([_SLOWNESS.get(kind, 2.0) for kind in streets.highway])
    size = len(graph.nodes)
    a, b = graph.ends.T
    cost = coo_matrix((length * slowness, (a, b)), shape=(size, size)).tocsr()
    served = [district for district in districts if district.bus and district.people > _NO_CUSTOM]
    ends = np.array([_nearest_node(graph.nodes[_of_network(graph)], district.at) for district in served])
    ends = np.flatnonzero(_of_network(graph))[ends]
    hub = np.flatnonzero(_of_network(graph))[
        _nearest_node(graph.nodes[_of_network(graph)], np.array(facts.station.coords[0]))
    ]
    _, before = dijkstra(cost, directed=False, indices=hub, return_predecessors=True)
    bearing = np.arctan2(*(graph.nodes[ends] - graph.nodes[hub]).T)
    order = ends[np.argsort(bearing, kind="stable")]
    half = (len(order) + 1) // 2
    pairs = [(order[n], order[n + half] if n + half < len(order) else hub) for n in range(half)]
    calls: list[tuple[shapely.Point, int]] = []
    for number, (start, finish) in enumerate(pairs):
        route = [*_way(before, start), *_way(before, finish)[::-1][1:]]
        daily = _DEPARTURES[number % len(_DEPARTURES)]
        calls += [(point, daily) for point in _stops_along(rng, streets, route, hub)]
    return _merged(calls, streets)


def _of_network(graph) -> np.ndarray:  # noqa: ANN001
    part = graph.parts()
    return part == np.bincount(part).argmax()


def _nearest_node(nodes: np.ndarray, at: np.ndarray) -> int:
    return int(np.hypot(*(nodes - at).T).argmin())


def _way(before: np.ndarray, node: int) -> list[int]:
    """Return the nodes from ``node`` to the hub."""
    way = [int(node)]
    while before[way[-1]] >= 0:
        way.append(int(before[way[-1]]))
    return way


def _stops_along(rng: np.random.Generator, streets: Streets, route: list[int], hub: int) -> list[shapely.Point]:
    """Return stops on the route's own edges, a walk apart, and one nearest to the station."""
    edges = {tuple(sorted(pair)): n for n, pair in reversed(list(enumerate(streets.graph.ends.tolist())))}
    stops, left = [], rng.uniform(40, 160)
    for a, b in zip(route, route[1:]):
        line = streets.lines[edges[tuple(sorted((a, b)))]]
        if streets.graph.ends[edges[tuple(sorted((a, b)))], 0] != a:
            line = line.reverse()
        on_bridge = streets.sort[edges[tuple(sorted((a, b)))]] == "bridge"
        while left < line.length:
            if not on_bridge:
                stops.append(line.interpolate(left))
            left += rng.uniform(*_SPACING)
        left -= line.length
    return stops


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

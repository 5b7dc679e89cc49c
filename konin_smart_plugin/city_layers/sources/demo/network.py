"""One connected street network: main roads, bridges, local streets, lanes."""

from __future__ import annotations

import numpy as np
import shapely

from .arterials import MainRoads
from .districts import District
from .graph import Graph, noded, without_stubs
from .shapes import CENTIMETRE, GRID, parts, random_for, straight
from .street_grain import GRAINS, lay_grain

MEET = 60.0
"""A local street that ends within this of a main road is led to it."""
_SAME_JUNCTION = 18.0
_SHORTEST_DEAD_END = 38.0
_LONGEST_LINK = 420.0
_APART = 90.0


def lay_local_streets(
    seed: int, districts: list[District], roads: MainRoads, forbidden: shapely.Geometry
) -> tuple[list[shapely.LineString], list[int]]:
    """Return local streets led to the main roads, and the number of the district of each."""
    rng = random_for(seed, "streets")
    lines, owner = [], []
    for number, district in enumerate(districts):
        raw = lay_grain(rng, district, roads.union)
        if not raw:
            continue
        graph = _thinned(rng, without_stubs(noded(raw), _SHORTEST_DEAD_END), GRAINS[district.kind].keep)
        links = _links(graph, roads.lines, forbidden)
        lines += [*graph.edges, *links]
        owner += [number] * (len(graph.edges) + len(links))
    return lines, owner


def _thinned(rng: np.random.Generator, graph: Graph, keep: float) -> Graph:
    """Drop streets at random, never one that holds the district together."""
    weight = rng.uniform(0.1, 1, len(graph.edges))
    kept = graph.tree(weight) | (rng.uniform(size=len(graph.edges)) < keep)
    return without_stubs(noded(graph.edges[kept]), _SHORTEST_DEAD_END)


def _links(
    graph: Graph, roads: list[shapely.LineString], forbidden: shapely.Geometry
) -> list[shapely.LineString]:
    """Return links from the dead ends near a main road to that road; near ones share their junction."""
    lines = np.array(roads, dtype=object)
    ends = shapely.points(graph.nodes[graph.degree == 1])
    index, road = shapely.STRtree(lines).query_nearest(ends, max_distance=MEET, all_matches=False)
    ends = ends[index]
    along = shapely.line_locate_point(lines[road], ends)
    order = np.lexsort((along, road))
    links, last = [], (-1, -np.inf)
    for at in order:
        if last[0] != road[at] or along[at] - last[1] > _SAME_JUNCTION:
            last = (road[at], along[at])
        target = shapely.line_interpolate_point(lines[road[at]], last[1])
        links.append(straight(shapely.get_coordinates(ends[at])[0], shapely.get_coordinates(target)[0]))
    return [link for link in links if not shapely.intersects(link, forbidden)]


def join_up(graph: Graph, forbidden: shapely.Geometry) -> Graph:
    """Lead every separate part to the largest one by its shortest free link; drop parts that have none."""
    while True:
        part = graph.parts()
        sizes = np.bincount(
            part[graph.ends[:, 0]], weights=shapely.length(graph.edges), minlength=part.max() + 1
        )
        main = part[graph.ends[:, 0]] == sizes.argmax()
        if main.all():
            return graph
        links, lost = _part_links(graph, part, main, forbidden)
        graph = without_stubs(noded([*graph.edges[~lost], *links]), _SHORTEST_DEAD_END)


def _part_links(
    graph: Graph, part: np.ndarray, main: np.ndarray, forbidden: shapely.Geometry
) -> tuple[list[shapely.LineString], np.ndarray]:
    lost = np.zeros(len(graph.edges), dtype=bool)
    links = []
    target = shapely.union_all(graph.edges[main])
    for number in np.unique(part[graph.ends[~main, 0]]):
        own = part[graph.ends[:, 0]] == number
        places = shapely.points(graph.nodes[np.unique(graph.ends[own])])
        near = shapely.shortest_line(places, target)
        free = (shapely.length(near) < _LONGEST_LINK) & ~shapely.intersects(near, forbidden)
        if not free.any():
            lost |= own
            continue
        best = np.flatnonzero(free)[shapely.length(near[free]).argmin()]
        links.append(straight(*shapely.get_coordinates(near[best])))
    return links, lost


def lay_lanes(
    seed: int, count: int, streets: np.ndarray, outline: shapely.Polygon, forbidden: shapely.Geometry
) -> list[shapely.LineString]:
    """Return country lanes: each leads from somewhere empty to the nearest street or lane."""
    rng = random_for(seed, "lanes")
    inside = outline.buffer(-60)
    shapely.prepare(inside)
    shapely.prepare(forbidden)
    west, south, east, north = outline.bounds
    lanes: list[shapely.LineString] = []
    tree = shapely.STRtree(streets)
    for _ in range(count * 8):
        start = shapely.Point(rng.uniform(west, east), rng.uniform(south, north))
        bow = rng.uniform(-0.22, 0.22)
        near = tree.geometries[tree.query_nearest(start, all_matches=False)[0]]
        way = shapely.shortest_line(start, near)
        if not _SHORT_LANE < way.length < _LONG_LANE or not shapely.contains(inside, start):
            continue
        lane = _bowed(way, bow)
        body = shapely.line_interpolate_point(lane, [0.0, 0.3, 0.6, 0.8], normalized=True)
        creeps = tree.query(body, predicate="dwithin", distance=_CREEPING).size > 0
        if creeps or shapely.intersects(lane, forbidden) or not shapely.contains(inside, lane):
            continue
        lanes.append(lane)
        tree = shapely.STRtree([*streets, *lanes])
        if len(lanes) == count:
            break
    return lanes


_SHORT_LANE, _LONG_LANE, _CREEPING = 160.0, 900.0, 30.0


def _bowed(way: shapely.LineString, bow: float) -> shapely.LineString:
    """Return a way bent sideways by ``bow`` of its length, ends kept."""
    (ax, ay), (bx, by) = shapely.get_coordinates(way)
    t = np.linspace(0, 1, max(int(way.length / 30), 4))
    side = bow * np.sin(np.pi * t) * (1 - 0.5 * t)
    xy = np.column_stack([ax + (bx - ax) * t - (by - ay) * side, ay + (by - ay) * t + (bx - ax) * side])
    return shapely.LineString(xy.round(CENTIMETRE))


def bridge_parts(
    lines: list[shapely.LineString] | np.ndarray, water: shapely.Geometry
) -> tuple[list[shapely.LineString], list[shapely.LineString]]:
    """Return ``lines`` without, and only, their parts over the Warta (with 12 m of ramp)."""
    over = water.buffer(12)
    land = parts(shapely.difference(lines, over, grid_size=GRID), shapely.LineString)
    bridges = parts(shapely.intersection(lines, over, grid_size=GRID), shapely.LineString)
    return land, bridges


def lay_cut_off(
    seed: int, count: int, streets: np.ndarray, outline: shapely.Polygon, forbidden: shapely.Geometry
) -> list[shapely.LineString]:
    """Return short streets that no other street reaches: the analyses must tell them from far ones."""
    rng = random_for(seed, "cut off")
    free = outline.buffer(-150)
    tree = shapely.STRtree(streets)
    west, south, east, north = outline.bounds
    found: list[shapely.LineString] = []
    while len(found) < count:
        at = np.array([rng.uniform(west, east), rng.uniform(south, north)])
        turn, length = rng.uniform(0, np.pi), rng.uniform(140, 260)
        line = straight(at, at + length * np.array([np.cos(turn), np.sin(turn)]))
        close = tree.query(line, predicate="dwithin", distance=_APART).size > 0
        if shapely.contains(free, line) and not close and not shapely.intersects(forbidden, line):
            found.append(line)
    return found

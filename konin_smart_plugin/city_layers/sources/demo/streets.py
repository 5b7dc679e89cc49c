"""The street layer: the whole network with classes, names and rights of way."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

import numpy as np
import shapely

from .arterials import MainRoads
from .districts import District
from .facts import Facts
from .graph import Graph, graph_of, noded, without_stubs
from .naming import name_stock, strokes
from .network import bridge_parts, join_up, lay_cut_off, lay_lanes, lay_local_streets
from .plan import Plan
from .rivers import Water
from .short_ways import lay_short_ways, without_slivers

_LANES = 90
_CUT_OFF = 4
_NAME_EVERY = 2400.0
_NAMED_FROM = 90.0
_LOCAL_CLASS = {"old_town": "living_street", "village": "unclassified"}


@dataclass(frozen=True)
class Streets:
    """Edges of the network with their attributes, one row each; ``district`` is -1 outside districts.

    ``sort``: main, bridge, local, lane or cut_off.
    """

    graph: Graph
    name: list[str | None]
    highway: np.ndarray
    district: np.ndarray
    sort: np.ndarray

    @property
    def lines(self) -> np.ndarray:
        """Return the (M,) lines."""
        return self.graph.edges


def lay_streets(
    seed: int,
    facts: Facts,
    plan: Plan,
    water: Water,
    roads: MainRoads,
    districts: list[District],
    words: dict[str, str],
) -> Streets:
    """Return the finished network: connected, but for the few bits named as cut off on purpose."""
    barrier = shapely.union_all(
        [water.everything.buffer(14), roads.railway, facts.outline.boundary.buffer(5)]
    )
    grounds = shapely.union_all([district.ground for district in districts]).buffer(40)
    sources: dict[str, list[shapely.LineString]] = {}
    sources["main"], sources["bridge"] = bridge_parts(roads.lines, water.warta)
    sources["local"], owner = lay_local_streets(seed, districts, roads, barrier)
    network = join_up(without_stubs(noded(list(chain(*sources.values()))), 1.0), barrier)
    ways = lay_short_ways(network, roads.union, barrier)
    owner += [owner[row] for row in shapely.STRtree(sources["local"]).nearest(ways)]
    sources["local"] += ways
    network = without_slivers(noded([*network.edges, *ways]))
    away = shapely.union(barrier, grounds)
    sources["lane"] = lay_lanes(seed, _LANES, network.edges, facts.outline, away)
    network = noded([*network.edges, *sources["lane"]])
    sources["cut_off"] = lay_cut_off(seed, _CUT_OFF, network.edges, facts.outline, away)
    network = _with_bridges(noded([*network.edges, *sources["cut_off"]]), water)
    return _described(plan, network, sources, owner, roads, districts, words)


def _with_bridges(network: Graph, water: Water) -> Graph:
    """Cut the edges at the ramps: a bridge is a street of its own."""
    over = shapely.intersects(network.edges, water.warta)
    land, bridges = bridge_parts(network.edges[over], water.warta)
    return graph_of(np.concatenate([network.edges[~over], np.array([*land, *bridges], dtype=object)]))


def _described(
    plan: Plan,
    network: Graph,
    sources: dict[str, list[shapely.LineString]],
    owner: list[int],
    roads: MainRoads,
    districts: list[District],
    words: dict[str, str],
) -> Streets:
    middle = shapely.line_interpolate_point(network.edges, 0.5, normalized=True)
    origin = shapely.STRtree(list(chain(*sources.values()))).query_nearest(middle, all_matches=False)[1]
    sorts = np.repeat(list(sources), [len(part) for part in sources.values()])
    sort = sorts[origin]
    first_local = len(sources["main"]) + len(sources["bridge"])
    district = np.full(len(origin), -1)
    local = sort == "local"
    district[local] = np.array(owner)[origin[local] - first_local]
    road = shapely.STRtree(roads.lines).query_nearest(middle, all_matches=False)[1]
    highway = np.full(len(origin), "track", dtype=object)
    main = np.isin(sort, ["main", "bridge"])
    highway[main] = np.array(roads.highways, dtype=object)[road[main]]
    highway[local] = [_LOCAL_CLASS.get(districts[d].kind, "residential") for d in district[local]]
    along = shapely.line_locate_point(np.array(roads.lines, dtype=object)[road], middle)
    piece = np.where(main, road * 100 + along // _NAME_EVERY, -1).astype(int)
    name = _names(plan, network, sort, piece, words)
    return Streets(network, name, highway, district, sort)


def _names(
    plan: Plan, network: Graph, sort: np.ndarray, piece: np.ndarray, words: dict[str, str]
) -> list[str | None]:
    """Name main roads piece by piece, local streets along their strokes, the rest by number."""
    street = strokes(network, sort)
    length = np.bincount(street, weights=shapely.length(network.edges))
    spare = name_stock(plan.street_names)
    given: dict[tuple[str, int], str | None] = {}
    names = []
    for row, kind in enumerate(sort.tolist()):
        key = (kind, int(piece[row] if kind == "main" else street[row]))
        if key not in given:
            if kind in words:
                given[key] = words[kind].format(n=1 + sum(1 for known, _ in given if known == kind))
            elif kind == "lane" or (kind == "local" and length[street[row]] < _NAMED_FROM):
                given[key] = None
            else:
                given[key] = next(spare)
        names.append(given[key])
    return names

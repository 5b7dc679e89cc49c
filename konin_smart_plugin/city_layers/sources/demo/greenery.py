"""Parks, woods, meadows by the river, and trees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .arterials import MainRoads
from .blocks import HALF_WIDTH
from .buildings import Buildings
from .districts import District
from .facts import Facts
from .plan import Plan
from .rivers import Water
from .shapes import CENTIMETRE, curve, parts, polygons, random_for
from .streets import Streets

PUBLIC = {
    "park": True,
    "forest": True,
    "meadow": True,
    "cemetery": True,
    "allotments": False,
    "playground": True,
}
_FLOOD_PLAIN = 330.0
_ROAD_EDGE = 18.0
_SMALLEST = {"forest": 6000.0, "meadow": 4000.0}
_SQUARES = {"old_town": 3, "centre": 3, "estate": 2}
_SQUARE_AREA = (1500.0, 12000.0)
_PER_HECTARE = {"park": 45, "cemetery": 30, "allotments": 14, "meadow": 1.5, "playground": 40}
_STREETS_WITH_TREES = 0.33
_TREE_EVERY = 17.0
_SPECIES = ("Lipa drobnolistna", "Klon zwyczajny", "Dąb szypułkowy", "Jesion wyniosły", "Brzoza brodawkowata")
_SPECIES += (
    "Topola czarna",
    "Kasztanowiec zwyczajny",
    "Robinia akacjowa",
    "Sosna zwyczajna",
    "Jarząb pospolity",
)


@dataclass(frozen=True)
class Green:
    """Disjoint green areas and the kind of each."""

    shape: list[shapely.Polygon]
    kind: list[str]

    def add(self, shape: shapely.Geometry, kind: str, at_least: float = 100.0) -> None:
        """Add what of ``shape`` is not green yet."""
        there = np.array(self.shape, dtype=object)
        there = there[shapely.intersects(there, shape)]
        new = polygons(shapely.difference(shape, shapely.union_all(there)), at_least)
        self.shape.extend(new)
        self.kind.extend([kind] * len(new))


def lay_parks(plan: Plan, blocks: list[shapely.Polygon], districts: list[District], seed: int) -> Green:
    """Return parks, cemeteries and allotments within the blocks, and a few blocks that are squares."""
    rng = random_for(seed, "parks")
    green = Green([], [])
    tree = shapely.STRtree(blocks)
    for entry in plan.parks:
        touched = tree.geometries[np.sort(tree.query(entry["shape"]))]
        green.add(shapely.union_all(shapely.intersection(touched, entry["shape"])), entry["kind"], 800.0)
    area = shapely.area(tree.geometries)
    middle = shapely.point_on_surface(tree.geometries)
    fits = (area > _SQUARE_AREA[0]) & (area < _SQUARE_AREA[1])
    for district in districts:
        wanted = _SQUARES.get(district.kind, 0)
        choice = np.flatnonzero(fits & shapely.contains(district.ground, middle))
        away = shapely.distance(middle[choice], shapely.Point(district.at)) + rng.uniform(0, 500, len(choice))
        for block in choice[np.argsort(away, kind="stable")[:wanted]]:
            green.add(blocks[block], "park")
    return green


def lay_woods_and_meadows(
    facts: Facts, plan: Plan, water: Water, roads: MainRoads, built: shapely.Geometry, green: Green
) -> None:
    """Add woods and the meadows along the Warta, clear of what is built, of roads, railway and water."""
    taken = shapely.union_all([water.everything, roads.railway, built, roads.union.buffer(_ROAD_EDGE)])
    for entry in plan.woods:
        land = shapely.difference(shapely.intersection(entry["shape"], facts.outline), taken)
        green.add(land.buffer(-8).buffer(8), "forest", _SMALLEST["forest"])
    plain = shapely.intersection(shapely.buffer(facts.warta, _FLOOD_PLAIN), facts.outline)
    meadow = shapely.difference(plain, shapely.union(taken, built.buffer(30)))
    green.add(meadow.buffer(-15).buffer(15), "meadow", _SMALLEST["meadow"])


def plant_trees(
    seed: int,
    districts: list[District],
    streets: Streets,
    buildings: Buildings,
    green: Green,
    keep_off: shapely.Geometry,
) -> tuple[np.ndarray, list[str], np.ndarray]:
    """Return points, species and heights of the trees along streets, in green areas and between houses."""
    rng = random_for(seed, "trees")
    places = [_avenues(rng, streets)]
    for shape, kind in zip(green.shape, green.kind, strict=True):
        places.append(_scattered(rng, shape, _PER_HECTARE.get(kind, 0.0)))
    per_hectare = {"estate": 12, "suburb": 5, "centre": 4, "old_town": 3, "village": 3, "industry": 1.5}
    gaps = shapely.union_all(green.shape)
    for district in districts:
        places.append(_scattered(rng, shapely.difference(district.ground, gaps), per_hectare[district.kind]))
    points = shapely.points(np.concatenate(places).round(CENTIMETRE))
    walls = shapely.STRtree(buildings.shape).query(points, predicate="dwithin", distance=2.5)[0]
    kerbs = shapely.STRtree(streets.lines).query(points, predicate="dwithin", distance=2.6)[0]
    shapely.prepare(keep_off)
    free = ~shapely.intersects(keep_off, points)
    free[walls] = False
    free[kerbs] = False
    points = points[free]
    height = np.clip(rng.gamma(6, 1.9, len(points)), 3, 28).round(1)
    return points, rng.choice(_SPECIES, len(points)).tolist(), height


def _avenues(rng: np.random.Generator, streets: Streets) -> np.ndarray:
    """Return places of trees on both sides of some streets."""
    chosen = (rng.uniform(size=len(streets.lines)) < _STREETS_WITH_TREES) & np.isin(
        streets.sort, ["main", "local"]
    )
    rows = []
    for line, highway in zip(streets.lines[chosen], streets.highway[chosen], strict=True):
        at = np.arange(8.0, line.length - 8.0, _TREE_EVERY)
        if len(at) == 0:
            continue
        here = shapely.get_coordinates(shapely.line_interpolate_point(line, at))
        heading = shapely.get_coordinates(shapely.line_interpolate_point(line, at + 1)) - here
        side = heading @ np.array([[0, 1], [-1, 0]]) * (HALF_WIDTH[highway] - 1.2)
        rows += [here + side, here - side]
    missing = rng.uniform(size=sum(map(len, rows))) < 0.12  # noqa: PLR2004 - the share of missing trees
    return np.concatenate(rows)[~missing]


def _scattered(rng: np.random.Generator, shape: shapely.Geometry, per_hectare: float) -> np.ndarray:
    if shape.is_empty:
        return np.empty((0, 2))
    west, south, east, north = shape.bounds
    count = rng.poisson((east - west) * (north - south) / 10_000 * per_hectare)
    places = rng.uniform((west, south), (east, north), (count, 2))
    shapely.prepare(shape)
    return places[shapely.contains_xy(shape, places)]


def lay_cycle_paths(
    streets: Streets, water: Water, facts: Facts, words: dict[str, str]
) -> tuple[list[shapely.LineString], list[str], list[str]]:
    """Return lines, names and surfaces of paths beside some main roads and along the river."""
    beside = np.isin(streets.highway, ["primary", "secondary"]) & (streets.sort == "main")
    core = facts.station.buffer(2600)
    shapely.prepare(core)
    near = beside & shapely.contains(core, streets.lines)
    lines = list(parts(shapely.offset_curve(streets.lines[near], 9.0), shapely.LineString, 15.0))
    names = [words["cycle_road"]] * len(lines)
    surfaces = ["asphalt" if n % 3 else "paving" for n in range(len(lines))]
    river = curve(np.asarray(facts.warta.coords))
    bank = shapely.intersection(shapely.offset_curve(river, -70.0, quad_segs=4), core)
    dry = shapely.difference(bank, water.everything.buffer(10))
    banks = parts([shapely.set_precision(dry, 0.01)], shapely.LineString, 150.0)
    return (
        [shapely.set_precision(line, 0.01) for line in lines] + banks,
        names + [words["cycle_river"]] * len(banks),
        surfaces + ["gravel"] * len(banks),
    )

"""The whole demo city: every layer of a new workspace but the catalogue's."""

from __future__ import annotations

import numpy as np
import shapely

from .arterials import lay_main_roads
from .blocks import lay_blocks, lay_parcels
from .buildings import raise_buildings
from .districts import lay_districts, lay_zones
from .facts import Facts, load_facts
from .greenery import PUBLIC, Green, lay_cycle_paths, lay_parks, lay_woods_and_meadows, plant_trees
from .layers import DemoLayer, joined, layer
from .people import settle
from .plan import load_plan
from .rivers import Water, flood
from .schools import place_schools
from .sensing import place_sensors, place_stands
from .streets import Streets, lay_streets
from .transit import run_buses
from .words import WORDS

_SQUARE_METRES_PER_HECTARE = 10_000
_NO_CYCLING = ("track",)


def build_demo_city(seed: int = 3062, language: str = "pl") -> dict[str, DemoLayer]:
    """Return all layers of the demo in EPSG:2177; the same seed gives the same geometries.

    ``language`` ("pl" or "en") chooses the words of invented names. Real are the outline, the Warta, the
    station and the gauges; every other row says that it is invented.
    """
    # GEOS raises the "invalid" flag in overlays of disjoint geometries; the results are right.
    with np.errstate(invalid="ignore"):
        return _build(seed, WORDS[language])


def _build(seed: int, words: dict[str, str]) -> dict[str, DemoLayer]:
    facts, plan = load_facts(), load_plan(seed)
    roads = lay_main_roads(facts, plan)
    water = flood(facts, plan, roads.union)
    districts = lay_districts(seed, facts, plan, water, roads)
    streets = lay_streets(seed, facts, plan, water, roads, districts, words)
    barrier = shapely.union(water.everything, roads.railway)
    blocks = lay_blocks(facts.outline, streets, barrier)
    green = lay_parks(plan, blocks, districts, seed)
    parks = shapely.union_all(green.shape)
    school_shapes, school_kinds = place_schools(seed, districts, blocks, parks.buffer(5))
    rim = facts.outline.boundary.buffer(15)
    woods = shapely.union_all([entry["shape"] for entry in plan.woods])
    grounds = shapely.union_all([district.ground for district in districts])
    keep_off = shapely.union_all(
        [barrier.buffer(18), parks.buffer(4), rim, shapely.difference(woods, grounds)]
    )
    buildings = raise_buildings(seed, districts, streets, school_shapes, keep_off)
    alone = buildings.shape[buildings.district < 0]
    built = shapely.union_all([grounds, *shapely.buffer(alone, 25, quad_segs=2)])
    lay_woods_and_meadows(facts, plan, water, roads, built, green)
    trees, species, heights = plant_trees(
        seed, districts, streets, buildings, green, shapely.union(water.everything, rim)
    )
    homes, residents = settle(facts.residents, districts, buildings)
    parcels = lay_parcels(blocks, buildings.shape, 25.0)
    stops = run_buses(seed, facts, districts, streets)
    cycle_lines, cycle_names, surfaces = lay_cycle_paths(streets, water, facts, words)
    zones = lay_zones(facts, districts, streets.lines)
    entries = facts.entries
    return {
        "boundary": layer(
            [facts.outline],
            {"name": [entries["outline"]["name"]], "teryt": [entries["outline"]["teryt"]]},
            entries["outline"]["source"],
        ),
        "zones": layer(
            zones,
            {
                "zone_id": [f"{n:02d}" for n in range(1, len(zones) + 1)],
                "name": [words["zone"].format(n=n) for n in range(1, len(zones) + 1)],
            },
        ),
        "residents": layer(homes, {"residents": residents.astype(float)}),
        "parcels": layer(parcels, {"parcel_id": [f"DEMO.{n:05d}" for n in range(1, len(parcels) + 1)]}),
        "buildings": layer(buildings.shape, {"levels": buildings.levels}),
        "schools": layer(
            school_shapes,
            {"name": _numbered(school_kinds, words), "kind": school_kinds},
        ),
        "water": _water_layer(facts, water, words),
        "streets": _street_layer(streets),
        "bus_stops": layer(
            stops.at,
            {
                "stop_id": [f"D{n:03d}" for n in range(1, len(stops.name) + 1)],
                "name": stops.name,
                "departures": stops.departures,
            },
        ),
        "rail_stations": layer(
            [facts.station],
            {"name": [entries["station"]["name"]], "capacity": np.ma.masked_all(1, dtype=np.int64)},
            entries["station"]["source"],
        ),
        "ev_chargers": place_stands(
            seed, "chargers", 16, streets, districts, words["charger"], [1, 2, 2, 4, 6]
        ),
        "bike_parking": place_stands(
            seed, "stands", 44, streets, districts, words["stands"], [4, 6, 8, 10, 20]
        ),
        "cycle_paths": layer(cycle_lines, {"name": cycle_names, "surface": surfaces}),
        "green_areas": _green_layer(green, words),
        "trees": layer(trees, {"species": species, "height_m": heights}),
        "sensors": place_sensors(seed, facts, districts, streets, words),
    }


def _numbered(kinds: list[str], words: dict[str, str]) -> list[str]:
    counts: dict[str, int] = {}
    names = []
    for kind in kinds:
        counts[kind] = counts.get(kind, 0) + 1
        names.append(words[kind].format(n=counts[kind]))
    return names


def _water_layer(facts: Facts, water: Water, words: dict[str, str]) -> DemoLayer:
    entry = facts.entries["warta"]
    river = layer([water.warta], {"name": [entry["name"]], "kind": ["river"]}, entry["source"])
    kinds = [kind for _, kind in water.other]
    shapes = [shape for shape, _ in water.other]
    names = _numbered(kinds, {**words, "river": words["oxbow"]})
    return joined(river, layer(shapes, {"name": names, "kind": kinds}))


def _street_layer(streets: Streets) -> DemoLayer:
    everywhere = np.ones(len(streets.lines), dtype=bool)
    columns = {
        "name": streets.name,
        "highway": streets.highway,
        "foot": everywhere,
        "bicycle": everywhere,
        "oneway": ["no"] * len(everywhere),
    }
    return layer(streets.lines, columns)


def _green_layer(green: Green, words: dict[str, str]) -> DemoLayer:
    columns = {
        "name": _numbered(green.kind, words),
        "kind": green.kind,
        "public": [PUBLIC[kind] for kind in green.kind],
        "area_ha": (shapely.area(green.shape) / _SQUARE_METRES_PER_HECTARE).round(3),
    }
    return layer(green.shape, columns)

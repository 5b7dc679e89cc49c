"""The whole demo city: every layer of a new workspace but the catalogue's."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from . import tables
from .arterials import MainRoads, lay_main_roads
from .blocks import lay_blocks, lay_parcels
from .buildings import Buildings, raise_buildings
from .districts import District, lay_districts, lay_zones
from .facts import Facts, load_facts
from .greenery import Green, lay_cycle_paths, lay_parks, lay_woods_and_meadows, plant_trees
from .layers import DemoLayer
from .people import settle
from .plan import Plan, load_plan
from .rivers import Water, flood
from .schools import place_schools
from .sensing import place_sensors, place_stands
from .streets import Streets, lay_streets
from .transit import run_buses
from .words import WORDS

_FIELDS_LIE = 25.0
"""Degrees by which the strips of the fields are turned."""
_RIM = 15.0


@dataclass(frozen=True)
class _Ground:
    """What everything else is built upon."""

    facts: Facts
    plan: Plan
    roads: MainRoads
    water: Water
    districts: list[District]
    streets: Streets
    barrier: shapely.Geometry
    blocks: list[shapely.Polygon]


def build_demo_city(seed: int = 3062, language: str = "pl") -> dict[str, DemoLayer]:
    """Return all layers of the demo in EPSG:2177; the same seed gives the same geometries.

    ``language`` ("pl" or "en") chooses the words of invented names. Real are the outline, the Warta, the
    station and the gauges; every other row says that it is invented.
    """
    # GEOS raises the "invalid" flag in overlays of disjoint geometries; the results are right.
    with np.errstate(invalid="ignore"):
        words = WORDS[language]
        ground = _lay_ground(seed, words)
        green, buildings, school_kinds = _build_up(seed, ground)
        return {
            **_areas(ground, buildings, school_kinds, words),
            **_mobility(seed, ground, words),
            **_living(seed, ground, green, buildings, words),
        }


def _lay_ground(seed: int, words: dict[str, str]) -> _Ground:
    facts, plan = load_facts(), load_plan(seed)
    roads = lay_main_roads(facts, plan)
    water = flood(facts, plan, roads.union)
    districts = lay_districts(seed, facts, plan, water, roads)
    streets = lay_streets(seed, facts, plan, water, roads, districts, words)
    barrier = shapely.union(water.everything, roads.railway)
    blocks = lay_blocks(facts.outline, streets, barrier)
    return _Ground(facts, plan, roads, water, districts, streets, barrier, blocks)


def _build_up(seed: int, ground: _Ground) -> tuple[Green, Buildings, list[str]]:
    """Return the green areas, the buildings that keep off them, and the kinds of the schools among these."""
    green = lay_parks(ground.plan, ground.blocks, ground.districts, seed)
    parks = shapely.union_all(green.shape)
    schools, kinds = place_schools(seed, ground.districts, ground.blocks, parks.buffer(5))
    woods = shapely.union_all([entry["shape"] for entry in ground.plan.woods])
    town = shapely.union_all([district.ground for district in ground.districts])
    rim = ground.facts.outline.boundary.buffer(_RIM)
    keep_off = [ground.barrier.buffer(18), parks.buffer(4), rim, shapely.difference(woods, town)]
    buildings = raise_buildings(seed, ground.districts, ground.streets, schools, shapely.union_all(keep_off))
    alone = shapely.buffer(buildings.shape[buildings.district < 0], 25, quad_segs=2)
    built = shapely.union_all([town, *alone])
    lay_woods_and_meadows(ground.facts, ground.plan, ground.water, ground.roads, built, green)
    return green, buildings, kinds


def _areas(
    ground: _Ground, buildings: Buildings, school_kinds: list[str], words: dict[str, str]
) -> dict[str, DemoLayer]:
    zones = lay_zones(ground.facts, ground.districts, ground.streets.lines)
    parcels = lay_parcels(ground.blocks, buildings.shape, _FIELDS_LIE)
    return {
        "boundary": tables.boundary(ground.facts),
        "zones": tables.zones(zones, words),
        "parcels": tables.parcels(parcels),
        "buildings": tables.buildings(buildings),
        "schools": tables.schools(buildings, school_kinds, words),
        "water": tables.water(ground.facts, ground.water, words),
    }


def _mobility(seed: int, ground: _Ground, words: dict[str, str]) -> dict[str, DemoLayer]:
    streets, districts = ground.streets, ground.districts
    stops = run_buses(seed, ground.facts, districts, streets)
    paths = lay_cycle_paths(streets, ground.water, ground.facts, words)
    chargers = place_stands(seed, "chargers", 16, streets, districts, words["charger"], [1, 2, 2, 4, 6])
    stands = place_stands(seed, "stands", 44, streets, districts, words["stands"], [4, 6, 8, 10, 20])
    return {
        "streets": tables.streets(streets),
        "bus_stops": tables.bus_stops(stops),
        "rail_stations": tables.station(ground.facts),
        "ev_chargers": chargers,
        "bike_parking": stands,
        "cycle_paths": tables.cycle_paths(*paths),
    }


def _living(
    seed: int, ground: _Ground, green: Green, buildings: Buildings, words: dict[str, str]
) -> dict[str, DemoLayer]:
    rim = ground.facts.outline.boundary.buffer(_RIM)
    bare = shapely.union(ground.water.everything, rim)
    trees = plant_trees(seed, ground.districts, ground.streets, buildings, green, bare)
    homes = settle(ground.facts.residents, ground.districts, buildings)
    return {
        "residents": tables.residents(*homes),
        "green_areas": tables.green_areas(green, words),
        "trees": tables.trees(*trees),
        "sensors": place_sensors(seed, ground.facts, ground.districts, ground.streets, words),
    }

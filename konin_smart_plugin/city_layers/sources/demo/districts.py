"""The parts of the town: what is built up where, and zones that follow natural borders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .arterials import MainRoads
from .facts import Facts
from .plan import Plan
from .rivers import Water
from .shapes import blob, polygons, random_for

_BANK = 60.0
_SMALLEST_PART = 8000.0


@dataclass(frozen=True)
class District:
    """One part of the town with its own grain; ``ground`` is what is built up, ``cell`` all land nearest to it."""

    kind: str
    at: np.ndarray
    grain: float
    people: float
    zone: bool
    bus: bool
    ground: shapely.Geometry
    cell: shapely.Geometry


def lay_districts(seed: int, facts: Facts, plan: Plan, water: Water, roads: MainRoads) -> list[District]:
    """Return the districts; their grounds keep off water, railway and each other."""
    rng = random_for(seed, "districts")
    at = np.array([entry["at"] for entry in plan.districts])
    cells = nearest_cells(at, facts.outline)
    parks = shapely.union_all([entry["shape"] for entry in plan.parks])
    barrier = shapely.union_all([water.everything.buffer(_BANK), roads.railway, parks])
    districts = []
    for entry, cell in zip(plan.districts, cells):
        reach = entry["reach"]
        shape = blob(rng, entry["at"], (reach * 1.12, reach * 0.92), entry["grain"])
        ground = shapely.difference(shapely.intersection(shape, cell.buffer(-12)), barrier)
        ground = shapely.intersection(ground, facts.outline.buffer(-40))
        ground = shapely.union_all(polygons(ground.buffer(-25).buffer(25), _SMALLEST_PART))
        described = (entry["kind"], entry["at"], entry["grain"], entry["people"])
        districts.append(District(*described, "zone" in entry, "bus" not in entry, ground, cell))
    return districts


def nearest_cells(at: np.ndarray, outline: shapely.Polygon) -> list[shapely.Geometry]:
    """Return for every place (N, 2) the part of ``outline`` that is nearer to it than to any other place."""
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.multipoints(at), extend_to=outline.envelope.buffer(5000))
    )
    tree = shapely.STRtree(cells)
    own = tree.query(shapely.points(at), predicate="within")
    order = own[1][np.argsort(own[0], kind="stable")]
    return list(shapely.intersection(cells[order], outline))


def lay_zones(facts: Facts, districts: list[District]) -> list[shapely.Polygon]:
    """Return the zones: land nearest to the larger districts, divided by the Warta, tiling the outline."""
    banks = shapely.get_parts(
        shapely.polygonize([shapely.node(shapely.union(facts.outline.boundary, facts.warta))])
    )
    centres = np.array([district.at for district in districts if district.zone])
    zones: list[shapely.Geometry] = []
    spare: list[shapely.Geometry] = []
    for bank in banks:
        if not facts.outline.contains(bank.representative_point()):
            continue
        own = centres[shapely.contains_xy(bank, centres)]
        pieces = nearest_cells(own, bank) if len(own) > 1 else [bank]
        (zones if len(own) else spare).extend(pieces)
    loose = [part for zone in zones + spare for part in sorted(polygons(zone), key=lambda p: -p.area)[1:]]
    whole = [max(polygons(zone), key=lambda p: p.area) for zone in zones]
    for piece in [*spare, *loose]:
        shared = [shapely.intersection(zone, piece.buffer(0.05)).area for zone in whole]
        nearest = int(np.argmax(shared))
        whole[nearest] = max(polygons(shapely.union(whole[nearest], piece)), key=lambda p: p.area)
    order = sorted(range(len(whole)), key=lambda n: -whole[n].centroid.y)
    return [whole[n] for n in order]

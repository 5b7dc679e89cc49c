"""The parts of the town: what is built up where, and zones that follow natural borders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .arterials import MainRoads
from .facts import Facts
from .plan import Plan
from .rivers import Water
from .shapes import GRID, blob, polygons, random_for

_BANK = 60.0
_SMALLEST_PART = 8000.0
_WIDE = 400_000.0
_OUTLINE = {
    # kind: how much longer than wide, how ragged
    "old_town": (1.1, 0.08),
    "centre": (1.1, 0.12),
    "estate": (1.12, 0.14),
    "suburb": (1.12, 0.22),
    "industry": (1.15, 0.16),
    "village": (1.75, 0.25),
}


@dataclass(frozen=True)
class District:
    """One part of the town with its own grain.

    ``ground`` is what is built up, ``cell`` all land nearer to this district than to any other.
    """

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
    for entry, cell in zip(plan.districts, cells, strict=True):
        reach = entry["reach"]
        place, grain = entry["at"], entry["grain"]
        if entry["kind"] == "village":
            place, grain = _beside_road(place, roads)
        longer, rough = _OUTLINE[entry["kind"]]
        shape = blob(rng, place, (reach * longer, reach / longer), grain, rough)
        ground = shapely.difference(shapely.intersection(shape, cell.buffer(-12)), barrier)
        ground = shapely.intersection(ground, facts.outline.buffer(-40))
        ground = shapely.union_all(polygons(ground.buffer(-25).buffer(25), _SMALLEST_PART))
        described = (entry["kind"], place, grain, entry["people"])
        districts.append(District(*described, "zone" in entry, "bus" not in entry, ground, cell))
    return districts


def _beside_road(at: np.ndarray, roads: MainRoads) -> tuple[np.ndarray, float]:
    """Return the nearest place on a main road, and the road's direction there in degrees."""
    line = roads.lines[int(shapely.STRtree(roads.lines).nearest(shapely.Point(at)))]
    along = line.project(shapely.Point(at))
    here, ahead = (np.array(line.interpolate(d).coords[0]) for d in (along, along + 50.0))
    return here, float(np.degrees(np.arctan2(*(ahead - here)[::-1])))


def nearest_cells(at: np.ndarray, outline: shapely.Polygon) -> list[shapely.Geometry]:
    """Return for every place (N, 2) the part of ``outline`` that is nearer to it than to any other place."""
    cells = shapely.get_parts(
        shapely.voronoi_polygons(shapely.multipoints(at), extend_to=outline.envelope.buffer(5000))
    )
    tree = shapely.STRtree(cells)
    own = tree.query(shapely.points(at), predicate="within")
    order = own[1][np.argsort(own[0], kind="stable")]
    return list(shapely.intersection(cells[order], outline))


def lay_zones(facts: Facts, districts: list[District], streets: np.ndarray) -> list[shapely.Polygon]:
    """Return the zones: the blocks nearest to each larger district, tiling the outline.

    Their borders run along streets and the river; only wide open land is divided half way.
    """
    centres = np.array([district.at for district in districts if district.zone])
    frame = [facts.outline.boundary, facts.warta]
    banks = _faces([*frame], facts.outline)
    faces = _faces([*frame, *streets], facts.outline)
    zones: list[shapely.Geometry] = []
    for bank in banks:
        own = centres[shapely.contains_xy(bank, centres)]
        within = faces[shapely.contains(bank, shapely.point_on_surface(faces))]
        if len(own) == 0:
            zones.append(bank)
            continue
        cells = np.array(nearest_cells(own, bank) if len(own) > 1 else [bank], dtype=object)
        wide = shapely.area(within) > _WIDE
        middle = shapely.point_on_surface(within)
        for cell in cells:
            whole = within[~wide & shapely.intersects(cell, middle)]
            zones.append(
                shapely.union_all([*whole, *shapely.intersection(within[wide], cell)], grid_size=GRID)
            )
    return _in_one_piece(zones, len(centres))


def _faces(lines: list[shapely.Geometry], outline: shapely.Polygon) -> np.ndarray:
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(lines, grid_size=GRID)]))
    return faces[shapely.intersects(outline, shapely.point_on_surface(faces))]


def _in_one_piece(zones: list[shapely.Geometry], count: int) -> list[shapely.Polygon]:
    """Give every part that is cut off from its zone to the neighbour it borders most; north first."""
    pieces = sorted(polygons(shapely.geometrycollections(zones), 0.0), key=lambda piece: -piece.area)
    whole: list[shapely.Polygon] = []
    owner = shapely.STRtree(zones)
    held: set[int] = set()
    loose = []
    for piece in pieces:
        zone = int(owner.query(piece.representative_point(), predicate="intersects").min())
        if zone in held or len(whole) == count:
            loose.append(piece)
        else:
            held.add(zone)
            whole.append(piece)
    for piece in loose:
        border = shapely.length(shapely.intersection(np.array(whole, dtype=object), piece.boundary))
        nearest = int(np.argmax(border))
        whole[nearest] = max(
            polygons(shapely.union(whole[nearest], piece, grid_size=GRID)), key=lambda p: p.area
        )
    return sorted(whole, key=lambda zone: -zone.centroid.y)

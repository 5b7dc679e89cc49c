"""Blocks between the streets, and the parcels they fall into."""

from __future__ import annotations

import numpy as np
import shapely

from .shapes import polygons, rotation
from .streets import Streets

HALF_WIDTH = {
    "primary": 13.0,
    "secondary": 10.5,
    "tertiary": 8.5,
    "residential": 6.0,
    "unclassified": 5.5,
    "living_street": 4.0,
    "track": 3.0,
}
"""Half the width in metres of the ground a street takes, by its class."""
_SMALLEST_BLOCK = 120.0
_GARDEN = 22.0
_LARGE_BLOCK = 60_000.0
_STRIP = 60.0
_FIELD = 25_000.0


def street_ground(streets: Streets, more: float = 0.0) -> np.ndarray:
    """Return the (M,) polygons the streets take, ``more`` metres wider on each side."""
    half = np.array([HALF_WIDTH[kind] for kind in streets.highway])
    return shapely.buffer(streets.lines, half + more, quad_segs=4)


def lay_blocks(outline: shapely.Polygon, streets: Streets, taken: shapely.Geometry) -> list[shapely.Polygon]:
    """Return the land between the streets, without ``taken`` (water and railway)."""
    land = shapely.difference(outline, shapely.union_all([*street_ground(streets), taken]))
    return polygons(land, _SMALLEST_BLOCK)


def lay_parcels(blocks: list[shapely.Polygon], buildings: np.ndarray, angle: float) -> list[shapely.Polygon]:
    """Return parcels that tile ``blocks``: one round each building, the rest in strips as fields lie.

    A building's parcel is the land of its block that is nearer to its middle than to any other's; in large
    blocks only what lies near the building.
    """
    middle = shapely.centroid(buildings)
    block, building = shapely.STRtree(middle).query(blocks, predicate="contains")
    order = np.lexsort((building, block))
    block, building = block[order], building[order]
    starts = np.searchsorted(block, np.arange(len(blocks) + 1))
    parcels: list[shapely.Polygon] = []
    for number, ground in enumerate(blocks):
        own = building[starts[number] : starts[number + 1]]
        parcels += _divided(ground, middle[own], buildings[own], angle)
    return parcels


def _divided(
    block: shapely.Polygon, places: np.ndarray, buildings: np.ndarray, angle: float
) -> list[shapely.Polygon]:
    if len(places) == 0:
        return _strips(block, angle)
    if len(places) == 1:
        cells = np.array([block], dtype=object)
    else:
        cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(places), extend_to=block))
    if block.area < _LARGE_BLOCK:
        return polygons(shapely.geometrycollections(shapely.intersection(cells, block)))
    gardens = shapely.union_all(shapely.buffer(buildings, _GARDEN, join_style="mitre"))
    near = shapely.intersection(shapely.intersection(cells, gardens), block)
    rest = shapely.difference(block, shapely.union_all(near))
    fields = [strip for part in polygons(rest) for strip in _strips(part, angle)]
    return polygons(shapely.geometrycollections(near)) + fields


def _strips(land: shapely.Polygon, angle: float) -> list[shapely.Polygon]:
    """Return the land in long parallel strips, as fields lie."""
    if land.area < _FIELD:
        return polygons(land)
    centre = np.array(land.centroid.coords[0])
    reach = np.hypot(land.bounds[2] - land.bounds[0], land.bounds[3] - land.bounds[1])
    width = max(_STRIP, reach / 14)
    offsets = np.arange(-reach, reach, width)
    boxes = shapely.box(offsets, -reach, offsets + width, reach)
    turned = shapely.transform(boxes, lambda xy: xy @ rotation(angle).T + centre)
    return polygons(shapely.geometrycollections(shapely.intersection(turned, land)))

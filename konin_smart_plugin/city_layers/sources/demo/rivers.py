"""Water: the real Warta at a plausible width, and invented lakes, pits and a canal."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .facts import Facts
from .plan import Plan
from .shapes import curve, polygons

_WARTA_HALF_WIDTH = 36.0
_CANAL_HALF_WIDTH = 14.0
_ROAD_CLEARANCE = 45.0
_SMALLEST = 2000.0


@dataclass(frozen=True)
class Water:
    """The Warta (real line, assumed width) and a list of (polygon, kind) of invented water."""

    warta: shapely.Polygon
    other: list[tuple[shapely.Polygon, str]]
    everything: shapely.Geometry


def flood(facts: Facts, plan: Plan, roads: shapely.Geometry) -> Water:
    """Return the water of the city; lakes keep clear of ``roads``."""
    line = curve(np.asarray(facts.warta.coords), step=30.0)
    warta = max(
        polygons(shapely.intersection(line.buffer(_WARTA_HALF_WIDTH), facts.outline)), key=lambda p: p.area
    )
    taken = warta
    other = []
    dry = shapely.union(roads.buffer(_ROAD_CLEARANCE), shapely.buffer(warta, _ROAD_CLEARANCE))
    for entry in plan.lakes:
        shape = shapely.difference(shapely.intersection(entry["shape"], facts.outline), dry)
        other += [(part, entry["kind"]) for part in polygons(_opened(shape), _SMALLEST)]
        taken = shapely.union(taken, shapely.union_all([part for part, _ in other]))
    canal = curve(plan.canal).buffer(_CANAL_HALF_WIDTH)
    canal = shapely.difference(shapely.intersection(canal, facts.outline), taken)
    other += [(part, "canal") for part in polygons(canal, _SMALLEST)]
    everything = shapely.union_all([warta, *[part for part, _ in other]])
    shapely.prepare(everything)
    return Water(warta, other, everything)


def _opened(shape: shapely.Geometry) -> shapely.Geometry:
    """Remove necks and spikes narrower than 40 m."""
    return shape.buffer(-20).buffer(20)

"""The main roads, and the railway that only they may cross."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .facts import Facts
from .plan import Plan
from .shapes import curve, parts

_RAIL_HALF_WIDTH = 22.0


@dataclass(frozen=True)
class MainRoads:
    """Lines with their class, the number of roads, and the corridor of the railway."""

    lines: list[shapely.LineString]
    highways: list[str]
    union: shapely.Geometry
    railway: shapely.Polygon


def lay_main_roads(facts: Facts, plan: Plan) -> MainRoads:
    """Return the main roads as smooth curves from rim to rim, clipped to the outline."""
    lines, highways = [], []
    for road in plan.roads:
        whole = curve(np.array([plan.junctions[name] for name in road["via"]]))
        inside = parts([shapely.intersection(whole, facts.outline)], shapely.LineString, 100.0)
        lines += inside
        highways += [road["highway"]] * len(inside)
    railway = curve(plan.railway).buffer(_RAIL_HALF_WIDTH)
    return MainRoads(lines, highways, shapely.union_all(lines), railway)

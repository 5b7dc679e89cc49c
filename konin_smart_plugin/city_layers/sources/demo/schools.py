"""Schools: in the middle of the larger blocks of the districts where people live."""

from __future__ import annotations

import numpy as np
import shapely

from .districts import District
from .shapes import CENTIMETRE, random_for, rotation

_PRIMARY = {"old_town": 1, "centre": 1, "estate": 1, "suburb": 1}
_SECONDARY = {"centre": 2}
_WITHOUT = 3.0
"""Suburbs with a smaller share of the residents have no school."""
_ROOM = (38.0, 28.0)


def place_schools(
    seed: int, districts: list[District], blocks: list[shapely.Polygon], keep_off: shapely.Geometry
) -> tuple[np.ndarray, list[str]]:
    """Return the (N,) school buildings and the kind of each."""
    rng = random_for(seed, "schools")
    free = np.array([shapely.difference(block, keep_off) for block in blocks], dtype=object)
    roomy = {room: shapely.buffer(free, -room) for room in _ROOM}
    used = np.zeros(len(free), dtype=bool)
    shapes: list[shapely.Polygon] = []
    kinds: list[str] = []
    for district in districts:
        wanted = _wanted(district)
        for kind in wanted:
            for room in _ROOM:
                inner = shapely.intersection(roomy[room], district.ground)
                choice = np.flatnonzero((shapely.area(inner) > 1.0) & ~used)
                if len(choice):
                    break
            else:
                continue
            away = shapely.distance(inner[choice], shapely.Point(district.at)) * rng.uniform(
                0.5, 1.5, len(choice)
            )
            block = choice[away.argmin()]
            used[block] = True
            at = shapely.get_coordinates(shapely.point_on_surface(inner[block]))[0]
            shapes.append(_school(at, district.grain, room * 0.92))
            kinds.append(kind)
    return np.array(shapes, dtype=object), kinds


def _wanted(district: District) -> list[str]:
    if district.kind == "suburb" and district.people < _WITHOUT:
        return []
    return ["primary"] * _PRIMARY.get(district.kind, 0) + ["secondary"] * _SECONDARY.get(district.kind, 0)


def _school(at: np.ndarray, grain: float, reach: float) -> shapely.Polygon:
    """Return a building with two wings and a hall within ``reach`` metres of ``at``."""
    spine = [(-9, -6), (9, -6), (9, -2.5), (2, -2.5)]
    hall = [(2, 1), (7, 1), (7, 6), (-1, 6), (-1, -2.5)]
    wing = [(-6, -2.5), (-6, 5), (-9, 5)]
    unit = np.array([*spine, *hall, *wing])
    return shapely.Polygon((unit * reach / 11 @ rotation(grain).T + at).round(CENTIMETRE))

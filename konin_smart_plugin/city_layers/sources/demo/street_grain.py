"""Local streets: every kind of district has its own grain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .districts import District
from .shapes import CENTIMETRE, Warp, parts, rotation

_CLEARANCE = 26.0
"""No local street runs nearer than this along a main road; it meets it head on."""


@dataclass(frozen=True)
class Grain:
    """How the streets of a kind of district lie.

    Spacings in metres along and across; ``bend`` metres over waves of ``wave`` metres; ``keep`` is the share
    of blocks' sides beyond those that hold the district together; ``ring``: a street goes round it.
    """

    along: float
    across: float
    bend: float
    wave: float
    keep: float
    ring: bool


GRAINS = {
    "old_town": Grain(75, 75, 14, 260, 0.70, True),
    "centre": Grain(150, 104, 12, 700, 0.55, True),
    "estate": Grain(200, 136, 20, 600, 0.25, True),
    "suburb": Grain(200, 84, 30, 800, 0.30, False),
    "industry": Grain(330, 210, 14, 900, 0.45, True),
    "village": Grain(150, 170, 26, 620, 0.15, False),
}


def lay_grain(
    rng: np.random.Generator, district: District, main: shapely.Geometry
) -> list[shapely.LineString]:
    """Return the raw local streets of a district, clear of the main roads."""
    grain = GRAINS[district.kind]
    if district.kind == "old_town":
        lines = _organic(rng, district, grain)
    else:
        lines = _two_families(rng, district, grain)
    clear = shapely.difference(district.ground, main.buffer(_CLEARANCE))
    inside = parts(shapely.intersection(lines, clear), shapely.LineString, 20.0)
    if grain.ring:
        ring = shapely.boundary(district.ground.buffer(-14).simplify(6))
        inside += parts([shapely.intersection(ring, clear)], shapely.LineString, 60.0)
    return inside


def _two_families(rng: np.random.Generator, district: District, grain: Grain) -> list[shapely.LineString]:
    """Return two families of bent, nearly parallel lines in the district's own direction."""
    centre = district.at
    west, south, east, north = district.ground.bounds
    reach = float(np.hypot(east - west, north - south)) * 0.75
    warp = Warp(rng, grain.bend, grain.wave)
    lines = []
    for spacing, turned in ((grain.along, False), (grain.across, True)):
        offsets = np.arange(-reach, reach, spacing)
        offsets = offsets + rng.uniform(-0.22, 0.22, len(offsets)) * spacing
        run = np.arange(-reach, reach + 1, 18.0)
        for offset in offsets:
            flat = np.column_stack([np.full_like(run, offset), run])
            flat = flat[:, ::-1] if turned else flat
            lines.append(
                shapely.LineString(warp(flat @ rotation(district.grain).T + centre).round(CENTIMETRE))
            )
    return lines


def _organic(rng: np.random.Generator, district: District, grain: Grain) -> list[shapely.LineString]:
    """Return lanes between scattered plots, as in a town that grew before it was planned.

    The plots are loosened points of a spiral round the market; lanes run where plots meet.
    """
    count = int(district.ground.envelope.area * 1.4 / (grain.along * grain.across))
    turn = np.arange(count) * np.pi * (3 - np.sqrt(5)) + rng.uniform(0, 6)
    radius = 0.62 * grain.along * np.sqrt(np.arange(count) + 0.8)
    plots = district.at + np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])
    plots += rng.normal(0, 0.16 * grain.along, plots.shape)
    lanes = shapely.voronoi_polygons(shapely.multipoints(plots), only_edges=True)
    return list(shapely.get_parts(shapely.node(lanes)))

"""Buildings: every kind of district builds in its own way along its streets or in rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .blocks import HALF_WIDTH, street_ground
from .districts import District
from .shapes import CENTIMETRE, random_for, rotation
from .streets import Streets

_BREATH = 1.5
"""No building stands nearer than this to the ground of a street."""
_OUTSIDE = -1


@dataclass(frozen=True)
class Frontage:
    """Houses along a street: metres, storeys from-to (inclusive), and the share of places built upon."""

    spacing: float
    width: tuple[float, float]
    depth: tuple[float, float]
    setback: tuple[float, float]
    levels: tuple[int, int]
    built: float


@dataclass(frozen=True)
class Rows:
    """Slabs or halls in rows that follow the district's grain: metres and storeys to choose from."""

    between: float
    length: tuple[float, float]
    depth: tuple[float, float]
    levels: tuple[int, ...]
    built: float


FRONTAGES = {
    "old_town": Frontage(12.6, (12.3, 12.5), (9.5, 13), (1.6, 1.8), (2, 4), 0.93),
    "centre": Frontage(27, (21, 26.4), (11.5, 14), (4, 6), (3, 6), 0.80),
    "suburb": Frontage(22, (9, 13), (8.5, 11.5), (5, 9), (1, 2), 0.90),
    "village": Frontage(34, (9, 13), (8, 11), (6, 14), (1, 2), 0.70),
    "country": Frontage(75, (9, 14), (8, 12), (9, 24), (1, 2), 0.22),
}
ROWS = {
    "estate": Rows(44, (40, 82), (11, 13), (4, 5, 5, 5, 5, 10, 11), 0.92),
    "industry": Rows(95, (45, 120), (28, 55), (2, 2, 3, 4), 0.55),
    "centre": Rows(60, (30, 45), (12, 14), (5, 8, 11), 0.35),
}


@dataclass(frozen=True)
class Buildings:
    """Footprints with storeys; ``district`` is -1 outside districts; ``school`` marks school buildings."""

    shape: np.ndarray
    levels: np.ndarray
    district: np.ndarray
    school: np.ndarray


def raise_buildings(
    seed: int,
    districts: list[District],
    streets: Streets,
    schools: np.ndarray,
    keep_off: shapely.Geometry,
) -> Buildings:
    """Return buildings that overlap neither each other nor streets nor ``keep_off`` (water, parks…).

    ``schools`` come first; then what lies along streets, then rows.
    """
    rng = random_for(seed, "buildings")
    owner = _district_of(shapely.line_interpolate_point(streets.lines, 0.5, normalized=True), districts)
    batches = [(schools, np.full(len(schools), 3), np.full(len(schools), _OUTSIDE))]
    for kind, frontage in FRONTAGES.items():
        kinds = np.array([*(district.kind for district in districts), "country"])
        lines = (kinds[owner] == kind) & np.isin(streets.sort, ["main", "local", "lane"])
        shapes, levels = _along(rng, streets, lines, frontage)
        batches.append((shapes, levels, _district_of(shapely.centroid(shapes), districts)))
    for number, district in enumerate(districts):
        if district.kind in ROWS:
            shapes, levels = _in_rows(rng, district, ROWS[district.kind])
            batches.append((shapes, levels, np.full(len(shapes), number)))
    shape, levels, home = (np.concatenate(part) for part in zip(*batches, strict=True))
    shapely.prepare(keep_off)
    allowed = ~shapely.intersects(keep_off, shape) & ~_on_any(shape, street_ground(streets, _BREATH))
    school = np.arange(len(shape)) < len(schools)
    standing = np.flatnonzero(allowed | school)
    standing = standing[_first_come(shape[standing])]
    return Buildings(shape[standing], levels[standing], home[standing], school[standing])


def _district_of(places: np.ndarray, districts: list[District]) -> np.ndarray:
    owner = np.full(len(places), _OUTSIDE)
    for number, district in enumerate(districts):
        shapely.prepare(district.ground)
        owner[shapely.contains(district.ground, places)] = number
    return owner


def _along(
    rng: np.random.Generator, streets: Streets, chosen: np.ndarray, how: Frontage
) -> tuple[np.ndarray, np.ndarray]:
    """Return houses on both sides of the chosen streets."""
    lines, highway = streets.lines[chosen], streets.highway[chosen]
    count = np.maximum((shapely.length(lines) / how.spacing).astype(int), 0)
    line = np.tile(np.repeat(np.arange(len(lines)), count), 2)
    first = np.repeat(np.cumsum(count) - count, count)
    at = np.tile((np.arange(count.sum()) - first + 0.5) * how.spacing, 2)
    side = np.repeat([1.0, -1.0], count.sum())
    built = rng.uniform(size=len(line)) < how.built
    width, depth, setback = (rng.uniform(*span, len(line)) for span in (how.width, how.depth, how.setback))
    slack = np.maximum(how.spacing - width, 0) * 0.3
    at = at + rng.uniform(-1, 1, len(line)) * slack
    half = np.array([HALF_WIDTH[kind] for kind in highway], dtype=float)
    away = side * (half[line] + _BREATH + setback + depth / 2) if len(line) else at
    here = shapely.get_coordinates(shapely.line_interpolate_point(lines[line], at))
    next_to = shapely.get_coordinates(shapely.line_interpolate_point(lines[line], at + 1.0))
    heading = next_to - here
    heading /= np.maximum(np.hypot(*heading.T), 1e-9)[:, None]
    middle = here + heading @ np.array([[0, 1], [-1, 0]]) * away[:, None]
    levels = rng.integers(how.levels[0], how.levels[1] + 1, len(line))
    shapes = _oblongs(middle, heading, width, depth)
    return shapes[built], levels[built]


def _in_rows(rng: np.random.Generator, district: District, how: Rows) -> tuple[np.ndarray, np.ndarray]:
    """Return slabs in rows; neighbouring groups of rows stand at right angles now and then."""
    west, south, east, north = district.ground.bounds
    reach = np.hypot(east - west, north - south) / 2
    pitch = how.length[1] + 14
    u, v = np.meshgrid(np.arange(-reach, reach, pitch), np.arange(-reach, reach, how.between))
    flat = np.column_stack([u.ravel(), v.ravel()])
    group = rng.uniform(size=(64, 64)) < 0.35  # noqa: PLR2004 - the share of groups across
    across = group[tuple((flat // 210).astype(int).T % 64)]
    built = rng.uniform(size=len(flat)) < how.built
    length, depth = rng.uniform(*how.length, len(flat)), rng.uniform(*how.depth, len(flat))
    flat = flat + np.column_stack([rng.uniform(-6, 6, len(flat)), rng.uniform(-2, 2, len(flat))])
    middle = flat @ rotation(district.grain).T + district.at
    turn = np.radians(district.grain + np.where(across, 90, 0))
    heading = np.column_stack([np.cos(turn), np.sin(turn)])
    levels = rng.choice(how.levels, len(flat))
    towers = levels >= 10  # noqa: PLR2004 - high-rise: shorter and deeper
    length, depth = np.where(towers, length * 0.45, length), np.where(towers, depth * 1.5, depth)
    shapes = _oblongs(middle, heading, length, depth)
    inside = built & shapely.contains(district.ground, shapes)
    return shapes[inside], levels[inside]


def _oblongs(middle: np.ndarray, heading: np.ndarray, width: np.ndarray, depth: np.ndarray) -> np.ndarray:
    along = heading * (width / 2)[:, None]
    over = heading @ np.array([[0, 1], [-1, 0]]) * (depth / 2)[:, None]
    corners = [middle + along + over, middle - along + over, middle - along - over, middle + along - over]
    rings = np.stack(corners, axis=1).round(CENTIMETRE) if len(middle) else np.empty((0, 4, 2))
    return shapely.polygons(rings) if len(middle) else np.empty(0, dtype=object)


def _on_any(shapes: np.ndarray, others: np.ndarray) -> np.ndarray:
    hit = shapely.STRtree(others).query(shapes, predicate="intersects")[0]
    touched = np.zeros(len(shapes), dtype=bool)
    touched[hit] = True
    return touched


def _first_come(shapes: np.ndarray) -> np.ndarray:
    """Return which shapes stay when each keeps clear of all that came before it."""
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    earlier = second < first
    first, second = first[earlier], second[earlier]
    order = np.lexsort((second, first))
    stays = np.ones(len(shapes), dtype=bool)
    for late, early in zip(first[order].tolist(), second[order].tolist(), strict=True):
        if stays[early]:
            stays[late] = False
    return stays

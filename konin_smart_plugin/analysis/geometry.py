"""What every analysis asks of the geometries it is given."""

from __future__ import annotations

import numpy as np
import shapely

SURFACE = 2  # dimensions
MOST_VERTICES = 128  # of a piece; half and twice as many are no faster
LEAST_WIDTH = 0.001  # metres that are still cut


def present(places: np.ndarray) -> np.ndarray:
    """Say for each place (P,) whether it has a geometry with a point in it."""
    return ~(shapely.is_missing(places) | shapely.is_empty(places))


def flat(places: np.ndarray) -> np.ndarray:
    """Return the geometries (P,) without Z, in an array of their own."""
    places = np.array(places, object)
    return shapely.force_2d(places) if shapely.has_z(places).any() else places


def sound(places: np.ndarray) -> tuple[np.ndarray, int]:
    """Return the geometries (P,) without Z and repaired where invalid, and how many needed repair."""
    places = flat(places)
    broken = present(places) & ~shapely.is_valid(places)
    repaired = shapely.make_valid(places[broken])
    places[broken] = [_main(geometry) for geometry in repaired]
    return places, int(broken.sum())


def inner_points(places: np.ndarray) -> np.ndarray:
    """Return one point on each place (P,); None where it has no geometry."""
    return shapely.point_on_surface(places)


def subdivided(polygons: np.ndarray) -> np.ndarray:
    """Return the polygons (P,) cut in halves until none has many vertices: the same ground in (N,) pieces.

    What is asked of a piece costs as much as its vertices, and few pieces lie near any place.
    """
    pieces = [np.empty(0, object)]
    while len(polygons):
        west, south, east, north = shapely.bounds(polygons).T
        wide = np.maximum(east - west, north - south)
        large = (shapely.get_num_coordinates(polygons) > MOST_VERTICES) & (wide > LEAST_WIDTH)
        pieces.append(polygons[~large])
        with np.errstate(invalid="ignore"):  # GEOS tries and discards NaN where outlines touch
            polygons = shapely.get_parts(shapely.intersection(*_halves(polygons[large])))
        polygons = polygons[shapely.get_dimensions(polygons) == SURFACE]
    return np.concatenate(pieces)


def _halves(polygons: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the polygons (P,) twice, and the halves of their boxes (2P,), cut across the longer side."""
    west, south, east, north = shapely.bounds(polygons).T
    wide = east - west > north - south
    x, y = np.where(wide, (west + east) / 2, east), np.where(wide, north, (south + north) / 2)
    first = shapely.box(west, south, x, y)
    second = shapely.box(np.where(wide, x, west), np.where(wide, south, y), east, north)
    return np.tile(polygons, 2), np.concatenate([first, second])


def _main(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the parts of the highest dimension: a repair may leave lines beside the polygon."""
    parts = shapely.get_parts(geometry)
    dimension = shapely.get_dimensions(parts)
    chosen = parts[dimension == dimension.max()] if len(parts) else parts
    return shapely.unary_union(chosen)

"""What every analysis asks of the geometries it is given."""

from __future__ import annotations

import numpy as np
import shapely


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


def _main(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the parts of the highest dimension: a repair may leave lines beside the polygon."""
    parts = shapely.get_parts(geometry)
    dimension = shapely.get_dimensions(parts)
    chosen = parts[dimension == dimension.max()] if len(parts) else parts
    return shapely.unary_union(chosen)

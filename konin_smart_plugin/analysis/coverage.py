"""How many sensors cover each place: the exact overlay of their footprints."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .redundancy import SeenPairs

POLYGON, MULTIPOLYGON = 3, 6


@dataclass(frozen=True)
class Places:
    """The pieces into which footprints cut the ground, ``polygons`` (M,), and who covers which."""

    polygons: np.ndarray
    seen: SeenPairs

    @property
    def areas(self) -> np.ndarray:
        """Area of each place, (M,) m²."""
        return shapely.area(self.polygons)


def overlay(footprints: np.ndarray, area: shapely.Geometry | None = None) -> Places:
    """Cut the ground covered by ``footprints`` (N,) where their outlines cross, inside ``area`` if given."""
    lines = shapely.unary_union(shapely.boundary(footprints))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    sensor, face = shapely.STRtree(shapely.point_on_surface(faces)).query(footprints, predicate="contains")
    if area is not None:
        faces = clip(faces, area)
    kept = np.zeros(len(faces), bool)
    kept[face] = True  # polygonize also returns the holes between footprints
    kept &= ~shapely.is_empty(faces)
    inside = kept[face]
    place = (np.cumsum(kept) - 1)[face[inside]]
    seen = SeenPairs(sensor[inside], place, len(footprints), int(kept.sum()))
    return Places(faces[kept], seen)


def clip(polygons: np.ndarray, area: shapely.Geometry) -> np.ndarray:
    """Return ``polygons`` (M,) cut by ``area``; only those its outline crosses cost an intersection."""
    shapely.prepare(area)
    clipped = polygons.copy()
    crossing = ~shapely.contains(area, polygons)
    with np.errstate(invalid="ignore"):  # GEOS tries and discards NaN where outlines touch
        pieces = shapely.intersection(polygons[crossing], area)
    clipped[crossing] = [as_polygon(piece) for piece in pieces]
    return clipped


def as_polygon(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the areal part of ``geometry``: an intersection may also leave points and lines."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = shapely.get_parts(geometry)
    return shapely.union_all(parts[np.isin(shapely.get_type_id(parts), (POLYGON, MULTIPOLYGON))])


def merge_by_count(places: Places) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers of sensors that occur, ascending (L,), and the ground each covers, (L,) polygons."""
    counts = places.seen.counts()
    numbers = np.unique(counts)
    return numbers, np.array([merged(places.polygons[counts == n]) for n in numbers], object)


def merged(polygons: np.ndarray) -> shapely.Geometry:
    """Return pieces that do not overlap as one geometry; pieces that share an edge are dissolved."""
    together = shapely.multipolygons(shapely.get_parts(polygons))
    return together if shapely.is_valid(together) else shapely.union_all(polygons)


def gaps(area: shapely.Geometry, places: Places, k: int = 1) -> np.ndarray:
    """Return the connected parts of ``area`` that fewer than ``k`` sensors cover, (G,) polygons."""
    covered = shapely.union_all(places.polygons[places.seen.counts() >= k])
    left = shapely.get_parts(as_polygon(shapely.difference(area, covered)))
    # Rounding leaves threads along outlines that the clipped places and the area share.
    return left[shapely.area(left) > THREAD * np.sqrt(shapely.area(area))]


THREAD = 1e-6  # metres: no gap is narrower, on average along the area's width


def weight_in(polygons: np.ndarray, points: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the sum of ``weights`` (M,) of the points (M, 2) nearest to each polygon, (G,).

    Every point counts once: one on a shared outline, or a hair outside, goes to the nearest polygon.
    """
    if not len(polygons) or not len(points):
        return np.zeros(len(polygons))
    dots = shapely.points(points)
    polygon, point = shapely.STRtree(dots).query(polygons, predicate="intersects")
    point, first = np.unique(point, return_index=True)
    outside = np.setdiff1d(np.arange(len(dots)), point)
    _, nearest = shapely.STRtree(polygons).query_nearest(dots[outside], all_matches=False)
    of_polygon = np.concatenate([polygon[first], nearest])
    return np.bincount(of_polygon, weights[np.concatenate([point, outside])], minlength=len(polygons))

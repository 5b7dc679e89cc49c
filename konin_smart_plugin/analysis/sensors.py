"""What one sensor reaches on flat, open ground: a disc, or a sector of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from scipy.spatial import cKDTree

FULL_CIRCLE = 360.0
STEP = np.radians(FULL_CIRCLE / 64)  # longest step along an arc


@dataclass(frozen=True)
class Sensors:
    """Where sensors stand, how far they reach and which way they look.

    ``xy`` (N, 2) and ``range_m`` (N,) in metres of a metric CRS; ``azimuth_deg`` (N,) clockwise from
    grid north; ``fov_deg`` (N,), where 360 and more is a whole disc.
    """

    xy: np.ndarray
    range_m: np.ndarray
    azimuth_deg: np.ndarray
    fov_deg: np.ndarray

    def __len__(self) -> int:
        return len(self.xy)

    def take(self, chosen: np.ndarray) -> Sensors:
        """Return the sensors at the indices, or of the mask, ``chosen``."""
        return replace(
            self,
            xy=self.xy[chosen],
            range_m=self.range_m[chosen],
            azimuth_deg=self.azimuth_deg[chosen],
            fov_deg=self.fov_deg[chosen],
        )

    @property
    def areas(self) -> np.ndarray:
        """Exact area of every footprint, (N,) m²."""
        return np.pi * self.range_m**2 * np.minimum(self.fov_deg, FULL_CIRCLE) / FULL_CIRCLE


def discs(xy: np.ndarray, range_m: np.ndarray | float) -> Sensors:
    """Return sensors that look all around; ``xy`` (N, 2), ``range_m`` (N,) or one number, metres."""
    n = len(xy)
    ranges = np.broadcast_to(np.asarray(range_m, float), n)
    return Sensors(np.asarray(xy, float).reshape(n, 2), ranges, np.zeros(n), np.full(n, FULL_CIRCLE))


def footprints(sensors: Sensors) -> np.ndarray:
    """Return every sensor's footprint as a polygon, (N,).

    Arcs are drawn slightly outside the true circle, so that each polygon has exactly the footprint's area.
    """
    polygons = np.empty(len(sensors), object)
    whole = sensors.fov_deg >= FULL_CIRCLE
    steps = round(2 * np.pi / STEP)
    angles = np.arange(steps) * STEP
    circle = np.column_stack([np.sin(angles), np.cos(angles)]) * _outset(STEP)
    rings = sensors.xy[whole, None, :] + sensors.range_m[whole, None, None] * circle
    polygons[whole] = shapely.polygons(rings) if whole.any() else []
    for i in np.flatnonzero(~whole):
        polygons[i] = _sector(sensors.xy[i], sensors.range_m[i], sensors.azimuth_deg[i], sensors.fov_deg[i])
    return polygons


def _sector(centre: np.ndarray, radius: float, azimuth: float, fov: float) -> shapely.Polygon:
    start, stop = np.radians([azimuth - fov / 2, azimuth + fov / 2])
    angles = np.linspace(start, stop, int(np.ceil((stop - start) / STEP)) + 1)
    reach = radius * _outset(angles[1] - angles[0])
    arc = centre + reach * np.column_stack([np.sin(angles), np.cos(angles)])
    return shapely.Polygon(np.vstack([centre, arc]))


def _outset(step: float) -> float:
    """How far outside the circle a chain of chords must lie to enclose the circle's own area."""
    return np.sqrt(step / np.sin(step))


def reached(sensors: Sensors, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which sensor reaches which point, exactly (distance and bearing, no polygon).

    ``points`` (M, 2). Returns the index arrays ``sensor`` and ``point``, both (P,), ordered by sensor.
    """
    if not len(sensors) or not len(points):
        return np.zeros(0, int), np.zeros(0, int)
    # The tree drops points a rounding error beyond the range: ask a little wider, then measure.
    hits = cKDTree(points).query_ball_point(sensors.xy, sensors.range_m * (1 + 1e-9), return_sorted=True)
    sensor = np.repeat(np.arange(len(sensors)), [len(hit) for hit in hits])
    point = np.concatenate([np.asarray(hit, int) for hit in hits])
    keep = in_footprint(sensors.take(sensor), points[point] - sensors.xy[sensor])
    return sensor[keep], point[keep]


def in_footprint(sensors: Sensors, offset: np.ndarray) -> np.ndarray:
    """Say whether ``offset`` (N, 2), metres from each sensor, lies in its footprint; (N,) bool."""
    near = np.hypot(offset[:, 0], offset[:, 1]) <= sensors.range_m * (1 + 1e-12)
    return near & in_view(sensors.azimuth_deg, sensors.fov_deg, offset[:, 0], offset[:, 1])


def in_view(azimuth: np.ndarray, fov: np.ndarray, dx: np.ndarray, dy: np.ndarray) -> np.ndarray:
    """Say whether the bearing of (dx, dy) lies within ±fov/2 of the azimuth; the sensor sees its own spot."""
    bearing = np.degrees(np.arctan2(dx, dy))
    aside = np.abs((bearing - azimuth + 180) % 360 - 180)
    return (aside <= fov / 2 + 1e-9) | (fov >= FULL_CIRCLE) | ((dx == 0) & (dy == 0))

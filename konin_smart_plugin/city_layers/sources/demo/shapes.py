"""Shapes that look drawn by hand: smooth curves, blobs, gentle random fields."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import shapely

CENTIMETRE = 2
"""Decimals of every coordinate: streets that meet share the same centimetre."""
GRID = 0.01


def random_for(seed: int, part: str) -> np.random.Generator:
    """Return a generator of its own for one part of the city: a change in one leaves the others alone."""
    return np.random.default_rng([seed, *part.encode()])


def curve(points: np.ndarray, step: float = 20.0) -> shapely.LineString:
    """Return a smooth line through ``points`` (N, 2), with a vertex about every ``step`` metres."""
    from scipy.interpolate import CubicSpline  # half a second, and the facts need it not

    along = np.concatenate([[0.0], np.cumsum(np.sqrt(np.hypot(*np.diff(points, axis=0).T)))])
    spline = CubicSpline(along, points)
    chords = np.hypot(*np.diff(points, axis=0).T)
    at = [
        np.linspace(a, b, max(int(chord // step), 1), endpoint=False)
        for a, b, chord in zip(along[:-1], along[1:], chords, strict=True)
    ]
    return shapely.LineString(spline(np.concatenate([*at, along[-1:]])).round(CENTIMETRE))


def straight(a: np.ndarray, b: np.ndarray) -> shapely.LineString:
    """Return the line from ``a`` to ``b``."""
    return shapely.LineString(np.array([a, b]).round(CENTIMETRE))


def blob(
    rng: np.random.Generator, at: np.ndarray, axes: tuple[float, float], angle: float, roughness: float = 0.12
) -> shapely.Polygon:
    """Return an ellipse with a wavering edge: centre, half axes in metres, angle in degrees."""
    turn = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    waves = np.arange(2, 8)
    size = rng.normal(0, roughness / waves**0.7, len(waves))
    shift = rng.uniform(0, 2 * np.pi, len(waves))
    radius = np.clip(1 + (size * np.cos(np.outer(turn, waves) + shift)).sum(axis=1), 0.5, 1.6)
    flat = np.column_stack([axes[0] * radius * np.cos(turn), axes[1] * radius * np.sin(turn)])
    return shapely.make_valid(shapely.Polygon((flat @ rotation(angle).T + at).round(CENTIMETRE)))


def rotation(angle: float) -> np.ndarray:
    """Return the matrix that turns points by ``angle`` degrees counter-clockwise."""
    cos, sin = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    return np.array([[cos, -sin], [sin, cos]])


class Warp:
    """A smooth random displacement of the plane: ``height`` metres over waves of about ``length`` metres."""

    def __init__(self, rng: np.random.Generator, height: float, length: float, waves: int = 5) -> None:
        direction = rng.uniform(0, 2 * np.pi, waves)
        self._wave = np.column_stack([np.cos(direction), np.sin(direction)])
        self._wave *= (2 * np.pi / (length * rng.uniform(0.7, 1.6, waves)))[:, None]
        self._phase = rng.uniform(0, 2 * np.pi, waves)
        self._size = rng.normal(0, height / np.sqrt(waves / 2), (waves, 2))

    def __call__(self, points: np.ndarray) -> np.ndarray:
        """Return the moved points (N, 2)."""
        return points + np.sin(points @ self._wave.T + self._phase) @ self._size

    def heights(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the displacement's first component on a grid, (len(y), len(x))."""
        total = np.zeros((len(y), len(x)))
        for (wx, wy), phase, size in zip(self._wave, self._phase, self._size[:, 0], strict=True):
            # sin(a + b) of a sum apart: rows and columns are multiplied instead of the whole grid's sines
            along, up = x * wx + phase, y * wy
            total += size * (np.outer(np.cos(up), np.sin(along)) + np.outer(np.sin(up), np.cos(along)))
        return total


def parts(
    geometries: Iterable[shapely.Geometry], kind: type, at_least: float = 0.0
) -> list[shapely.Geometry]:
    """Return the single parts of the wanted kind whose length or area is more than ``at_least``."""
    single = shapely.get_parts(shapely.get_parts(np.array(list(geometries), dtype=object)))
    size = "area" if kind is shapely.Polygon else "length"
    return [part for part in single if isinstance(part, kind) and getattr(part, size) > at_least]


def polygons(geometry: shapely.Geometry, at_least: float = 1.0) -> list[shapely.Polygon]:
    """Return the polygons of ``geometry`` larger than ``at_least`` m2, on the centimetre grid."""
    return parts([shapely.set_precision(geometry, GRID)], shapely.Polygon, at_least)

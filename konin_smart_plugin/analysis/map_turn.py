"""How far a map is turned so that what it is about fills its frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

WORTH_TURNING = 0.98  # a map is left north up where turning gains less than 2%


@dataclass(frozen=True)
class Turn:
    """A turn of the map, clockwise in degrees, from -90 to 90; and the turned area's size and middle."""

    degrees: float
    width: float
    height: float
    centre: tuple[float, float]


def fitting_turn(corners: np.ndarray, frame_ratio: float) -> Turn:
    """Return the turn at which the convex polygon ``corners`` (N, 2) is largest in a frame.

    ``frame_ratio`` is the frame's width by height. Tried are all turns that lay an edge of the
    polygon along a side of the frame: the smallest rectangle round a polygon has such an edge
    (Freeman and Shapira, 1975). North stays up where nothing is gained.
    """
    edges = np.diff(np.vstack([corners, corners[:1]]), axis=0)
    edges = edges[np.hypot(*edges.T) > 0]
    along = np.degrees(np.arctan2(edges[:, 1], edges[:, 0])) % 90
    degrees = np.unique(np.concatenate([[0.0], along, along - 90]))
    turns = [_turned(corners, float(turn)) for turn in degrees]
    upright = next(turn for turn in turns if turn.degrees == 0)
    best = min(turns, key=lambda turn: (round(_need(turn, frame_ratio), 6), abs(turn.degrees)))
    return best if _need(best, frame_ratio) < WORTH_TURNING * _need(upright, frame_ratio) else upright


def _need(turn: Turn, frame_ratio: float) -> float:
    """Return how high a frame of the ratio must be to hold the turned area."""
    return max(turn.width / frame_ratio, turn.height)


def _turned(corners: np.ndarray, degrees: float) -> Turn:
    angle = np.radians(degrees)
    clockwise = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    turned = corners @ clockwise.T
    low, high = turned.min(axis=0), turned.max(axis=0)
    centre = (low + high) / 2 @ clockwise  # turned back
    return Turn(degrees, *map(float, high - low), (float(centre[0]), float(centre[1])))

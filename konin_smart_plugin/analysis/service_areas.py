"""Which streets lie within a distance of a service: street parts cut exactly where the distance ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from .links import Links
from .network import Network
from .progress import Progress, quiet
from .search import nearest_service

BATCH = 2_000
CIRCLE = 64  # segments per quarter: the area is within 0.1 % of the circle's


@dataclass(frozen=True)
class Stretches:
    """R street parts: ``segment``, from ``start`` to ``end`` metres along it, and ``band``, its distance."""

    segment: np.ndarray
    start: np.ndarray
    end: np.ndarray
    band: np.ndarray


def reached_stretches(network: Network, services: Links, limits: Sequence[float]) -> Stretches:
    """Return the street parts from which a service is at most ``limits`` (ascending metres) away.

    Each part carries the smallest limit that holds it; parts do not overlap. On every piece of street
    between two nodes or links the way is shortest by one end or the other: it rises from both ends
    towards a ridge, and is cut where it passes a limit.
    """
    segment, low, high = _pieces(network, services)
    size = high - low
    at_low, at_high, inside = (
        _distances(network, services, segment, offset) for offset in (low, high, (low + high) / 2)
    )
    by_low = network.backward[segment]
    by_high = network.forward[segment]
    covered = inside == 0  # in a polygon: all of the piece is there already
    with np.errstate(invalid="ignore"):
        ridge = np.clip((at_high - at_low + size) / 2, 0, size)
    ridge = np.where(by_low & by_high, np.where(np.isnan(ridge), 0, ridge), np.where(by_low, size, 0))
    # Within a polygon the way does not grow along the street.
    at_low, at_high = np.where(covered, -size, at_low), np.where(covered, -size, at_high)
    rising = _arms(at_low, ridge, limits)
    falling = _arms(at_high, size - ridge, limits)
    return Stretches(
        np.concatenate([segment[rising[0]], segment[falling[0]]]),
        np.concatenate([low[rising[0]] + rising[1], high[falling[0]] - falling[2]]),
        np.concatenate([low[rising[0]] + rising[2], high[falling[0]] - falling[1]]),
        np.concatenate([rising[3], falling[3]]),
    )


def stretch_lines(network: Network, stretches: Stretches) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Join the stretches of each street and band: lines (G,), the street (G,) and the band (G,) of each."""
    tail = network.nodes[network.tail[stretches.segment]]
    unit = (network.nodes[network.head[stretches.segment]] - tail) / network.length[stretches.segment, None]
    ends = np.stack([tail + unit * stretches.start[:, None], tail + unit * stretches.end[:, None]], axis=1)
    # a whole segment keeps its nodes to the last digit, so that neighbours join
    whole = (stretches.start == 0) & (stretches.end == network.length[stretches.segment])
    ends[whole, 1] = network.nodes[network.head[stretches.segment[whole]]]
    street = network.street[stretches.segment]
    order = np.lexsort((stretches.band, street))
    key = np.column_stack([street, stretches.band])[order]
    first = np.ones(len(order), bool)
    first[1:] = (np.diff(key, axis=0) != 0).any(axis=1)
    lines = shapely.multilinestrings(shapely.linestrings(ends[order]), indices=np.cumsum(first) - 1)
    return shapely.line_merge(lines), key[first, 0].astype(int), key[first, 1]


def strips(
    lines: np.ndarray,
    bands: np.ndarray,
    limits: Sequence[float],
    width: float,
    progress: Progress = quiet,
) -> list[shapely.Geometry]:
    """Return for each limit the ground at most ``width`` metres from a street part within it."""
    areas, area = [], shapely.Polygon()
    for done, limit in enumerate(limits):
        own = np.flatnonzero(bands == limit)
        pieces = [area]
        for first in range(0, len(own), BATCH):
            progress((done + first / len(own)) / len(limits))
            buffers = shapely.buffer(lines[own[first : first + BATCH]], width, quad_segs=4)
            pieces.append(shapely.union_all(buffers))
        area = shapely.union_all(pieces)
        areas.append(area)
    return areas


def circles(services: np.ndarray, limits: Sequence[float]) -> list[shapely.Geometry]:
    """Return for each limit the ground at most so far from a service in a straight line."""
    return [shapely.union_all(shapely.buffer(services, limit, quad_segs=CIRCLE)) for limit in limits]


def _pieces(network: Network, services: Links) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cut the segments where services link to them: segment, start and end of every piece."""
    numbers = np.arange(len(network))
    segment = np.concatenate([numbers, numbers, services.segment, services.segment])
    offset = np.concatenate([np.zeros(len(network)), network.length, services.start, services.end])
    order = np.lexsort((offset, segment))
    segment, offset = segment[order], offset[order]
    real = (segment[1:] == segment[:-1]) & (offset[1:] > offset[:-1])
    return segment[:-1][real], offset[:-1][real], offset[1:][real]


def _distances(network: Network, services: Links, segment: np.ndarray, offset: np.ndarray) -> np.ndarray:
    """Return how far the points at ``offset`` along ``segment`` are from a service."""
    points = Links(len(segment), np.arange(len(segment)), segment, offset, offset, np.zeros(len(segment)))
    return nearest_service(network, points, services)[0]


def _arms(begin: np.ndarray, size: np.ndarray, limits: Sequence[float]) -> tuple[np.ndarray, ...]:
    """Cut arms of ``size`` metres, along which the way grows from ``begin``, where it passes the limits.

    Returns the number of the arm, and from where to where each part goes, and its limit.
    """
    found = []
    previous = np.zeros(len(begin))
    for limit in limits:
        reach = np.clip(limit - begin, 0, size)
        arm = np.flatnonzero(reach > previous)
        found.append((arm, previous[arm], reach[arm], np.full(len(arm), float(limit))))
        previous = reach
    return tuple(np.concatenate(column) for column in zip(*found, strict=True))

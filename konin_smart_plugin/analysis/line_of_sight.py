"""Which cells of a surface model an observer sees: the reference-plane method.

Wang, Robinson and White (2000), "Generating viewsheds without using sightlines", in the variant GDAL calls
"edge": the sight line to a cell passes between its two neighbours one ring nearer to the observer, and
the plane through the observer and those two says how high the cell must be. It approximates exact sight
lines; in dense building several per cent of the cells can differ.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

REFRACTION = 0.85714  # the share of the Earth's curvature that is left after refraction (GDAL's default)
EARTH_DIAMETER = 2 * 6_378_137.0


def visible(
    heights: np.ndarray,
    row: int,
    column: int,
    mast: np.ndarray,
    target: float,
    cell: float,
    gdal: str = "3.10",
) -> np.ndarray:
    """Return which cells are seen, (B, rows, columns) bool, from the cell (row, column) of each of B windows.

    ``heights`` (B, rows, columns) of the surface, ``mast`` (B,) the observers' heights above it and
    ``target`` the height above the surface to be seen, all in metres; ``cell`` is the cell's side in metres.
    ``gdal``: whose cells to agree with. Before 3.10 the observer's own cell hid lower neighbours in the rows
    beside its own; since then an observer sees all eight neighbours.
    """
    seen = np.ones(heights.shape, bool)
    eye = heights[:, row, column].astype(float) + mast
    neighbours = np.full((len(mast), 3), -np.inf)
    for turned, centre, near in _four_sides(row, column):
        if version(gdal) < version("3.10"):
            neighbours[:, near] = -mast[:, None]
        _scan(turned(heights), turned(seen), centre, eye[:, None], target, cell, neighbours)
        neighbours[:] = -np.inf
    return seen


def version(text: str) -> tuple[int, ...]:
    """Return the first two numbers of a version, to compare."""
    return tuple(int(part) for part in text.split(".")[:2])


def _four_sides(row: int, column: int) -> Iterator[tuple]:
    """Yield four ways to turn a window so that rows lead away from the observer.

    With each: the observer's column then, and which of its three neighbours lie outside its own row.
    """
    yield lambda a: a[:, row::-1, :], column, slice(0, 3)
    yield lambda a: a[:, row:, :], column, slice(0, 3)
    yield lambda a: a[:, :, column::-1].transpose(0, 2, 1), row, slice(0, 3, 2)
    yield lambda a: a[:, :, column:].transpose(0, 2, 1), row, slice(0, 3, 2)


def _scan(
    heights: np.ndarray,
    seen: np.ndarray,
    centre: int,
    eye: np.ndarray,
    target: float,
    cell: float,
    neighbours: np.ndarray,
) -> None:
    """Fill ``seen`` (B, rings, width) in the quarter between the diagonals, ring by ring outwards.

    ``neighbours`` (B, 3): the lowest height seen, relative to the eye, in the first ring.
    """
    left, right = centre, heights.shape[2] - 1 - centre
    drop = REFRACTION * cell**2 / EARTH_DIAMETER
    plane = np.zeros(0)
    for ring in range(1, heights.shape[1]):
        aside = np.arange(-min(ring, left), min(ring, right) + 1)
        columns = slice(centre + aside[0], centre + aside[-1] + 1)
        level = heights[:, ring, columns] - eye - drop * (ring**2 + aside**2)
        limit = _plane(plane, ring, aside) if ring > 1 else neighbours[:, 1 + aside]
        seen[:, ring, columns] = level + target >= limit
        plane = np.maximum(level, limit, out=level)


def _plane(inner: np.ndarray, ring: int, aside: np.ndarray) -> np.ndarray:
    """Return the lowest height still seen ``aside`` of the axis, from the levels of the ring inside."""
    first = -min(ring - 1, -aside[0])
    straight = np.minimum(np.maximum(aside, first), first + inner.shape[1] - 1) - first
    towards = aside - np.sign(aside) - first
    share = np.abs(aside) / (ring - 1)
    limit = np.take(inner, towards, axis=1)
    limit *= share
    limit += np.take(inner, straight, axis=1) * (ring / (ring - 1) - share)
    return limit

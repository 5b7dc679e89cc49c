"""Which sensor sees which cell, kept as one bit per cell of the sensor's own window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

Window = tuple[slice, slice]


@dataclass(frozen=True)
class View:
    """What one sensor sees: a ``window`` of the grid and one bit per cell in it."""

    window: Window
    bits: np.ndarray

    @property
    def cells(self) -> np.ndarray:
        """The cells of the window, (rows, columns) bool."""
        rows, columns = self.window
        shape = (rows.stop - rows.start, columns.stop - columns.start)
        return np.unpackbits(self.bits, count=shape[0] * shape[1]).reshape(shape).astype(bool)


def view(window: Window, cells: np.ndarray) -> View:
    """Return the view that sees ``cells`` (rows, columns) of the window."""
    return View(window, np.packbits(cells))


def crop(window: Window, cells: np.ndarray, to: Window) -> View:
    """Return the view of those ``cells`` of ``window`` that lie in the window ``to``, as a part of that."""
    inner, outer = [], []
    for own, other in zip(window, to, strict=True):
        start = min(max(own.start, other.start), other.stop)
        stop = max(start, min(own.stop, other.stop))
        inner.append(slice(max(start - own.start, 0), max(stop - own.start, 0)))
        outer.append(slice(start - other.start, stop - other.start))
    return view((outer[0], outer[1]), cells[inner[0], inner[1]])


class SeenWindows:
    """The relation between sensors and the cells (rows, columns) of a grid; methods as in ``Seen``."""

    def __init__(self, views: list[View], shape: tuple[int, int]) -> None:
        self.views = views
        self.shape = shape
        self._counts = self._count(np.ones(len(views), bool))

    def counts(self, chosen: np.ndarray | None = None) -> np.ndarray:  # noqa: D102
        return self._counts if chosen is None else self._count(chosen)

    def losses(self, sizes: np.ndarray, k: int) -> np.ndarray:  # noqa: D102
        return np.array([self._lost(view, sizes, k) for view in self.views])

    def _lost(self, view: View, sizes: np.ndarray, k: int) -> float:
        return sizes[view.window][view.cells & (self._counts[view.window] == k)].sum(dtype=float)

    def own(self, sizes: np.ndarray) -> np.ndarray:  # noqa: D102
        return np.array([sizes[view.window][view.cells].sum(dtype=float) for view in self.views])

    def inside(self, window: Window) -> SeenWindows:
        """Return the relation to the cells of the ``window`` alone, in its own rows and columns."""
        rows, columns = window
        views = [crop(view.window, view.cells, window) for view in self.views]
        return SeenWindows(views, (rows.stop - rows.start, columns.stop - columns.start))

    def at(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return which sensor sees which of the cells (M,): index arrays ``sensor`` and ``cell``, (P,)."""
        sensor, cell = self._in_windows(row, column)
        starts = np.searchsorted(sensor, np.arange(len(self.views) + 1))
        seen = np.zeros(len(cell), bool)
        for view, first, last in zip(self.views, starts, starts[1:], strict=False):
            if first < last:
                rows, columns = view.window
                own = cell[first:last]
                seen[first:last] = view.cells[row[own] - rows.start, column[own] - columns.start]
        return sensor[seen], cell[seen]

    def _in_windows(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return which cells (M,) lie in whose window: ``sensor`` and ``cell``, in order of both."""
        sides = [
            (columns.start, rows.start, columns.stop, rows.stop)
            for rows, columns in (view.window for view in self.views)
        ]
        # Half a cell lower on both sides: the window's end is no part of it, and an empty one holds nothing.
        windows = shapely.box(*np.array(sides, float).reshape(-1, 4).T - 0.5)
        sensor, cell = shapely.STRtree(shapely.points(column, row)).query(windows)
        order = np.lexsort((cell, sensor))
        return sensor[order], cell[order]

    def _count(self, chosen: np.ndarray) -> np.ndarray:
        counts = np.zeros(self.shape, np.uint16)
        for view, taken in zip(self.views, chosen, strict=True):
            if taken:
                counts[view.window] += view.cells
        return counts

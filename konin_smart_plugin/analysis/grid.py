"""A north-up grid of square cells in a metric CRS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import PlanError

MOST_CELLS = 400_000_000


@dataclass(frozen=True)
class Grid:
    """Cells of ``cell`` metres; ``west`` and ``north`` are the outer edges of the first column and row."""

    west: float
    north: float
    cell: float
    rows: int
    columns: int

    @property
    def x(self) -> np.ndarray:
        """Centres of the columns, (columns,)."""
        return self.west + (np.arange(self.columns) + 0.5) * self.cell

    @property
    def y(self) -> np.ndarray:
        """Centres of the rows from north to south, (rows,)."""
        return self.north - (np.arange(self.rows) + 0.5) * self.cell

    def strip(self, first: int, last: int) -> Grid:
        """Return the rows ``first`` to before ``last`` as a grid of their own."""
        return Grid(self.west, self.north - first * self.cell, self.cell, last - first, self.columns)

    def cell_of(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return row and column, (M,) each, of the points (M, 2); they may lie outside the grid."""
        column = np.floor((points[:, 0] - self.west) / self.cell).astype(int)
        row = np.floor((self.north - points[:, 1]) / self.cell).astype(int)
        return row, column

    def holds(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Say which of the cells (M,) lie in the grid."""
        return (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)


def grid_over(bounds: tuple[float, float, float, float], cell: float) -> Grid:
    """Return the grid that holds ``bounds`` (west, south, east, north); its lines are multiples of ``cell``.

    Raises PlanError if the cell is not positive or there would be more than 400 million cells.
    """
    if not cell > 0:
        raise PlanError("The cell size must be more than 0 m, not {cell}.", cell=cell)
    west, south = np.floor(np.array(bounds[:2]) / cell)
    east, north = np.ceil(np.array(bounds[2:]) / cell)
    require_size((east - west) * (north - south))
    return Grid(west * cell, north * cell, cell, int(north - south), int(east - west))


def require_size(cells: float) -> None:
    """Raise PlanError if there are more than 400 million cells: they take some 8 bytes each."""
    if cells > MOST_CELLS:
        raise PlanError(
            "The raster would have {cells} million cells. Choose a larger cell size or a smaller area.",
            cells=round(cells / 1e6),
        )

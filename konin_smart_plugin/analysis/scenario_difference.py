"""Two results of the same kind side by side: which rows belong together, and who is better or worse off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from .canopy import polygon_shares
from .cells import HEXAGON, Cells, cells_over
from .errors import PlanError
from .geometry import SURFACE, inner_points, present
from .indicators import cell_means, cell_sums


def place_keys(places: np.ndarray) -> list[tuple[bytes | None, int]]:
    """Return a key for each place (N,): its geometry, and which of those on the same spot it is."""
    seen: dict[bytes | None, int] = {}
    keys = []
    for shape in shapely.to_wkb(places):
        seen[shape] = seen.get(shape, 0) + 1
        keys.append((shape, seen[shape]))
    return keys


def matched(first: Sequence[object], second: Sequence[object]) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows of both whose keys are equal, (M,) each, in the order of ``first``; keys occur once."""
    where = {key: number for number, key in enumerate(second)}
    pairs = [(number, where[key]) for number, key in enumerate(first) if key in where]
    place, other = np.array(pairs, int).reshape(-1, 2).T
    return place, other


def common_cells(places: Sequence[np.ndarray], size: float) -> Cells:
    """Return hexagons of ``size`` metres over all geometries of both results, (N,) and (M,).

    One of the results may be without any; raises PlanError if both are.
    """
    together = np.concatenate(places)
    if not present(together).any():
        raise PlanError("The two layers have no cell in common.")
    west, south, east, north = shapely.total_bounds(together)
    return cells_over(shapely.box(west - 1, south - 1, east + 1, north + 1), size, HEXAGON)


def in_cells(
    cells: Cells, places: np.ndarray, values: np.ndarray, weights: np.ndarray, empty_is_zero: bool
) -> np.ndarray:
    """Return the mean of ``values`` (N,) in each cell (C,), NaN where none is known.

    Weighted by ``weights`` (N,), polygons also by their area in the cell. With ``empty_is_zero``, ground
    that no polygon covers counts as 0: for coverage, which lists only what is covered.
    """
    means = cell_means(cells, places, values, weights)
    areas = places[present(places)]
    if not empty_is_zero or (shapely.get_dimensions(areas) != SURFACE).any():
        return means
    return np.nan_to_num(means) * polygon_shares(cells.polygons, areas) / 100


def people_in(cells: Cells, places: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the ``weights`` (N,) of the places in each cell, (C,); an area counts where its middle lies."""
    return cell_sums(cells, inner_points(places), np.ma.array(weights))[0]


@dataclass(frozen=True)
class Change:
    """Weighted means before and after (NaN: nobody), and the people whose value falls or rises."""

    count: int
    people: float
    first: float
    second: float
    lower: float
    higher: float

    @property
    def difference(self) -> float:
        """Second minus first."""
        return self.second - self.first


def change(before: np.ndarray, after: np.ndarray, weights: np.ndarray) -> Change:
    """Sum up the rows (N,) that are known in both."""
    known = np.isfinite(before) & np.isfinite(after)
    before, after, people = before[known], after[known], weights[known]
    total = float(people.sum())
    means = [(values * people).sum() / total if total > 0 else np.nan for values in (before, after)]
    lower, higher = people[after < before].sum(), people[after > before].sum()
    return Change(int(known.sum()), total, float(means[0]), float(means[1]), float(lower), float(higher))

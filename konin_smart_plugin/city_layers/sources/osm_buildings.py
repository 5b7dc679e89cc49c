"""What OpenStreetMap's buildings tell: where a school stands, and about how many people live where."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
import shapely

from ...analysis.errors import PlanError
from ...analysis.geometry import inner_points

# Storeys of a home without building:levels, by the value of its tag building.
USUAL_LEVELS = {"apartments": 4.0, "dormitory": 4.0, "residential": 3.0, "bungalow": 1.0, "cabin": 1.0}
USUAL_HOUSE_LEVELS = 2.0
SMALLEST_HOME_M2 = 30.0  # what is smaller is a shed or a garage
MOST_LEVELS = 60.0
LEVELS = re.compile(r"\d+(?:[.,]\d+)?")


def buildings_on_grounds(grounds: np.ndarray, buildings: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for each school (N,) its shape, and whether that is made of buildings.

    ``grounds`` (N,): areas, or points for schools without grounds. An area becomes the buildings (M,) whose
    inner point it holds, or stays as it is where there are none. A point becomes the building it lies in;
    None where there is none, or where it lies on another school's grounds and so stands for the same school.
    """
    shapes, built = grounds.copy(), np.zeros(len(grounds), bool)
    points = shapely.get_dimensions(grounds) == 0
    areas = np.flatnonzero(~points)
    inside = shapely.STRtree(inner_points(buildings)).query(grounds[areas], "contains").T
    for area, chosen in _grouped(inside):
        shapes[areas[area]], built[areas[area]] = shapely.union_all(buildings[chosen]), True
    shapes[points] = None
    nodes = np.flatnonzero(points)
    on_grounds = np.isin(
        np.arange(len(nodes)), shapely.STRtree(grounds[areas]).query(grounds[nodes], "within")[0]
    )
    for node, chosen in _grouped(shapely.STRtree(buildings).query(grounds[nodes], "within").T):
        if not on_grounds[node]:
            shapes[nodes[node]], built[nodes[node]] = buildings[chosen[0]], True
    return shapes, built


def residents_by_volume(
    homes: np.ndarray,
    tags: Sequence[Mapping[str, str]],
    boundary: shapely.Geometry | None,
    total: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Spread ``total`` residents over the homes (N,) inside ``boundary``, by footprint (m²) × storeys.

    Returns which homes take part (N,) and the residents of each of those; they sum up to ``total``.
    Raises PlanError if no home lies inside.
    """
    footprint = shapely.area(homes)
    inside = footprint >= SMALLEST_HOME_M2
    if boundary is not None:
        shapely.prepare(boundary)
        inside &= shapely.contains(boundary, inner_points(homes))
    if not inside.any():
        raise PlanError(
            "The file holds no residential building inside the boundary, so residents cannot be estimated. "
            "Leave RESIDENTS empty."
        )
    volume = footprint[inside] * np.array([storeys(home) for home in tags])[inside]
    return inside, total * volume / volume.sum()


def storeys(tags: Mapping[str, str]) -> float:
    """Return a building's storeys as tagged, or what is usual for its kind."""
    match = LEVELS.match(tags.get("building:levels", ""))
    levels = float(match.group().replace(",", ".")) if match else 0.0
    if 0 < levels <= MOST_LEVELS:
        return levels
    return USUAL_LEVELS.get(tags.get("building", ""), USUAL_HOUSE_LEVELS)


def _grouped(pairs: np.ndarray) -> list[tuple[int, np.ndarray]]:
    """Return each first number of the (P, 2) pairs with its second numbers."""
    order = np.lexsort((pairs[:, 1], pairs[:, 0]))
    firsts, starts = np.unique(pairs[order, 0], return_index=True)
    return (
        list(zip(firsts.tolist(), np.split(pairs[order, 1], starts[1:]), strict=True)) if len(firsts) else []
    )

"""Which service is nearest to each resident, how far, and why some reach none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .geometry import present as has_geometry
from .links import Links
from .network import Network
from .search import MICROMETRE, nearest_service

SERVED, BEYOND, UNREACHABLE, NO_STREET, NO_GEOMETRY = (
    "",
    "beyond",
    "unreachable",
    "no_street_nearby",
    "no_geometry",
)


@dataclass(frozen=True)
class Access:
    """The nearest service of P demand places.

    ``distance`` (P,) metres, inf: none; ``service`` (P,) its number, -1: none; ``reason`` (P,) why it is not
    within the largest distance, empty where it is.
    """

    distance: np.ndarray
    service: np.ndarray
    reason: np.ndarray


def access_by_street(
    network: Network, demand: Links, services: Links, present: np.ndarray, largest: float
) -> Access:
    """Find each demand's nearest service by street; ``present`` (P,) marks those that have a geometry."""
    distance, service = nearest_service(network, demand, services)
    distance = np.round(distance, MICROMETRE)
    reason = _reasons(distance, largest, present)
    unreached = present & np.isinf(distance)
    reason[unreached] = np.where(demand.linked[unreached], UNREACHABLE, NO_STREET)
    return Access(distance, service, reason)


def access_straight(demand: np.ndarray, services: np.ndarray, largest: float) -> Access:
    """Find each demand's nearest service straight ahead (polygons: 0 inside); geometries (P,) and (S,)."""
    present = has_geometry(demand)
    real = np.flatnonzero(has_geometry(services))
    distance = np.full(len(demand), np.inf)
    service = np.full(len(demand), -1)
    if present.any() and len(real):
        distance[present], nearest = _nearest(demand[present], services[real])
        distance = np.round(distance, MICROMETRE)
        service[present] = real[nearest]
    return Access(distance, service, _reasons(distance, largest, present))


def why_unlinked(places: np.ndarray, linked: np.ndarray) -> np.ndarray:
    """Say for each place (P,) why it has no way at all, else nothing; ``linked`` (P,): a street is near."""
    reasons = np.select([~has_geometry(places), ~linked], [NO_GEOMETRY, NO_STREET], SERVED)
    return reasons.astype("U16")


def bands(distance: np.ndarray, limits: Sequence[float]) -> np.ma.MaskedArray:
    """Return the smallest of the ascending ``limits`` that holds each distance, masked beyond the last."""
    number = np.searchsorted(limits, distance, side="left")
    beyond = number == len(limits)
    return np.ma.array(np.append(limits, np.nan)[number], mask=beyond)


def near_edge(places: np.ndarray, distance: np.ndarray, largest: float, area: shapely.Geometry) -> np.ndarray:
    """Mark places (P,) for which a nearer service may lie outside the ``area`` that the data cover."""
    present = has_geometry(places)
    margin = np.full(len(places), np.inf)
    border = shapely.boundary(area)
    shapely.prepare([area, border])
    inside = shapely.intersects(area, places[present])
    margin[present] = np.where(inside, shapely.distance(border, places[present]), 0.0)
    return margin < np.minimum(distance, largest)


def _nearest(demand: np.ndarray, services: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    if (shapely.get_type_id(demand) == 0).all() and (shapely.get_type_id(services) == 0).all():
        return cKDTree(shapely.get_coordinates(services)).query(shapely.get_coordinates(demand))
    (_, nearest), distance = shapely.STRtree(services).query_nearest(
        demand, return_distance=True, all_matches=False
    )
    return distance, nearest


def _reasons(distance: np.ndarray, largest: float, present: np.ndarray) -> np.ndarray:
    reason = np.full(len(distance), SERVED, dtype="U16")
    reason[distance > largest] = BEYOND
    reason[~present] = NO_GEOMETRY
    return reason

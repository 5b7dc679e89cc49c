"""Access by street or in a straight line, whichever the inputs allow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.access import Access, access_by_street, access_straight, near_edge
from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.links import Links, link
from ..analysis.network import Network
from ..analysis.reliability import BY_LINK
from ..translation import number, tr
from .call import Call
from .street_input import WALK, read_network


@dataclass(frozen=True)
class Measure:
    """How far places are from services: ``access`` by MAX_LINK, and the ``area`` the streets cover."""

    access: Callable[[float], Access]
    area: shapely.Geometry | None

    def edge(self, places: np.ndarray, access: Access, largest: float) -> np.ndarray | None:
        """Mark the places (P,) whose result may change beyond the data's edge; None: no telling."""
        return None if self.area is None else near_edge(places, access.distance, largest, self.area)


def read_measure(
    call: Call,
    demand: np.ndarray,
    services: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    largest: float,
    travel: int = WALK,
    repair: float = 0.0,
) -> Measure:
    """Measure along STREETS if given, else in straight lines; beyond ``largest`` metres is too far."""
    if not call.given("STREETS"):
        call.warn(tr("No streets are given: distances are straight lines, shorter than any way on foot."))
        return straight_measure(demand, services, largest)
    network = read_network(call, crs, travel, repair)
    return street_measure(call, network, demand, services, call.number("MAX_LINK"), largest)


def link_limit(call: Call) -> float | None:
    """Return MAX_LINK; None where there are no streets to link to."""
    return call.number("MAX_LINK") if call.given("STREETS") else None


def straight_measure(demand: np.ndarray, services: np.ndarray, largest: float) -> Measure:
    """Measure in straight lines."""
    access = access_straight(demand, services, largest)
    return Measure(lambda _max_link: access, None)


def street_measure(
    call: Call, network: Network, demand: np.ndarray, services: np.ndarray, max_link: float, largest: float
) -> Measure:
    """Measure along streets; raise PlanError when no service has a street within ``max_link`` metres."""
    reach = max(max_link, *BY_LINK.values()) if call.given("SUMMARY") else max_link
    supply = link_services(call, network, services, max_link, reach)
    places = link(network, demand, reach, call.progress(25, 60))
    there = present(demand)

    def access(longest: float) -> Access:
        call.progress(60, 70)(0)
        return access_by_street(network, places.within(longest), supply.within(longest), there, largest)

    return Measure(access, covered_ground(network))


def covered_ground(network: Network) -> shapely.Geometry:
    """Return the ground that the streets cover: beyond it the data are at an end."""
    return shapely.convex_hull(shapely.linestrings(network.nodes))


def link_services(
    call: Call, network: Network, services: np.ndarray, max_link: float, reach: float | None = None
) -> Links:
    """Link the services within ``reach`` (default: ``max_link``) metres; report those without a street.

    Raises PlanError when MAX_LINK is negative or no service has a street within ``max_link`` metres.
    """
    if max_link < 0:
        raise PlanError("MAX_LINK is negative: {value}. Give 0 or more metres.", value=max_link)
    supply = link(network, services, reach or max_link, call.progress(20, 25))
    missing = len(services) - int(supply.within(max_link).linked.sum())
    if missing == len(services):
        raise PlanError(
            "None of the {count} services lies within {max_link} m of a street. "
            "Check the layers' CRS, or allow longer links.",
            count=len(services),
            max_link=max_link,
        )
    if missing:
        call.warn(
            tr("{count} services have no street nearby and serve nobody.").format(count=number(missing))
        )
    return supply

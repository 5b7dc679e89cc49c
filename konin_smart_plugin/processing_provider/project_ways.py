"""How far residents are from what there is and from what projects add: by street or straight ahead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.access import access_by_street, access_straight
from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.links import link
from ..analysis.project_impact import Pairs, straight_pairs, street_pairs
from ..layer_io.table import Table
from .call import Call
from .street_input import read_network


@dataclass(frozen=True)
class Ways:
    """``to_nearest(places, limit)``: metres (P,) from residents to the nearest place.

    ``pairs(sites, owner, limit)``: the ways to the projects that own the sites (S,), and which sites can
    be reached at all.
    """

    to_nearest: Callable[[np.ndarray, float], np.ndarray]
    pairs: Callable[[np.ndarray, np.ndarray, float], tuple[Pairs, np.ndarray]]


def street_ways(call: Call, demand: Table, crs: QgsCoordinateReferenceSystem) -> Ways:
    """Measure along STREETS; raises PlanError for a negative MAX_LINK."""
    network = read_network(call, crs, call.choice("TRAVEL"))
    longest = call.number("MAX_LINK")
    if longest < 0:
        raise PlanError("MAX_LINK is negative: {value}. Give 0 or more metres.", value=longest)
    homes, there = link(network, demand.geometry, longest, call.progress(20, 60)), present(demand.geometry)

    def to_nearest(places: np.ndarray, limit: float) -> np.ndarray:
        return access_by_street(network, homes, link(network, places, longest), there, limit).distance

    def pairs(sites: np.ndarray, owner: np.ndarray, limit: float) -> tuple[Pairs, np.ndarray]:
        links = link(network, sites, longest)
        return street_pairs(network, homes, links, owner, limit, call.progress(60, 90)), links.linked

    return Ways(to_nearest, pairs)


def straight_ways(demand: Table) -> Ways:
    """Measure in straight lines."""
    homes = demand.geometry

    def pairs(sites: np.ndarray, owner: np.ndarray, limit: float) -> tuple[Pairs, np.ndarray]:
        return straight_pairs(homes, sites, owner, limit), present(sites)

    return Ways(lambda there, limit: access_straight(homes, there, limit).distance, pairs)

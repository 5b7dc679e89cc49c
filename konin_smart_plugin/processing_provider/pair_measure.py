"""All pairs of places and supplies within a distance, by street or in a straight line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.access import near_edge, why_unlinked
from ..analysis.catchment import Pairs, straight_pairs
from ..analysis.geometry import present
from ..analysis.links import link
from ..analysis.reliability import BY_LINK
from ..analysis.search import pairs_within
from ..translation import tr
from .access_measure import covered_ground, link_services
from .call import Call
from .street_input import read_network


@dataclass(frozen=True)
class PairMeasure:
    """``within`` a distance by a MAX_LINK: all pairs, in order of places; ``reason`` (P,) why some have none.

    ``area``: what the streets cover; None for straight lines.
    """

    within: Callable[[float, float], Pairs]
    reason: np.ndarray
    area: shapely.Geometry | None

    def edge(self, places: np.ndarray, reach: float) -> np.ndarray | None:
        """Mark the places (P,) that are nearer than ``reach`` metres to the data's edge; None: no telling."""
        if self.area is None:
            return None
        return near_edge(places, np.full(len(places), np.inf), reach, self.area)


def pair_measure(
    call: Call, demand: np.ndarray, supply: np.ndarray, crs: QgsCoordinateReferenceSystem
) -> PairMeasure:
    """Measure along STREETS if they are given, else in straight lines.

    Raises PlanError when no supply has a street within MAX_LINK.
    """
    if not call.given("STREETS"):
        call.warn(tr("No streets are given: distances are straight lines, shorter than any way on foot."))
        return _straight(demand, supply)
    network = read_network(call, crs)
    max_link = call.number("MAX_LINK")
    reach = max(max_link, *BY_LINK.values()) if call.given("SUMMARY") else max_link
    there = link_services(call, network, supply, max_link, reach)
    here = link(network, demand, reach, call.progress(25, 50))

    def within(distance: float, longest: float) -> Pairs:
        links = here.within(longest), there.within(longest)
        return Pairs(*pairs_within(network, *links, distance, call.progress(50, 80)))

    return PairMeasure(within, why_unlinked(demand, here.within(max_link).linked), covered_ground(network))


def _straight(demand: np.ndarray, supply: np.ndarray) -> PairMeasure:
    here, there = np.flatnonzero(present(demand)), np.flatnonzero(present(supply))

    def within(distance: float, _max_link: float) -> Pairs:
        near = straight_pairs(demand[here], supply[there], distance)
        order = np.argsort(here[near.demand], kind="stable")
        return Pairs(here[near.demand][order], there[near.supply][order], near.metres[order])

    return PairMeasure(within, why_unlinked(demand, np.ones(len(demand), bool)), None)

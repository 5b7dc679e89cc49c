"""Which candidates and existing sensors reach which demand: by range, along streets or by line of sight."""

from __future__ import annotations

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.in_sight import InSight, standing
from ..analysis.links import Links, link
from ..analysis.network import Network
from ..analysis.search import pairs_within
from ..analysis.sensors import discs, reached
from ..analysis.siting.reach import Reach, check_size
from ..analysis.surface import Surface
from ..translation import tr
from .access_measure import link_services
from .call import Call
from .site_inputs import Sites
from .street_input import read_network
from .surface_input import open_dsm


def read_reach(
    call: Call,
    crs: QgsCoordinateReferenceSystem,
    candidates: Sites,
    existing: Sites,
    demand: np.ndarray,
    limit: float,
) -> tuple[Reach, Reach]:
    """Return what the candidates and what the existing sensors reach of the demand (M, 2) within ``limit``.

    ``limit`` in metres, infinite for the models of distance. Raises PlanError for inputs that exclude each
    other.
    """
    if call.given("STREETS") and call.given("DSM"):
        raise PlanError("Give STREETS or DSM, not both: coverage is along streets or by line of sight.")
    if np.isinf(limit):
        if call.given("DSM"):
            raise PlanError("The models p-median and p-center measure distances: they take no DSM.")
        check_size(len(demand), len(candidates))
    if call.given("STREETS"):
        return _by_street(call, crs, candidates, existing, demand, limit)
    if call.given("DSM"):
        with open_dsm(call, crs) as surface:
            if not standing(surface, candidates.xy)[1].any():
                raise PlanError(
                    "None of the {n} candidates stands where the surface model has a height.",
                    n=len(candidates),
                )
            return tuple(_in_sight(call, surface, sites, demand, limit) for sites in (candidates, existing))
    return tuple(_straight(sites.xy, demand, limit) for sites in (candidates, existing))


def _straight(sites: np.ndarray, demand: np.ndarray, limit: float) -> Reach:
    if np.isinf(limit):
        place, site = (index.ravel() for index in np.indices((len(demand), len(sites))))
    else:
        site, place = reached(discs(sites, limit), demand)
    return _reach(place, site, sites, demand)


def _reach(place: np.ndarray, site: np.ndarray, sites: np.ndarray, demand: np.ndarray) -> Reach:
    metres = np.hypot(*(sites[site] - demand[place]).T)
    return Reach(place, site, metres, len(demand), len(sites))


def _by_street(
    call: Call,
    crs: QgsCoordinateReferenceSystem,
    candidates: Sites,
    existing: Sites,
    demand: np.ndarray,
    limit: float,
) -> tuple[Reach, Reach]:
    network = read_network(call, crs)
    longest = call.number("MAX_LINK")
    ways = link_services(call, network, shapely.points(candidates.xy), longest)
    places = link(network, shapely.points(demand), longest)
    lonely = len(demand) - int(places.linked.sum())
    if lonely:
        call.warn(tr("{n} places of demand have no street nearby.", n=lonely).format(n=lonely))
    there = link(network, shapely.points(existing.xy), longest)
    return (
        _pairs(call, network, places, ways, limit),
        _pairs(call, network, places, there, limit),
    )


def _pairs(call: Call, network: Network, places: Links, ways: Links, limit: float) -> Reach:
    if not len(ways):
        return Reach(np.zeros(0, int), np.zeros(0, int), np.zeros(0), places.count, ways.count)
    place, site, metres = pairs_within(network, places, ways, limit, call.progress(25, 40))
    return Reach(place, site, metres, places.count, ways.count)


def _in_sight(call: Call, surface: Surface, sites: Sites, demand: np.ndarray, limit: float) -> Reach:
    """Return who is seen; sites where the surface model has no height see nobody."""
    known = np.flatnonzero(standing(surface, sites.xy)[1])
    if len(known) < len(sites):
        n = len(sites) - len(known)
        call.warn(tr("{n} places for sensors have no height in the surface model.", n=n).format(n=n))
    if not len(known):
        nothing = np.zeros(0, int)
        return Reach(nothing, nothing, np.zeros(0), len(demand), len(sites))
    masts, target = np.full(len(known), call.number("HEIGHT")), call.number("TARGET_HEIGHT")
    sensors = discs(sites.xy[known], limit)
    view = InSight(sensors, masts, surface, None, 1, target, call.progress(10, 50))
    seen = view.seen_points(demand)
    return _reach(seen.place, known[seen.sensor], sites.xy, demand)

"""How well public transport can be reached, from every place: the access index and PTAL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..analysis.access import why_unlinked
from ..analysis.access_summary import Group, percent
from ..analysis.catchment import straight_pairs
from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.links import link
from ..analysis.quantiles import weighted_mean
from ..analysis.search import pairs_within
from ..analysis.transit import BANDS, RAIL_MODES, RAIL_REACH, Departures, access_index, ptal
from ..layer_io.reading import read_parameter
from ..layer_io.table import Table
from ..translation import tr
from . import declarations as declare
from .access_measure import link_services
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish, rows_table, texts, with_columns
from .street_input import read_network
from .zone_input import groups, read_zones

COLUMNS = {
    "zone_id": "text",
    "zone": "text",
    "ptal": "text",
    "places": "integer",
    "unknown": "integer",
    "residents": "real",
    "share_pct": "real",
    "mean_index": "real",
}
BUS_MODES = {"bus", "trolleybus", "coach"}


class TransitAccess(KoninAlgorithm):
    """Public transport access index of every place."""

    NAME = "transit_access"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        for parameter in (
            declare.source("DEMAND", tr("Residents (demand)")),
            declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "DEMAND", numeric=True),
            declare.source("STOPS", tr("Stops, from Import GTFS"), kinds.VectorPoint),
            declare.source("FREQUENCIES", tr("Frequencies, from Import GTFS"), kinds.Vector),
            declare.streets(),
            declare.max_link(),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            declare.sink("OUTPUT", tr("Public transport access"), kinds.VectorAnyGeometry, optional=False),
            declare.table_sink("SUMMARY", tr("Summary of public transport access")),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        crs = call.crs("DEMAND", "STOPS", "STREETS", "ZONES")
        demand = call.read("DEMAND", crs, call.fields("DEMAND"))
        weights = call.weights(demand)
        stops = call.read("STOPS", crs, ["stop_id"])
        departures = _departures(call, stops)
        pairs, reason = _pairs(call, demand.geometry, stops.geometry, crs)
        index = access_index(pairs, len(demand), len(stops), departures, call.progress(60, 85))
        unknown = ~present(demand.geometry)
        band = np.ma.array(ptal(index), mask=unknown)
        columns = {
            "access_index": np.ma.array(index, mask=unknown),
            "ptal": band,
            "reason": texts(reason),
        }
        output = call.write("OUTPUT", with_columns(demand, columns), call.wkb_type("DEMAND", demand))
        summary = None
        if call.given("SUMMARY"):
            zones = groups(call, read_zones(call, crs), demand.geometry)
            summary = call.write("SUMMARY", rows_table(_rows(zones, weights, index, band), COLUMNS))
        account = Account(
            tr(
                "Access index of Transport for London (2015): walk, wait and reliability in the morning peak."
            ),
            {
                tr("Residents (demand)"): len(demand),
                tr("Stops"): len(stops),
                tr("Frequencies"): len(departures.stop),
            },
        )
        finish(call, "OUTPUT", output, "transit_access", account)
        finish(call, "SUMMARY", summary, "transit_access_summary", account)
        return {"OUTPUT": output} | ({"SUMMARY": summary} if summary else {})


def _departures(call: Call, stops: Table) -> Departures:
    """Read FREQUENCIES; leave out rows of stops that are not in STOPS, and say so."""
    fields = ["stop_id", "route", "mode", "per_hour"]
    table = read_parameter(call.algorithm, call.parameters, "FREQUENCIES", call.context, fields)
    if not len(table):
        raise PlanError("The table of frequencies is empty.")
    words = {name: [str(value) for value in table.columns[name].tolist()] for name in fields[:3]}
    number = {str(key): place for place, key in enumerate(stops.columns["stop_id"].tolist())}
    stop = np.array([number.get(key, -1) for key in words["stop_id"]])
    if (stop < 0).all():
        raise PlanError("No stop_id of the frequencies is among the stops: are both from the same timetable?")
    if (stop < 0).any():
        call.warn(tr("{count} frequencies belong to no stop given.").format(count=int((stop < 0).sum())))
    known = stop >= 0
    modes, mode = np.unique([text.lower().replace(" ", "_") for text in words["mode"]], return_inverse=True)
    for name in set(modes) - RAIL_MODES - BUS_MODES:
        call.warn(tr("The mode {mode} counts like a bus.").format(mode=name))
    # a bus and a tram of one number are two routes
    lines = [f"{own} {text}" for own, text in zip(mode.reshape(-1), words["route"], strict=True)]
    _, route = np.unique(lines, return_inverse=True)
    per_hour = np.ma.array(table.columns["per_hour"], dtype=float).filled(0)
    rail = np.array([name in RAIL_MODES for name in modes])
    return Departures(stop[known], route.reshape(-1)[known], mode.reshape(-1)[known], per_hour[known], rail)


def _pairs(
    call: Call, demand: np.ndarray, stops: np.ndarray, crs: QgsCoordinateReferenceSystem
) -> tuple[tuple[np.ndarray, np.ndarray, np.ndarray], np.ndarray]:
    """Return place, stop and metres of all pairs that can be walked, in order of places.

    Also why some places have no way at all, (P,).
    """
    if not call.given("STREETS"):
        call.warn(tr("No streets are given: distances are straight lines, shorter than any way on foot."))
        here, there = np.flatnonzero(present(demand)), np.flatnonzero(present(stops))
        near = straight_pairs(demand[here], stops[there], RAIL_REACH)
        place, stop, metres = here[near.demand], there[near.supply], near.metres
        order = np.argsort(place, kind="stable")
        pairs = place[order], stop[order], metres[order]
        return pairs, why_unlinked(demand, np.ones(len(demand), bool))
    network = read_network(call, crs)
    max_link = call.number("MAX_LINK")
    supply = link_services(call, network, stops, max_link)
    places = link(network, demand, max_link, call.progress(25, 40))
    pairs = pairs_within(network, places, supply, RAIL_REACH, call.progress(40, 60))
    return pairs, why_unlinked(demand, places.linked)


def _rows(
    zones: Iterable[Group], weights: np.ma.MaskedArray, index: np.ndarray, band: np.ma.MaskedArray
) -> list[dict[str, Any]]:
    """Return, for the town and every zone, a row for all bands together (no ``ptal``) and one for each."""
    known = ~np.ma.getmaskarray(weights) & ~np.ma.getmaskarray(band)
    people = np.where(known, weights.filled(0), 0.0)
    rows = []
    for zone_id, zone, chosen in zones:
        total = float(people[chosen].sum())
        for name in (None, *BANDS):
            own = chosen if name is None else chosen & (band.filled("") == name)
            residents = float(people[own].sum())
            rows.append(
                {
                    "zone_id": zone_id,
                    "zone": zone,
                    "ptal": name,
                    "places": int(own.sum()),
                    "unknown": int((own & ~known).sum()),
                    "residents": residents,
                    "share_pct": percent(residents, total),
                    "mean_index": weighted_mean(index[own], people[own]) if residents else None,
                }
            )
    return rows

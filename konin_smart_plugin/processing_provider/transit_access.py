"""How well public transport can be reached, from every place: the access index and PTAL."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.reliability import BY_DISTANCE
from ..analysis.transit import RAIL_MODES, RAIL_REACH, Departures, access_index, ptal
from ..layer_io.reading import read_parameter
from ..layer_io.table import Table
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .pair_measure import pair_measure
from .reliability_input import edge_column
from .results import Account, finish, texts, with_columns
from .scenario import in_scenario, scenario_parameter
from .transit_summary import write_summary

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
            scenario_parameter(),
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
        measure = pair_measure(call, demand.geometry, stops.geometry, crs)
        widest = max(BY_DISTANCE.values()) * RAIL_REACH if call.given("SUMMARY") else RAIL_REACH
        pairs = measure.within(widest, call.number("MAX_LINK"))

        def index_of(factor: float, max_link: float) -> np.ndarray:
            other = pairs if factor != 1 else measure.within(RAIL_REACH, max_link)
            return access_index(other, len(demand), len(stops), departures, factor, call.progress(80, 85))

        index = access_index(pairs, len(demand), len(stops), departures, 1.0, call.progress(60, 80))
        unknown = ~present(demand.geometry)
        band, edge = np.ma.array(ptal(index), mask=unknown), measure.edge(demand.geometry, RAIL_REACH)
        columns = {
            "access_index": np.ma.array(index, mask=unknown),
            "ptal": band,
            "reason": texts(measure.reason),
            "edge": edge_column(edge, len(demand)),
        }
        summary = write_summary(call, demand, weights, index, band, index_of, edge)
        places = in_scenario(call, with_columns(demand, columns))
        output = call.write("OUTPUT", places, call.wkb_type("DEMAND", demand))
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
    if table.columns["per_hour"].dtype.kind not in "iuf":
        raise PlanError("The field per_hour of the frequencies holds no numbers.")
    words = {name: [str(value) for value in table.columns[name].tolist()] for name in fields[1:3]}
    stop = _stop_numbers(call, table, stops)
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


def _stop_numbers(call: Call, frequencies: Table, stops: Table) -> np.ndarray:
    """Return the number of each frequency's stop, -1 for none; raise PlanError where no stop has any."""
    keys = stops.columns["stop_id"].tolist()
    number_of = {str(key): place for place, key in enumerate(keys) if key is not None}
    if len(number_of) < len(keys):
        call.warn(
            tr("{count} stops have no stop_id of their own and no departures.").format(
                count=number(len(keys) - len(number_of))
            )
        )
    names = frequencies.columns["stop_id"].tolist()
    stop = np.array([-1 if name is None else number_of.get(str(name), -1) for name in names])
    if (stop < 0).all():
        raise PlanError("No stop_id of the frequencies is among the stops: are both from the same timetable?")
    if (stop < 0).any():
        call.warn(tr("{count} frequencies belong to no stop given.").format(count=number((stop < 0).sum())))
    return stop

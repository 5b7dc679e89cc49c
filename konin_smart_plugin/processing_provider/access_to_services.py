"""Who reaches a service within the distances of a standard, and who does not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..analysis.access import Access, bands
from ..analysis.access_summary import reason_counts
from ..analysis.distances import parse_distances
from ..analysis.served import Served
from ..city_layers.specs import load_specs
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import number, tr, user_language
from . import declarations as declare
from .access_measure import read_measure
from .access_tables import write_gaps, write_summary
from .algorithm import KoninAlgorithm
from .call import Call
from .reliability_input import edge_column
from .results import Account, finish, texts, with_columns
from .scenario import in_scenario, scenario_parameter


class AccessToServices(KoninAlgorithm):
    """Distance of every resident to the nearest service, the gaps, and the figures by zone."""

    NAME = "access_to_services"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        for parameter in (
            declare.source("DEMAND", tr("Residents (demand)")),
            declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "DEMAND", numeric=True),
            declare.source("SERVICES", tr("Services")),
            declare.field("SERVICE_ID_FIELD", tr("Field that names a service"), "SERVICES", optional=True),
            declare.streets(),
            declare.distances(),
            declare.max_link(),
            declare.travel(),
            declare.repair(),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            declare.number("GAP_CELL", tr("Cell size of the gaps [m]"), 50.0, least=1.0),
            scenario_parameter(),
            declare.sink("OUTPUT", tr("Access to services"), kinds.VectorAnyGeometry, optional=False),
            declare.sink("GAPS", tr("Gaps in access"), kinds.VectorPolygon),
            declare.table_sink("SUMMARY", tr("Summary of access")),
        ):
            self.addParameter(parameter)
        for name, title in {
            "TOTAL": tr("Residents of known number"),
            "COVERED": tr("Residents within the first distance"),
            "COVERED_PCT": tr("Residents within the first distance [%]"),
            "BEYOND": tr("Residents beyond the first distance"),
            "BEYOND_PCT": tr("Residents beyond the first distance [%]"),
        }.items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        limits = parse_distances(call.text("DISTANCES"))
        crs = call.crs("DEMAND", "SERVICES", "STREETS", "ZONES")
        demand = call.read("DEMAND", crs, call.fields("DEMAND"))
        weights = call.weights(demand)
        services, names = _services(call, crs)
        travel = call.choice("TRAVEL"), call.number("REPAIR")
        measure = read_measure(call, demand.geometry, services.geometry, crs, limits[-1], *travel)
        access = measure.access(call.number("MAX_LINK"))
        edge = measure.edge(demand.geometry, access, limits[-1])
        account = _account(call, access, demand, services)

        summary = write_summary(call, measure, limits, demand, weights, edge)
        gaps_output = write_gaps(call, demand, weights, access, limits[0])
        places = in_scenario(call, _output(demand, access, limits, names, edge))
        output = call.write("OUTPUT", places, call.wkb_type("DEMAND", demand))
        finish(call, "OUTPUT", output, "access_bands", replace(account, distances=limits))
        gaps_title = tr("Gaps in access: beyond {distance} m").format(distance=number(limits[0], None))
        finish(call, "GAPS", gaps_output, "access_gaps", replace(account, title=gaps_title))
        finish(call, "SUMMARY", summary, "access_summary", account)
        known = weights.filled(0)
        people = Served(float(known[access.distance <= limits[0]].sum()), float(known.sum()))
        _headline(call, people, limits[0])
        results = {"OUTPUT": output, "GAPS": gaps_output, "SUMMARY": summary}
        return {name: where for name, where in results.items() if where} | {
            "TOTAL": people.total,
            "COVERED": people.served,
            "COVERED_PCT": people.served_pct,
            "BEYOND": people.beyond,
            "BEYOND_PCT": people.beyond_pct,
        }


def _services(call: Call, crs: QgsCoordinateReferenceSystem) -> tuple[Table, np.ndarray]:
    """Read the services and what each is called in ``service_id``: its field's value, else its feature id."""
    chosen = call.text("SERVICE_ID_FIELD")
    table = call.read("SERVICES", crs, [chosen] if chosen else [])
    names = table.columns[chosen].tolist() if chosen else table.ids.tolist()
    return table, np.array([None if name is None else str(name) for name in names], object)


def _output(
    demand: Table, access: Access, limits: list[float], names: np.ndarray, edge: np.ndarray | None
) -> Table:
    none = access.service < 0
    service = np.append(names, None)[access.service]
    return with_columns(
        demand,
        {
            "service_id": np.ma.array(service, mask=np.equal(service, None)),
            "distance_m": masked(access.distance, none),
            "band": bands(access.distance, limits),
            "reason": texts(access.reason),
            "edge": edge_column(edge, len(demand)),
        },
    )


def _account(call: Call, access: Access, demand: Table, services: Table) -> Account:
    """Count what was read and who is not reached, in the log and for the metadata."""
    words = load_specs()["access_bands"].field("reason").values
    missed = {words[reason][user_language()]: count for reason, count in reason_counts(access).items()}
    for reason, count in missed.items():
        call.say(tr("Places not served, {reason}: {count}").format(reason=reason, count=number(count)))
    counts = {tr("Residents (demand)"): len(demand), tr("Services"): len(services), **missed}
    method = (
        tr("Way along streets to the nearest service: straight link, streets, straight link.")
        if call.given("STREETS")
        else tr("Straight line to the nearest service.")
    )
    return Account(method, counts)


def _headline(call: Call, people: Served, first: float) -> None:
    if people.served_pct is None:
        call.warn(tr("No residents of known number: no share can be given."))
        return
    call.say(
        tr("Within {distance} m: {covered} of {total} residents ({share} %).").format(
            distance=number(first),
            covered=number(people.served),
            total=number(people.total),
            share=number(people.served_pct, 1),
        )
    )

"""The municipal accessibility standards of art. 13f of the planning act, for every parcel."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..analysis.access import NO_GEOMETRY
from ..analysis.errors import PlanError
from ..analysis.green import hectares, merge_touching
from ..analysis.links import link
from ..analysis.reliability import BY_DISTANCE, BY_LINK
from ..analysis.standards_13f import Parcels, Plan, Standard, at_edge, judge, measure
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import number, tr
from . import declarations as declare
from .access_measure import covered_ground, link_services
from .algorithm import KoninAlgorithm
from .call import Call
from .green_input import read_green, read_primary_schools
from .reliability_input import edge_column
from .results import Account, finish, with_columns
from .scenario import in_scenario, scenario_parameter
from .standards_summary import RULES, write_summary
from .street_input import read_network

DEFAULTS = Standard()
NUMBERS = (
    "SCHOOL_DISTANCE",
    "NEAR_GREEN_DISTANCE",
    "NEAR_GREEN_HA",
    "LARGE_GREEN_DISTANCE",
    "LARGE_GREEN_HA",
)


class AccessibilityStandards(KoninAlgorithm):
    """Way to a primary school and to public green, parcel by parcel."""

    NAME = "accessibility_standards"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        metres, areas = tr("{what}: longest way [m]"), tr("{what}: least area [ha]")
        school, near, large = tr("Primary school"), tr("Green nearby"), tr("Large green area")
        for parameter in (
            declare.source("PARCELS", tr("Parcels"), kinds.VectorPolygon),
            declare.source("SCHOOLS", tr("School buildings")),
            declare.source("GREEN", tr("Green areas"), kinds.VectorPolygon),
            declare.streets(optional=False),
            declare.number("SCHOOL_DISTANCE", metres.format(what=school), DEFAULTS.school_m),
            declare.number("NEAR_GREEN_DISTANCE", metres.format(what=near), DEFAULTS.near_green_m),
            declare.number("NEAR_GREEN_HA", areas.format(what=near), DEFAULTS.near_green_ha),
            declare.number("LARGE_GREEN_DISTANCE", metres.format(what=large), DEFAULTS.large_green_m),
            declare.number("LARGE_GREEN_HA", areas.format(what=large), DEFAULTS.large_green_ha),
            declare.max_link(),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            scenario_parameter(),
            declare.sink("OUTPUT", tr("Parcels by standard"), kinds.VectorPolygon, optional=False),
            declare.table_sink("SUMMARY", tr("Summary of standards")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL", tr("Parcels")))
        self.addOutput(QgsProcessingOutputNumber("MET", tr("Parcels that meet all standards")))
        self.addOutput(QgsProcessingOutputNumber("NOT_MET", tr("Parcels that miss a standard")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        standard = _standard(call)
        crs = call.crs("PARCELS", "SCHOOLS", "GREEN", "STREETS", "ZONES")
        parcels = call.read("PARCELS", crs, call.fields("PARCELS"))
        plan, supplies = _plan(call, parcels.geometry, crs)
        if not (plan.hectares >= standard.large_green_ha).any():
            area = number(standard.large_green_ha, None)
            call.warn(tr("No green area is as large as {area} ha.").format(area=area))
        widest = standard.scaled(max(BY_DISTANCE.values())) if call.given("SUMMARY") else standard
        ways = measure(plan, widest, call.number("MAX_LINK"), call.progress(50, 70))
        result = judge(plan, ways, standard)
        edge = at_edge(plan, ways, standard, covered_ground(plan.network))
        met = int(result.meets_all.sum())
        call.say(
            tr("{met} of {count} parcels meet all standards.").format(
                met=number(met), count=number(len(parcels))
            )
        )
        summary = write_summary(call, parcels, plan, ways, standard, edge)
        places = in_scenario(call, _output(parcels, result, edge))
        output = call.write("OUTPUT", places, call.wkb_type("PARCELS", parcels))
        account = _account({**supplies, tr("Parcels that meet all standards"): met})
        finish(call, "OUTPUT", output, "standards_13f", account)
        finish(call, "SUMMARY", summary, "standards_13f_summary", account)
        numbers = {"TOTAL": len(parcels), "MET": met, "NOT_MET": int((~result.meets_all).sum())}
        return {"OUTPUT": output} | ({"SUMMARY": summary} if summary else {}) | numbers


def _plan(call: Call, parcels: np.ndarray, crs: QgsCoordinateReferenceSystem) -> tuple[Plan, dict[str, int]]:
    """Read and link what is measured; return also how many there are of each, for the account."""
    schools = read_primary_schools(call, crs)
    green = merge_touching(read_green(call, crs))
    network = read_network(call, crs)
    max_link = call.number("MAX_LINK")
    reach = max(max_link, *BY_LINK.values()) if call.given("SUMMARY") else max_link
    there = [link_services(call, network, services, max_link, reach) for services in (schools, green)]
    plots = link(network, parcels, reach, call.progress(25, 50))
    counts = {
        tr("Parcels"): len(parcels),
        tr("Primary school"): len(schools),
        tr("Green areas"): len(green),
    }
    return Plan(network, parcels, plots, *there, hectares(green)), counts


def _standard(call: Call) -> Standard:
    """Return the municipality's numbers; raise PlanError for one that is negative."""
    values = [call.number(name) for name in NUMBERS]
    for name, value in zip(NUMBERS, values, strict=True):
        if value < 0:
            raise PlanError("{name} is negative: {value}. Give 0 or more.", name=name, value=value)
    return Standard(*values)


def _output(parcels: Table, result: Parcels, edge: np.ndarray) -> Table:
    nowhere = result.reason == NO_GEOMETRY
    columns = {
        "school_m": masked(result.school_m, np.isinf(result.school_m)),
        "near_green_ha": masked(result.near_green_ha, nowhere),
        "large_green_m": masked(result.large_green_m, np.isinf(result.large_green_m)),
        **{rule: np.ma.array(getattr(result, rule), mask=nowhere) for rule in RULES},
        "reason": np.ma.array(result.reason.astype(object), mask=result.meets_all),
        "edge": edge_column(edge, len(parcels)),
    }
    return with_columns(parcels, columns)


def _account(counts: dict[str, int]) -> Account:
    method = tr(
        "Art. 13f of the Act of 27 March 2003 on spatial planning and development: walking route from the "
        "parcel's border to the school building and to the border of green areas."
    )
    return Account(method, counts)

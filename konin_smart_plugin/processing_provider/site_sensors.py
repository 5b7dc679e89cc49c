"""konin:site_sensors: where the next sensors belong, and how sure that is."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
)

from ..analysis.errors import PlanError
from ..analysis.served import Served
from ..analysis.siting.plan import LOCATION_SET, P_CENTER, Plan, cover_plan, distance_plan
from ..analysis.siting.problem import Clock
from ..translation import number, tr
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish
from .scenario import in_scenario
from .site_findings import curve_table, demand_table, sites_table
from .site_inputs import read_limits
from .site_parameters import parameters as site_parameters
from .site_situation import Situation, read_situation
from .surface_input import sensors_crs

STYLES = {"SITES": "site_sensors", "OUTPUT": "site_demand", "CURVE": "site_curve"}


class SiteSensors(KoninAlgorithm):
    """The best sites for new sensors, in building order, with a proof or a bound."""

    NAME = "site_sensors"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in site_parameters():
            self.addParameter(parameter)
        for name, title in {
            "OBJECTIVE": tr("Objective reached"),
            "BOUND": tr("Best objective any choice could reach"),
            "TOTAL": tr("Residents of known number"),
            "COVERED": tr("Residents covered"),
            "COVERED_PCT": tr("Residents covered [%]"),
            "NOT_COVERED_PCT": tr("Residents not covered [%]"),
        }.items():
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputBoolean("PROVEN_OPTIMAL", tr("Proven to be optimal")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        crs = sensors_crs(call, "CANDIDATES", "DEMAND", "EXISTING", "STREETS", "FORBIDDEN")
        situation = read_situation(call, crs)
        plan = _plan(call, situation)
        call.progress(50, 85)(1)
        _report(call, plan)
        sites = in_scenario(call, sites_table(crs, situation.candidates, plan))
        demand = in_scenario(call, demand_table(crs, situation, plan))
        outputs = {
            "SITES": call.write("SITES", sites, Qgis.WkbType.Point),
            "OUTPUT": call.write("OUTPUT", demand, Qgis.WkbType.Point),
            "CURVE": call.write("CURVE", in_scenario(call, curve_table(crs, situation, plan))),
        }
        account = _account(situation, plan)
        for name, spec in STYLES.items():
            finish(call, name, outputs[name], spec, account)
        figures = _proof(plan) | {"TOTAL": float(situation.demand.weights.sum())}
        if situation.covering:
            covered = float(plan.values[-1]) if len(plan.values) else plan.before
            people = Served(covered, figures["TOTAL"])
            figures |= {
                "COVERED": people.served,
                "COVERED_PCT": people.served_pct,
                "NOT_COVERED_PCT": people.beyond_pct,
            }
        return {name: value for name, value in outputs.items() if value} | figures


def _plan(call: Call, situation: Situation) -> Plan:
    limits = read_limits(call, situation.candidates, situation.model != LOCATION_SET)
    clock = Clock(call.number("TIME_LIMIT"), lambda: not call.feedback.isCanceled())
    weights = situation.demand.weights
    if situation.model == LOCATION_SET and (call.given("COUNT") or call.given("BUDGET")):
        call.warn(tr("Location set covering seeks the fewest sites: COUNT and BUDGET are not used."))
    if situation.covering:
        return cover_plan(
            situation.model, situation.reach, weights, situation.there, limits, situation.k, clock
        )
    if situation.model == P_CENTER and limits.count is not None and limits.budget is not None:
        raise PlanError("The model p-center takes COUNT or BUDGET, not both.")
    return distance_plan(situation.model, situation.reach, weights, situation.there, limits, clock)


def _report(call: Call, plan: Plan) -> None:
    answer = plan.answer
    values = {"objective": number(answer.objective, 2), "bound": number(answer.bound, 2)}
    if answer.proven:
        call.say(tr("Objective {objective}, proven to be optimal.").format(**values))
    else:
        gap = abs(answer.objective - answer.bound) / max(abs(answer.objective), 1e-12)
        text = tr("Objective {objective}, not proven: no choice can do better than {bound} (gap {gap} %).")
        call.warn(text.format(gap=number(100 * gap, 2), **values))
    call.say(tr("{n} sites chosen.", n=len(plan.sites)).format(n=len(plan.sites)))
    if not len(plan.sites):
        call.warn(tr("No new site helps: what can be reached is reached already, or nothing can be."))


def _proof(plan: Plan) -> dict[str, float | bool]:
    answer = plan.answer
    return {"OBJECTIVE": answer.objective, "BOUND": answer.bound, "PROVEN_OPTIMAL": answer.proven}


def _account(situation: Situation, plan: Plan) -> Account:
    """Return what the results' metadata state."""
    methods = (
        tr("Maximal covering (Church and ReVelle 1974)."),
        tr("Location set covering (Toregas and others 1971)."),
        tr("p-median (ReVelle and Swain 1970)."),
        tr("p-center (Hakimi 1964)."),
    )
    counts = {
        "candidates": len(situation.candidates),
        "places of demand": len(situation.demand.all_ids),
        "existing sensors": len(situation.existing),
    }
    return Account(methods[situation.model], counts | _proof(plan))

"""konin:site_sensors: where the next sensors belong, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
)

from ..analysis.errors import PlanError
from ..analysis.siting.plan import LOCATION_SET, MAXIMAL, P_CENTER, Plan, cover_plan, distance_plan
from ..analysis.siting.problem import Clock
from ..analysis.siting.reach import Reach
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import number, tr
from . import sensor_inputs as read
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish
from .site_inputs import Sites, read_candidates, read_existing, read_limits
from .site_parameters import parameters as site_parameters
from .site_reach import read_reach

STYLES = {"SITES": "site_sensors", "OUTPUT": "site_demand", "CURVE": "site_curve"}


@dataclass(frozen=True)
class Situation:
    """What is known before sites are chosen, and what the model asks for."""

    model: int
    k: int
    candidates: Sites
    existing: Sites
    demand: read.Demand
    reach: Reach
    there: Reach

    @property
    def covering(self) -> bool:
        """Whether the model is about reaching residents, not about distances."""
        return self.model in (MAXIMAL, LOCATION_SET)


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
        }.items():
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputBoolean("PROVEN_OPTIMAL", tr("Proven to be optimal")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        source = read.inputs(call, "CANDIDATES", "DEMAND", "EXISTING", "STREETS", "FORBIDDEN")
        situation = _situation(source)
        plan = _plan(source, situation)
        if feedback.isCanceled():
            return {}
        _report(call, plan)
        counts = {
            "candidates": len(situation.candidates),
            "places of demand": len(situation.demand.all_ids),
            "existing sensors": len(situation.existing),
            "OBJECTIVE": plan.answer.objective,
            "BOUND": plan.answer.bound,
            "PROVEN_OPTIMAL": plan.answer.proven,
        }
        account = Account(_method(call), counts)
        outputs = {
            "SITES": call.write("SITES", _sites(source, situation.candidates, plan), Qgis.WkbType.Point),
            "OUTPUT": call.write("OUTPUT", _demand(source, situation, plan), Qgis.WkbType.Point),
            "CURVE": call.write("CURVE", _curve(source, situation, plan)),
        }
        for name, spec in STYLES.items():
            finish(call, name, outputs[name], spec, account)
        numbers = {
            "OBJECTIVE": plan.answer.objective,
            "BOUND": plan.answer.bound,
            "PROVEN_OPTIMAL": plan.answer.proven,
            "TOTAL": float(situation.demand.weights.sum()),
        }
        if situation.covering:
            numbers["COVERED"] = float(plan.values[-1]) if len(plan.values) else plan.before
        return {name: value for name, value in outputs.items() if value} | numbers


def _situation(source: read.Inputs) -> Situation:
    call = source.call
    model, k = call.choice("MODEL"), int(call.number("K"))
    covering = model in (MAXIMAL, LOCATION_SET)
    if covering and not (source.given("RANGE") and source.number("RANGE") > 0):
        raise PlanError("Give RANGE: how many metres, more than 0, a sensor reaches.")
    if not covering and k > 1:
        raise PlanError("The models p-median and p-center assign each place to one sensor: K must be 1.")
    candidates, existing = read_candidates(source), read_existing(source)
    demand = read.read_demand(source)
    limit = source.number("RANGE") if covering else np.inf
    reach, there = read_reach(source, candidates, existing, demand.xy, limit)
    return Situation(model, k, candidates, existing, demand, reach, there)


def _plan(source: read.Inputs, situation: Situation) -> Plan:
    feedback = source.call.feedback
    limits = read_limits(source, situation.candidates, situation.model != LOCATION_SET)
    clock = Clock(source.number("TIME_LIMIT"), lambda: not feedback.isCanceled())
    weights = situation.demand.weights
    if situation.covering:
        _report_uncoverable(source, situation)
        return cover_plan(
            situation.model, situation.reach, weights, situation.there, limits, situation.k, clock
        )
    if situation.model == P_CENTER and limits.count is not None and limits.budget is not None:
        raise PlanError("The model p-center takes COUNT or BUDGET, not both.")
    return distance_plan(situation.model, situation.reach, weights, situation.there, limits, clock)


def _out_of_reach(situation: Situation) -> np.ndarray:
    """Say which demands all candidates and sensors together cannot cover, (M,) bool."""
    return situation.reach.counts + situation.there.counts < situation.k


def _report_uncoverable(source: read.Inputs, situation: Situation) -> None:
    lost = _out_of_reach(situation)
    if not lost.any():
        return
    weights = situation.demand.weights
    if lost.all() and situation.model == LOCATION_SET:
        raise PlanError(
            "No candidate reaches any place of demand within {range} m. Check the layers or RANGE.",
            range=source.number("RANGE"),
        )
    text = tr(
        "No choice of candidates can cover all demand. Places out of reach: {places}, residents there: "
        "{residents}; OUTPUT marks them as uncoverable (the first: feature {first})."
    )
    first = situation.demand.ids[int(lost.argmax())]
    source.warn(text.format(places=int(lost.sum()), residents=number(weights[lost].sum()), first=first))


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


def _method(call: Call) -> str:
    names = (
        tr("Maximal covering (Church and ReVelle 1974)."),
        tr("Location set covering (Toregas and others 1971)."),
        tr("p-median (ReVelle and Swain 1970)."),
        tr("p-center (Hakimi 1964)."),
    )
    return names[call.choice("MODEL")]


def _sites(source: read.Inputs, candidates: Sites, plan: Plan) -> Table:
    count = len(plan.sites)
    columns = {
        "rank": np.ma.array(np.arange(1, count + 1)),
        "site_id": np.ma.array(candidates.names[plan.sites].astype(object)),
        "gain": masked(plan.gains, np.zeros(count, bool)),
        "after": masked(plan.values, ~np.isfinite(plan.values)),
        "cost": np.ma.masked_all(count)
        if candidates.costs is None
        else np.ma.array(candidates.costs[plan.sites]),
    }
    return Table(shapely.points(candidates.xy[plan.sites]), columns, source.crs)


def _demand(source: read.Inputs, situation: Situation, plan: Plan) -> Table:
    """Return DEMAND, one row each in its own order, with the nearest sensor that reaches it."""
    demand = situation.demand
    new, new_far, new_count = situation.reach.nearest(plan.sites)
    old, old_far, old_count = situation.there.nearest(np.arange(situation.there.sites))
    by_old = old_far <= new_far
    distance = np.minimum(new_far, old_far)
    names = np.full(len(new), None, object)
    names[new >= 0] = situation.candidates.names[new[new >= 0]]
    kept = by_old & (old >= 0)
    names[kept] = situation.existing.names[old[kept]]
    reason = np.where(new_count + old_count >= situation.k, "", "not_covered").astype(object)
    reason[(reason != "") & _out_of_reach(situation)] = "uncoverable"
    columns = {
        "demand_id": demand.spread(demand.ids, demand.all_ids),
        "residents": demand.spread(demand.weights),
        "site_id": demand.spread(np.ma.array(names, mask=distance == np.inf)),
        "existing": demand.spread(np.ma.array(kept, mask=distance == np.inf)),
        "distance_m": demand.spread(masked(distance, np.isinf(distance))),
        "sensors": demand.spread(new_count + old_count),
        "reason": demand.spread(np.ma.array(reason, mask=reason == ""), demand.reasons),
    }
    return Table(demand.places, columns, source.crs)


def _curve(source: read.Inputs, situation: Situation, plan: Plan) -> Table:
    values = np.concatenate([[plan.before], plan.values])
    columns = {"sites": np.ma.array(np.arange(len(values))), "value": masked(values, ~np.isfinite(values))}
    if situation.covering:
        total = situation.demand.weights.sum()
        columns["covered"] = columns["value"]
        columns["covered_pct"] = columns["value"] * (100 / total if total else np.nan)
    return Table(None, columns, source.crs)

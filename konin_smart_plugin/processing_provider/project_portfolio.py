"""konin:project_portfolio: the projects that serve most residents within a budget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterString,
)

from ..analysis.errors import PlanError
from ..analysis.portfolio import (
    FRONTIER_POINTS,
    Choice,
    Portfolio,
    best_portfolio,
    build_order,
    check_choice,
    frontier,
    stacked,
)
from ..analysis.siting.problem import Clock
from ..layer_io.table import Table
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .project_measure import Catalogue, measure_catalogue
from .project_parameters import measure_parameters
from .results import Account, finish, rows_table
from .scenario import in_scenario, scenario_parameter

SELECTED_COLUMNS = {
    "order": "integer", "code": "text", "title": "text", "adds_to": "text", "budget_pln": "real",
    "newly_served": "real", "total_served": "real", "total_pln": "real", "must_have": "flag",
}  # fmt: skip
FRONTIER_COLUMNS = {
    "budget_pln": "real", "newly_served": "real", "bound": "real", "proven": "flag", "projects": "integer",
    "codes": "text",
}  # fmt: skip


class ProjectPortfolio(KoninAlgorithm):
    """The best set of projects for a budget, in building order, and what other budgets would buy."""

    NAME = "project_portfolio"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in (
            *measure_parameters(),
            declare.number("BUDGET", tr("Budget [PLN]"), None),
            QgsProcessingParameterString("MUST_HAVE", tr("Codes of projects that must be in"), optional=True),
            QgsProcessingParameterString("EXCLUDED", tr("Codes of projects that must not"), optional=True),
            declare.number("TIME_LIMIT", tr("Time limit [s]"), 60.0),
            scenario_parameter(),
            declare.sink(
                "SELECTED", tr("Selected projects"), Qgis.ProcessingSourceType.Vector, optional=False
            ),
            declare.table_sink("FRONTIER", tr("Residents served by budget")),
        ):
            self.addParameter(parameter)
        for name, title in {
            "NEWLY_SERVED": tr("Residents newly served"),
            "COST": tr("Cost of the selected projects [PLN]"),
            "BOUND": tr("Most residents any choice could serve"),
        }.items():
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputBoolean("PROVEN_OPTIMAL", tr("Proven to be optimal")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        must, never = _codes(call, "MUST_HAVE"), _codes(call, "EXCLUDED")
        catalogue = measure_catalogue(call, conventions=False)
        choice = _choice(catalogue, must, never)
        budget = call.number("BUDGET")
        check_choice(choice, budget, catalogue.codes)
        clock = Clock(call.number("TIME_LIMIT"), lambda: not feedback.isCanceled())
        found = best_portfolio(choice, budget, clock)
        call.progress(90, 92)(0)
        _report(call, catalogue, choice, found)
        account = Account(
            tr("Budgeted maximal coverage, solved exactly by HiGHS (Khuller, Moss and Naor 1999)."),
            {"projects": len(catalogue.projects), "selected": len(found.chosen), "bound": found.bound},
        )
        outputs = {
            "SELECTED": call.write("SELECTED", in_scenario(call, _selected(catalogue, choice, found))),
            "FRONTIER": _frontier(call, catalogue, choice),
        }
        finish(call, "SELECTED", outputs["SELECTED"], "project_portfolio", account)
        finish(call, "FRONTIER", outputs["FRONTIER"], "project_frontier", account)
        return {name: where for name, where in outputs.items() if where} | {
            "NEWLY_SERVED": found.newly_served,
            "COST": float(choice.costs[found.chosen].sum()),
            "BOUND": found.bound,
            "PROVEN_OPTIMAL": found.proven,
        }


def _codes(call: Call, name: str) -> set[str]:
    return {code.strip() for code in call.text(name).replace(";", ",").split(",") if code.strip()}


def _choice(catalogue: Catalogue, must: set[str], never: set[str]) -> Choice:
    """Return what may be chosen; raises PlanError for a code that the catalogue does not have."""
    codes = catalogue.codes
    unknown = (must | never) - set(codes)
    if unknown:
        raise PlanError("The catalogue has no project {code}.", code=sorted(unknown)[0])
    serves, people = stacked(
        [(one.impact.serves, one.projects) for one in catalogue.standards],
        catalogue.weights.filled(0),
        len(codes),
    )
    wanted = np.isin(codes, sorted(must))
    excluded = np.isin(codes, sorted(never)) | ~(catalogue.measurable | wanted)
    return Choice(serves, people, catalogue.costs, wanted, excluded)


def _report(call: Call, catalogue: Catalogue, choice: Choice, found: Portfolio) -> None:
    unpriced = int((catalogue.measurable & np.isnan(choice.costs)).sum())
    if unpriced:
        call.warn(tr("{n} projects have no budget and cannot be chosen.", n=unpriced).format(n=unpriced))
    if not len(found.chosen):
        open_costs = choice.costs[choice.open]
        cheapest = number(open_costs.min()) if len(open_costs) else "–"
        call.warn(
            tr("No project is selected: none that helps can be paid (the cheapest costs {cost} PLN).").format(
                cost=cheapest
            )
        )
    values = {"served": number(found.newly_served), "bound": number(found.bound)}
    if found.proven:
        call.say(tr("{served} residents newly served, proven to be the most possible.").format(**values))
    else:
        call.warn(
            tr("{served} residents newly served; not proven, at most {bound} are possible.").format(**values)
        )


def _selected(catalogue: Catalogue, choice: Choice, found: Portfolio) -> Table:
    order, gains = build_order(choice, found.chosen)
    served, paid = np.cumsum(gains), np.cumsum(choice.costs[order])
    rows = []
    for step, n in enumerate(order):
        project = catalogue.projects[n]
        rows.append(
            {
                "order": step + 1,
                "code": project.code,
                "title": project.title,
                "adds_to": project.adds_to,
                "budget_pln": float(choice.costs[n]),
                "newly_served": float(gains[step]),
                "total_served": float(served[step]),
                "total_pln": float(paid[step]),
                "must_have": bool(choice.must[n]),
            }
        )
    return rows_table(rows, SELECTED_COLUMNS)


def _frontier(call: Call, catalogue: Catalogue, choice: Choice) -> str | None:
    """Write FRONTIER if it is asked for."""
    if not call.given("FRONTIER"):
        return None
    clock = Clock(np.inf, lambda: not call.feedback.isCanceled())
    rows = []
    for budget, found in frontier(choice, call.number("TIME_LIMIT") / FRONTIER_POINTS, clock):
        call.progress(92, 100)(len(rows) / FRONTIER_POINTS)
        rows.append(_frontier_row(catalogue.projects, budget, found))
    return call.write("FRONTIER", in_scenario(call, rows_table(rows, FRONTIER_COLUMNS)))


def _frontier_row(projects: Sequence[Any], budget: float, found: Portfolio | None) -> dict[str, Any]:
    if found is None:
        return dict.fromkeys(FRONTIER_COLUMNS) | {"budget_pln": budget}
    return {
        "budget_pln": budget,
        "newly_served": found.newly_served,
        "bound": found.bound,
        "proven": found.proven,
        "projects": len(found.chosen),
        "codes": ", ".join(projects[n].code for n in found.chosen),
    }

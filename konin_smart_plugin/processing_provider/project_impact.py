"""konin:project_impact: whom each project of the catalogue would serve, and for how much."""

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

from ..analysis.project_impact import price_per_resident
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .project_measure import Catalogue, measure_catalogue
from .project_parameters import measure_parameters
from .results import Account, finish, rows_table
from .scenario import in_scenario, scenario_parameter

STANDARD_COLUMNS = {
    "layer": "text", "standard_m": "real", "residents": "real", "served": "real", "gap": "real",
    "served_with_all": "real", "reference": "text",
}  # fmt: skip


class ProjectImpact(KoninAlgorithm):
    """Residents newly served, alone and on top of all others, and the cost of each."""

    NAME = "project_impact"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in (
            *measure_parameters(),
            scenario_parameter(),
            declare.sink(
                "OUTPUT", tr("Impact of projects"), Qgis.ProcessingSourceType.Vector, optional=False
            ),
            declare.table_sink("STANDARDS", tr("Standards today and with all projects")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("MEASURED", tr("Projects measured")))
        self.addOutput(QgsProcessingOutputNumber("NOT_MEASURED", tr("Projects that cannot be measured")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        catalogue = measure_catalogue(call, conventions=True)
        measured = int(catalogue.measurable.sum())
        account = Account(
            tr("The layer's standard measured again with each project's sites added."),
            {"projects": len(catalogue.projects), "measured": measured},
        )
        outputs = {
            "OUTPUT": call.write("OUTPUT", in_scenario(call, _output(catalogue))),
            "STANDARDS": call.write("STANDARDS", in_scenario(call, _standards(catalogue))),
        }
        finish(call, "OUTPUT", outputs["OUTPUT"], "project_impact", account)
        finish(call, "STANDARDS", outputs["STANDARDS"], "project_standards", account)
        return {name: where for name, where in outputs.items() if where} | {
            "MEASURED": measured,
            "NOT_MEASURED": len(catalogue.projects) - measured,
        }


def _output(catalogue: Catalogue) -> Table:
    """Return one row for each project; what cannot be measured is NULL and has a reason."""
    count = len(catalogue.projects)
    texts = {
        "code": catalogue.codes,
        "title": [one.title for one in catalogue.projects],
        "adds_to": [one.adds_to for one in catalogue.projects],
    }
    numbers = _numbers(catalogue)
    columns = {name: _texts(values) for name, values in texts.items()}
    columns |= {name: masked(values, np.zeros(count, bool)) for name, values in numbers.items()}
    columns["reason"] = _texts([why or None for why in catalogue.reasons])
    return Table(None, columns, QgsCoordinateReferenceSystem(), np.arange(1, count + 1))


def _numbers(catalogue: Catalogue) -> dict[str, np.ndarray]:
    """Return the number columns (N,), NaN for projects that were not measured."""
    names = ("standard_m", "newly_served", "served_share", "marginal", "overlap", "nearer", "mean_cut_m")
    numbers = {name: np.full(len(catalogue.projects), np.nan) for name in names}
    for one in catalogue.standards:
        found, chosen = one.impact, one.projects
        measured = (one.standard.metres, found.newly_served, found.share_of_gap, found.marginal)
        measured += (found.overlap, found.nearer, found.mean_cut)
        for name, values in zip(names, measured, strict=True):
            numbers[name][chosen] = values
    costs = catalogue.costs
    return numbers | {
        "budget_pln": costs,
        "pln_per_resident": price_per_resident(costs, numbers["newly_served"]),
    }


def _standards(catalogue: Catalogue) -> Table:
    rows = [
        {
            "layer": one.standard.layer,
            "standard_m": one.standard.metres,
            "residents": one.impact.served + one.impact.gap,
            "served": one.impact.served,
            "gap": one.impact.gap,
            "served_with_all": one.impact.served_with_all,
            "reference": one.standard.reference,
        }
        for one in catalogue.standards
    ]
    return rows_table(rows, STANDARD_COLUMNS)


def _texts(values: list[str | None]) -> np.ma.MaskedArray:
    array = np.array(values, object)
    return np.ma.array(array, mask=np.equal(array, None))

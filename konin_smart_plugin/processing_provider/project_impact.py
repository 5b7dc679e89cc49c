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
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .project_measure import MEASURABLE, Catalogue, measure_catalogue
from .results import Account, finish, rows_table
from .scenario import in_scenario, scenario_parameter

STANDARD_COLUMNS = {
    "layer": "text", "standard_m": "real", "residents": "real", "served": "real", "gap": "real",
    "served_with_all": "real", "reference": "text",
}  # fmt: skip


def measure_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of measuring the catalogue."""
    distances = QgsProcessingParameterString(
        "DISTANCES",
        tr("Distances [m]: one for all, or bus_stops=500, green_areas=400 (none: each layer's own standard)"),
        optional=True,
    )
    return [
        declare.workspace(),
        declare.source("DEMAND", tr("Residents (demand)")),
        declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "DEMAND", numeric=True),
        declare.streets(),
        distances,
        declare.max_link(),
        declare.travel(),
        scenario_parameter(),
    ]


class ProjectImpact(KoninAlgorithm):
    """Residents newly served, alone and on top of all others, and the cost of each."""

    NAME = "project_impact"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in (
            *measure_parameters(),
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
        catalogue = measure_catalogue(call)
        measured = catalogue.reasons.count(MEASURABLE)
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
    names = ("standard_m", "newly_served", "served_share", "marginal", "overlap", "nearer", "mean_cut_m")
    numbers = {name: np.full(count, np.nan) for name in names}
    for one in catalogue.standards:
        found, chosen = one.impact, one.projects
        gap = float(catalogue.weights.filled(0)[one.before > one.metres].sum())
        numbers["standard_m"][chosen] = one.metres
        numbers["newly_served"][chosen] = found.newly_served
        numbers["served_share"][chosen] = found.newly_served / gap if gap else np.nan
        numbers["marginal"][chosen] = found.marginal
        numbers["overlap"][chosen] = found.overlap
        numbers["nearer"][chosen] = found.nearer
        numbers["mean_cut_m"][chosen] = found.mean_cut
    served = numbers["newly_served"]
    with np.errstate(invalid="ignore", divide="ignore"):
        price = np.where(served > 0, catalogue.costs / served, np.nan)
    numbers |= {"budget_pln": catalogue.costs, "pln_per_resident": price}
    texts = {
        "code": [one.code for one in catalogue.projects],
        "title": [one.title for one in catalogue.projects],
        "adds_to": [one.adds_to for one in catalogue.projects],
    }
    columns = {name: _texts(values) for name, values in texts.items()}
    columns |= {name: masked(values, np.zeros(count, bool)) for name, values in numbers.items()}
    columns["reason"] = _texts([why or None for why in catalogue.reasons])
    return Table(None, columns, QgsCoordinateReferenceSystem(), np.arange(1, count + 1))


def _standards(catalogue: Catalogue) -> Table:
    weights = catalogue.weights.filled(0)
    rows = []
    for one in catalogue.standards:
        served = weights[one.before <= one.metres].sum()
        new = np.asarray(one.impact.serves.sum(axis=1)).ravel() > 0
        rows.append(
            {
                "layer": one.layer,
                "standard_m": one.metres,
                "residents": float(weights.sum()),
                "served": float(served),
                "gap": float(weights.sum() - served),
                "served_with_all": float(served + weights[new].sum()),
                "reference": one.reference,
            }
        )
    return rows_table(rows, STANDARD_COLUMNS)


def _texts(values: list[str | None]) -> np.ma.MaskedArray:
    array = np.array(values, object)
    return np.ma.array(array, mask=np.equal(array, None))

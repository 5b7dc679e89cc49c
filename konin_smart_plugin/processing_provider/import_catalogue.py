"""Projects from a spreadsheet or map file into the workspace's catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterString,
)

from ..catalogue.heading_memory import remember_headings, remembered_headings
from ..catalogue.importing import ImportPlan, plan_import
from ..catalogue.model import PROJECTS, SITE_LAYERS
from ..catalogue.stores import open_store
from ..city_layers.fill_layers import refresh_project
from ..layer_io.workspace import Workspace, open_workspace
from ..translation import tr, translatable
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .catalogue_problems import problems_table, tell, who

CATALOGUE_LAYERS = (PROJECTS, *SITE_LAYERS.values())
COUNTS = {
    "ADDED": translatable("Projects added"),
    "UPDATED": translatable("Projects updated"),
    "UNCHANGED": translatable("Projects unchanged"),
    "REJECTED": translatable("Rows rejected"),
}


class ImportCatalogue(KoninAlgorithm):
    """Adds and updates projects by code; every problem of the file is a row of PROBLEMS."""

    NAME = "import_catalogue"

    def __init__(self) -> None:
        super().__init__()
        self._changed: Workspace | None = None

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        modes = [tr("Add and update by code"), tr("Add only")]
        columns = [tr("Heading"), tr("Field (- for none)")]
        for parameter in (
            QgsProcessingParameterFile(
                "INPUT",
                tr("Catalogue (.xlsx, .ods, .csv, .geojson, .gpkg)"),
                fileFilter="(*.xlsx *.ods *.csv *.txt *.tsv *.geojson *.json *.gpkg)",
            ),
            QgsProcessingParameterString(
                "SHEET", tr("Sheet (empty: the first with headings)"), optional=True
            ),
            declare.workspace(),
            QgsProcessingParameterEnum("MODE", tr("Mode"), modes, defaultValue=0),
            QgsProcessingParameterMatrix(
                "MAPPING", tr("Headings to explain"), 0, False, columns, [], optional=True
            ),
            QgsProcessingParameterBoolean("DRY_RUN", tr("Only check, write nothing"), False),
            declare.sink("PROBLEMS", tr("Problems"), Qgis.ProcessingSourceType.Vector, optional=False),
        ):
            self.addParameter(parameter)
        for name, title in COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        workspace = open_workspace(call.text("WORKSPACE"))
        store = open_store(workspace)
        explained = _pairs(self.parameterAsMatrix(parameters, "MAPPING", context))
        plan = plan_import(
            Path(call.text("INPUT")),
            store,
            sheet=call.text("SHEET"),
            mapping=remembered_headings() | explained,
            add_only=call.choice("MODE") == 1,
        )
        remember_headings(explained)
        in_order = sorted(plan.problems, key=lambda problem: problem.row or 0)  # as one reads the file
        tell(call, in_order)
        problems = call.write("PROBLEMS", problems_table(in_order))
        if self.parameterAsBool(parameters, "DRY_RUN", context):
            call.say(tr("Only checked: nothing was written."))
        elif plan.to_save:
            call.progress(0, 100)(0.5)
            store.save(plan.to_save, who())
            self._changed = workspace
        return {"PROBLEMS": problems, **_counts(call, plan)}

    def postProcessAlgorithm(
        self, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Show the projects on the map, named as invented where they are, on the main thread."""
        if self._changed:
            refresh_project(self._changed, dict.fromkeys(CATALOGUE_LAYERS, ""))
        return {}


def _pairs(matrix: list[Any]) -> dict[str, str]:
    """Return the matrix of headings and fields, which comes flat, as a dictionary."""
    flat = [cell for row in matrix for cell in (row if isinstance(row, list | tuple) else [row])]
    texts = [str(cell).strip() for cell in flat]
    return {
        heading: field for heading, field in zip(texts[::2], texts[1::2], strict=False) if heading and field
    }


def _counts(call: Call, plan: ImportPlan) -> dict[str, int]:
    counts = {
        "ADDED": plan.added,
        "UPDATED": plan.updated,
        "UNCHANGED": plan.unchanged,
        "REJECTED": plan.rejected,
    }
    for name, count in counts.items():
        call.say(f"{tr(COUNTS[name])}: {count}")
    return counts

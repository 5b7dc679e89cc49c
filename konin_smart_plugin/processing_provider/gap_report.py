"""konin:gap_report: what is missing, where, and which projects help, on one page for everybody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QThread

from ..analysis.disk import whole_file
from ..analysis.errors import PlanError
from ..layer_io.workspace import open_workspace
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call


class GapReport(KoninAlgorithm):
    """One HTML file about result layers, in Polish or English, to read on a phone or to print."""

    NAME = "gap_report"
    NEEDS = ("jinja2", "matplotlib")

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in (
            declare.workspace(),
            QgsProcessingParameterMultipleLayers(
                "RESULTS", tr("Results"), QgsProcessing.SourceType.TypeVector
            ),
            QgsProcessingParameterString("TITLE", tr("Title of the report"), optional=True),
            declare.language(),
            QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "HTML (*.html)"),
            QgsProcessingParameterFolderDestination(
                "TABLES", tr("Folder for the tables (.xlsx, .csv)"), optional=True, createByDefault=False
            ),
        ):
            self.addParameter(parameter)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> bool:
        """Copy the results, which may be layers of the map, and let them go to whatever thread draws them."""
        layers = self.parameterAsLayerList(parameters, "RESULTS", context)
        self.results = [layer.clone() for layer in layers if layer is not None and layer.isValid()]
        self.unreadable = len(layers) - len(self.results)
        for layer in self.results:
            layer.moveToThread(None)
        return True

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..reporting.canvas import Canvas
        from ..reporting.report import report_results, write_report
        from ..reporting.tables import write_tables

        call = Call(self, parameters, context, feedback)
        workspace = open_workspace(call.text("WORKSPACE"))
        if self.unreadable or not self.results:
            raise PlanError("One of the RESULTS cannot be read.")
        layers, self.results = self.results, []  # from here on they live in this thread, and end in it
        for layer in layers:
            layer.moveToThread(QThread.currentThread())
        language, progress = call.language(), call.progress(5, 90)
        results = report_results(workspace, layers)
        drawing = Canvas(workspace, language, context.transformContext())
        page = write_report(drawing, results, call.text("TITLE"), progress)
        progress(1)
        output = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        outputs = {"OUTPUT": str(output)}
        if call.given("TABLES"):
            folder = Path(call.text("TABLES"))
            count = len(write_tables(results, folder))
            call.say(tr("{n} tables written.", n=count).format(n=count))
            outputs["TABLES"] = str(folder)
        _write(output, page)
        return outputs


def _write(output: Path, page: str) -> None:
    """Write the page whole or not at all."""
    with whole_file(output) as draft:
        draft.write_text(page, encoding="utf-8")

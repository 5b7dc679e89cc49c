"""konin:gap_report: what is missing, where, and which projects help, on one page for everybody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

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

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        """Say that maps are drawn on the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

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

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..reporting.report import report_results, write_report
        from ..reporting.tables import write_tables

        call = Call(self, parameters, context, feedback)
        workspace = open_workspace(call.text("WORKSPACE"))
        layers = self.parameterAsLayerList(parameters, "RESULTS", context)
        if not layers or any(layer is None or not layer.isValid() for layer in layers):
            raise PlanError("One of the RESULTS cannot be read.")
        layers = [layer.clone() for layer in layers]  # the report draws them its own way
        language, progress = call.language(), call.progress(5, 90)
        results = report_results(workspace, layers)
        page = write_report(workspace, results, language, call.text("TITLE"), progress)
        output = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        _write(output, page)
        outputs = {"OUTPUT": str(output)}
        if call.given("TABLES"):
            folder = Path(call.text("TABLES"))
            count = len(write_tables(results, folder))
            call.say(tr("{n} tables written.", n=count).format(n=count))
            outputs["TABLES"] = str(folder)
        return outputs


def _write(output: Path, page: str) -> None:
    """Write the page whole or not at all."""
    unfinished = output.with_name(f".unfinished-{output.name}")
    try:
        unfinished.write_text(page, encoding="utf-8")
        unfinished.replace(output)
    except OSError as error:
        raise PlanError(
            "{file} cannot be written. Check that its folder exists and that you may write there.",
            file=output,
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)

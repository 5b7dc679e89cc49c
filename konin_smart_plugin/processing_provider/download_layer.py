"""konin:download_layer: one layer, raster or base map from an official Polish source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..analysis.errors import PlanError
from ..city_layers.changes import Changes
from ..city_layers.official_sources import SOURCES, Brought, find_source
from ..city_layers.project_file import written_language
from ..city_layers.sources.source import Order, city_area
from ..layer_io.http import Web
from ..layer_io.workspace import open_workspace
from ..translation import number, sentence, tr, translatable
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call

FIGURES = {
    "COUNT": translatable("Features now"),
    "ADDED": translatable("Features added"),
    "REMOVED": translatable("Features removed"),
    "MOVED": translatable("Features moved"),
}


class DownloadLayer(KoninAlgorithm):
    """Replaces one layer by real data, or brings it up to date; says what changed."""

    NAME = "download_layer"

    def __init__(self) -> None:
        super().__init__()
        self._brought: Brought | None = None

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        titles = [tr(source.title) for source in SOURCES]
        source = QgsProcessingParameterString("SOURCE", tr("Source"), titles[0])
        source.setMetadata({"widget_wrapper": {"value_hints": titles}})
        file = QgsProcessingParameterFile(
            "INPUT", tr("Local file, where it has been downloaded already"), optional=True
        )
        replace = QgsProcessingParameterBoolean("REPLACE", tr("Replace rows from other sources too"), False)
        for parameter in (source, declare.workspace(), file, replace):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString("OUTPUT", tr("Layer, raster or base map")))
        for name, title in FIGURES.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        source = find_source(call.text("SOURCE"))
        workspace = open_workspace(call.text("WORKSPACE"))
        order = Order(
            area=city_area(workspace),
            language=written_language(workspace.project_file),
            web=Web(feedback),
            file=Path(call.text("INPUT")) if call.given("INPUT") else None,
            progress=call.progress(0, 95),
        )
        replace = self.parameterAsBool(parameters, "REPLACE", context)
        self._brought = source.bring(workspace, order, replace)
        for remark in self._brought.remarks:
            call.warn(remark)
        return {"OUTPUT": self._brought.output, **_figures(call, self._brought.changes)}

    def postProcessAlgorithm(
        self, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Bring the project up to date, on the main thread."""
        if self._brought:
            try:
                self._brought.finish()
            except PlanError as error:
                raise QgsProcessingException(sentence(error)) from error
        return {}


def _figures(call: Call, changes: Changes | None) -> dict[str, int]:
    """Say what changed, and return it."""
    if changes is None:
        return {}
    figures = {
        "COUNT": changes.count,
        "ADDED": changes.added,
        "REMOVED": changes.removed,
        "MOVED": changes.moved,
    }
    for name, count in figures.items():
        call.say(f"{tr(FIGURES[name])}: {number(count)}")
    return figures

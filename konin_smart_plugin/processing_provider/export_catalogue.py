"""The workspace's catalogue into a file that offices open and import reads back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
)

from ..catalogue.exporting import export_history, export_projects
from ..catalogue.stores import open_store
from ..layer_io.destinations import refuse_shared_geopackage
from ..layer_io.workspace import open_workspace
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call

FILES = "Excel (*.xlsx);;OpenDocument (*.ods);;CSV (*.csv);;GeoJSON (*.geojson);;GeoPackage (*.gpkg)"


class ExportCatalogue(KoninAlgorithm):
    """Writes one row per site, or per project without one; optionally the history too."""

    NAME = "export_catalogue"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        history = QgsProcessingParameterFileDestination(
            "HISTORY", tr("History of changes"), FILES, optional=True, createByDefault=False
        )
        for parameter in (
            declare.workspace(),
            declare.language(),
            QgsProcessingParameterFileDestination("OUTPUT", tr("Catalogue"), FILES),
            history,
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        store = open_store(open_workspace(call.text("WORKSPACE")))
        projects = store.read()
        output = self._target(call, "OUTPUT")
        rows = export_projects(output, projects.values(), store.crs, call.language())
        text = tr("{projects} projects written in {rows} rows.")
        call.say(text.format(projects=len(projects), rows=rows))
        results = {"OUTPUT": str(output)}
        if call.given("HISTORY"):
            history = self._target(call, "HISTORY")
            export_history(history, store.history(), call.language())
            results["HISTORY"] = str(history)
        return results

    def _target(self, call: Call, name: str) -> Path:
        target = self.parameterAsFileOutput(call.parameters, name, call.context)
        refuse_shared_geopackage(target)
        return Path(target)

"""The catalogue for the open-data page: without internal fields and without the history."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..city_layers.copies import INTERNAL, export_public
from ..layer_io.workspace import open_workspace
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call


class ExportPublic(KoninAlgorithm):
    """Writes projects and sites into a new GeoPackage that anybody may see."""

    NAME = "export_public"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in (
            declare.workspace(),
            QgsProcessingParameterString("INTERNAL", tr("Fields to leave out"), ", ".join(INTERNAL)),
            QgsProcessingParameterFileDestination("OUTPUT", tr("Public copy"), "GeoPackage (*.gpkg)"),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        internal = {name.strip() for name in call.text("INTERNAL").split(",")}
        file = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        for name, count in export_public(open_workspace(call.text("WORKSPACE")), file, internal).items():
            call.say(tr("{layer}: {count} rows").format(layer=name, count=number(count)))
        return {"OUTPUT": str(file)}

"""A copy of the workspace that QField opens, for checking sites on the spot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFile,
)

from ..city_layers.copies import export_field_copy
from ..layer_io.workspace import open_workspace
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call


class ExportFieldCopy(KoninAlgorithm):
    """Makes a folder with data and project; Import field copy takes the changes back."""

    NAME = "export_field_copy"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        folder = Qgis.ProcessingFileParameterBehavior.Folder
        for parameter in (
            declare.workspace(),
            QgsProcessingParameterFile("FOLDER", tr("New folder for the copy"), behavior=folder),
            declare.language(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        workspace, folder = open_workspace(call.text("WORKSPACE")), Path(call.text("FOLDER"))
        copy = export_field_copy(workspace, folder, call.language(), call.progress(0, 90))
        call.say(tr("Copy the whole folder {folder} to the device.").format(folder=folder))
        return {"PROJECT": str(copy.project_file)}

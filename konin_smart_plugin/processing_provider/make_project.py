"""The QGIS project of a workspace that has none on this desk: a colleague's first look at the database."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFile

from ..analysis.errors import PlanError
from ..city_layers.project_file import write_project
from ..layer_io.workspace import open_workspace
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call


class MakeProject(KoninAlgorithm):
    """Writes konin.qgz with every layer styled, in its group; never over a project that is there."""

    NAME = "make_project"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(declare.workspace())
        self.addParameter(declare.language())
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        workspace = open_workspace(call.text("WORKSPACE"))
        file = workspace.project_file
        if file.exists():
            raise PlanError("There is already a project at {file}. Rename it first.", file=file)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PlanError(
                "The folder {folder} cannot be written to: {reason}.",
                folder=file.parent,
                reason=error.strerror,
            ) from error
        write_project(workspace, call.language())
        return {"PROJECT": str(file)}

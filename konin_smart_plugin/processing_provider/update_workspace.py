"""The rules, history and rights of a workspace brought up to this plugin's version."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..catalogue.postgis_schema import apply_postgis_schema
from ..catalogue.schema import apply_catalogue_schema
from ..layer_io.postgis import Service, transaction
from ..layer_io.postgis_workspace import check_not_newer, names_service
from ..layer_io.workspace import open_workspace
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call


class UpdateWorkspace(KoninAlgorithm):
    """Makes what the catalogue's tables do by themselves anew; no row changes."""

    NAME = "update_workspace"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(declare.workspace())
        self.addOutput(QgsProcessingOutputString("WORKSPACE", tr("Workspace")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        text = call.text("WORKSPACE").strip()
        if names_service(text):
            service = Service.parse(text)
            with transaction(service) as database:
                check_not_newer(database, service)
                apply_postgis_schema(database)
            call.say(tr("Rules, history and rights were made anew."))
            return {"WORKSPACE": service.address}
        workspace = open_workspace(text)
        copy = apply_catalogue_schema(workspace.gpkg)
        call.say(
            tr("Rules and history were made anew. The file as it was: {file}").format(file=copy)
            if copy
            else tr("Rules and history are up to date.")
        )
        return {"WORKSPACE": workspace.address}

"""A workspace from its GeoPackage into the team's PostGIS, or back into a GeoPackage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..analysis.errors import PlanError
from ..city_layers.moving import move_to_geopackage, move_to_postgis
from ..layer_io.postgis import Service
from ..layer_io.postgis_workspace import PostgisWorkspace, names_service
from ..layer_io.workspace import open_workspace
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call


class MoveWorkspace(KoninAlgorithm):
    """Copies every table with its rows, history, credits, project and rasters; FROM stays as it is."""

    NAME = "move_workspace"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in (
            declare.workspace("FROM", tr("From: konin.gpkg, its folder or service=NAME")),
            QgsProcessingParameterString("TO", tr("To: service=NAME or a new folder")),
            QgsProcessingParameterBoolean(
                "OVERWRITE", tr("Keep an existing workspace in the folder aside"), False
            ),
            declare.language(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString("WORKSPACE", tr("Workspace")))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        source, to, language = open_workspace(call.text("FROM")), call.text("TO").strip(), call.language()
        in_database = isinstance(source, PostgisWorkspace)
        if in_database == names_service(to) or not to:
            raise PlanError(
                "One of FROM and TO must be a database, as service=NAME, the other a folder or konin.gpkg."
            )
        if in_database:
            overwrite = self.parameterAsBool(parameters, "OVERWRITE", context)
            made, counts = move_to_geopackage(source, Path(to), overwrite, language, call.progress(0, 90))
        else:
            made, counts = move_to_postgis(source, Service.parse(to), language, call.progress(0, 90))
        for name, count in counts.items():
            call.say(tr("{layer}: {count} rows").format(layer=name, count=number(count)))
        return {"WORKSPACE": made.address, "PROJECT": str(made.project_file)}

"""konin:create_workspace: a folder with one GeoPackage and its QGIS project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from .. import paths
from ..analysis.errors import PlanError
from ..city_layers.first_contents import demo_contents, konin_outline, outline_contents
from ..city_layers.moving import create_in_postgis
from ..city_layers.new_workspace import NewWorkspace, create_workspace
from ..city_layers.rasters import demo_rasters
from ..city_layers.sources.demo.city import build_demo_city
from ..layer_io.postgis import Service
from ..layer_io.postgis_workspace import names_service
from ..translation import number, sentence, tr
from .algorithm import KoninAlgorithm
from .call import Call
from .declarations import language, source

if TYPE_CHECKING:
    from ..city_layers.sources.demo.layers import DemoLayer


class CreateWorkspace(KoninAlgorithm):
    """Makes a workspace, with the demo city or with an outline alone."""

    NAME = "create_workspace"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        folder = Qgis.ProcessingFileParameterBehavior.Folder
        whole = Qgis.ProcessingNumberParameterType.Integer
        polygon = Qgis.ProcessingSourceType.VectorPolygon
        for parameter in (
            QgsProcessingParameterFile(
                "FOLDER", tr("Folder of the workspace, or service=NAME"), behavior=folder
            ),
            QgsProcessingParameterCrs("CRS", tr("CRS, in metres"), "EPSG:2177"),
            QgsProcessingParameterBoolean("DEMO", tr("Fill it with the invented demo city"), True),
            QgsProcessingParameterNumber("SEED", tr("Seed of the demo city"), whole, 3062, minValue=0),
            source("BOUNDARY", tr("Boundary of the city (none: Konin)"), polygon, optional=True),
            QgsProcessingParameterBoolean("OVERWRITE", tr("Keep an existing workspace aside"), False),
            language(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFile("WORKSPACE", tr("Workspace")))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        wanted, to = self._wanted(call), call.text("FOLDER").strip()
        if names_service(to):
            workspace = create_in_postgis(wanted, Service.parse(to), call.progress(50, 100))
        else:
            workspace = create_workspace(wanted, self.parameterAsBool(parameters, "OVERWRITE", context))
        for name, table in wanted.contents.items():
            call.say(tr("{layer}: {count} features").format(layer=name, count=number(len(table))))
        return {"WORKSPACE": workspace.address, "PROJECT": str(workspace.project_file)}

    def _wanted(self, call: Call) -> NewWorkspace:
        chosen = call.language()
        crs = self.parameterAsCrs(call.parameters, "CRS", call.context)
        demo = self.parameterAsBool(call.parameters, "DEMO", call.context)
        if demo and call.given("BOUNDARY"):
            raise PlanError(
                "The demo city is made for Konin's own outline. Turn DEMO off, or leave BOUNDARY empty."
            )
        if demo:
            seed = self.parameterAsInt(call.parameters, "SEED", call.context)
            city = build_demo_city(seed, chosen)
            contents, rasters = demo_contents(city), _demo_rasters(call, seed, city)
        else:
            contents, rasters = _outline(call, crs), _no_rasters
        return NewWorkspace(
            folder=Path(call.text("FOLDER")),
            crs=crs,
            language=chosen,
            contents=contents,
            write_rasters=rasters,
            catalogue=paths.DEMO / "katalog_demo.xlsx" if demo else None,
        )


def _outline(call: Call, crs: QgsCoordinateReferenceSystem) -> dict[str, Any]:
    if not call.given("BOUNDARY"):
        return konin_outline()
    name = call.layer_name("BOUNDARY")
    return outline_contents(call.read("BOUNDARY", crs), name, source=name)


def _demo_rasters(call: Call, seed: int, city: dict[str, DemoLayer]) -> Callable[[Path], None]:
    try:
        return demo_rasters(seed, city)
    except PlanError as error:
        call.warn(tr("The workspace gets no surface model and no vegetation index.") + " " + sentence(error))
        return _no_rasters


def _no_rasters(_folder: Path) -> None:
    """Write none: only the demo city brings rasters of its own."""

"""OpenStreetMap into the layers of a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ..analysis.errors import PlanError
from ..city_layers.fill_layers import (
    Filling,
    fill_layers,
    refresh_project,
    refuse_to_lose,
    workspace_language,
)
from ..city_layers.layer_state import layer_states
from ..city_layers.sources.osm_import import destination, osm_specs, osm_tables
from ..city_layers.specs import LayerSpec, load_sources
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace, open_workspace
from ..translation import number, tr, translatable
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call

SOURCE = "osm"


class ImportOsm(KoninAlgorithm):
    """Fills every layer whose spec selects OpenStreetMap objects, all of them or none."""

    NAME = "import_osm"
    TITLE = translatable("Import OpenStreetMap")
    GROUP = translatable("Layers")

    def __init__(self) -> None:
        super().__init__()
        self._filled: tuple[Workspace, dict[str, str]] | None = None

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        names = list(osm_specs())
        layers = QgsProcessingParameterEnum(
            "LAYERS", tr("Layers"), names, True, names, optional=True, usesStaticStrings=True
        )
        for parameter in (
            QgsProcessingParameterFile(
                "INPUT", tr("OpenStreetMap extract (.osm.pbf, .osm)"), fileFilter="(*.osm.pbf *.pbf *.osm)"
            ),
            declare.workspace(),
            layers,
            QgsProcessingParameterBoolean("CLIP", tr("Only the city and 3 km around it"), True),
            declare.number("RESIDENTS", tr("Residents of the city, to be estimated"), None, optional=True),
            QgsProcessingParameterBoolean("REPLACE", tr("Replace rows from other sources too"), False),
        ):
            self.addParameter(parameter)
        for name in names:
            self.addOutput(QgsProcessingOutputNumber(_output(name), name))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        workspace = open_workspace(call.text("WORKSPACE"))
        residents = _residents(call)
        specs = self._specs(call, residents)
        if not self.parameterAsBool(parameters, "REPLACE", context):
            refuse_to_lose(workspace, [spec.name for spec in specs], [SOURCE])
        file = Path(call.text("INPUT"))
        clip = self.parameterAsBool(parameters, "CLIP", context)
        language = workspace_language(workspace)
        to = destination(workspace, language, clip, residents, file)
        tables = osm_tables(file, specs, to, call.progress(0, 80))
        return self._fill(call, workspace, tables, file, language)

    def postProcessAlgorithm(
        self, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Rename and credit the layers in the project, on the main thread."""
        if self._filled:
            refresh_project(*self._filled)
        return {}

    def _specs(self, call: Call, residents: float | None) -> list[LayerSpec]:
        names = self.parameterAsEnumStrings(call.parameters, "LAYERS", call.context) or list(osm_specs())
        unknown = [name for name in names if name not in osm_specs()]
        if unknown:
            raise PlanError(
                "OpenStreetMap cannot fill the layer {layer}. Choose from: {layers}.",
                layer=unknown[0],
                layers=", ".join(osm_specs()),
            )
        specs = [spec for name, spec in osm_specs().items() if name in names]
        if residents is None and "residents" in names:
            call.say(tr("RESIDENTS is empty: the layer residents stays as it is."))
            return [spec for spec in specs if spec.name != "residents"]
        return specs

    def _fill(
        self, call: Call, workspace: Workspace, tables: dict[str, Table], file: Path, language: str
    ) -> dict[str, int]:
        call.progress(80, 100)(0.0)
        before = layer_states(workspace.gpkg)
        source = load_sources()[SOURCE]
        accounts = {
            name: tr("{count} features from {file} (konin:import_osm).", language).format(
                count=len(table), file=file.name
            )
            for name, table in tables.items()
        }
        fillings = {name: Filling(table, source, accounts[name]) for name, table in tables.items()}
        fill_layers(workspace, fillings, language)
        self._filled = workspace, accounts
        for name, table in tables.items():
            text = tr("{layer}: {count} features instead of {before}.")
            call.say(text.format(layer=name, count=number(len(table)), before=number(before[name].count)))
            if not len(table):
                call.warn(tr("{layer}: OpenStreetMap has none here.").format(layer=name))
        return {_output(name): len(table) for name, table in tables.items()}


def _residents(call: Call) -> float | None:
    if not call.given("RESIDENTS"):
        return None
    total = call.number("RESIDENTS")
    if total <= 0:
        raise PlanError("RESIDENTS must be more than zero, or empty.")
    return total


def _output(layer: str) -> str:
    return f"COUNT_{layer.upper()}"

"""OpenStreetMap into the layers of a workspace."""

from __future__ import annotations

from datetime import date
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
from ..city_layers.fill_layers import Filling, refuse_to_lose
from ..city_layers.project_file import written_language
from ..city_layers.sources.osm_import import (
    coverage_remarks,
    destination,
    osm_specs,
    osm_tables,
    selections,
    window,
)
from ..city_layers.sources.osm_layers import Destination
from ..city_layers.sources.overpass import fetch, overpass_query, statements
from ..city_layers.specs import LayerSpec, load_sources
from ..layer_io.http import Patience, Web, service_of
from ..layer_io.table import Table
from ..layer_io.workspace import open_workspace
from ..preferences import addresses
from ..translation import number, tr, translatable, user_language
from . import declarations as declare
from .call import Call
from .filling import FillingAlgorithm

SOURCE = "osm"
FIGURES = {
    "count": translatable("features now"),
    "added": translatable("added"),
    "removed": translatable("removed"),
    "moved": translatable("moved"),
}
# Overpass works up to three minutes on a query and wants to be left alone for a while when it is busy.
PATIENCE = Patience(silence_s=200, attempts=4, pause_s=15)


class ImportOsm(FillingAlgorithm):
    """Fills every layer whose spec selects OpenStreetMap objects, all of them or none."""

    NAME = "import_osm"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        names = list(osm_specs())
        layers = QgsProcessingParameterEnum(
            "LAYERS", tr("Layers"), names, True, names, optional=True, usesStaticStrings=True
        )
        for parameter in (
            QgsProcessingParameterFile(
                "INPUT",
                tr("OpenStreetMap extract (.osm.pbf, .osm; none: ask Overpass)"),
                optional=True,
                fileFilter="(*.osm.pbf *.pbf *.osm)",
            ),
            declare.workspace(),
            layers,
            QgsProcessingParameterBoolean("CLIP", tr("Only the city and 3 km around it"), True),
            declare.number("RESIDENTS", tr("Residents of the city, to be estimated"), None, optional=True),
            QgsProcessingParameterBoolean("REPLACE", tr("Replace rows from other sources too"), False),
        ):
            self.addParameter(parameter)
        for spec in osm_specs().values():
            for figure, title in FIGURES.items():
                text = f"{spec.title[user_language()]}: {tr(title)}"
                self.addOutput(QgsProcessingOutputNumber(_output(figure, spec.name), text))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        workspace = open_workspace(call.text("WORKSPACE"))
        residents = _residents(call)
        specs = self._specs(call, residents)
        replaceable = None if self.parameterAsBool(parameters, "REPLACE", context) else [SOURCE]
        if replaceable:
            refuse_to_lose(workspace, [spec.name for spec in specs], replaceable)
        clip = self.parameterAsBool(parameters, "CLIP", context)
        language = written_language(workspace.project_file)
        to = destination(workspace, language, clip, residents)
        file, origin = self._input(call, specs, to)
        tables = osm_tables(file, specs, to, call.progress(30, 80))
        call.progress(80, 100)(0.0)
        day = date.fromtimestamp(file.stat().st_mtime)
        fillings = {spec.name: _filling(spec, tables[spec.name], origin, day, language) for spec in specs}
        changes = self.fill(call, workspace, fillings, language, replaceable)
        for spec in (spec for spec in specs if not len(tables[spec.name])):
            text = tr("{layer}: OpenStreetMap has none here.")
            call.warn(text.format(layer=spec.title[user_language()]))
        for remark in coverage_remarks(file, tables, to):
            call.warn(remark)
        return {
            _output(figure, name): getattr(change, figure)
            for name, change in changes.items()
            for figure in FIGURES
        }

    def _input(self, call: Call, specs: list[LayerSpec], to: Destination) -> tuple[Path, str]:
        """Return the file to read and what it is called: INPUT, or what Overpass answers."""
        if call.given("INPUT"):
            file = Path(call.text("INPUT"))
            return file, file.name
        area = window(to)
        if area is None:
            raise PlanError("Without a file, OpenStreetMap is asked for the city alone: turn CLIP on.")
        address = addresses().overpass
        call.say(tr("No file is given: asking {service}.").format(service=service_of(address)))
        query = overpass_query(selections(specs).values(), area)
        return fetch(address, query, Web(call.feedback, PATIENCE)), service_of(address)

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
        if residents is None and names == ["residents"]:
            raise PlanError("RESIDENTS is empty, so there is nothing to import.")
        if residents is None and "residents" in names:
            call.say(tr("RESIDENTS is empty: the layer residents stays as it is."))
            return [spec for spec in specs if spec.name != "residents"]
        return specs


def _filling(spec: LayerSpec, table: Table, origin: str, day: date, language: str) -> Filling:
    text = tr("Features: {count}, from {file} of {date} (konin:import_osm). Selected: {query}", language)
    query = " ".join(statements(spec.osm))
    account = text.format(count=number(len(table), 0, language), file=origin, date=day, query=query)
    return Filling(table, load_sources()[SOURCE], account)


def _residents(call: Call) -> float | None:
    if not call.given("RESIDENTS"):
        return None
    total = call.number("RESIDENTS")
    if total <= 0:
        raise PlanError("RESIDENTS must be more than zero, or empty.")
    return total


def _output(figure: str, layer: str) -> str:
    return f"{figure}_{layer}".upper()

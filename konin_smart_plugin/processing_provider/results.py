"""What every result carries: its style, its names in two languages, and how it came about."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from .. import paths
from ..city_layers.distance_styles import apply_distances
from ..city_layers.specs import LayerSpec, load_specs
from ..city_layers.styling import apply_fields, apply_raster_style, apply_style
from ..layer_io.columns import masked_column
from ..layer_io.destinations import table_names
from ..layer_io.table import Table
from ..translation import tr, user_language
from .call import Call

KINDS = {
    "text": np.dtype(object),
    "real": np.dtype(float),
    "integer": np.dtype(np.int64),
    "flag": np.dtype(bool),
}
GEOMETRIES = {
    "point": Qgis.GeometryType.Point,
    "line": Qgis.GeometryType.Line,
    "polygon": Qgis.GeometryType.Polygon,
}
LONGEST_NAME = 30  # of a style in a GeoPackage
# Processing does not own post-processors: the newest ones are kept here until their layers are loaded.
_waiting: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=100)


@dataclass(frozen=True)
class Account:
    """How a result came about: the method in a sentence, its counts by name.

    ``distances``: the classes (metres) of a result that is coloured by distance. ``title``: what the result
    is called, where its kind's own title says too little.
    """

    method: str
    counts: Mapping[str, float | str] = field(default_factory=dict)
    distances: Sequence[float] = ()
    title: str = ""


def finish(call: Call, name: str, destination: str | None, spec_name: str, account: Account) -> None:
    """Give the written output ``name`` its style (``layers/results/<spec_name>``) and its metadata.

    Both are also stored with the result's file. Does nothing for an output that was not asked for.
    """
    if destination is None:
        return
    layer = QgsProcessingUtils.mapLayerFromString(destination, call.context)
    spec = load_specs().get(spec_name)
    metadata = _metadata(call, name, spec, layer.crs(), account)
    inputs = _input_spec(call)
    _dress(layer, spec, inputs, metadata, account)
    if layer.providerType() in ("ogr", "gdal"):
        _store(call, layer, metadata)
    if call.context.willLoadLayerOnCompletion(destination):
        dresser = _Dresser(spec, inputs, metadata, account)
        _waiting.append(dresser)
        call.context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dresser)


def rows_table(
    rows: Sequence[Mapping[str, Any]],
    columns: Mapping[str, str],
    crs: QgsCoordinateReferenceSystem | None = None,
) -> Table:
    """Return ``rows`` as a table without geometry; ``columns`` gives each field's kind, as in KINDS."""
    return Table(
        None,
        {name: masked_column([row[name] for row in rows], KINDS[kind]) for name, kind in columns.items()},
        crs or QgsCoordinateReferenceSystem(),
        np.arange(1, len(rows) + 1),
    )


def with_columns(table: Table, columns: Mapping[str, np.ndarray]) -> Table:
    """Return ``table`` with result columns after its own; a result replaces an input of the same name."""
    own = {name: _writable(values) for name, values in table.columns.items() if name not in columns}
    return Table(table.geometry, {**own, **columns}, table.crs, table.ids)


def texts(values: np.ndarray) -> np.ma.MaskedArray:
    """Return an array of texts as a column of a table, masked where they are empty."""
    return np.ma.array(values.astype(object), mask=values == "")


def _writable(values: np.ma.MaskedArray) -> np.ma.MaskedArray:
    """Return dates and times as ISO text, everything else as it is."""
    if values.dtype.kind != "M":
        return values
    texts = np.datetime_as_string(values.filled(np.datetime64(0, "D"))).astype(object)
    return np.ma.array(texts, mask=np.ma.getmaskarray(values))


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Styles the layer once QGIS has loaded it."""

    def __init__(
        self,
        spec: LayerSpec | None,
        inputs: LayerSpec | None,
        metadata: QgsLayerMetadata,
        account: Account,
    ) -> None:
        super().__init__()
        self.spec, self.inputs, self.metadata, self.account = spec, inputs, metadata, account

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        _dress(layer, self.spec, self.inputs, self.metadata, self.account)
        if self.spec:
            layer.setName(_title(self.spec, self.account))


def _dress(
    layer: QgsMapLayer,
    spec: LayerSpec | None,
    inputs: LayerSpec | None,
    metadata: QgsLayerMetadata,
    account: Account,
) -> None:
    """Give the layer its looks; ``inputs`` names the fields that it has from the layer it was made from."""
    layer.setMetadata(metadata)
    if inputs and isinstance(layer, QgsVectorLayer):
        apply_fields(layer, inputs, user_language())
    if spec is None:
        return
    language = user_language()
    if isinstance(layer, QgsRasterLayer):
        apply_raster_style(layer, spec, language)
    elif isinstance(layer, QgsVectorLayer):
        _dress_vector(layer, spec, account, language)


def _dress_vector(layer: QgsVectorLayer, spec: LayerSpec, account: Account, language: str) -> None:
    if GEOMETRIES.get(spec.geometry) == layer.geometryType():
        _apply_style(layer, spec, account, language)
    elif spec.geometry == "point" and layer.geometryType() == Qgis.GeometryType.Polygon:
        _apply_at_centres(layer, spec, account, language)
    apply_fields(layer, spec, language)


def _input_spec(call: Call) -> LayerSpec | None:
    """Return the declaration of the first layer given, if it is one of a workspace."""
    for definition in call.algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterFeatureSource) and call.given(definition.name()):
            return load_specs().get(call.table_name(definition.name()))
    return None


def _apply_style(layer: QgsVectorLayer, spec: LayerSpec, account: Account, language: str) -> None:
    if account.distances and spec.style:
        apply_distances(layer, spec, account.distances, language)
    else:
        apply_style(layer, spec, language)


def _apply_at_centres(layer: QgsVectorLayer, spec: LayerSpec, account: Account, language: str) -> None:
    """Draw the style for points on the polygons' centres: residents may come as buildings."""
    points = QgsVectorLayer("Point", "", "memory")
    _apply_style(points, spec, account, language)
    renderer = points.renderer().clone()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        renderer = QgsRuleBasedRenderer.convertFromRenderer(renderer)
    for rule in renderer.rootRule().descendants():
        if rule.symbol():
            centre = QgsCentroidFillSymbolLayer()
            centre.setSubSymbol(rule.symbol().clone())
            symbol = QgsFillSymbol.createSimple({})
            symbol.changeSymbolLayer(0, centre)
            rule.setSymbol(symbol)
    layer.setRenderer(renderer)


def _store(call: Call, layer: QgsMapLayer, metadata: QgsLayerMetadata) -> None:
    """Keep style and metadata with the file, so that the result explains itself a year later."""
    if isinstance(layer, QgsVectorLayer) and layer.storageType() == "GPKG":
        registry = QgsProviderRegistry.instance()
        uri = registry.decodeUri("ogr", layer.source())
        uri["layerName"] = uri.get("layerName") or table_names(Path(uri["path"]))[0]
        saved, problem = registry.saveLayerMetadata("ogr", registry.encodeUri("ogr", uri), metadata)
        if not saved:
            call.warn(tr("The result's metadata could not be stored: {problem}").format(problem=problem))
        layer.saveStyleToDatabase(layer.name()[:LONGEST_NAME], "", True, "")
    else:
        layer.saveDefaultMetadata()
        layer.saveDefaultStyle(QgsMapLayer.StyleCategory.AllStyleCategories)


def _metadata(
    call: Call, name: str, spec: LayerSpec | None, crs: QgsCoordinateReferenceSystem, account: Account
) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setTitle(_title(spec, account) if spec else name)
    metadata.setType("dataset")
    metadata.setLanguage(user_language())
    metadata.setCrs(crs)
    metadata.setIdentifier(f"konin:{call.algorithm.name()}:{name}")
    metadata.setAbstract(account.method)
    metadata.setHistory(list(_history(call, account)))
    metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime.currentDateTime())
    return metadata


def _title(spec: LayerSpec, account: Account) -> str:
    return account.title or spec.title[user_language()]


def _history(call: Call, account: Account) -> Iterable[str]:
    """Yield the lines that say how the result was made: with what, from what, how many, when."""
    yield tr("Algorithm: {name}, Konin Smart Plan {version}").format(
        name=f"konin:{call.algorithm.name()}", version=plugin_version()
    )
    yield tr("Date: {date}").format(date=QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm"))
    for definition in call.algorithm.parameterDefinitions():
        if not definition.isDestination() and _used(call, definition) not in (None, ""):
            yield f"{definition.name()} = {_value(call, definition)}"
    for key, count in account.counts.items():
        yield f"{key}: {count}"


def _value(call: Call, definition: QgsProcessingParameterDefinition) -> str:
    """Return the parameter's value as text; of a layer its name and, where it lies in a file, its address."""
    value = _used(call, definition)
    if isinstance(definition, QgsProcessingParameterEnum) and not definition.allowMultiple():
        return f"{value} ({definition.options()[call.choice(definition.name())]})"
    if not isinstance(definition, QgsProcessingParameterFeatureSource):
        return str(value)
    layer = call.algorithm.parameterAsVectorLayer(call.parameters, definition.name(), call.context)
    if layer is None or layer.providerType() == "memory":
        return call.layer_name(definition.name())
    return f"{call.layer_name(definition.name())} ({layer.publicSource()})"


def _used(call: Call, definition: QgsProcessingParameterDefinition) -> object:
    return call.parameters.get(definition.name(), definition.defaultValue())


def plugin_version() -> str:
    """Return the plugin's version as ``metadata.txt`` states it."""
    lines = paths.METADATA.read_text(encoding="utf-8").splitlines()
    return next(line.split("=", 1)[1].strip() for line in lines if line.startswith("version="))

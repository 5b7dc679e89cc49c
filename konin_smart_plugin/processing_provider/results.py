"""What every result carries: its style, its names in two languages, and how it came about."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
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
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..city_layers.distance_styles import apply_distances
from ..city_layers.specs import LayerSpec, load_specs
from ..city_layers.styling import apply_fields, apply_raster_style, apply_style
from ..layer_io.columns import masked_column
from ..layer_io.destinations import table_names
from ..layer_io.table import Table
from ..translation import tr, user_language
from .call import Call
from .result_metadata import Account, result_metadata, result_title

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


def finish(call: Call, name: str, destination: str | None, spec_name: str, account: Account) -> None:
    """Give the written output ``name`` its style (``layers/results/<spec_name>``) and its metadata.

    Both are also stored with the result's file. Does nothing for an output that was not asked for.
    """
    if destination is None:
        return
    layer = QgsProcessingUtils.mapLayerFromString(destination, call.context)
    spec = load_specs().get(spec_name)
    metadata = result_metadata(call, name, spec, layer.crs(), account)
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
            layer.setName(result_title(self.spec, self.account))


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
        new_name = "saveStyleToDatabaseV2"  # newer releases of QGIS warn of the old one
        save_style = getattr(layer, new_name if hasattr(layer, new_name) else "saveStyleToDatabase")
        save_style(layer.name()[:LONGEST_NAME], "", True, "")
    else:
        layer.saveDefaultMetadata()
        layer.saveDefaultStyle(QgsMapLayer.StyleCategory.AllStyleCategories)

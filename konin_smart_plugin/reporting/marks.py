"""Marks on a report's map: what the tables and sentences name, with its number."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..analysis.geometry import inner_points, present
from ..city_layers.fonts import FONT

WHITE = "#ffffff"
KINDS = {0: "MultiPoint", 1: "MultiLineString", 2: "MultiPolygon"}
LABEL_POINTS, NUMBERED, DOT = 12.0, 6.5, 3.4  # size of the text in points, of the marks in mm


def mark_layers(
    places: np.ndarray, labels: Sequence[str], crs: QgsCoordinateReferenceSystem, colour: str
) -> list[QgsVectorLayer]:
    """Return layers in memory, the first on top, that show the ``places`` (N,) in ``colour``.

    A label stands in a circle on its place; a place with an empty label is a dot, a line or an area alone.
    """
    there, texts = present(places), np.array(labels, object)
    kinds = shapely.get_dimensions(places)
    numbered = there & (texts != "")
    layers = []
    if numbered.any():
        layer = _layer(inner_points(places[numbered]), crs, marker(colour, NUMBERED), texts[numbered])
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
        layer.setLabelsEnabled(True)
        layers.append(layer)
    for kind in KINDS:
        chosen = there & (kinds == kind) & ~(numbered & (kind == 0))
        if chosen.any():
            layers.append(_layer(places[chosen], crs, _symbol(kind, colour), texts[chosen]))
    return layers


def marker(colour: str, millimetres: float) -> QgsMarkerSymbol:
    """Return a disc with a white rim."""
    looks = {"name": "circle", "color": colour, "outline_color": WHITE, "outline_width": "0.3"}
    return QgsMarkerSymbol.createSimple({**looks, "size": str(millimetres)})


def _layer(
    places: np.ndarray, crs: QgsCoordinateReferenceSystem, symbol: QgsSymbol, labels: np.ndarray
) -> QgsVectorLayer:
    kind = KINDS[int(shapely.get_dimensions(places[0]))]
    layer = QgsVectorLayer(f"{kind}?field=label:string", "", "memory")
    layer.setCrs(crs)
    features = []
    for wkb, label in zip(shapely.to_wkb(_multi(places)), labels, strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([str(label)])
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _multi(places: np.ndarray) -> np.ndarray:
    """Return the places as multi-part geometries, which the layers hold."""
    kind = (shapely.multipoints, shapely.multilinestrings, shapely.multipolygons)
    return np.array([kind[shapely.get_dimensions(one)](shapely.get_parts(one)) for one in places], object)


def _symbol(kind: int, colour: str) -> QgsSymbol:
    if kind == 0:
        return marker(colour, DOT)
    if kind == 1:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "1.1", "capstyle": "round"})
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": colour, "outline_width": "0.8"})


def _labels() -> QgsPalLayerSettings:
    font = QFont(FONT)
    font.setBold(True)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(LABEL_POINTS)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(WHITE))
    settings = QgsPalLayerSettings()
    settings.fieldName = "label"
    settings.setFormat(text)
    settings.placement = Qgis.LabelPlacement.OverPoint
    places = settings.placementSettings()
    places.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapAtNoCost)  # no number goes missing
    settings.setPlacementSettings(places)
    return settings

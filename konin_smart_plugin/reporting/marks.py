"""Marks on a report's map: what the tables and sentences name, with its number or code."""

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
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..analysis.geometry import present
from ..city_layers.fonts import FONT

INK, WHITE = "#1f2933", "#ffffff"
KINDS = {0: "MultiPoint", 1: "MultiLineString", 2: "MultiPolygon"}
LABEL_POINTS = 9.0


def mark_layers(
    places: np.ndarray, labels: Sequence[str], crs: QgsCoordinateReferenceSystem, colour: str
) -> list[QgsVectorLayer]:
    """Return layers in memory, points on top, that show the ``places`` (N,) in ``colour`` with their labels.

    An empty label is not written.
    """
    there = np.flatnonzero(present(places))
    kinds = shapely.get_dimensions(places[there])
    return [
        _layer(places[chosen], [labels[n] for n in chosen], crs, int(kind), colour)
        for kind in KINDS
        if len(chosen := there[kinds == kind])
    ]


def swatch(colour: str) -> QgsMarkerSymbol:
    """Return the mark for a legend."""
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "outline_color": WHITE, "outline_width": "0.3", "size": "3.2"}
    )


def _layer(
    places: np.ndarray, labels: Sequence[str], crs: QgsCoordinateReferenceSystem, kind: int, colour: str
) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{KINDS[kind]}?field=label:string", "", "memory")
    layer.setCrs(crs)
    features = []
    for place, label in zip(places, labels, strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([label])
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(place))
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(_symbol(kind, colour)))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(any(labels))
    return layer


def _symbol(kind: int, colour: str) -> QgsMarkerSymbol | QgsLineSymbol | QgsFillSymbol:
    if kind == 0:
        return swatch(colour)
    if kind == 1:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": "1.1", "capstyle": "round"})
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": WHITE, "outline_width": "0.3", "style": "solid"}
    )


def _labels() -> QgsPalLayerSettings:
    font = QFont(FONT)
    font.setBold(True)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(LABEL_POINTS)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(1.0)
    halo.setColor(QColor(WHITE))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "label"
    settings.setFormat(text)
    settings.centroidInside = True
    return settings

"""The map of a title page: the city drawn calmly, and on it where each sheet lies."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .page import Listed

FRAME = {"color": "15,95,115,28", "outline_color": "#0f5f73"}
INK = "#1c2b33"


class IndexMap:
    """A layer of the listed sheets with their labels; ``style`` is the type of the list."""

    def __init__(
        self, project: QgsProject, crs: QgsCoordinateReferenceSystem, style: QgsTextFormat, unit: float
    ) -> None:
        layer = QgsVectorLayer("MultiPolygon?field=label:string", "sheets", "memory")
        layer.setCrs(crs)
        symbol = QgsFillSymbol.createSimple({**FRAME, "outline_width": str(0.35 * unit)})
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels(style, unit)))
        layer.setLabelsEnabled(True)
        self.layer: QgsMapLayer = project.addMapLayer(layer, False)

    def show(self, listed: Sequence[Listed]) -> None:
        """Draw the places of the sheets."""
        provider = self.layer.dataProvider()
        features = []
        for sheet in listed:
            feature = QgsFeature(self.layer.fields())
            feature.setAttributes([sheet.label])
            feature.setGeometry(sheet.place)
            features.append(feature)
        if not (provider.truncate() and provider.addFeatures(features)[0]):
            raise RuntimeError("a layer in memory could not be written")
        self.layer.updateExtents()


def _labels(style: QgsTextFormat, unit: float) -> QgsPalLayerSettings:
    text = QgsTextFormat(style)
    font = text.font()
    font.setBold(True)
    text.setFont(font)
    text.setNamedStyle("Bold")
    text.setColor(QColor(INK))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7 * unit)
    buffer.setColor(QColor(255, 255, 255, 220))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = "label"
    settings.labelPerPart = True
    settings.setFormat(text)
    return settings

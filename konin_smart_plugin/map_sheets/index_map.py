"""The map of a title page: the city drawn calmly, and on it where each sheet lies."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from .marks import mark_layer, show_marks
from .page import Listed, SheetDesign

FRAME = {"color": "15,95,115,28", "outline_color": "#0f5f73"}
INK = "#1c2b33"


class IndexMap:
    """A layer of the listed sheets with their labels; ``style`` is the type of the list."""

    def __init__(self, project: QgsProject, design: SheetDesign, style: QgsTextFormat) -> None:
        unit = design.paper.unit
        symbol = QgsFillSymbol.createSimple({**FRAME, "outline_width": str(0.35 * unit)})
        name = tr("Sheets", design.language)
        self.layer: QgsMapLayer = mark_layer(
            project, design.crs, name, QgsSingleSymbolRenderer(symbol), "field=label:string"
        )
        self.layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels(style, unit)))
        self.layer.setLabelsEnabled(True)

    def show(self, listed: Sequence[Listed]) -> None:
        """Draw the places of the sheets."""
        show_marks(self.layer, [sheet.place for sheet in listed], [[sheet.label] for sheet in listed])


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
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.setPolygonPlacementFlags(
        Qgis.LabelPolygonPlacementFlags(
            Qgis.LabelPolygonPlacementFlag.AllowPlacementInsideOfPolygon
            | Qgis.LabelPolygonPlacementFlag.AllowPlacementOutsideOfPolygon
        )
    )
    settings.setFormat(text)
    return settings

"""The veil over everything outside the area a page is about, and the line round that area."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsProject,
    QgsSingleSymbolRenderer,
)

from ..translation import tr
from .marks import mark_layer, show_marks
from .page import SheetDesign

VEIL = {"color": "255,255,255,150", "outline_style": "no"}
EDGE = {"style": "no", "outline_color": "#a8321f"}
EDGE_WIDTH = 0.7  # millimetres at A3


class Veil:
    """Two layers of one page: a pale cover outside the area, and its edge on top."""

    def __init__(self, project: QgsProject, design: SheetDesign) -> None:
        width = {"outline_width": str(EDGE_WIDTH * design.paper.unit)}
        outside = QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(VEIL)))
        edge = QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({**EDGE, **width}))
        self.layers = [
            mark_layer(project, design.crs, tr("Subject of the sheet", design.language), edge),
            mark_layer(project, design.crs, tr("Veil over the surroundings", design.language), outside),
        ]

    def cover_all_but(self, area: QgsGeometry) -> None:
        """Leave only ``area`` in the open."""
        for layer in self.layers:
            show_marks(layer, [area])

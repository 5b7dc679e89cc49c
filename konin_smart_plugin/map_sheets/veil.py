"""The veil over everything outside the area a page is about, and the line round that area."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

VEIL = {"color": "255,255,255,150", "outline_style": "no"}
EDGE = {"style": "no", "outline_color": "#a8321f", "outline_width": "0.7"}


class Veil:
    """Two layers of one page: a pale cover outside the area, and its edge on top."""

    def __init__(self, project: QgsProject, crs: QgsCoordinateReferenceSystem) -> None:
        outside = QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(VEIL)))
        edge = QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(EDGE))
        self.layers = []
        for renderer in (edge, outside):
            layer = QgsVectorLayer("MultiPolygon", "veil", "memory")
            layer.setCrs(crs)
            layer.setRenderer(renderer)
            self.layers.append(project.addMapLayer(layer, False))

    def cover_all_but(self, area: QgsGeometry) -> None:
        """Leave only ``area`` in the open."""
        for layer in self.layers:
            provider = layer.dataProvider()
            feature = QgsFeature()
            feature.setGeometry(area)
            if not (provider.truncate() and provider.addFeatures([feature])[0]):
                raise RuntimeError("a layer in memory could not be written")
            layer.updateExtents()

"""The small map that shows where in the city the main map lies."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsMapLayerStyle,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

AIR = 1.06
_PLAIN = {
    "water": {"color": "#b7d3df", "outline_style": "no"},
    "boundary": {"color": "#eceae4", "outline_color": "#7a858c", "outline_width": "0.25"},
}
"""The layers of the overview, top first, and how they are filled: calm, so that the frame stands out."""


class Overview:
    """The overview item of a sheet; without a boundary in the project there is none."""

    def __init__(
        self, item: QgsLayoutItemMap | None, project: QgsProject, crs: QgsCoordinateReferenceSystem
    ) -> None:
        boundary = layer_of_table(project, "boundary")
        self.city = QgsRectangle()
        self.area = QgsRectangle()
        self.item = item if boundary else None
        if self.item is None:
            return
        styles = calm_styles(project)
        to_map = QgsCoordinateTransform(boundary.crs(), crs, project)
        self.city = to_map.transformBoundingBox(boundary.extent()).scaled(AIR)
        self.area = QgsRectangle(self.city)
        item.setCrs(crs)
        item.setLayers(list(styles))
        item.setKeepLayerSet(True)
        item.setLayerStyleOverrides({layer.id(): style for layer, style in styles.items()})
        item.setKeepLayerStyles(True)

    @property
    def ratio(self) -> float:
        """Width by height of what is shown; 0 for no overview."""
        return self.area.width() / self.area.height() if self.item else 0.0

    def show(self, extent: QgsRectangle) -> None:
        """Mark ``extent`` on the overview, which grows where the main map shows more than the city."""
        if self.item is None:
            return
        self.area = extent.scaled(AIR) if extent.contains(self.city) else QgsRectangle(self.city)
        self.item.zoomToExtent(self.area)


def layer_of_table(
    project: QgsProject, table: str, geometry: Qgis.GeometryType = Qgis.GeometryType.Polygon
) -> QgsVectorLayer | None:
    """Return the project's layer of a geometry type that reads the workspace table of this name, or None."""
    registry = QgsProviderRegistry.instance()
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            continue
        parts = registry.decodeUri(layer.providerType(), layer.source())
        if parts.get("layerName") == table and layer.geometryType() == geometry:
            return layer
    return None


def calm_styles(project: QgsProject) -> dict[QgsVectorLayer, str]:
    """Return the calm layers the project has, top first, with the styles that fill them with one colour."""
    layers = {name: layer_of_table(project, name) for name in _PLAIN}
    return {layer: _plain(layer, _PLAIN[name]) for name, layer in layers.items() if layer}


def _plain(layer: QgsVectorLayer, fill: dict[str, str]) -> str:
    """Return the style of a layer filled with one colour, as QGIS keeps it."""
    copy = layer.clone()
    copy.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(fill)))
    copy.setLabelsEnabled(False)
    copy.setScaleBasedVisibility(False)
    style = QgsMapLayerStyle()
    style.readFromLayer(copy)
    return style.xmlData()

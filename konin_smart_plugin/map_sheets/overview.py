"""The small map that shows where in the city the main map lies."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsMapLayerStyle,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..layer_io.workspace import table_of
from ..translation import tr
from .marks import mark_layer, show_marks
from .page import SheetDesign

AIR = 1.06
_PLAIN = {
    "water": {"color": "#b7d3df", "outline_style": "no"},
    "boundary": {"color": "#eceae4", "outline_color": "#7a858c"},
}
FRAME = {"style": "no", "outline_color": "#a8321f", "outline_width": "0.5"}
OUTLINE = 0.25  # millimetres at A3
"""The layers of the overview, top first, and how they are filled: calm, so that the frame stands out."""


class Overview:
    """The overview item of a sheet; without a boundary in the project there is none.

    The frame of the main map is drawn as a layer, in the template's symbol: QGIS's own
    has an English name among the layers of a GeoPDF.
    """

    def __init__(self, item: QgsLayoutItemMap | None, project: QgsProject, design: SheetDesign) -> None:
        boundary = layer_of_table(project, "boundary")
        self.city = QgsRectangle()
        self.area = QgsRectangle()
        self.item = item if boundary else None
        if self.item is None:
            return
        styles = calm_styles(project, design.paper.unit)
        to_map = QgsCoordinateTransform(boundary.crs(), design.crs, project)
        self.city = to_map.transformBoundingBox(boundary.extent()).scaled(AIR)
        self.area = QgsRectangle(self.city)
        self.frame = _frame_layer(item, project, design)
        item.setCrs(design.crs)
        item.setLayers([self.frame, *styles])
        item.setKeepLayerSet(True)
        item.setLayerStyleOverrides({layer.id(): style for layer, style in styles.items()})
        item.setKeepLayerStyles(True)

    @property
    def ratio(self) -> float:
        """Width by height of what is shown; 0 for no overview."""
        return self.area.width() / self.area.height() if self.item else 0.0

    def hand_over(self) -> None:
        """Let the template's own frame mark the extent: the layer that does it stays in this project."""
        if self.item and self.item.overviews().size():
            self.item.setLayers([layer for layer in self.item.layers() if layer != self.frame])
            self.item.overviews().overview(0).setEnabled(True)

    def show(self, ground: QgsGeometry) -> None:
        """Mark ``ground`` on the overview, which grows where the main map shows more than the city."""
        if self.item is None:
            return
        show_marks(self.frame, [ground])
        self.area = QgsRectangle(self.city)
        self.area.combineExtentWith(ground.boundingBox().scaled(AIR))
        self.item.zoomToExtent(self.area)


def layer_of_table(
    project: QgsProject, table: str, geometry: Qgis.GeometryType = Qgis.GeometryType.Polygon
) -> QgsVectorLayer | None:
    """Return the project's layer of a geometry type that reads the workspace table of this name, or None."""
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            continue
        if table_of(layer.source()) == table and layer.geometryType() == geometry:
            return layer
    return None


def calm_styles(project: QgsProject, unit: float) -> dict[QgsVectorLayer, str]:
    """Return the calm layers the project has, top first, with the styles that fill them with one colour."""
    layers = {name: layer_of_table(project, name) for name in _PLAIN}
    width = {"outline_width": str(OUTLINE * unit)}
    return {layer: _plain({**_PLAIN[name], **width}) for name, layer in layers.items() if layer}


def _plain(fill: dict[str, str]) -> str:
    """Return the style of areas filled with one colour, as QGIS keeps it."""
    layer = QgsVectorLayer("Polygon", "", "memory")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(fill)))
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style.xmlData()


def _frame_layer(item: QgsLayoutItemMap, project: QgsProject, design: SheetDesign) -> QgsVectorLayer:
    """Return the layer that draws the frame of the main map, and switch off the template's own frame."""
    symbol = QgsFillSymbol.createSimple(FRAME)
    if item.overviews().size():
        own = item.overviews().overview(0)
        symbol = own.frameSymbol().clone()
        own.setEnabled(False)
    for layer in symbol.symbolLayers():
        layer.setStrokeWidth(layer.strokeWidth() * design.paper.unit)
    return mark_layer(
        project, design.crs, tr("Extent of the main map", design.language), QgsSingleSymbolRenderer(symbol)
    )

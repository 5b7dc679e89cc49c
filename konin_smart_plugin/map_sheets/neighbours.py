"""The other projects on a project's card: grey, so that the card's own project stands out."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from ..translation import tr
from .overview import layer_of_table

INK, PALE = "#5f6a70", "150,160,166,70"
SITES = {
    "project_points": Qgis.GeometryType.Point,
    "project_lines": Qgis.GeometryType.Line,
    "project_areas": Qgis.GeometryType.Polygon,
}


class Neighbours:
    """A grey twin of each layer of sites among ``layers``, for the projects that the layer leaves out."""

    def __init__(self, project: QgsProject, layers: tuple[QgsMapLayer, ...], language: str) -> None:
        found = [layer_of_table(project, table, geometry) for table, geometry in SITES.items()]
        self._filters = {layer: layer.subsetString() for layer in found if layer in layers}
        self._twins = {layer: _twin(project, layer, language) for layer in self._filters}
        lowest = max((layers.index(layer) for layer in self._filters), default=-1) + 1
        self.layers = (*layers[:lowest], *self._twins.values(), *layers[lowest:])

    def tell_apart(self, code: str) -> None:
        """Leave the project ``code`` in its colours and show the others in grey."""
        quoted = code.replace("'", "''")
        for layer, own in self._filters.items():
            for shown, condition in (
                (layer, f"\"code\" = '{quoted}'"),
                (self._twins[layer], f"\"code\" <> '{quoted}'"),
            ):
                both = f"({own}) AND ({condition})" if own else condition
                if not shown.setSubsetString(both):
                    raise RuntimeError(f"{layer.name()} cannot be filtered by {both}")


def _twin(project: QgsProject, layer: QgsVectorLayer, language: str) -> QgsVectorLayer:
    """Return the layer's copy in grey, which follows it in the legend."""
    twin = layer.clone()
    twin.setName(tr("Other projects", language))
    twin.setRenderer(QgsSingleSymbolRenderer(_symbol(layer.geometryType())))
    twin.setLabelsEnabled(False)
    if not project.addMapLayer(twin, False):
        raise RuntimeError(f"the project does not take a copy of {layer.name()}")
    node = project.layerTreeRoot().findLayer(layer)
    if node:
        node.parent().insertLayer(node.parent().children().index(node) + 1, twin)
    return twin


def _symbol(geometry: Qgis.GeometryType) -> QgsSymbol:
    if geometry == Qgis.GeometryType.Point:
        return QgsMarkerSymbol.createSimple(
            {"color": INK, "size": "2.2", "outline_color": "white", "outline_width": "0.3"}
        )
    if geometry == Qgis.GeometryType.Line:
        return QgsLineSymbol.createSimple({"color": INK, "width": "0.7"})
    return QgsFillSymbol.createSimple({"color": PALE, "outline_color": INK, "outline_width": "0.3"})

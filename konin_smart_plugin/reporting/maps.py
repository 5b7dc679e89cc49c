"""A result on the map of the city, as a picture inside the page."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsCoordinateTransform,
    QgsExpressionContext,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ..analysis.distances import parse_distances
from ..city_layers.distance_styles import apply_distances
from ..city_layers.styling import apply_style
from .canvas import Canvas
from .marks import marker
from .results import Result

JPEG, QUALITY = "JPEG", 88  # a map as PNG is five times as large
SWATCH = QSize(36, 22)
GEOMETRIES = {
    "point": Qgis.GeometryType.Point,
    "line": Qgis.GeometryType.Line,
    "polygon": Qgis.GeometryType.Polygon,
}
BAR = 1_000  # metres
LEGEND_MARK, BUILDING = 3.0, 0.9  # mm
OF_BUILDINGS = ("green_3_30_300",)
BY_DISTANCE = ("access_bands", "service_areas")


@dataclass(frozen=True)
class MapPicture:
    """A picture and its legend (pictures with labels) as data URIs; ``bar_pct``: 1 km of its width."""

    image: str
    legend: list[tuple[str, str]]
    bar_pct: float


def draw_map(canvas: Canvas, result: Result, marks: Sequence[QgsVectorLayer] = ()) -> MapPicture:
    """Draw the result over the city, under ``marks``."""
    _dress(result, canvas.language)
    legend = _legend(result.layer)
    if result.kind in OF_BUILDINGS:
        _as_dots(result.layer)
    extent = _extent(canvas, result.layer)
    image = canvas.picture([result.layer], marks, extent)
    return MapPicture(_uri(image, JPEG), legend, _bar(image, extent))


def draw_marks(canvas: Canvas, groups: Sequence[tuple[str, str, Sequence[QgsVectorLayer]]]) -> MapPicture:
    """Draw groups of marks (colour, label for the legend, layers), the first on top."""
    layers = [layer for _colour, _label, of_group in groups for layer in of_group]
    extent = _extent(canvas, layers[0])
    image = canvas.picture([], layers, extent)
    swatches = [(marker(colour, LEGEND_MARK), label) for colour, label, of_group in groups if of_group]
    legend = [(_uri(_icon(symbol)), label) for symbol, label in swatches]
    return MapPicture(_uri(image, JPEG), legend, _bar(image, extent))


def _bar(image: QImage, extent: QgsRectangle) -> float:
    """Return how many per cent of the picture's width 1 km is; QGIS widens the extent to fit the picture."""
    metres = max(extent.width() / image.width(), extent.height() / image.height())
    return 100 * BAR / (metres * image.width())


def _dress(result: Result, language: str) -> None:
    """Style the result as its spec says, in the report's language and with its own distances."""
    spec = result.spec
    if spec is None or spec.style is None or GEOMETRIES.get(spec.geometry) != result.layer.geometryType():
        return  # the layer brings its own style, as the algorithm stored it
    if result.kind in BY_DISTANCE and result.fact("DISTANCES"):
        apply_distances(result.layer, spec, parse_distances(result.fact("DISTANCES")), language)
    else:
        apply_style(result.layer, spec, language)


def _extent(canvas: Canvas, result: QgsVectorLayer) -> QgsRectangle:
    """Return the extent of the city, or of the result where that lies elsewhere, and a margin."""
    workspace = canvas.workspace
    transform = QgsCoordinateTransform(result.crs(), workspace.crs, canvas.transforms)
    extent, city = transform.transformBoundingBox(result.extent()), workspace.layer("boundary").extent()
    chosen = city if not city.isEmpty() and city.intersects(extent) else extent
    chosen.grow(0.03 * max(chosen.width(), chosen.height(), 100))
    return chosen


def _legend(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    items = layer.renderer().legendSymbolItems()
    if isinstance(layer.renderer(), QgsGraduatedSymbolRenderer):
        items = [item for item in items if item.label()]
    return [
        (_uri(_icon(_swatch(item.symbol()))), item.label())
        for item in items
        if item.symbol() and item.label()
    ]


def _swatch(symbol: QgsSymbol) -> QgsSymbol:
    """Return the symbol as a legend shows it: a mark that is tiny on the map is large enough to see."""
    if not isinstance(symbol, QgsMarkerSymbol):
        return symbol
    shown = symbol.clone()
    shown.setDataDefinedSize(QgsProperty())
    shown.setSize(LEGEND_MARK)
    return shown


def _icon(symbol: QgsSymbol) -> QImage:
    """Return a picture of the symbol; ``asImage`` would ask the window's project, from whatever thread."""
    image = QImage(SWATCH, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    symbol.drawPreviewIcon(painter, SWATCH, expressionContext=QgsExpressionContext())
    painter.end()
    return image


def _as_dots(layer: QgsVectorLayer) -> None:
    """Draw every area as a dot in its colour: buildings are too small for a map of the whole city."""
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        centre = QgsCentroidFillSymbolLayer()
        looks = {
            "name": "circle",
            "color": symbol.color().name(),
            "outline_style": "no",
            "size": str(BUILDING),
        }
        centre.setSubSymbol(QgsMarkerSymbol.createSimple(looks))
        while symbol.symbolLayerCount() > 1:
            symbol.deleteSymbolLayer(0)
        if not symbol.changeSymbolLayer(0, centre):
            raise ValueError(symbol.type())  # only areas come here


def _uri(image: QImage, kind: str = "PNG") -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, QUALITY)
    return f"data:image/{kind.lower()};base64," + base64.b64encode(data.data()).decode("ascii")

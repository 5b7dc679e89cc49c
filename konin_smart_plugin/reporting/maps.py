"""A result on the map of the city, as a picture inside the page."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsGraduatedSymbolRenderer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ..analysis.distances import parse_distances
from ..analysis.errors import PlanError
from ..city_layers.distance_styles import apply_distances
from ..city_layers.specs import load_specs
from ..city_layers.styling import apply_style
from ..layer_io.workspace import Workspace
from .results import Result

WIDTH, SHORTEST, TALLEST = 1000, 600, 1500  # pixels
SWATCH = QSize(36, 22)
BACKGROUND = ("boundary", "streets", "water")  # top first
BAR = 1_000  # metres
BY_DISTANCE = ("access_bands", "service_areas")


@dataclass(frozen=True)
class MapPicture:
    """A picture and its legend (pictures with labels) as data URIs; ``bar_pct``: 1 km of its width."""

    image: str
    legend: list[tuple[str, str]]
    bar_pct: float


def draw_map(workspace: Workspace, result: Result, language: str) -> MapPicture:
    """Draw the result over the city's outline, streets and water; call it on the main thread."""
    _dress(result, language)
    background = _background(workspace, language)
    settings = QgsMapSettings()
    settings.setLayers([*background[:1], result.layer, *background[1:]])
    settings.setDestinationCrs(workspace.crs)
    extent = _extent(workspace, result.layer)
    height = round(WIDTH * extent.height() / extent.width())
    settings.setOutputSize(QSize(WIDTH, min(max(height, SHORTEST), TALLEST)))
    settings.setOutputDpi(110)
    settings.setBackgroundColor(QColor("white"))
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setExtent(extent)
    image = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return MapPicture(_uri(image), _legend(result.layer), 100 * BAR / settings.visibleExtent().width())


def _dress(result: Result, language: str) -> None:
    """Style the result as its spec says, in the report's language and with its own distances."""
    spec = result.spec
    if spec is None or spec.style is None:
        return
    if result.kind in BY_DISTANCE and result.fact("DISTANCES"):
        apply_distances(result.layer, spec, parse_distances(result.fact("DISTANCES")), language)
    else:
        apply_style(result.layer, spec, language)


def _background(workspace: Workspace, language: str) -> list[QgsVectorLayer]:
    layers = []
    for name in BACKGROUND:
        try:
            layer = workspace.layer(name)
        except PlanError:  # a workspace may do without
            continue
        apply_style(layer, load_specs()[name], language)
        layer.setLabelsEnabled(False)
        if name == "streets":
            layer.setOpacity(0.45)
        layers.append(layer)
    return layers


def _extent(workspace: Workspace, result: QgsVectorLayer) -> QgsRectangle:
    """Return the extent of the city, or of the result where that lies elsewhere, and a margin."""
    transform = QgsCoordinateTransform(result.crs(), workspace.crs, QgsProject.instance())
    extent, city = transform.transformBoundingBox(result.extent()), workspace.layer("boundary").extent()
    chosen = city if not city.isEmpty() and city.intersects(extent) else extent
    chosen.grow(0.03 * max(chosen.width(), chosen.height(), 100))
    return chosen


def _legend(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    items = layer.renderer().legendSymbolItems()
    if isinstance(layer.renderer(), QgsGraduatedSymbolRenderer):
        items = [item for item in items if item.label()]
    return [
        (_uri(item.symbol().asImage(SWATCH)), item.label())
        for item in items
        if item.symbol() and item.label()
    ]


def _uri(image: QImage) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(data.data()).decode("ascii")

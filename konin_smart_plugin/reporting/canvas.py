"""The city that results are drawn on: its outline, streets and water."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ..analysis.errors import PlanError
from ..city_layers.specs import load_specs
from ..city_layers.styling import apply_style
from ..layer_io.workspace import Workspace

WIDTH, SHORTEST, TALLEST = 1000, 600, 1500  # pixels
DPI = 110
BACKGROUND = ("boundary", "streets", "water")  # top first


class Canvas:
    """The city that results are drawn on; its streets and water are drawn once for each extent."""

    def __init__(
        self, workspace: Workspace, language: str, transforms: QgsCoordinateTransformContext
    ) -> None:
        self.workspace, self.language, self.transforms = workspace, language, transforms
        self.outline, *self.ground = _background(workspace, language)
        self._grounds: dict[str, QImage] = {}

    def picture(
        self, shown: Sequence[QgsVectorLayer], marks: Sequence[QgsVectorLayer], extent: QgsRectangle
    ) -> QImage:
        """Return the city with the ``shown`` layers and the ``marks``, each group's first layer on top."""
        if extent.toString() not in self._grounds:
            self._grounds[extent.toString()] = self._draw(_blank(extent), self.ground, extent)
        return self._draw(self._grounds[extent.toString()].copy(), [*marks, self.outline, *shown], extent)

    def _draw(self, image: QImage, layers: Sequence[QgsVectorLayer], extent: QgsRectangle) -> QImage:
        settings = QgsMapSettings()
        settings.setLayers(layers)
        settings.setDestinationCrs(self.workspace.crs)
        settings.setOutputSize(image.size())
        settings.setOutputDpi(DPI)
        settings.setBackgroundColor(QColor("transparent"))  # what is drawn already stays
        settings.setTransformContext(self.transforms)
        settings.setExtent(extent)
        painter = QPainter(image)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        job.renderSynchronously()
        painter.end()
        return image


def _blank(extent: QgsRectangle) -> QImage:
    height = round(WIDTH * extent.height() / extent.width())
    image = QImage(QSize(WIDTH, min(max(height, SHORTEST), TALLEST)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


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

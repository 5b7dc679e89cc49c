"""What is really drawn inside a map frame: layers, the symbols of them, and whether any of it is invented."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsMapHitTest,
    QgsMapLayer,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF

_MM_PER_INCH = 25.4
SYNTHETIC_FIELD = "synthetic"
SYNTHETIC_MARK = "(DEMO)"


@dataclass(frozen=True)
class Drawn:
    """The layers that show something on a page, top first, with the keys of their drawn symbols."""

    layers: tuple[QgsMapLayer, ...]
    symbols: dict[str, frozenset[str]]
    synthetic: bool


def drawn_in(map_item: QgsLayoutItemMap, layers: Iterable[QgsMapLayer], dpi: int) -> Drawn:
    """Return which of ``layers`` the map item draws at its present extent and scale.

    ``dpi`` is the resolution of the print: whole pixels change the scale a
    little, and a layer may be visible up to just that scale.
    """
    frame = map_item.rect()
    pixels = QSizeF(frame.width(), frame.height()) * (dpi / _MM_PER_INCH)
    settings = map_item.mapSettings(map_item.extent(), pixels, dpi, True)
    test = QgsMapHitTest(settings)
    test.run()
    hits = {layer: frozenset(keys) for layer, keys in test.results().items() if keys}
    shown = tuple(layer for layer in layers if _shows(layer, hits, settings))
    return Drawn(shown, hits, any(_is_synthetic(layer, settings) for layer in shown))


def drawn_together(maps: Iterable[Drawn]) -> Drawn:
    """Return what several maps of one page draw: every layer once, with the symbols of any of them."""
    layers: dict[QgsMapLayer, None] = {}
    symbols: dict[str, frozenset[str]] = {}
    synthetic = False
    for drawn in maps:
        layers |= dict.fromkeys(drawn.layers)
        symbols |= {layer: keys | symbols.get(layer, frozenset()) for layer, keys in drawn.symbols.items()}
        synthetic = synthetic or drawn.synthetic
    return Drawn(tuple(layers), symbols, synthetic)


def _shows(layer: QgsMapLayer, hits: dict[str, frozenset[str]], settings: QgsMapSettings) -> bool:
    if isinstance(layer, QgsVectorLayer):
        return layer.id() in hits
    in_range = not layer.hasScaleBasedVisibility() or layer.isInScaleRange(settings.scale())
    return in_range and settings.layerExtentToOutputExtent(layer, layer.extent()).intersects(
        settings.visibleExtent()
    )


def _is_synthetic(layer: QgsMapLayer, settings: QgsMapSettings) -> bool:
    if SYNTHETIC_MARK in layer.name():
        return True
    if not isinstance(layer, QgsVectorLayer) or layer.fields().lookupField(SYNTHETIC_FIELD) < 0:
        return False
    request = QgsFeatureRequest()
    to_layer = QgsCoordinateTransform(settings.destinationCrs(), layer.crs(), settings.transformContext())
    with contextlib.suppress(QgsCsException):  # outside the layer's world: look at all of it
        request.setFilterRect(to_layer.transformBoundingBox(settings.visibleExtent()))
    request.setFilterExpression(f'"{SYNTHETIC_FIELD}"').setLimit(1)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry).setNoAttributes()
    return any(True for _ in layer.getFeatures(request))

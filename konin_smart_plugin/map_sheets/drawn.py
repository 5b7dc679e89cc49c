"""What is really drawn inside a map frame: layers, the symbols of them, and whether any of it is invented."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsLayoutItemMap, QgsMapLayer, QgsMapSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QSizeF

from .drawn_symbols import drawn_symbols, features_in
from .map_frames import ground_in

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
    layers = tuple(layers)
    frame = map_item.rect()
    pixels = QSizeF(frame.width(), frame.height()) * (dpi / _MM_PER_INCH)
    settings = map_item.mapSettings(map_item.extent(), pixels, dpi, True)
    seen = ground_in(map_item)
    vectors = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    symbols = drawn_symbols(vectors, settings, seen)
    shown = tuple(
        layer for layer in layers if layer.id() in symbols or _is_raster_shown(layer, settings, seen)
    )
    return Drawn(shown, symbols, any(_is_synthetic(layer, settings, seen) for layer in shown))


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


def _is_raster_shown(layer: QgsMapLayer, settings: QgsMapSettings, seen: QgsGeometry) -> bool:
    in_range = not layer.hasScaleBasedVisibility() or layer.isInScaleRange(settings.scale())
    return (
        not isinstance(layer, QgsVectorLayer)
        and in_range
        and seen.intersects(settings.layerExtentToOutputExtent(layer, layer.extent()))
    )


def _is_synthetic(layer: QgsMapLayer, settings: QgsMapSettings, seen: QgsGeometry) -> bool:
    if SYNTHETIC_MARK in layer.name():
        return True
    if not isinstance(layer, QgsVectorLayer) or layer.fields().lookupField(SYNTHETIC_FIELD) < 0:
        return False
    request = features_in(layer, settings, seen).setFilterExpression(f'"{SYNTHETIC_FIELD}"')
    return any(True for _ in layer.getFeatures(request))

"""The symbols of a sheet's legend."""

from __future__ import annotations

from qgis.core import Qgis, QgsLineSymbol, QgsMarkerSymbol, QgsProperty, QgsSymbol, QgsSymbolLayer

_OF_THE_PLACE = "GeometryGenerator"


def swatch(symbol: QgsSymbol, size: float, largest: float) -> QgsSymbol:
    """Return a symbol as the legend shows it: ``size`` times as large as its style says.

    On the map the size of a marker may follow the scale, in the legend it does not; ``largest``
    bounds it, in millimetres before ``size``. Sizes in other units than millimetres are kept.
    What a marker draws of its place, such as a field of view, is left out.
    """
    copy = symbol.clone()
    if isinstance(copy, QgsMarkerSymbol) and copy.outputUnit() == Qgis.RenderUnit.Millimeters:
        for layer in copy.symbolLayers():
            layer.setDataDefinedProperty(QgsSymbolLayer.Property.Size, QgsProperty())
            if layer.layerType() == _OF_THE_PLACE and copy.symbolLayerCount() > 1:
                layer.setEnabled(False)
        copy.setSize(min(copy.size(), largest) * size)
    elif isinstance(copy, QgsLineSymbol) and copy.outputUnit() == Qgis.RenderUnit.Millimeters:
        copy.setWidth(copy.width() * size)
    return copy

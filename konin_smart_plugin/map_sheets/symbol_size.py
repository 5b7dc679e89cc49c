"""How large the symbols and labels of the map are: they grow with the paper."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsVectorLayer

_ENLARGED_BY_US = "konin/enlarged"
_NOT_ENLARGED = re.compile(r'\b(symbologyReferenceScale|referencescale)="-1(?:\.0*)?"')


def enlarge_symbols(layers: Iterable[QgsMapLayer], denominator: int, unit: float) -> None:
    """Draw the layers ``unit`` times as large as their styles say, at the scale 1:``denominator``.

    QGIS enlarges a layer that has a reference scale by that scale over the map's. A reference
    scale that the style itself brings stays. The layers are those of a project read for printing.
    """
    for layer in layers:
        renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
        if renderer and (renderer.referenceScale() <= 0 or layer.customProperty(_ENLARGED_BY_US)):
            layer.setCustomProperty(_ENLARGED_BY_US, True)
            renderer.setReferenceScale(denominator * unit)


def enlarged_style(style: str, denominator: int, unit: float) -> str:
    """Return a style as QGIS keeps it, which draws a layer ``unit`` times as large.

    QGIS writes the reference scale with the renderer and with the layer, and the layer's counts.
    """
    return _NOT_ENLARGED.sub(rf'\1="{denominator * unit}"', style)

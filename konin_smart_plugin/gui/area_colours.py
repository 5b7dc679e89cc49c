"""The colours of the plan's three areas, as the map itself draws them."""

from __future__ import annotations

from functools import cache

from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from .. import paths

STYLE = paths.LAYERS / "catalogue" / "project_points.qml"


@cache
def area_colours() -> dict[str, QColor]:
    """Return the colour of each area by its code; empty where the style does not tell areas apart."""
    layer = QgsVectorLayer("Point?field=project_area:string", "areas", "memory")
    layer.loadNamedStyle(str(STYLE))
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    # What is drawn last has the area's colour; below it is a white rim.
    return {str(category.value()): category.symbol()[-1].color() for category in renderer.categories()}

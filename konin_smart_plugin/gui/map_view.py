"""Showing a project's sites on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..catalogue.model import Site

SMALLEST_VIEW_M = 400.0
MARGIN = 1.3


def zoom_and_flash(canvas: QgsMapCanvas, sites: Sequence[Site], crs: str) -> None:
    """Zoom the map to the sites, whose CRS is ``crs``, and let them flash."""
    geometries = [_geometry(site) for site in sites]
    source = QgsCoordinateReferenceSystem(crs)
    extent = _extent(geometries)
    to_map = QgsCoordinateTransform(source, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    canvas.setExtent(to_map.transformBoundingBox(extent))
    canvas.refresh()
    canvas.flashGeometries(geometries, source)


def zoom_to_layer(canvas: QgsMapCanvas, layer: QgsVectorLayer) -> None:
    """Zoom the map to the whole layer; a layer that holds nothing leaves it as it is."""
    extent = layer.extent()
    if extent.isEmpty():
        return
    extent.scale(MARGIN)
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    canvas.setExtent(to_map.transformBoundingBox(extent))
    canvas.refresh()


def _geometry(site: Site) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(site.geometry))
    return geometry


def _extent(geometries: Sequence[QgsGeometry]) -> QgsRectangle:
    """Return their extent with a margin, never so small that a point fills the window."""
    extent = QgsRectangle()
    for geometry in geometries:
        extent.combineExtentWith(geometry.boundingBox())
    extent.scale(MARGIN)
    missing = max(0.0, SMALLEST_VIEW_M - max(extent.width(), extent.height()))
    return extent.buffered(missing / 2)

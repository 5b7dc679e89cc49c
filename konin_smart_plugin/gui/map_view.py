"""Showing a project's sites on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..catalogue.model import Site

SMALLEST_VIEW_M = 400.0
MARGIN = 1.3
CITY_MARGIN = 1.15


def zoom_and_flash(canvas: QgsMapCanvas, sites: Sequence[Site], crs: str) -> None:
    """Zoom the map to the sites, whose CRS is ``crs``, and let them flash."""
    geometries = [_geometry(site) for site in sites]
    source = QgsCoordinateReferenceSystem(crs)
    extent = _extent(geometries)
    to_map = QgsCoordinateTransform(source, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    canvas.setExtent(to_map.transformBoundingBox(extent))
    canvas.refresh()
    canvas.flashGeometries(geometries, source)


def show_sites(canvas: QgsMapCanvas, sites: Sequence[Site], crs: str) -> None:
    """Let the sites, whose CRS is ``crs``, flash; zoom to them only where they are not in view."""
    geometries = [_geometry(site) for site in sites]
    source = QgsCoordinateReferenceSystem(crs)
    to_map = QgsCoordinateTransform(source, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    if canvas.extent().contains(to_map.transformBoundingBox(_extent(geometries, nearest=0.0))):
        canvas.flashGeometries(geometries, source)
    else:
        zoom_and_flash(canvas, sites, crs)


def seen_ground(canvas: QgsMapCanvas, crs: str) -> shapely.Polygon:
    """Return what the map shows at the moment, turned as it may be, in ``crs``."""
    settings = canvas.mapSettings()
    to_crs = QgsCoordinateTransform(
        settings.destinationCrs(), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    corners = [to_crs.transform(QgsPointXY(corner)) for corner in settings.visiblePolygon()]
    return shapely.Polygon([(corner.x(), corner.y()) for corner in corners])


def zoom_to_layers(canvas: QgsMapCanvas, layers: Sequence[QgsVectorLayer]) -> None:
    """Zoom the map to all that the layers hold; layers that hold nothing leave it as it is."""
    map_crs = canvas.mapSettings().destinationCrs()
    whole = QgsRectangle()
    for layer in layers:
        if layer.featureCount():
            to_map = QgsCoordinateTransform(layer.crs(), map_crs, QgsProject.instance())
            whole.combineExtentWith(to_map.transformBoundingBox(layer.extent()))
    if not whole.isNull():
        whole.scale(CITY_MARGIN)
        canvas.setExtent(whole)
        canvas.refresh()


def _geometry(site: Site) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(site.geometry))
    return geometry


def _extent(geometries: Sequence[QgsGeometry], nearest: float = SMALLEST_VIEW_M) -> QgsRectangle:
    """Return their extent with a margin, at least ``nearest`` metres wide even around a point."""
    extent = QgsRectangle()
    for geometry in geometries:
        extent.combineExtentWith(geometry.boundingBox())
    extent.scale(MARGIN)
    missing = max(0.0, nearest - max(extent.width(), extent.height()))
    return extent.buffered(missing / 2)

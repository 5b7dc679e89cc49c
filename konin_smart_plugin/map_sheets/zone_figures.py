"""What a page of the zone atlas says in numbers: residents, bus stops and green areas of the zone."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from ..analysis.typography import grouped
from ..translation import tr
from .overview import layer_of_table

ZONE_ATLAS = "zone_atlas"
Figures = tuple[tuple[str, str], ...]


def zone_figures(
    project: QgsProject, zone: QgsGeometry, crs: QgsCoordinateReferenceSystem, language: str
) -> Figures:
    """Return numbers with their captions for the workspace layers the project has; ``zone`` is in ``crs``.

    Residents whose number is not known are left out of the sum, as its caption says.
    """
    points, polygons = Qgis.GeometryType.Point, Qgis.GeometryType.Polygon
    figures = []
    if residents := layer_of_table(project, "residents", points):
        known = (value for _, value in _within(residents, zone, crs, project, "residents"))
        total = sum(float(value) for value in known if isinstance(value, int | float))
        figures.append((grouped(total, language), tr("residents (where known)", language)))
    if stops := layer_of_table(project, "bus_stops", points):
        count = sum(1 for _ in _within(stops, zone, crs, project))
        figures.append((grouped(count, language), tr("bus stops", language)))
    if green := layer_of_table(project, "green_areas", polygons):
        shapes = [shape.intersection(zone) for shape, _ in _within(green, zone, crs, project)]
        hectares = QgsGeometry.unaryUnion(shapes).area() / 10_000 if shapes else 0.0
        figures.append((grouped(hectares, language, 1), tr("hectares of green areas", language)))
    return tuple(figures)


def _within(
    layer: QgsVectorLayer,
    zone: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
    field: str = "",
) -> Iterator[tuple[QgsGeometry, object]]:
    """Yield geometry (in ``crs``) and field value of every feature that meets the zone."""
    engine = QgsGeometry.createGeometryEngine(zone.constGet())
    engine.prepareGeometry()
    request = QgsFeatureRequest().setDestinationCrs(crs, project.transformContext())
    request.setFilterRect(zone.boundingBox())  # taken in the destination CRS
    for feature in layer.getFeatures(request):
        if feature.hasGeometry() and engine.intersects(feature.geometry().constGet()):
            yield QgsGeometry(feature.geometry()), feature[field] if field else None

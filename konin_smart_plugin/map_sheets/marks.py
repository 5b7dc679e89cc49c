"""Layers in memory that mark something on one page: they are drawn, but are none of the map's data."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRenderer,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)


def mark_layer(
    project: QgsProject,
    crs: QgsCoordinateReferenceSystem,
    name: str,
    renderer: QgsFeatureRenderer,
    fields: str = "",
) -> QgsVectorLayer:
    """Return an empty layer of polygons that the project owns; a GeoPDF shows its ``name``."""
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", name, "memory")
    layer.setCrs(crs)
    layer.setRenderer(renderer)
    return project.addMapLayer(layer, False)


def show_marks(
    layer: QgsVectorLayer, shapes: Sequence[QgsGeometry], attributes: Sequence[list[str]] = ()
) -> None:
    """Let the layer hold ``shapes`` and nothing else."""
    features = []
    for shape, values in zip(shapes, attributes or [[]] * len(shapes), strict=True):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(shape)
        features.append(feature)
    provider = layer.dataProvider()
    if not (provider.truncate() and provider.addFeatures(features)[0]):
        raise RuntimeError("a layer in memory could not be written")
    layer.updateExtents()

"""Geometries that a site can take over: the selected features of any layer, and the workspace's zones."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ..catalogue.model import Site
from ..catalogue.site_placing import copied_sites, zone_sites
from ..city_layers.layer_tree import LAYER_PROPERTY
from ..layer_io.reading import read_layer
from ..layer_io.workspace import Workspace


def layers_with_selection() -> list[QgsVectorLayer]:
    """Return the project's layers in which map features are selected."""
    layers = QgsProject.instance().mapLayers().values()
    return [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and layer.selectedFeatureCount()
    ]


def selected_sites(crs: str) -> list[Site]:
    """Return the selected features of all layers as sites in ``crs``; raises PlanError as reading does."""
    return [site for layer in layers_with_selection() for site in _selected(layer, crs)]


def zones(workspace: Workspace, crs: str) -> dict[str, Site]:
    """Return the workspace's zones by their names, as sites in ``crs``; PlanError without that layer."""
    table = read_layer(workspace.layer("zones"), ("zone_id", "name"), QgsCoordinateReferenceSystem(crs))
    columns = (table.columns[field].filled("") for field in ("zone_id", "name"))
    named = zip(*columns, table.geometry, strict=True)
    return {
        name: site
        for *words, shape in named
        if shape is not None
        for name in [" · ".join(word for word in words if word)]
        for site in zone_sites(shape, name)
    }


def _selected(layer: QgsVectorLayer, crs: str) -> tuple[Site, ...]:
    chosen = layer.materialize(QgsFeatureRequest(layer.selectedFeatureIds()))
    table = read_layer(chosen, crs=QgsCoordinateReferenceSystem(crs))
    return copied_sites(table.geometry, layer.name(), layer.customProperty(LAYER_PROPERTY) or "")

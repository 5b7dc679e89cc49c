"""Builds the project's layer tree and map themes from the specs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapThemeCollection,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtGui import QColor

from ..analysis.errors import PlanError
from .distance_styles import apply_distances, distances_in
from .forms import apply_forms
from .provenance import brought_along, is_from
from .specs import RESULTS, LayerSpec, load_maps, load_sources, load_specs, load_themes
from .styling import LAND, apply_fields, apply_style

if TYPE_CHECKING:
    from ..layer_io.workspace import Workspace

DEMO = "demo"
DEMO_SUFFIX = " (DEMO)"
LAYER_PROPERTY = "konin/layer"
THEME_PROPERTY = "konin/theme"


def build_layer_tree(project: QgsProject, workspace: Workspace, language: str) -> dict[str, QgsVectorLayer]:
    """Add every table of the workspace to the project, styled, in groups, with map themes.

    Returns the layers by their table's name. Raises PlanError for a table that is missing.
    """
    specs = [spec for spec in load_specs().values() if spec.in_workspace]
    layers = {spec.name: _open(spec, workspace, language) for spec in specs}
    project.setBackgroundColor(QColor(LAND))
    for spec, layer in _with_specs(layers):
        _add(project, layer)
        if spec.join:
            _add_join(layer, spec, layers)
    for spec, layer in _with_specs(layers):
        apply_fields(layer, spec, language)
        apply_style(layer, spec, language)
        node = theme_group(project, spec.theme, language).addLayer(layer)
        node.setItemVisibilityChecked(spec.visible)
        node.setExpanded(False)
    apply_forms(project, layers, language)
    _store_maps(project, layers, language)
    return layers


def layer_of(project: QgsProject, name: str) -> QgsVectorLayer | None:
    """Return the project's layer of this table, whatever people have called it."""
    found = (layer for layer in project.mapLayers().values() if layer.customProperty(LAYER_PROPERTY) == name)
    return next(found, None)


def theme_group(project: QgsProject, theme: str, language: str) -> QgsLayerTreeGroup:
    """Return the theme's group of the layer tree; it is made at its place where it is missing."""
    root = project.layerTreeRoot()
    order = list(load_themes())
    groups = [group for group in root.children() if isinstance(group, QgsLayerTreeGroup)]
    for group in groups:
        if group.customProperty(THEME_PROPERTY) == theme:
            return group
    above = [
        index
        for index, node in enumerate(root.children())
        if node.customProperty(THEME_PROPERTY) in order[: order.index(theme)]
    ]
    group = root.insertGroup(max(above, default=-1) + 1, load_themes()[theme].title[language])
    group.setCustomProperty(THEME_PROPERTY, theme)
    return group


def add_result(
    project: QgsProject, layer: QgsVectorLayer, name: str, language: str, theme: str = RESULTS
) -> None:
    """Add what an algorithm returned, titled and styled as the result layer ``name``, to a theme's group."""
    spec = load_specs()[name]
    layer.setName(spec.title[language])
    apply_fields(layer, spec, language)
    distances = distances_in(layer, spec)
    if distances:
        apply_distances(layer, spec, distances, language)
    else:
        apply_style(layer, spec, language)
    _add(project, layer)
    theme_group(project, theme, language).insertLayer(0, layer)


def describe(layer: QgsVectorLayer, spec: LayerSpec, language: str) -> None:
    """Write the layer's name, "(DEMO)" behind it where its data are invented, and its metadata."""
    invented = is_synthetic(layer)
    rights = _credits(layer, spec, invented, language)
    layer.setName(spec.title[language] + (DEMO_SUFFIX if invented else ""))
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(f"konin-smart-plan/{spec.name}")
    metadata.setType("dataset")
    metadata.setLanguage(language)
    metadata.setTitle(layer.name())
    metadata.setRights(list(rights))
    metadata.setLicenses(list(rights.values()))
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)


def is_synthetic(layer: QgsVectorLayer) -> bool:
    """Whether any row of the layer is marked as invented."""
    if layer.fields().lookupField("synthetic") < 0:
        return False
    marked = QgsFeatureRequest().setFilterExpression('"synthetic"').setLimit(1)
    return any(True for _ in layer.getFeatures(marked.setFlags(Qgis.FeatureRequestFlag.NoGeometry)))


def _add(project: QgsProject, layer: QgsVectorLayer) -> None:
    if not project.addMapLayer(layer, addToLegend=False):
        raise PlanError("The layer {layer} cannot be added to the project.", layer=layer.name())


def _credits(layer: QgsVectorLayer, spec: LayerSpec, invented: bool, language: str) -> dict[str, str]:
    """Return the credits that the rows' sources ask for, each with its licence.

    A fact that the plugin brings along is credited as it says itself, without a licence beside it. Where the
    rows name no known source, it is the spec's preferred one.
    """
    index = layer.fields().lookupField("source")
    texts = sorted(str(text) for text in layer.uniqueValues(index)) if index >= 0 else []
    sources = [source for source in spec.sources if any(is_from(source, text) for text in texts)]
    facts = [text for text in texts if text in brought_along()]
    if invented:
        sources = [load_sources()[DEMO], *sources]
    if not (sources or facts):
        sources = [spec.sources[0]]
    known = {source.attribution[language]: source.licence[language] for source in sources}
    return known | {text: "" for text in facts if not any(is_from(source, text) for source in sources)}


def _open(spec: LayerSpec, workspace: Workspace, language: str) -> QgsVectorLayer:
    layer = workspace.layer(spec.name)
    layer.setCustomProperty(LAYER_PROPERTY, spec.name)
    describe(layer, spec, language)
    names = [field.name for field in spec.fields]
    layer.setDisplayExpression(
        f'"{next((name for name in ("name", "title", spec.key) if name in names), names[0])}"'
    )
    return layer


def _with_specs(layers: dict[str, QgsVectorLayer]) -> list[tuple[LayerSpec, QgsVectorLayer]]:
    return [(load_specs()[name], layer) for name, layer in layers.items()]


def _add_join(layer: QgsVectorLayer, spec: LayerSpec, layers: dict[str, QgsVectorLayer]) -> None:
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(layers[spec.join.layer])
    join.setJoinFieldName(spec.join.field)
    join.setTargetFieldName(spec.join.field)
    join.setJoinFieldNamesSubset(list(spec.join.fields))
    join.setPrefix(spec.join.prefix)
    join.setUsingMemoryCache(True)
    layer.addJoin(join)


def _store_maps(project: QgsProject, layers: dict[str, QgsVectorLayer], language: str) -> None:
    for theme in load_maps().values():
        record = QgsMapThemeCollection.MapThemeRecord()
        for spec, layer in _with_specs(layers):
            if theme.name in spec.maps and layer.isSpatial():
                shown = QgsMapThemeCollection.MapThemeLayerRecord(layer)
                shown.isVisible = True
                shown.usingCurrentStyle = True
                shown.currentStyle = layer.styleManager().currentStyle()
                record.addLayerRecord(shown)
        project.mapThemeCollection().insert(theme.title[language], record)

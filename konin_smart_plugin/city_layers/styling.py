"""Gives layers their look: the spec's QML, with legend and field names in the language, and the font."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsInvertedPolygonRenderer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..analysis.errors import PlanError
from .specs import FieldSpec, LayerSpec, load_specs

LAND = "#f4f1ea"
STYLE_PARTS = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
)


def apply_style(layer: QgsVectorLayer, spec: LayerSpec, language: str) -> None:
    """Load the spec's QML into the layer and write its legend in the language.

    Raises PlanError where the QML cannot be read. A layer without a QML stays as it is.
    """
    if spec.style is None:
        return
    problem, read = layer.loadNamedStyle(str(spec.style), STYLE_PARTS)
    if not read:
        raise PlanError("The style {file} cannot be read: {problem}", file=spec.style.name, problem=problem)
    if layer.renderer():
        _write_legend(layer.renderer(), spec, language)
    layer.triggerRepaint()


def apply_raster_style(layer: QgsRasterLayer, spec: LayerSpec, language: str) -> None:
    """Load the spec's QML, classes of colours, into the raster and write its legend in the language.

    Raises PlanError where the QML cannot be read.
    """
    problem, read = layer.loadNamedStyle(str(spec.style), STYLE_PARTS)
    if not read:
        raise PlanError("The style {file} cannot be read: {problem}", file=spec.style.name, problem=problem)
    classes = layer.renderer().shader().rasterShaderFunction()
    items = classes.colorRampItemList()
    for item in items:
        item.label = _legend_text(spec, "", item.label, language)
    classes.setColorRampItemList(items)
    layer.triggerRepaint()


def apply_fields(layer: QgsVectorLayer, spec: LayerSpec, language: str) -> None:
    """Name the layer's fields, and show the words of their vocabularies, in the language."""
    for name, field in _fields_by_name(spec).items():
        index = layer.fields().lookupField(name)
        if index < 0:
            continue
        layer.setFieldAlias(index, alias(field, language))
        if field.values:
            words = [{text[language]: code} for code, text in field.values.items()]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": words}))


def alias(field: FieldSpec, language: str) -> str:
    """Return the field's name for people, with its unit: "Budżet [zł]"."""
    return f"{field.alias[language]} [{field.unit[language]}]" if field.unit else field.alias[language]


def _fields_by_name(spec: LayerSpec) -> Mapping[str, FieldSpec]:
    fields = {field.name: field for field in spec.fields}
    if spec.join:
        joined = load_specs()[spec.join.layer]
        fields |= {
            spec.join.prefix + field.name: field for field in joined.fields if field.name in spec.join.fields
        }
    return fields


def _write_legend(renderer: QgsFeatureRenderer, spec: LayerSpec, language: str) -> None:
    if isinstance(renderer, QgsInvertedPolygonRenderer):
        _write_legend(renderer.embeddedRenderer(), spec, language)
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            rule.setLabel(_legend_text(spec, "", rule.label(), language))
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            word = str(category.value()) if category.value() is not None else ""
            text = _legend_text(spec, renderer.classAttribute(), word or category.label(), language)
            renderer.updateCategoryLabel(index, text)
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for index, step in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(index, _legend_text(spec, "", step.label(), language))


def _legend_text(spec: LayerSpec, attribute: str, label: str, language: str) -> str:
    """Return the word of the vocabulary or of the spec's ``legend``, or else the label itself ("0–20")."""
    field = _fields_by_name(spec).get(attribute)
    words = field.values if field and label in field.values else spec.legend
    return words[label][language] if label in words else label

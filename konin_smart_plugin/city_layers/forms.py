"""Attribute forms made from the specs: tabs, drop-downs, ranges, required fields, projects with their sites.

They are part of the QGIS project, so they also work where the plugin is not installed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from ..catalogue.model import SITE_LAYERS
from ..catalogue.schema import VERSION
from ..translation import tr
from .specs import FieldSpec, LayerSpec, load_specs

CATALOGUE = "catalogue"
DEFAULTS = {
    "accuracy": QgsDefaultValue("'sketch'"),
    "origin": QgsDefaultValue("'drawn'"),
    "updated_by": QgsDefaultValue("@user_account_name", applyOnUpdate=True),
}
"""What a catalogue field holds when the form does not say."""

WIDGETS = {
    "photo": ("ExternalResource", {"DocumentViewer": 1, "RelativeStorage": 1}),
    "hidden": ("Hidden", {}),
}


def apply_forms(project: QgsProject, layers: Mapping[str, QgsVectorLayer], language: str) -> None:
    """Relate the layers as their specs say and give every layer its form in the language.

    ``layers``: the project's layers by the name of their spec.
    """
    specs = {name: load_specs()[name] for name in layers}
    relations = [
        _relate(project, layers, spec, field, language)
        for spec in specs.values()
        for field in spec.fields
        if field.references
    ]
    for name, layer in layers.items():
        children = [relation for relation in relations if relation.referencedLayerId() == layer.id()]
        _apply_form(layer, specs[name], children, language)


def _relate(
    project: QgsProject,
    layers: Mapping[str, QgsVectorLayer],
    spec: LayerSpec,
    field: FieldSpec,
    language: str,
) -> QgsRelation:
    """Add the relation between a layer and the one that its field names; deleting takes the parts along."""
    parent, key = field.references.split(".")
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(f"{spec.name}_{field.name}")
    relation.setName(spec.title[language])
    relation.setReferencingLayer(layers[spec.name].id())
    relation.setReferencedLayer(layers[parent].id())
    relation.addFieldPair(field.name, key)
    relation.setStrength(Qgis.RelationshipStrength.Composition)
    project.relationManager().addRelation(relation)
    return relation


def _apply_form(layer: QgsVectorLayer, spec: LayerSpec, children: list[QgsRelation], language: str) -> None:
    config = layer.editFormConfig()
    for field in spec.fields:
        index = layer.fields().lookupField(field.name)
        setup = _widget(spec, field, language)
        if setup:
            layer.setEditorWidgetSetup(index, setup)
        config.setReadOnly(index, field.read_only)
        _constrain(layer, index, spec, field, language)
        if spec.theme == CATALOGUE and field.name in DEFAULTS:
            layer.setDefaultValueDefinition(index, DEFAULTS[field.name])
    if spec.form:
        config.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
        config.clearTabs()
        for group in spec.form:
            config.addTab(_tab(layer, group.title[language], group.fields))
        if children:
            config.addTab(_sites_tab(children, language))
    layer.setEditFormConfig(config)
    if spec.name in SITE_LAYERS.values():
        say_edited_version(layer)


def say_edited_version(layer: QgsVectorLayer) -> None:
    """Let an edited site say which version was edited, so that a database refuses one that has passed.

    Below zero it means that. A GeoPackage is told nothing: QGIS saves a new shape there before the fields.
    """
    told = QgsDefaultValue(f'-abs("{VERSION}")', applyOnUpdate=True)
    index = layer.fields().lookupField(VERSION)
    layer.setDefaultValueDefinition(index, told if layer.providerType() == "postgres" else QgsDefaultValue())


def _tab(layer: QgsVectorLayer, title: str, names: tuple[str, ...]) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(title, None)
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    for name in names:
        tab.addChildElement(QgsAttributeEditorField(name, layer.fields().lookupField(name), tab))
    return tab


def _sites_tab(children: list[QgsRelation], language: str) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(tr("Sites", language), None)
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    for relation in children:
        tab.addChildElement(QgsAttributeEditorRelation(relation.id(), relation, tab))
    return tab


def _widget(spec: LayerSpec, field: FieldSpec, language: str) -> QgsEditorWidgetSetup | None:
    """Return the widget that the field asks for, None where QGIS's own choice is right."""
    if field.references:
        options = {"Relation": f"{spec.name}_{field.name}", "AllowNULL": False, "OrderByValue": True}
        return QgsEditorWidgetSetup("RelationReference", options)
    if field.values:
        return QgsEditorWidgetSetup("ValueMap", {"map": _choices(field, language)})
    if field.widget:
        return QgsEditorWidgetSetup(*WIDGETS[field.widget])
    if field.multiline:
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True})
    if field.type in {"integer", "real"}:
        return QgsEditorWidgetSetup("Range", _range(field))
    return None


def _choices(field: FieldSpec, language: str) -> list[dict[str, str]]:
    """Return the words with their codes; an empty choice first, unless the field is required."""
    words = [{text[language]: code} for code, text in field.values.items()]
    return words if field.required else [{"": QgsValueMapFieldFormatter.NULL_VALUE}, *words]


def _range(field: FieldSpec) -> dict[str, Any]:
    limits = {"Min": field.minimum, "Max": field.maximum}
    known = {name: limit for name, limit in limits.items() if limit is not None}
    return {"AllowNull": not field.required, "Step": 1, "Style": "SpinBox", **known}


def _constrain(layer: QgsVectorLayer, index: int, spec: LayerSpec, field: FieldSpec, language: str) -> None:
    constraint, hard = QgsFieldConstraints.Constraint, QgsFieldConstraints.ConstraintStrength
    if field.required:
        layer.setFieldConstraint(index, constraint.ConstraintNotNull, hard.ConstraintStrengthHard)
        if field.name == spec.key:
            layer.setFieldConstraint(index, constraint.ConstraintUnique, hard.ConstraintStrengthHard)
    rule, reason = _rule(spec, field, language)
    if rule:
        layer.setConstraintExpression(index, f'"{field.name}" IS NULL OR ({rule})', reason)
        layer.setFieldConstraint(index, constraint.ConstraintExpression, hard.ConstraintStrengthHard)


def _rule(spec: LayerSpec, field: FieldSpec, language: str) -> tuple[str, str]:
    """Return the field's rule as an expression and as words, both empty where there is none."""
    rules, words = [], []
    if field.minimum is not None:
        rules.append(f'"{field.name}" >= {field.minimum:g}')
        words.append(tr("at least {limit}", language).format(limit=f"{field.minimum:g}"))
    if field.maximum is not None:
        rules.append(f'"{field.name}" <= {field.maximum:g}')
        words.append(tr("at most {limit}", language).format(limit=f"{field.maximum:g}"))
    if field.name == "end_year" and spec.field("start_year"):
        rules.append('"start_year" IS NULL OR "end_year" >= "start_year"')
        words.append(tr("not before the start year", language))
    return " AND ".join(f"({rule})" for rule in rules), ", ".join(words)

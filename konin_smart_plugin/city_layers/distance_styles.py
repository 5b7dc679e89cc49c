"""Colours results of distance by the distances that were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qgis.core import QgsGradientColorRamp, QgsGradientStop, QgsRuleBasedRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ..translation import number, tr
from .specs import LayerSpec
from .styling import apply_style

NEAR, MIDDLE, FAR = "#a9d6c9", "#5fa79b", "#12566b"
CLASS_FIELDS = {"access_bands": "band", "service_areas": "distance_m"}
DISTANCE_FIELDS = {**CLASS_FIELDS, "service_streets": "distance_m"}


def apply_distances(
    layer: QgsVectorLayer, spec: LayerSpec, distances: Sequence[float], language: str
) -> None:
    """Style ``access_bands``, ``service_areas`` or ``service_streets`` with one class per distance (metres).

    The classes of the QML whose labels are in the spec's ``legend`` (who is not served, and why) stay;
    the others give their symbol to the new classes, from light (near) to dark (far).
    """
    apply_style(layer, spec, language)
    renderer: QgsRuleBasedRenderer = layer.renderer()
    root = renderer.rootRule()
    kept = {text[language] for text in spec.legend.values()}
    old = [rule for rule in root.children() if rule.label() not in kept]
    bounds = [0.0, *sorted(set(distances))]
    for place, (near, far) in enumerate(pairwise(bounds)):
        symbol = old[0].symbol().clone()
        symbol.setColor(distance_color(place, len(bounds) - 1, symbol.color().alpha()))
        rule = QgsRuleBasedRenderer.Rule(symbol, label=_distance_text(near, far, language))
        rule.setFilterExpression(_within(DISTANCE_FIELDS[spec.name], near, far))
        root.insertChild(place, rule)
    for rule in old:
        root.removeChild(rule)
    layer.triggerRepaint()


def distances_in(layer: QgsVectorLayer, spec: LayerSpec) -> list[float]:
    """Return the distances (metres) that the layer's classes stand for; none where it has no classes."""
    index = layer.fields().lookupField(CLASS_FIELDS.get(spec.name, ""))
    values = layer.uniqueValues(index) if index >= 0 else ()
    return sorted(value for value in values if isinstance(value, int | float))


def distance_color(place: int, count: int, alpha: int = 255) -> QColor:
    """Return the colour of class ``place`` of ``count``; its lightness alone tells the order."""
    ramp = QgsGradientColorRamp(QColor(NEAR), QColor(FAR), False, [QgsGradientStop(0.5, QColor(MIDDLE))])
    color = ramp.color(place / max(count - 1, 1))
    color.setAlpha(alpha)
    return color


def _within(field: str, near: float, far: float) -> str:
    lower = ">" if near else ">="
    return f'"{field}" {lower} {near:g} AND "{field}" <= {far:g}'


def _distance_text(near: float, far: float, language: str) -> str:
    if not near:
        return tr("up to {distance} m", language).format(distance=number(far, language=language))
    return f"{number(near, language=language)}–{number(far, language=language)} m"

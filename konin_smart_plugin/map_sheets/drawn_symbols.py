"""Which symbols of a layer have something to show inside a map frame.

``QgsMapHitTest`` answers this by evaluating every feature of the frame, which costs as much as
drawing them. Most renderers can say which features a symbol is for, and then one feature per
symbol, searched for by the layer's own provider, is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLegendSymbolItem,
    QgsMapHitTest,
    QgsMapSettings,
    QgsVectorLayer,
)


def drawn_symbols(
    layers: Iterable[QgsVectorLayer], settings: QgsMapSettings, seen: QgsGeometry
) -> dict[str, frozenset[str]]:
    """Return the keys of the symbols that show something, by the id of each layer that shows anything.

    ``seen`` is the ground inside the frame, in the CRS of ``settings``.
    """
    found: dict[str, frozenset[str]] = {}
    others = []
    for layer in layers:
        if not layer.isInScaleRange(settings.scale()):
            continue
        wanted = None if layer.id() in settings.layerStyleOverrides() else _expressions(layer, settings)
        if wanted is None:
            others.append(layer)
        else:
            request = features_in(layer, settings, seen)
            found[layer.id()] = frozenset(key for key, text in wanted.items() if _any(layer, request, text))
    if others:
        found |= _tested(others, settings, seen)
    return {layer: keys for layer, keys in found.items() if keys}


def features_in(layer: QgsVectorLayer, settings: QgsMapSettings, seen: QgsGeometry) -> QgsFeatureRequest:
    """Return a request for one feature of the layer inside the frame; outside the layer's world, for any."""
    request = QgsFeatureRequest().setLimit(1).setNoAttributes()
    context = QgsExpressionContext(settings.expressionContext())  # of the sheet's project, not the window's
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    request.setExpressionContext(context)
    ground = QgsGeometry(seen)
    to_layer = QgsCoordinateTransform(settings.destinationCrs(), layer.crs(), settings.transformContext())
    try:
        if ground.transform(to_layer) != Qgis.GeometryOperationResult.Success:
            return request
    except QgsCsException:
        return request
    if settings.rotation() or not to_layer.isShortCircuited():
        return request.setDistanceWithin(ground, 0.0)
    request.setFilterRect(ground.boundingBox())
    return request.setFlags(Qgis.FeatureRequestFlag.ExactIntersect)


def _tested(
    layers: list[QgsVectorLayer], settings: QgsMapSettings, seen: QgsGeometry
) -> dict[str, frozenset[str]]:
    """Return the symbols that QGIS finds by going through the features."""
    tested = QgsMapSettings(settings)
    tested.setLayers(layers)
    test = QgsMapHitTest(tested, seen)
    test.run()
    return {layer: frozenset(keys) for layer, keys in test.results().items()}


def _any(layer: QgsVectorLayer, request: QgsFeatureRequest, expression: str) -> bool:
    return any(True for _ in layer.getFeatures(QgsFeatureRequest(request).setFilterExpression(expression)))


def _expressions(layer: QgsVectorLayer, settings: QgsMapSettings) -> dict[str, str] | None:
    """Return which features each symbol that is on at this scale is for; None where that cannot be said."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and _has_other_values(renderer):
        return None
    items = {item.ruleKey(): item for item in renderer.legendSymbolItems()}
    found = {}
    for key, item in items.items():
        expression, known = renderer.legendKeyToExpression(key, layer)
        if not known:
            return None
        if _is_on(item, items, renderer, settings.scale()):
            found[key] = expression
    return found or None


def _has_other_values(renderer: QgsCategorizedSymbolRenderer) -> bool:
    """Return whether a category takes all values that no other one names: its expression does not say so."""
    return any(str(category.value()) in ("", "NULL", "None") for category in renderer.categories())


def _is_on(
    item: QgsLegendSymbolItem,
    items: Mapping[str, QgsLegendSymbolItem],
    renderer: QgsFeatureRenderer,
    scale: float,
) -> bool:
    """Return whether the symbol, and every rule it stands under, is switched on and drawn at this scale."""
    while item is not None:
        checked = not renderer.legendSymbolItemsCheckable() or renderer.legendSymbolItemChecked(
            item.ruleKey()
        )
        if not (checked and item.isScaleOK(scale)):
            return False
        item = items.get(item.parentRuleKey())
    return True

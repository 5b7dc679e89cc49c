"""How a result came about: what its metadata say, so that it explains itself a year later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QDateTime

from .. import paths
from ..city_layers.specs import LayerSpec
from ..translation import tr, user_language
from .call import Call


@dataclass(frozen=True)
class Account:
    """How a result came about: the method in a sentence, its counts by name.

    ``distances``: the classes (metres) of a result that is coloured by distance. ``title``: what the result
    is called, where its kind's own title says too little.
    """

    method: str
    counts: Mapping[str, float | str] = field(default_factory=dict)
    distances: Sequence[float] = ()
    title: str = ""


def result_metadata(
    call: Call, name: str, spec: LayerSpec | None, crs: QgsCoordinateReferenceSystem, account: Account
) -> QgsLayerMetadata:
    """Return what the output ``name`` says of itself: its title, method, parameters, inputs, counts, date."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(result_title(spec, account) if spec else name)
    metadata.setType("dataset")
    metadata.setLanguage(user_language())
    metadata.setCrs(crs)
    metadata.setIdentifier(f"konin:{call.algorithm.name()}:{name}")
    metadata.setAbstract(account.method)
    metadata.setHistory(list(_history(call, account)))
    metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime.currentDateTime())
    return metadata


def result_title(spec: LayerSpec, account: Account) -> str:
    """Return what the result is called."""
    return account.title or spec.title[user_language()]


def _history(call: Call, account: Account) -> Iterable[str]:
    """Yield the lines that say how the result was made: with what, from what, how many, when."""
    yield tr("Algorithm: {name}, Konin Smart Plan {version}").format(
        name=f"konin:{call.algorithm.name()}", version=_plugin_version()
    )
    yield tr("Date: {date}").format(date=QDateTime.currentDateTime().toString("yyyy-MM-dd HH:mm"))
    for definition in call.algorithm.parameterDefinitions():
        if not definition.isDestination() and _used(call, definition) not in (None, ""):
            yield f"{definition.name()} = {_value(call, definition)}"
    for key, count in account.counts.items():
        yield f"{key}: {count}"


def _value(call: Call, definition: QgsProcessingParameterDefinition) -> str:
    """Return the parameter's value as text, without any password; of a layer its name and its address."""
    value = _used(call, definition)
    if isinstance(definition, QgsProcessingParameterEnum) and not definition.allowMultiple():
        return f"{value} ({definition.options()[call.choice(definition.name())]})"
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        layers = call.algorithm.parameterAsLayerList(call.parameters, definition.name(), call.context)
        return "; ".join(_address(layer.name(), layer) for layer in layers)
    if not isinstance(definition, QgsProcessingParameterFeatureSource):
        return QgsDataSourceUri.removePassword(str(value))
    layer = call.algorithm.parameterAsVectorLayer(call.parameters, definition.name(), call.context)
    return _address(call.layer_name(definition.name()), layer)


def _address(name: str, layer: QgsMapLayer | None) -> str:
    in_memory = layer is None or layer.providerType() == "memory"
    return name if in_memory else f"{name} ({layer.publicSource()})"


def _used(call: Call, definition: QgsProcessingParameterDefinition) -> object:
    return call.parameters.get(definition.name(), definition.defaultValue())


def _plugin_version() -> str:
    """Return the plugin's version as ``metadata.txt`` states it."""
    lines = paths.METADATA.read_text(encoding="utf-8").splitlines()
    return next(line.split("=", 1)[1].strip() for line in lines if line.startswith("version="))

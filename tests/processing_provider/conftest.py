"""Layers made on the spot, and algorithms run as the toolbox runs them."""

import pytest
from memory_layers import layer as memory_layer
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from konin_smart_plugin.processing_provider.provider import KoninProvider

KINDS = {float: "double", int: "integer", str: "string", bool: "boolean"}


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):  # noqa: N802
        self.lines.append(info)

    def pushWarning(self, warning):  # noqa: N802
        self.lines.append(warning)

    def __contains__(self, text):
        return any(text in line for line in self.lines)


@pytest.fixture
def make_layer(qgis_app):
    """Return a function: (kind, {field: type}, rows of (wkt, *values)) -> memory layer in EPSG:2177."""

    def make(kind, fields, rows, crs="EPSG:2177", name="layer"):
        columns = "&".join(f"field={field}:{KINDS[kind]}" for field, kind in fields.items())
        layer = memory_layer(kind, columns, rows, crs, name)
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
        return layer

    return make


@pytest.fixture
def run(qgis_app):
    """Return a function: (algorithm class, parameters) -> (results with layers in them, log)."""

    def execute(algorithm, parameters, feedback=None):
        log = feedback or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(log)
        results, ok = algorithm().create().run(parameters, context, log, {}, False)
        assert ok
        layers = {}
        for name, value in results.items():
            layer = context.takeResultLayer(value) if isinstance(value, str) else None
            layers[name] = layer or value
        return layers, log

    return execute


@pytest.fixture
def rows():
    """Return a function: layer -> its attributes as a list of dicts, NULL as None."""

    def read(layer):
        names = layer.fields().names()
        return [
            {
                name: None if value is None or str(value) == "NULL" else value
                for name, value in zip(names, feature.attributes(), strict=True)
            }
            for feature in layer.getFeatures()
        ]

    return read


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """Return the provider, registered as the plugin does, so that ``processing.run`` knows konin:…"""
    registry = QgsApplication.processingRegistry()
    provider = KoninProvider()
    registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)

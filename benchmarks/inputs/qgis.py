"""QGIS with our provider, and layers in GeoPackages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import processing
import shapely
from processing.core.Processing import Processing
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingFeedback, QgsVectorLayer
from qgis.testing import start_app

from konin_smart_plugin.layer_io.creating import FieldSchema, TableSchema, create_geopackage
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables
from konin_smart_plugin.processing_provider.provider import KoninProvider

CRS = "EPSG:2177"
KINDS = {0: "point", 1: "line", 2: "polygon"}  # by dimension
TYPES = {"i": "integer", "f": "real", "b": "boolean", "O": "text"}


@cache
def start() -> KoninProvider:
    """Start QGIS without a window, with Processing and our provider, which lives as long as it is kept."""
    start_app()
    Processing.initialize()
    provider = KoninProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return provider


def save_layer(
    folder: Path, name: str, shapes: np.ndarray, columns: Mapping[str, np.ndarray], crs: str = CRS
) -> None:
    """Write shapes (N,) with their columns (N,) as the only layer of a GeoPackage."""
    masked = {title: np.ma.asarray(values) for title, values in columns.items()}
    fields = tuple(FieldSchema(title, TYPES[values.dtype.kind]) for title, values in masked.items())
    schema = TableSchema(KINDS[int(shapely.get_dimensions(shapes[0]))], fields)
    system, path = QgsCoordinateReferenceSystem(crs), folder / f"{name}.gpkg"
    create_geopackage(path, {name: schema}, system, {})
    write_tables(path, {name: TableContent(Table(shapes, masked, system))})


def open_layer(folder: Path, name: str) -> QgsVectorLayer:
    """Open a layer that ``save_layer`` wrote."""
    layer = QgsVectorLayer(f"{folder / name}.gpkg|layername={name}", name, "ogr")
    if not layer.isValid():
        raise FileNotFoundError(f"{folder / name}.gpkg")
    return layer


def run(algorithm: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Run an algorithm without its log; a first output that is not named goes to memory."""
    return processing.run(
        algorithm, {"OUTPUT": "memory:"} | dict(parameters), feedback=QgsProcessingFeedback(False)
    )


def column(layer: QgsVectorLayer, field: str) -> np.ndarray:
    """Return a field of numbers in the layer's order, NaN where NULL."""
    return np.ma.asarray(read_layer(layer, [field]).columns[field], float).filled(np.nan)

"""Layers to arrays in bulk.

Plain columns of a GeoPackage table come straight from the file (``bulk``), those of a PostGIS workspace in
one question (``postgis_reading``); whatever only QGIS knows
(edits, joins, virtual fields, selections, other formats) comes feature by feature (``features``), with
the same result.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSource,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

from ..analysis.errors import PlanError
from .bulk import read_geopackage
from .crs import reproject, require_crs, source_name
from .features import read_features
from .postgis_reading import read_postgis
from .table import Table


def read_layer(
    layer: QgsVectorLayer,
    fields: Sequence[str] = (),
    crs: QgsCoordinateReferenceSystem | None = None,
) -> Table:
    """Read geometry and ``fields`` of all features, in ``crs`` (default: the layer's own).

    Raises PlanError for an unknown field, or a layer with geometry but without CRS.
    """
    _check_fields(layer, fields)
    read_bulk = read_postgis if layer.providerType() == "postgres" else read_geopackage
    table = read_bulk(layer, fields)
    return _to_crs(read_features(layer, fields) if table is None else table, layer, crs)


def read_parameter(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: Sequence[str] = (),
    crs: QgsCoordinateReferenceSystem | None = None,
) -> Table:
    """Read the feature source parameter ``name``, respecting "selected features only" and filters.

    Invalid geometries are read as they are; what to do with them is the caller's choice.
    Raises PlanError as ``read_layer`` does, and QgsProcessingException if there is no such source.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    if not isinstance(parameters.get(name), QgsProcessingFeatureSourceDefinition):
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        if layer is not None:
            return read_layer(layer, fields, crs)
    _check_fields(source, fields)
    return _to_crs(read_features(source, fields), source, crs)


def _check_fields(source: QgsFeatureSource, fields: Sequence[str]) -> None:
    for field in fields:
        if source.fields().indexFromName(field) < 0:
            raise PlanError(
                "The field {field} is not in the layer {layer}.", field=field, layer=source_name(source)
            )


def _to_crs(table: Table, source: QgsFeatureSource, crs: QgsCoordinateReferenceSystem | None) -> Table:
    if table.geometry is None:
        return table
    own = require_crs(source)
    if crs is None or crs == own:
        return table
    return Table(reproject(table.geometry, own, crs), table.columns, crs, table.ids)

"""Tables into Processing's outputs, checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..analysis.errors import PlanError
from .table import Table

BATCH = 10_000
# The field's type by numpy's kind of a column.
TYPES = {
    "b": QMetaType.Type.Bool,
    "i": QMetaType.Type.LongLong,
    "u": QMetaType.Type.LongLong,
    "f": QMetaType.Type.Double,
    "O": QMetaType.Type.QString,
    "U": QMetaType.Type.QString,
}


def write_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    table: Table,
    wkb_type: Qgis.WkbType = Qgis.WkbType.NoGeometry,
) -> str | None:
    """Write ``table`` into the sink parameter ``name`` and return the output's id.

    None if the output is optional and not asked for.
    The fields are the table's columns: bool, integer, real or text by the array's type.
    Raises PlanError if the destination holds other tables, or if not every feature arrived.
    """
    if parameters.get(name) is None and _is_optional(algorithm, name):
        return None
    refuse_shared_geopackage(parameters.get(name))
    _refuse_own_input(algorithm, parameters, name, context)
    fields = table_fields(table)
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, table.crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    _add_all(sink, table, fields, wkb_type)
    del sink  # closes the file, so that what was really written can be counted
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    written = layer.featureCount() if layer else 0
    if written != len(table):
        raise PlanError(
            "Only {written} of {total} rows could be written to {destination}. Is the disk full?",
            written=written,
            total=len(table),
            destination=destination,
        )
    return destination


def table_fields(table: Table) -> QgsFields:
    """Return the fields that hold the table's columns."""
    fields = QgsFields()
    for name, values in table.columns.items():
        fields.append(QgsField(name, TYPES[values.dtype.kind]))
    return fields


def features(table: Table, fields: QgsFields, wkb_type: Qgis.WkbType) -> Iterator[QgsFeature]:
    """Yield the table's rows as features; masked values become NULL, single parts multi where asked."""
    columns = [values.tolist() for values in table.columns.values()]
    rows = zip(*columns, strict=True) if columns else ((),) * len(table)
    spatial = wkb_type != Qgis.WkbType.NoGeometry
    shapes = shapely.to_wkb(table.geometry) if spatial else np.full(len(table), None)
    to_multi = QgsWkbTypes.isMultiType(wkb_type)
    for row, wkb in zip(rows, shapes, strict=True):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if wkb is not None:
            feature.setGeometry(_geometry(wkb, to_multi))
        yield feature


def refuse_shared_geopackage(value: object) -> None:
    """Raise PlanError if the output ``value`` would replace a GeoPackage, or a table, with other data.

    QGIS replaces the whole file when an output names a GeoPackage; a file with one table is taken for
    an earlier result and may be written again.
    """
    target = _target(value)
    if target.startswith("ogr:"):
        uri = QgsDataSourceUri(target[len("ogr:") :])
        path, table = Path(uri.database()), uri.table()
        if table in table_names(path):
            raise PlanError(
                "The table {table} already exists in {file}. Choose another name for the output.",
                table=table,
                file=path.name,
            )
        return
    path = Path(target.split("|")[0])
    if path.suffix.lower() == ".gpkg" and len(table_names(path)) > 1:
        raise PlanError(
            "The output file {file} holds other tables, which would be lost. "
            "Choose a new file for the output.",
            file=path.name,
        )


def table_names(gpkg: Path) -> list[str]:
    """Return the names of the tables in a GeoPackage; none if there is no such file."""
    if not gpkg.is_file():
        return []
    provider = QgsProviderRegistry.instance().providerMetadata("ogr")
    return [sublayer.name() for sublayer in provider.querySublayers(str(gpkg))]


def _geometry(wkb: bytes, to_multi: bool) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if to_multi and not geometry.convertToMultiType():
        raise PlanError("A geometry of the result does not fit its layer: {wkt}", wkt=geometry.asWkt(2)[:80])
    return geometry


def _refuse_own_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> None:
    """Raise PlanError if the output's file is the file of one of the algorithm's inputs."""
    path = Path(_target(parameters.get(name)).split("|")[0])
    if not path.is_file():
        return
    for parameter in algorithm.parameterDefinitions():
        if parameter.type() not in {"source", "vector"}:
            continue
        value = parameters.get(parameter.name())
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source
        layer = algorithm.parameterAsVectorLayer({parameter.name(): value}, parameter.name(), context)
        if layer is not None and Path(layer.source().split("|")[0]).resolve() == path.resolve():
            raise PlanError(
                "The output file {file} is also an input. Choose a new file for the output.", file=path.name
            )


def _is_optional(algorithm: QgsProcessingAlgorithm, name: str) -> bool:
    flags = algorithm.parameterDefinition(name).flags()
    return bool(flags & Qgis.ProcessingParameterFlag.Optional)


def _target(value: object) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return str(value or "")


def _add_all(sink: QgsFeatureSink, table: Table, fields: QgsFields, wkb_type: Qgis.WkbType) -> None:
    batch: list[QgsFeature] = []
    for feature in features(table, fields, wkb_type):
        batch.append(feature)
        if len(batch) == BATCH:
            _add(sink, batch)
            batch = []
    _add(sink, batch)


def _add(sink: QgsFeatureSink, batch: list[QgsFeature]) -> None:
    flag = QgsFeatureSink.Flag.FastInsert
    if not (sink.addFeatures(batch, flag) and sink.flushBuffer()):
        raise PlanError("The result could not be written: {error}", error=sink.lastError())

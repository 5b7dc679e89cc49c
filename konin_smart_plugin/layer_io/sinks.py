"""Tables into Processing's outputs, checked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..analysis.errors import PlanError
from ..analysis.progress import Progress, quiet
from .destinations import refuse_own_input, refuse_shared_geopackage
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
    progress: Progress = quiet,
) -> str | None:
    """Write ``table`` into the sink parameter ``name`` and return the output's id.

    None if the output is optional and not asked for.
    The fields are the table's columns: bool, integer, real or text by the array's type.
    Raises PlanError if the destination holds other tables, or if not every feature arrived.
    """
    if parameters.get(name) is None and _is_optional(algorithm, name):
        return None
    refuse_shared_geopackage(parameters.get(name))
    refuse_own_input(algorithm, parameters, name, context)
    fields = table_fields(table)
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, table.crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    _add_all(sink, table, fields, wkb_type, progress)
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


def _geometry(wkb: bytes, to_multi: bool) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if to_multi and not geometry.convertToMultiType():
        raise PlanError("A geometry of the result does not fit its layer: {wkt}", wkt=geometry.asWkt(2)[:80])
    return geometry


def _is_optional(algorithm: QgsProcessingAlgorithm, name: str) -> bool:
    flags = algorithm.parameterDefinition(name).flags()
    return bool(flags & Qgis.ProcessingParameterFlag.Optional)


def _add_all(
    sink: QgsFeatureSink, table: Table, fields: QgsFields, wkb_type: Qgis.WkbType, progress: Progress
) -> None:
    batch: list[QgsFeature] = []
    for done, feature in enumerate(features(table, fields, wkb_type)):
        batch.append(feature)
        if len(batch) == BATCH:
            progress(done / len(table))
            _add(sink, batch)
            batch = []
    _add(sink, batch)


def _add(sink: QgsFeatureSink, batch: list[QgsFeature]) -> None:
    flag = QgsFeatureSink.Flag.FastInsert
    if not (sink.addFeatures(batch, flag) and sink.flushBuffer()):
        raise PlanError("The result could not be written: {error}", error=sink.lastError())

"""Tables into Processing's outputs, checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
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
from .destinations import appends, refuse_own_input, refuse_shared_geopackage, target_of
from .formulas import SPREADSHEETS, neutralised
from .table import Table
from .undoing import undone_if_it_fails

BATCH = 10_000
BYTES_OF_A_VALUE, BYTES_OF_A_CORNER = 50, 24
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
    table = _safe_in_spreadsheets(table, parameters.get(name))
    with undone_if_it_fails(parameters.get(name), _most_bytes(table)):
        return _write(algorithm, parameters, name, context, table, wkb_type, progress)


def _write(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    table: Table,
    wkb_type: Qgis.WkbType,
    progress: Progress,
) -> str:
    fields = table_fields(table)
    context.expressionContext().setFields(fields)  # where the user maps fields, expressions find them here
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, table.crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    before = _count(destination, context) if appends(parameters.get(name)) else 0
    _add_all(sink, table, fields, wkb_type, progress)
    del sink  # closes the file, so that what was really written can be counted
    written = _count(destination, context) - before
    if written != len(table):
        raise PlanError(
            "Only {written} of {total} rows could be written to {destination}.",
            written=written,
            total=len(table),
            destination=destination,
        )
    return destination


def _safe_in_spreadsheets(table: Table, value: object) -> Table:
    """Return the table with neutral texts where the output ``value`` is a file that spreadsheets open."""
    if Path(target_of(value).split("|")[0]).suffix.lower() not in SPREADSHEETS:
        return table
    columns = {
        neutralised(name): _neutral(values) if values.dtype.kind in "OU" else values
        for name, values in table.columns.items()
    }
    return Table(table.geometry, columns, table.crs, table.ids)


def _neutral(values: np.ma.MaskedArray) -> np.ma.MaskedArray:
    texts = [neutralised(one) if isinstance(one, str) else one for one in np.ma.getdata(values).tolist()]
    return np.ma.MaskedArray(np.fromiter(texts, object, len(texts)), np.ma.getmaskarray(values))


def _most_bytes(table: Table) -> float:
    """Return more than a GeoPackage needs for the rows with their index, twice: once for the journal."""
    corners = 0 if table.geometry is None else shapely.get_num_coordinates(table.geometry).sum()
    return 2 * (BYTES_OF_A_VALUE * len(table) * (len(table.columns) + 2) + BYTES_OF_A_CORNER * corners)


def _count(destination: str, context: QgsProcessingContext) -> int:
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    return layer.featureCount() if layer else 0


def table_fields(table: Table) -> QgsFields:
    """Return the fields that hold the table's columns."""
    fields = QgsFields()
    for name, values in table.columns.items():
        fields.append(QgsField(name, TYPES[values.dtype.kind]))
    return fields


def _is_optional(algorithm: QgsProcessingAlgorithm, name: str) -> bool:
    flags = algorithm.parameterDefinition(name).flags()
    return bool(flags & Qgis.ProcessingParameterFlag.Optional)


def _add_all(
    sink: QgsFeatureSink, table: Table, fields: QgsFields, wkb_type: Qgis.WkbType, progress: Progress
) -> None:
    """Add all rows; masked values become NULL, single parts multi where asked.

    One feature and one geometry are filled anew for each row: the sink keeps copies that share their data,
    and making thousands of Python objects would take three times as long as adding the rows.
    """
    feature, geometry = QgsFeature(fields), QgsGeometry()
    fast = QgsFeatureSink.Flag.FastInsert
    to_multi = QgsWkbTypes.isMultiType(wkb_type)
    for done, (row, wkb) in enumerate(zip(_rows(table), _shapes(table, wkb_type), strict=True)):
        if done % BATCH == 0:
            progress(done / len(table))
        feature.setAttributes(list(row))
        if wkb is None:
            feature.clearGeometry()
        else:
            geometry.fromWkb(wkb)
            if to_multi:
                _make_multi(geometry)
            feature.setGeometry(geometry)
        if not sink.addFeature(feature, fast):
            raise _not_written(sink)
    if not sink.flushBuffer():
        raise _not_written(sink)


def _rows(table: Table) -> Iterable[Sequence[object]]:
    columns = [
        values.tolist() if np.ma.is_masked(values) else np.ma.getdata(values).tolist()
        for values in table.columns.values()
    ]
    return zip(*columns, strict=True) if columns else ((),) * len(table)


def _shapes(table: Table, wkb_type: Qgis.WkbType) -> Sequence[bytes | None]:
    """Return the (N,) geometries as WKB, None where there is none."""
    if wkb_type == Qgis.WkbType.NoGeometry:
        return [None] * len(table)
    return shapely.to_wkb(table.geometry).tolist()


def _make_multi(geometry: QgsGeometry) -> None:
    if not geometry.convertToMultiType():
        raise PlanError("A geometry of the result does not fit its layer: {wkt}", wkt=geometry.asWkt(2)[:80])


def _not_written(sink: QgsFeatureSink) -> PlanError:
    return PlanError("The result could not be written: {error}", error=sink.lastError())

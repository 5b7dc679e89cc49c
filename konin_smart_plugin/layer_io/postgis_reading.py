"""Layers of a PostGIS workspace as arrays, in one question instead of feature by feature."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsDataSourceUri, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from .bulk import PLAIN_TYPES, is_linear
from .columns import field_dtype
from .postgis import Service, reading
from .sql_names import quoted
from .table import Table

MOMENT = "timestamptz"


def read_postgis(layer: QgsVectorLayer, fields: Sequence[str]) -> Table | None:
    """Return the table in feature id order and in the layer's own CRS.

    None where only QGIS can read it: a login of its own, a query as the layer, unsaved
    edits, joined or virtual fields, curves, a key that is not a plain number.
    """
    if layer.isEditable() or not is_linear(layer.wkbType()):
        return None
    uri = QgsDataSourceUri(layer.source())
    if not _is_plain(layer, uri, fields):
        return None
    from .postgis_tables import read_rows

    with reading(Service(uri.service(), uri.authConfigId())) as database:
        return read_rows(
            database,
            f"{quoted(uri.schema())}.{quoted(uri.table())}",
            {name: field_dtype(layer.fields().field(name)) for name in fields},
            layer.crs(),
            uri.geometryColumn() if layer.isSpatial() else "",
            uri.keyColumn(),
            layer.subsetString(),
        )


def _is_plain(layer: QgsVectorLayer, uri: QgsDataSourceUri, fields: Sequence[str]) -> bool:
    columns, own = layer.fields(), Qgis.FieldOrigin.Provider
    key = columns.indexFromName(uri.keyColumn())
    return (
        bool(uri.service())
        and not uri.table().startswith("(")
        and key >= 0
        and columns[key].type() == QMetaType.Type.Int
        and all(
            columns.fieldOrigin(i) == own
            and (columns[i].type() in {*PLAIN_TYPES, QMetaType.Type.QDate} or columns[i].typeName() == MOMENT)
            for i in map(columns.indexFromName, fields)
        )
    )

"""Features to arrays one by one: the way that always works."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from .columns import field_dtype, masked_column, without_null
from .crs import source_crs
from .table import Table


def read_features(source: QgsFeatureSource, fields: Sequence[str]) -> Table:
    """Return geometry and ``fields`` of all features, edits included, in the source's own CRS.

    In feature id order, for a selection comes in any order.
    """
    columns = source.fields()
    indices = [columns.indexFromName(name) for name in fields]
    spatial = source.wkbType() != Qgis.WkbType.NoGeometry
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    if not spatial:
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)

    ids, wkb, rows = [], [], []
    for feature in _iterate(source, request):
        ids.append(feature.id())
        if spatial:
            wkb.append(_linear_wkb(feature.geometry()))
        values = feature.attributes()
        rows.append([values[i] for i in indices])
    by_column = list(zip(*rows, strict=True)) or [()] * len(fields)
    order = np.argsort(np.array(ids, np.int64), kind="stable")
    return Table(
        geometries(wkb)[order] if spatial else None,
        {
            name: masked_column(without_null(values), field_dtype(columns.field(name)))[order]
            for name, values in zip(fields, by_column, strict=True)
        },
        source_crs(source),
        np.array(ids, np.int64)[order],
    )


def geometries(wkb: Sequence[bytes | None]) -> np.ndarray:
    """Return (N,) two-dimensional geometries, None where there is none, an empty or an unreadable one."""
    geometry = shapely.from_wkb(np.array(wkb, object), on_invalid="ignore")
    geometry[shapely.is_empty(geometry)] = None
    return shapely.force_2d(geometry) if shapely.has_z(geometry).any() else geometry


def _iterate(source: QgsFeatureSource, request: QgsFeatureRequest):  # noqa: ANN202 (QGIS's iterator)
    if isinstance(source, QgsProcessingFeatureSource):
        # Skipping or refusing invalid geometry is the analysis's decision, and it counts them.
        return source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    return source.getFeatures(request)


def _linear_wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind) or QgsWkbTypes.flatType(kind) == Qgis.WkbType.GeometryCollection:
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasM(kind):
        geometry.get().dropMValue()
    return geometry.asWkb().data()

"""The pages of an atlas: one for each feature of a coverage layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)

from ..analysis.errors import PlanError
from .expressions import evaluator
from .page import Page

NAME_FIELDS = ("name", "title", "sheet", "label", "code", "zone_id", "site_id")
ROUND_A_POINT = 250.0  # metres shown on every side of a place that has no size of its own


@dataclass(frozen=True)
class AtlasOptions:
    """Which features make pages, in which order, how they look and what their files are called.

    ``keep``, ``order`` and ``file_name`` are QGIS expressions; empty ones change nothing.
    With ``rotate`` each map is turned so that its feature fills the frame.
    """

    subtitle: str
    note: str = ""
    scale: int = 0
    keep: str = ""
    order: str = ""
    file_name: str = ""
    rotate: bool = False


def atlas_pages(
    source: QgsFeatureSource, options: AtlasOptions, project: QgsProject, crs: QgsCoordinateReferenceSystem
) -> list[Page]:
    """Return the pages in order; a feature without geometry becomes a page without an area.

    Raises PlanError for an expression that cannot be read, or if no feature is left.
    """
    keep = evaluator(options.keep, "FILTER", source.fields(), project)
    order = evaluator(options.order, "ORDER_BY", source.fields(), project)
    file_name = evaluator(options.file_name, "FILE_NAME", source.fields(), project)
    features = [feature for feature in source.getFeatures() if not options.keep or keep(feature)]
    if not features:
        raise PlanError(
            "No feature of the coverage layer {layer} is left to print.", layer=source.sourceName()
        )
    if options.order:
        features.sort(key=lambda feature: _sortable(order(feature)))
    to_map = QgsCoordinateTransform(source.sourceCrs(), crs, project)
    return [
        _page(feature, number, len(features), to_map, options, file_name)
        for number, feature in enumerate(features, start=1)
    ]


def _page(
    feature: QgsFeature,
    number: int,
    total: int,
    to_map: QgsCoordinateTransform,
    options: AtlasOptions,
    file_name: Callable[[QgsFeature], Any],
) -> Page:
    shape = QgsGeometry(feature.geometry())
    area = QgsRectangle()
    if not shape.isNull() and not shape.isEmpty():
        if shape.transform(to_map) != Qgis.GeometryOperationResult.Success:
            raise PlanError("The feature {title} lies outside the map's CRS.", title=feature_name(feature))
        area = shape.boundingBox()
        if area.width() == 0 or area.height() == 0:
            area.grow(ROUND_A_POINT)
    title = feature_name(feature) or str(number)
    name = str(file_name(feature)) if options.file_name else f"{number:03d}_{title}"
    polygon = shape.type() == Qgis.GeometryType.Polygon
    return Page(
        title=title,
        subtitle=options.subtitle,
        area=area,
        scale=options.scale,
        note=options.note,
        file_name=name,
        number=number,
        total=total,
        focus=shape if polygon else QgsGeometry(),
        turn_to=shape if options.rotate and shape.type() != Qgis.GeometryType.Point else QgsGeometry(),
    )


def feature_name(feature: QgsFeature) -> str:
    """Return what a person calls the feature: the first of the usual name fields that is filled."""
    fields = feature.fields()
    for field in NAME_FIELDS:
        place = fields.lookupField(field)
        if place >= 0 and feature[place] not in (None, "") and str(feature[place]) != "NULL":
            return str(feature[place])
    return ""


def _sortable(value: object) -> Sequence[Any]:
    """Return a key that puts numbers before texts and nothing last."""
    if value is None or str(value) == "NULL":
        return (2, 0, "")
    if isinstance(value, int | float):
        return (0, value, "")
    return (1, 0, str(value).casefold())

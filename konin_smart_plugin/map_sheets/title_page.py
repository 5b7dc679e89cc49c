"""The title page of a set of sheets: the list of them, and where each lies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)

from .page import Listed, Page
from .sheet import Sheet


def title_page(
    title: str, subtitle: str, pages: Sequence[Page], labels: Sequence[str], city: QgsRectangle
) -> Page:
    """Return the page that lists ``pages`` under their ``labels`` on a map of the city and all of them."""
    area = QgsRectangle(city)
    listed = []
    for page, label in zip(pages, labels, strict=True):
        place = page.focus if not page.focus.isNull() else QgsGeometry.fromRect(page.area)
        listed.append(Listed(label, page.title, place))
        area.combineExtentWith(page.area)
    return Page(
        title=title,
        subtitle=subtitle,
        area=area,
        file_name=f"000_{title}",
        number=0,
        total=len(pages),
        listed=tuple(listed),
    )


def worth_listing(
    pages: Sequence[Page],
    layers: Iterable[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    project: QgsProject,
) -> list[Page]:
    """Return the pages that lie where the layers are: the others are not printed."""
    ground = QgsRectangle()
    for layer in layers:
        if not layer.extent().isNull():
            to_map = QgsCoordinateTransform(layer.crs(), crs, project)
            ground.combineExtentWith(to_map.transformBoundingBox(layer.extent()))
    return [page for page in pages if not page.area.isNull() and page.area.intersects(ground)]


def in_parts(sheet: Sheet, page: Page) -> list[Page]:
    """Return as many title pages as the list needs on this paper."""
    parts, rest = [], page.listed
    while rest:
        sheet.fill(replace(page, listed=rest))
        parts.append(replace(page, listed=rest[: sheet.listed]))
        rest = rest[sheet.listed :]
    return parts

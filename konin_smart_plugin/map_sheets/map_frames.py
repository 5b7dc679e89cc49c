"""The main map, its coordinate grid, the overview map and the scale bar of a sheet."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsPointXY,
    QgsRectangle,
)

from ..analysis.map_scale import fitted_scale, grid_step
from ..analysis.map_turn import fitting_turn
from ..analysis.typography import THIN
from .measuring import resized
from .page import Page

FIT_MARGIN = 1.03  # the area fills at most 97% of the frame
SHORTEST_IN_KILOMETRES = 250  # metres: a bar of 0,25 km segments, but of 200 m ones
GRID_SPACING = 55.0  # millimetres between grid lines that suit the eye, at A3
_GROUP_DIGITS = (
    "regexp_replace(to_string(to_int(@grid_number)), '(\\\\d)(?=(\\\\d{3})+$)', '\\\\1" + THIN + "')"
)


def show_page(map_item: QgsLayoutItemMap, page: Page) -> int:
    """Show the page's area, turned if the page asks for it; return the denominator of the scale."""
    frame = map_item.rect()
    width, height, centre, degrees = page.area.width(), page.area.height(), page.area.center(), 0.0
    if not page.turn_to.isNull():
        fit = fitting_turn(_vertices(page.turn_to), frame.width() / frame.height())
        width, height, degrees = fit.width, fit.height, fit.degrees
        centre = QgsPointXY(*fit.centre)
    denominator = page.scale or fitted_scale(
        width * FIT_MARGIN, height * FIT_MARGIN, frame.width(), frame.height()
    )
    map_item.setMapRotation(degrees)
    show_area(map_item, centre, denominator)
    return denominator


def visible_corners(map_item: QgsLayoutItemMap) -> list[tuple[float, float]]:
    """Return the four corners of what the map shows, in its CRS."""
    return [(point.x(), point.y()) for point in list(map_item.visibleExtentPolygon())[:4]]


def ground_in(map_item: QgsLayoutItemMap) -> QgsGeometry:
    """Return the ground that the map shows, a rectangle that may be turned, in its CRS."""
    return QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in visible_corners(map_item)]])


def _vertices(shape: QgsGeometry) -> np.ndarray:
    """Return the vertices of the shape's convex hull, (N, 2)."""
    hull = shape.convexHull()  # must live as long as its vertices are walked over
    return np.array([(point.x(), point.y()) for point in hull.vertices()])


def show_area(map_item: QgsLayoutItemMap, centre: QgsPointXY, denominator: int) -> None:
    """Show the map around ``centre`` at exactly the scale 1:``denominator`` (map units are metres)."""
    frame = map_item.rect()
    half_width = frame.width() / 2000 * denominator
    half_height = frame.height() / 2000 * denominator
    map_item.setExtent(
        QgsRectangle(
            centre.x() - half_width,
            centre.y() - half_height,
            centre.x() + half_width,
            centre.y() + half_height,
        )
    )


def set_grid(
    map_item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem, denominator: int, unit: float
) -> None:
    """Draw the template's grid in ``crs`` at round coordinates, labelled with grouped digits."""
    for grid in map_item.grids().asList():
        step = grid_step(denominator, GRID_SPACING * unit)
        grid.setCrs(crs)
        grid.setUnits(QgsLayoutItemMapGrid.GridUnit.MapUnit)
        grid.setIntervalX(step)
        grid.setIntervalY(step)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationExpression(_GROUP_DIGITS)


def enlarge_grid(map_item: QgsLayoutItemMap, unit: float) -> None:
    """Scale the template's grid, made for A3, to the paper."""
    for grid in map_item.grids().asList():
        grid.setAnnotationTextFormat(resized(grid.annotationTextFormat(), unit))
        grid.setAnnotationFrameDistance(grid.annotationFrameDistance() * unit)
        grid.setCrossLength(grid.crossLength() * unit)
        grid.setFrameWidth(grid.frameWidth() * unit)


def set_scale_bar(
    bar: QgsLayoutItemScaleBar, width: float, longest: float, denominator: int, language: str
) -> None:
    """Make the bar of round segments as long as fits ``width``, but not over ``longest`` (millimetres)."""
    segment, count = bar_segments(min(width * 0.86, longest) * denominator / 1000)
    kilometres = segment >= SHORTEST_IN_KILOMETRES
    bar.setUnits(Qgis.DistanceUnit.Kilometers if kilometres else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(count)
    bar.setUnitsPerSegment(segment / 1000 if kilometres else segment)
    numbers = QgsBasicNumericFormat()
    numbers.setNumberDecimalPlaces(2)
    numbers.setShowTrailingZeros(False)
    numbers.setDecimalSeparator("," if language == "pl" else ".")
    numbers.setThousandsSeparator(THIN if language == "pl" else ",")
    bar.setNumericFormat(numbers)


def bar_segments(longest: float) -> tuple[float, int]:
    """Return the length in metres and number of round segments that come nearest to ``longest`` metres."""
    magnitude = 10.0 ** math.floor(math.log10(longest / 5))
    choices = [
        (m * magnitude, n) for m in (1, 2, 2.5, 5, 10) for n in (4, 5, 3, 2) if m * magnitude * n <= longest
    ]
    return max(choices, key=lambda choice: choice[0] * choice[1])

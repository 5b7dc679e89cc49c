"""What makes a printed sheet bad, found by looking at its items."""

from itertools import combinations

from qgis.core import QgsLayoutItem, QgsLayoutItemLabel, QgsLayoutItemPage, QgsRenderContext, QgsTextRenderer
from qgis.PyQt.QtCore import QRectF

TOLERANCE = 0.05  # millimetres


def shown_items(layout):
    return [
        item
        for item in layout.items()
        if isinstance(item, QgsLayoutItem) and item.isVisible() and not isinstance(item, QgsLayoutItemPage)
    ]


def box_of(item):
    """The item on the page in millimetres; a map's with the coordinates outside its frame."""
    box = item.mapRectToScene(item.rect())
    if item.id() in ("map", "map_2"):
        box.adjust(-coordinates_reach(item), 0, 0, coordinates_reach(item))
    return QRectF(box).adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)


def coordinates_reach(item):
    """How far the labels of the grid stand out at the left and below: ticks, air, and a line of text."""
    grids = item.grids().asList()
    if not grids:
        return 0.0
    context = QgsRenderContext()
    context.setScaleFactor(300 / 25.4)
    line = QgsTextRenderer.textHeight(context, grids[0].annotationTextFormat(), ["6 517 000"]) / (300 / 25.4)
    return grids[0].frameWidth() + grids[0].annotationFrameDistance() + line


def overlaps(layout):
    return [
        (a.id(), b.id()) for a, b in combinations(shown_items(layout), 2) if box_of(a).intersects(box_of(b))
    ]


def off_page(layout, width, height):
    page = QRectF(0, 0, width, height)
    return [item.id() for item in shown_items(layout) if not page.contains(box_of(item))]


def text_too_large(layout):
    """Labels whose text, drawn by the renderer at 300 dpi, needs more room than the label has."""
    dots = 300 / 25.4
    context = QgsRenderContext()
    context.setScaleFactor(dots)
    found = []
    for label in (item for item in shown_items(layout) if isinstance(item, QgsLayoutItemLabel)):
        width = label.rect().width() - 2 * label.marginX()
        lines = wrapped_lines(context, label, width * dots)
        height = QgsTextRenderer.textHeight(context, label.textFormat(), lines) / dots
        widest = max(QgsTextRenderer.textWidth(context, label.textFormat(), [line]) for line in lines) / dots
        if height > label.rect().height() - 2 * label.marginY() + 0.2 or widest > width + 0.2:
            found.append((label.id(), label.text(), height, label.rect().height(), widest, width))
    return found


def wrapped_lines(context, label, width):
    """The text broken at its spaces, word by word, independently of QGIS's own wrapping."""
    lines = []
    for paragraph in label.text().split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and QgsTextRenderer.textWidth(context, label.textFormat(), [longer]) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def contrast(one, other):
    """The contrast ratio of two colours (WCAG 2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour):
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

"""The named items of a sheet, enlarged to its paper, and how high each has to be."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsLayoutItem, QgsLayoutItemLabel, QgsLayoutItemScaleBar, QgsPrintLayout

from .arrangement import BAR
from .measuring import resized, text_height
from .page import FIGURES, INDEX, LOGOS, TIMELINE, Page
from .templates import named_items

PADDED = ("demo",)
_TALLEST = {
    "title": 38.0,
    "subtitle": 15.0,
    "note": 30.0,
    "sources": 34.0,
    "description": 46.0,
    "indicators": 22.0,
    "impact": 22.0,
    "facts": 60.0,
}
_FIXED_HEIGHT = {
    "accent": BAR,
    "scale_bar": 5.4,
    "logos": 13.0,
    "photo": 40.0,
    "timeline_bars": 1.8,
    "figures": 16.0,
}
"""Millimetres at A3."""
CHART_RATIO, WIDEST_CHART = 0.46, 98.0  # height by width; millimetres at A3


class SheetItems:
    """The items of one layout by name, with the text formats they have on this paper."""

    def __init__(self, layout: QgsPrintLayout, unit: float, logos: int = 0) -> None:
        self.by_name: dict[str, QgsLayoutItem] = named_items(layout)
        self.unit = unit
        self.logos = logos
        self.formats = {
            name: resized(item.textFormat(), unit)
            for name, item in self.by_name.items()
            if isinstance(item, QgsLayoutItemLabel | QgsLayoutItemScaleBar)
        }
        self._enlarge_lines()

    def padding(self, name: str) -> tuple[float, float]:
        """Return the room between an item's edge and its text, across and down."""
        item = self.by_name[name]
        return (item.marginX(), item.marginY()) if name in PADDED else (0.0, 0.0)

    def height(self, name: str, width: float, page: Page, texts: Mapping[str, str]) -> float:
        """Return how high an item must be in ``width``; 0 where the page does not need it."""
        if not self.needed(name, page):
            return 0.0
        if name in _FIXED_HEIGHT:
            return _FIXED_HEIGHT[name] * self.unit
        if name == "chart":
            return CHART_RATIO * min(width, WIDEST_CHART * self.unit)
        text, padding = texts.get(name, ""), self.padding(name)
        height = text_height(text, self.formats[name], width - 2 * padding[0])
        tallest = _TALLEST.get(name, 1000.0) * self.unit
        return min(height, tallest) + 2 * padding[1] if text else 0.0

    def needed(self, name: str, page: Page) -> bool:
        """Return whether the template has the item (or the first of its group) and the page fills it."""
        first = {"logos": LOGOS[0], "timeline_bars": TIMELINE[0], "figures": FIGURES[0], "index": INDEX[0]}
        filled = {
            "timeline_bars": page.span is not None,
            "figures": bool(page.figures),
            "index": bool(page.listed),
            "logos": self.logos > 0,
            "photo": bool(page.photo),
            "chart": bool(page.chart),
        }
        return first.get(name, name) in self.by_name and filled.get(name, True)

    def _enlarge_lines(self) -> None:
        for name, item in self.by_name.items():
            width = item.frameStrokeWidth()
            item.setFrameStrokeWidth(width.__class__(width.length() * self.unit))
            if isinstance(item, QgsLayoutItemLabel) and name in PADDED:
                item.setMarginX(item.marginX() * self.unit)
                item.setMarginY(item.marginY() * self.unit)
            if isinstance(item, QgsLayoutItemScaleBar):
                item.setHeight(item.height() * self.unit)
                item.setLabelBarSpace(item.labelBarSpace() * self.unit)

"""Put the items of a sheet into their boxes and fill them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
)

from .arrangement import Box, Boxes
from .expressions import literal
from .items import SheetItems
from .map_frames import set_scale_bar
from .measuring import fitted, text_width
from .page import FIGURES, INDEX, LOGOS, TIMELINE, Page, SheetDesign

LONGEST_BAR = 62.0
MAPS = ("map", "map_2")
Place = Callable[[QgsLayoutItem, Box], Box]
"""Gives an item its box, if the layout is ours to arrange; returns the box that it has."""


class Placing:
    """Places one page; ``shortened`` are the texts that had to be cut."""

    def __init__(
        self,
        items: SheetItems,
        place: Place,
        design: SheetDesign,
        page: Page,
        texts: Mapping[str, str],
        scale: int,
    ) -> None:
        self.items = items
        self.place_item = place
        self.design = design
        self.page = page
        self.texts = texts
        self.scale = scale
        self.shortened: list[str] = []

    def place(self, boxes: Boxes) -> None:
        """Give every item its box; hide those without one. The maps have theirs already."""
        for name, item in self.items.by_name.items():
            box = boxes.get(name)
            item.setVisibility(name in boxes and box.width > 0 and box.height > 0)
            if box is not None and name not in MAPS and name not in INDEX:
                self._fill_item(name, item, box)
        for name, place in (
            ("logos", self._place_logos),
            ("timeline_bars", self._place_timeline),
            ("figures", self._place_figures),
        ):
            if name in boxes:
                place(boxes[name])

    def _fill_item(self, name: str, item: QgsLayoutItem, box: Box) -> None:
        box = self.place_item(item, self._badge(box) if name == "demo" else box)
        if isinstance(item, QgsLayoutItemLabel):
            if name in self.texts:
                self._set_text(name, item, box)
        elif isinstance(item, QgsLayoutItemScaleBar):
            item.setTextFormat(self.items.formats[name])
            longest = LONGEST_BAR * self.design.paper.unit
            set_scale_bar(item, box.width, longest, self.scale, self.design.language)
            self.place_item(item, box)
        elif name == "photo":
            item.setPicturePath(self.page.photo)
        elif name == "chart":
            item.setPicturePath(self.page.chart, Qgis.PictureFormat.SVG)  # else drawn as coarse pixels

    def _badge(self, box: Box) -> Box:
        """Return the box cut to the warning's own length: on the left of a column, at a page's right edge."""
        across, _ = self.items.padding("demo")
        width = min(box.width, text_width(self.texts["demo"], self.items.formats["demo"]) + 2 * across + 1)
        x = box.x if self.design.paper.landscape else box.right - width
        return Box(x, box.y, width, box.height)

    def _set_text(self, name: str, item: QgsLayoutItemLabel, box: Box, own: str = "") -> None:
        across, down = self.items.padding(name)
        whole = own or self.texts[name]
        text, style = fitted(whole, self.items.formats[name], box.width - 2 * across, box.height - 2 * down)
        item.setTextFormat(style)
        item.setText(literal(text))
        if text != whole:
            self.shortened.append(whole)

    def _place_timeline(self, box: Box) -> None:
        """Divide the timeline into what is before, during and after."""
        begin, end = self.page.span
        edges = (0.0, begin, end, 1.0)
        for name, start, stop in zip(TIMELINE, edges, edges[1:], strict=False):
            item = self.items.by_name[name]
            item.setVisibility(stop > start)
            move(item, Box(box.x + start * box.width, box.y, (stop - start) * box.width, box.height))

    def _place_figures(self, box: Box) -> None:
        """Put the numbers side by side, each over its caption."""
        gap, slot = 3.0 * self.design.paper.unit, box.width / len(FIGURES)
        for column, (name, (value, caption)) in enumerate(zip(FIGURES, self.page.figures, strict=False)):
            for part, text, top, height in ((name, value, 0.0, 0.6), (f"{name}_text", caption, 0.6, 0.4)):
                place = Box(box.x + column * slot, box.y + top * box.height, slot - gap, height * box.height)
                item = self.items.by_name[part]
                item.setVisibility(True)
                self._set_text(part, item, self.place_item(item, place), text)

    def _place_logos(self, box: Box) -> None:
        slot = box.width / len(LOGOS)
        for column, name in enumerate(LOGOS[: len(self.design.logos)]):
            item = self.items.by_name.get(name)
            if isinstance(item, QgsLayoutItemPicture):
                self.place_item(item, Box(box.x + column * slot, box.y, slot * 0.92, box.height))
                item.setVisibility(True)


def move(item: QgsLayoutItem, box: Box) -> Box:
    """Give a layout item its place and size in millimetres; return them."""
    item.attemptMove(QgsLayoutPoint(box.x, box.y), True, False, 0)
    if isinstance(item, QgsLayoutItemScaleBar):
        item.attemptResize(QgsLayoutSize(1, 1))  # it grows to what it needs
        return box
    item.attemptResize(QgsLayoutSize(box.width, box.height))
    if isinstance(item, QgsLayoutItemShape):
        item.setFrameEnabled(False)
    return box

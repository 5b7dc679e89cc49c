"""A layout that a city drew itself: its items are filled, but neither moved nor resized."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsLayoutItem, QgsLayoutItemLabel, QgsPrintLayout

from .arrangement import Box, Boxes
from .items import SheetItems
from .page import FIGURES, INDEX, LOGOS, TIMELINE, Page
from .paper import Paper

GROUPS = {"logos": LOGOS, "timeline_bars": TIMELINE, "figures": FIGURES, "index": INDEX}
"""What is filled together, and the items it goes into."""
FIGURE_TEXTS = tuple(f"{name}_text" for name in FIGURES)
FILLED_ON_SOME_PAGES = ("description", "indicators", "impact", "facts", "timeline", "photo", "chart")


def own_paper(layout: QgsPrintLayout, name: str) -> Paper:
    """Return the layout's first page; its type keeps the size it was drawn in."""
    size = layout.pageCollection().page(0).pageSize()
    orientation = "landscape" if size.width() > size.height() else "portrait"
    return Paper(name, orientation, size.width(), size.height(), 1.0)


class OwnLayout:
    """The boxes of the items as they were drawn: a scale bar or a timeline is another on every page."""

    def __init__(self, items: SheetItems) -> None:
        self.items = items
        self.drawn = {name: box_of(item) for name, item in items.by_name.items()}

    def boxes(self, page: Page, texts: Mapping[str, str]) -> Boxes:
        """Return where the items lie that this page fills, and all those that no page fills."""
        grouped = {name for names in GROUPS.values() for name in names} | set(FIGURE_TEXTS)
        boxes = {
            name: self.drawn[name]
            for name, item in self.items.by_name.items()
            if name not in grouped and self.items.needed(name, page) and not _is_empty(name, item, texts)
        }
        for group, names in GROUPS.items():
            if self.items.needed(group, page):
                boxes[group] = _around([self.drawn[name] for name in names if name in self.drawn])
        return boxes

    def keep(self, item: QgsLayoutItem, _box: Box) -> Box:
        """Leave an item where it is; return the box it was drawn in."""
        return self.drawn[item.id()]


def box_of(item: QgsLayoutItem) -> Box:
    """Return the place and size of an item in millimetres."""
    return Box(item.pos().x(), item.pos().y(), item.rect().width(), item.rect().height())


def _is_empty(name: str, item: QgsLayoutItem, texts: Mapping[str, str]) -> bool:
    """Return whether the item waits for a text that this page does not have."""
    waits = name in texts or name in FILLED_ON_SOME_PAGES
    return isinstance(item, QgsLayoutItemLabel) and waits and not texts.get(name)


def _around(boxes: list[Box]) -> Box:
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)

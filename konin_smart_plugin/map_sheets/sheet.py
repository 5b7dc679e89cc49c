"""One sheet: a template whose named items are filled and laid out for each page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)

from .. import paths
from ..analysis.map_scale import fitted_scale
from ..analysis.typography import typeset
from . import sheet_texts
from .arrangement import BAR, Box, Boxes, Contents, arrange
from .credits import credits_of
from .drawn import Drawn, drawn_in
from .legend import SheetLegend
from .map_frames import enlarge_grid, set_grid, set_scale_bar, show_area
from .measuring import fitted, resized, text_height, text_width
from .overview import Overview
from .paper import Paper
from .templates import load_template, named_items
from .veil import Veil

FIT_MARGIN = 1.03  # the area fills at most 97% of the frame
LONGEST_BAR = 62.0
PADDED = ("demo",)
_TALLEST = {
    "title": 38.0,
    "subtitle": 15.0,
    "note": 30.0,
    "sources": 34.0,
    "description": 46.0,
    "facts": 60.0,
}
_FIXED_HEIGHT = {
    "accent": BAR,
    "scale_bar": 5.4,
    "logos": 13.0,
    "photo": 40.0,
    "timeline_bars": 1.8,
    "figures": 16.0,
    "chart": 46.0,
}
FIGURES = ("figure_1", "figure_2", "figure_3")
TIMELINE = ("timeline_before", "timeline_bar", "timeline_after")
LOGOS = ("logo_1", "logo_2", "logo_3")


@dataclass(frozen=True)
class SheetDesign:
    """What all pages of one run have in common."""

    template: str
    paper: Paper
    language: str
    layers: tuple[QgsMapLayer, ...]
    crs: QgsCoordinateReferenceSystem
    grid_crs: QgsCoordinateReferenceSystem
    dpi: int = 300
    office: str = ""
    author: str = ""
    logos: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """What one page shows; ``area`` and ``focus`` (the rest is veiled) are in the design's CRS.

    ``scale`` 0 fits the area. ``texts`` go into further labels of the template by
    name; ``figures`` are numbers with their captions, ``chart`` a picture.
    ``span`` is the part of the timeline that the subject takes, from 0 to 1.
    """

    title: str
    subtitle: str
    area: QgsRectangle
    scale: int = 0
    note: str = ""
    file_name: str = ""
    number: int = 1
    total: int = 1
    texts: Mapping[str, str] = field(default_factory=dict)
    span: tuple[float, float] | None = None
    photo: str = ""
    figures: tuple[tuple[str, str], ...] = ()
    chart: str = ""
    focus: QgsGeometry = field(default_factory=QgsGeometry)


class Sheet:
    """A layout that is filled again for every page."""

    def __init__(self, project: QgsProject, design: SheetDesign) -> None:
        self.project = project
        self.design = design
        self.veil: Veil | None = None
        self.layout = load_template(design.template, project)
        self.items = named_items(self.layout)
        self.map = self.items["map"]
        self.shortened: list[str] = []
        self._scale = 0
        self._texts: dict[str, str] = {}
        unit = design.paper.unit
        self.layout.pageCollection().page(0).setPageSize(
            QgsLayoutSize(design.paper.width, design.paper.height)
        )
        self.formats = {
            name: resized(item.textFormat(), unit)
            for name, item in self.items.items()
            if isinstance(item, QgsLayoutItemLabel | QgsLayoutItemScaleBar)
        }
        self.legend = SheetLegend(self.items["legend"], unit, design.language)
        self.overview = Overview(self.items.get("overview"), project, design.crs)
        self._prepare_map()
        self._enlarge_lines(unit)

    def fill(self, page: Page) -> Drawn:
        """Fill and lay out the page; return what its map draws.

        The first round finds out what the legend has to hold, the second gives every item its place.
        """
        self._write(page)
        self._veil(page.focus)
        for round_of_two in (1, 2):
            boxes = self._arrange(page)
            self._show_map(page, boxes["map"])
            self.overview.show(self.map.extent())
            drawn = drawn_in(self.map, self.design.layers, self.design.dpi)
            self.legend.show(drawn)
            self._write_about_map(drawn)
            if round_of_two == 1:
                self.legend_height = self.legend.natural_height(boxes["legend"].width)
        boxes["legend"] = self.legend.fit(boxes["legend"])
        self._place(boxes)
        self.overview.show(self.map.extent())
        self.layout.refresh()
        return drawn

    @property
    def scale(self) -> int:
        """The denominator of the page filled last."""
        return self._scale

    def _veil(self, focus: QgsGeometry) -> None:
        layers = list(self.design.layers)
        if not focus.isNull():
            self.veil = self.veil or Veil(self.project, self.design.crs)
            self.veil.cover_all_but(focus)
            layers = [*self.veil.layers, *layers]
        self.map.setLayers(layers)

    def _prepare_map(self) -> None:
        self.legend_height = 0.0
        self.map.setCrs(self.design.crs)
        self.map.setKeepLayerSet(True)
        enlarge_grid(self.map, self.design.paper.unit)
        for name in ("scale_bar", "north_arrow", "legend"):
            if name in self.items:
                self.items[name].setLinkedMap(self.map)
        if "north_arrow" in self.items:
            self.items["north_arrow"].setPicturePath(str(paths.SHEETS / "north_arrow.svg"))
        for name, logo in zip(LOGOS, self.design.logos, strict=False):
            if name in self.items:
                self.items[name].setPicturePath(logo)

    def _enlarge_lines(self, unit: float) -> None:
        for name, item in self.items.items():
            item.setFrameStrokeWidth(
                item.frameStrokeWidth().__class__(item.frameStrokeWidth().length() * unit)
            )
            if isinstance(item, QgsLayoutItemLabel) and name in PADDED:
                item.setMarginX(item.marginX() * unit)
                item.setMarginY(item.marginY() * unit)
            if isinstance(item, QgsLayoutItemScaleBar):
                item.setHeight(item.height() * unit)
                item.setLabelBarSpace(item.labelBarSpace() * unit)

    def _write(self, page: Page) -> None:
        design = self.design
        self.shortened = []
        self._page = page
        self._texts = {
            **{name: typeset(text, design.language) for name, text in page.texts.items()},
            "overline": sheet_texts.PLAN_NAME.upper(),
            "title": typeset(page.title, design.language),
            "subtitle": typeset(page.subtitle, design.language),
            "note": typeset(page.note, design.language),
            "north_text": sheet_texts.grid_north(design.language),
            "office": sheet_texts.office_line(design.office, design.author, design.language),
            "crs": sheet_texts.crs_line(design.crs, design.language),
            "sheet_number": sheet_texts.sheet_number(page.number, page.total, design.language),
            "demo": sheet_texts.demo_text(design.language),
            "sources": sheet_texts.sources_text([], design.language),
            "scale_text": sheet_texts.scale_line(10_000, design.language),
            "scale_words": sheet_texts.scale_in_words(10_000, design.language),
        }

    def _write_about_map(self, drawn: Drawn) -> None:
        language = self.design.language
        self._texts["demo"] = sheet_texts.demo_text(language) if drawn.synthetic else ""
        self._texts["sources"] = sheet_texts.sources_text(credits_of(drawn.layers), language)
        self._texts["scale_text"] = sheet_texts.scale_line(self._scale, language)
        self._texts["scale_words"] = sheet_texts.scale_in_words(self._scale, language)

    def _arrange(self, page: Page) -> Boxes:
        ratio = page.area.width() / page.area.height()
        return arrange(
            self.design.paper, Contents(self._height_of, ratio, self.overview.ratio, self.legend_height)
        )

    def _height_of(self, name: str, width: float) -> float:
        unit = self.design.paper.unit
        if not self._has(name):
            return 0.0
        if name in _FIXED_HEIGHT:
            return _FIXED_HEIGHT[name] * unit
        text, padding = self._texts.get(name, ""), self._padding(name)
        height = text_height(text, self.formats[name], width - 2 * padding[0])
        tallest = _TALLEST.get(name, 1000.0) * unit
        return min(height, tallest) + 2 * padding[1] if text else 0.0

    def _has(self, name: str) -> bool:
        """Return whether the template has the item (or the first of its group) and the page needs it."""
        if name == "logos":
            return bool(self.design.logos) and LOGOS[0] in self.items
        if name == "timeline_bars":
            return self._page.span is not None and TIMELINE[0] in self.items
        if name == "figures":
            return bool(self._page.figures) and FIGURES[0] in self.items
        pictures = {"photo": self._page.photo, "chart": self._page.chart}
        return name in self.items and bool(pictures.get(name, True))

    def _padding(self, name: str) -> tuple[float, float]:
        item = self.items[name]
        return (item.marginX(), item.marginY()) if name in PADDED else (0.0, 0.0)

    def _show_map(self, page: Page, box: Box) -> None:
        move(self.map, box)
        area = page.area
        self._scale = page.scale or fitted_scale(
            area.width() * FIT_MARGIN, area.height() * FIT_MARGIN, box.width, box.height
        )
        show_area(self.map, area.center(), self._scale)
        set_grid(self.map, self.design.grid_crs, self._scale, self.design.paper.unit)

    def _place(self, boxes: Boxes) -> None:
        for name, item in self.items.items():
            box = boxes.get(name)
            item.setVisibility(name == "map" or (box is not None and box.width > 0 and box.height > 0))
            if box is not None and name != "map":
                self._place_item(name, item, box)
        for name, place in (
            ("logos", self._place_logos),
            ("timeline_bars", self._place_timeline),
            ("figures", self._place_figures),
        ):
            if name in boxes:
                place(boxes[name])

    def _place_item(self, name: str, item: QgsLayoutItem, box: Box) -> None:
        move(item, self._badge(box) if name == "demo" else box)
        if isinstance(item, QgsLayoutItemLabel):
            self._set_text(name, item, box)
        elif isinstance(item, QgsLayoutItemScaleBar):
            item.setTextFormat(self.formats[name])
            longest = LONGEST_BAR * self.design.paper.unit
            set_scale_bar(item, box.width, longest, self._scale, self.design.language)
            move(item, box)
        elif name in ("photo", "chart"):
            item.setPicturePath(self._page.photo if name == "photo" else self._page.chart)

    def _badge(self, box: Box) -> Box:
        """Return the box cut to the warning's own length: on the left of a column, at a page's right edge."""
        across, _ = self._padding("demo")
        width = min(box.width, text_width(self._texts["demo"], self.formats["demo"]) + 2 * across + 1)
        x = box.x if self.design.paper.landscape else box.right - width
        return Box(x, box.y, width, box.height)

    def _set_text(self, name: str, item: QgsLayoutItemLabel, box: Box) -> None:
        padding = self._padding(name)
        text, style = fitted(
            self._texts[name],
            self.formats[name],
            box.width - 2 * padding[0],
            box.height - 2 * padding[1],
        )
        item.setTextFormat(style)
        item.setText(text)
        if text != self._texts[name]:
            self.shortened.append(self._texts[name])

    def _place_timeline(self, box: Box) -> None:
        """Divide the timeline into what is before, during and after."""
        begin, end = self._page.span
        edges = (0.0, begin, end, 1.0)
        for name, start, stop in zip(TIMELINE, edges, edges[1:], strict=False):
            self.items[name].setVisibility(stop > start)
            move(
                self.items[name],
                Box(box.x + start * box.width, box.y, (stop - start) * box.width, box.height),
            )

    def _place_figures(self, box: Box) -> None:
        """Put the numbers side by side, each over its caption."""
        gap, slot = 3.0 * self.design.paper.unit, box.width / len(FIGURES)
        for column, (name, (value, caption)) in enumerate(zip(FIGURES, self._page.figures, strict=False)):
            for part, text, top, height in ((name, value, 0.0, 0.6), (f"{name}_text", caption, 0.6, 0.4)):
                place = Box(box.x + column * slot, box.y + top * box.height, slot - gap, height * box.height)
                self._texts[part] = text
                self.items[part].setVisibility(True)
                move(self.items[part], place)
                self._set_text(part, self.items[part], place)

    def _place_logos(self, box: Box) -> None:
        slot = box.width / len(LOGOS)
        for column, name in enumerate(LOGOS[: len(self.design.logos)]):
            if isinstance(self.items.get(name), QgsLayoutItemPicture):
                move(self.items[name], Box(box.x + column * slot, box.y, slot * 0.92, box.height))
                self.items[name].setVisibility(True)


def move(item: QgsLayoutItem, box: Box) -> None:
    """Give a layout item its place and size in millimetres."""
    item.attemptMove(QgsLayoutPoint(box.x, box.y), True, False, 0)
    if isinstance(item, QgsLayoutItemScaleBar):
        item.attemptResize(QgsLayoutSize(1, 1))  # it grows to what it needs
        return
    item.attemptResize(QgsLayoutSize(box.width, box.height))
    if isinstance(item, QgsLayoutItemShape):
        item.setFrameEnabled(False)

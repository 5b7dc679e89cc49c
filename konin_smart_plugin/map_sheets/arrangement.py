"""Where the named items of a sheet lie on the page. All lengths in millimetres.

One grid serves every paper: all distances are multiples of the paper's unit.
On a landscape page a column of text stands to the right of the map; on a
portrait page a header stands above it and a band of legend and scale below.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .paper import Paper

MARGIN = 12.0
GUTTER = 4.6  # the coordinates outside the map's frame
GAP = 3.0
COLUMN = 98.0
SCALE_BLOCK = 42.0
MAP_AIR = 1.35  # a frame this much wider than the area in it still looks at rest
FOOTER = 4.2
RULE = 0.25
BAR = 1.8

HEADING = ("accent", "overline", "title", "subtitle")
MAIN_DETAILS = ("figures", "description", "indicators", "impact", "timeline_bars", "timeline")
SIDE_DETAILS = ("photo", "chart", "facts")
FOOTER_ITEMS = ("office", "crs", "sheet_number")
FOOTER_SHARES = (0.46, 0.38, 0.16)


@dataclass(frozen=True)
class Box:
    """A rectangle on the page, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height


Boxes = dict[str, Box]
HeightOf = Callable[[str, float], float]
"""Returns how high an item must be in a given width; 0 where the sheet has no such item or no text for it."""


@dataclass(frozen=True)
class Contents:
    """What the page has to hold, as far as its arrangement depends on it.

    ``area_ratio`` and ``overview_ratio`` are width by height of what the map and the
    overview show (0: no overview); ``legend_height`` is what the legend would like to have.
    On a page with ``index`` a list of sheets takes the legend's place, and more of it.
    """

    height_of: HeightOf
    area_ratio: float
    overview_ratio: float
    legend_height: float
    index: bool = False

    @property
    def key(self) -> str:
        """Which item says what is on the map."""
        return "index" if self.index else "legend"


def arrange(page: Paper, contents: Contents) -> Boxes:
    """Return the box of every item."""
    height_of = contents.height_of
    boxes = _footer(page, height_of)
    floor = boxes["footer_rule"].y - GAP * page.unit
    return boxes | (_landscape if page.landscape else _portrait)(page, contents, floor)


def _landscape(page: Paper, contents: Contents, floor: float) -> Boxes:
    u, height_of, overview_ratio = page.unit, contents.height_of, contents.overview_ratio
    left, top = (MARGIN + GUTTER) * u, MARGIN * u
    bottom = floor - GUTTER * u
    # A tall area leaves the map's sides empty: the column takes some of that room.
    spare = page.width - left - (MARGIN + 2.2 * GAP) * u - (bottom - top) * contents.area_ratio * MAP_AIR
    least = page.width * 0.4 if contents.index else min(COLUMN * u, page.width * 0.27)
    width = max(least, min(spare, page.width * 0.33))
    x = page.width - MARGIN * u - width
    boxes = {"map": Box(left, top, x - 2.2 * GAP * u - left, bottom - top)}
    items = (*HEADING, "demo", "logos", *MAIN_DETAILS, *SIDE_DETAILS)
    heading, y = _stack_down(items, x, top, width, height_of, u)
    foot, end = _stack_up(("sources", "note"), x, bottom, width, height_of, u)
    scale = _scale_block(x, end - SCALE_BLOCK * u, width, SCALE_BLOCK * u, overview_ratio, height_of, u)
    top, low = y + GAP * u, end - (SCALE_BLOCK + 2 * GAP) * u
    legend = {contents.key: Box(x, top, width, low - top)}
    return boxes | heading | foot | scale | legend


def _portrait(page: Paper, contents: Contents, floor: float) -> Boxes:
    u, height_of, overview_ratio = page.unit, contents.height_of, contents.overview_ratio
    left, right = MARGIN * u, page.width - MARGIN * u
    side = (right - left) * 0.36
    heading, y = _stack_down(HEADING, left, MARGIN * u, (right - left) * 0.66, height_of, u)
    beside = (right - left) * 0.28
    badge, badge_end = _stack_down(("demo", "logos"), right - beside, MARGIN * u, beside, height_of, u)
    top = max(y, badge_end) + GAP * u

    _, end = _stack_down(("note", "sources"), right - side, SCALE_BLOCK * u + 2 * GAP * u, side, height_of, u)
    band = max(end, min(contents.legend_height, page.height * (0.4 if contents.index else 0.27)))
    band_top = floor - band
    foot, _ = _stack_down(
        ("note", "sources"), right - side, band_top + (SCALE_BLOCK + 2 * GAP) * u, side, height_of, u
    )
    scale = _scale_block(right - side, band_top, side, SCALE_BLOCK * u, overview_ratio, height_of, u)
    legend = {contents.key: Box(left, band_top, right - left - side - 2.5 * GAP * u, band)}
    details = _details(Box(left, 0, right - left, band_top - 2 * GAP * u), side, height_of, u)
    map_bottom = min([band_top, *(box.y for box in details.values())]) - (GUTTER + GAP) * u
    x = left + GUTTER * u
    return (
        heading | badge | details | foot | scale | legend | {"map": Box(x, top, right - x, map_bottom - top)}
    )


def halves(frame: Box, area_ratio: float, height_of: HeightOf, u: float) -> Boxes:
    """Divide the room of the map between two maps of one area, beside or above each other.

    It is done the way that shows the area larger. Each map has its name above it;
    ``area_ratio`` is the area's width by height.
    """
    caption = max(height_of(name, frame.width / 2) for name in ("map_title", "map_2_title")) + GAP * u * 0.4
    gap = (GUTTER + GAP) * u
    beside = ((frame.width - gap) / 2, frame.height - caption)
    above = (frame.width, (frame.height - gap) / 2 - caption)
    width, height = max(beside, above, key=lambda size: min(size[0] / area_ratio, size[1]))
    step = (width + gap, 0.0) if (width, height) == beside else (0.0, caption + height + gap)
    boxes = {}
    for number, name in enumerate(("map", "map_2")):
        x, y = frame.x + number * step[0], frame.y + number * step[1]
        boxes[f"{name}_title"] = Box(x, y, width, caption - GAP * u * 0.4)
        boxes[name] = Box(x, y + caption, width, height)
    return boxes


def _details(above: Box, side: float, height_of: HeightOf, u: float) -> Boxes:
    """Put what is said about the subject at the lower end of ``above``: text left, photo and facts right."""
    main = above.width - side - 2.5 * GAP * u
    columns = ((MAIN_DETAILS, above.x, main), (SIDE_DETAILS, above.right - side, side))
    tallest = max(_stack_down(items, x, 0, width, height_of, u)[1] for items, x, width in columns)
    boxes: Boxes = {}
    for items, x, width in columns:
        boxes |= _stack_down(items, x, above.bottom - tallest, width, height_of, u)[0]
    return boxes


def _scale_block(
    x: float, y: float, width: float, height: float, overview_ratio: float, height_of: HeightOf, u: float
) -> Boxes:
    """Put the overview at the left; north arrow, scale and scale bar at its right."""
    overview = min(height * overview_ratio, width * 0.48)
    start = x + overview + (2 * GAP * u if overview else 0.0)
    room = x + width - start
    arrow = 11 * u
    boxes, end = _stack_up(("scale_bar", "scale_words", "scale_text"), start, y + height, room, height_of, u)
    north = height_of("north_text", room - arrow)
    return boxes | {
        "overview": Box(x, y, overview, height),
        "north_arrow": Box(start, y, arrow, min(16 * u, end - y)),
        "north_text": Box(
            start + arrow + GAP * u * 0.6, y + (16 * u - north) / 2, room - arrow - GAP * u * 0.6, north
        ),
    }


def _footer(page: Paper, height_of: HeightOf) -> Boxes:
    u = page.unit
    left, width = MARGIN * u, page.width - 2 * MARGIN * u
    gap = GAP * u
    widths = [share * (width - 2 * gap) for share in FOOTER_SHARES]
    height = max([FOOTER * u, *(map(height_of, FOOTER_ITEMS, widths))])
    y = page.height - MARGIN * u * 0.7 - height
    boxes, x = {}, left
    for item, room in zip(FOOTER_ITEMS, widths, strict=True):
        boxes[item] = Box(x, y, room, height)
        x += room + gap
    return boxes | {"footer_rule": Box(left, y - GAP * u * 0.6, width, RULE * u)}


def _stack_down(
    items: tuple[str, ...], x: float, y: float, width: float, height_of: HeightOf, u: float
) -> tuple[Boxes, float]:
    """Put the items that have something to show under each other; return them and where the next begins."""
    boxes: Boxes = {}
    for item in items:
        height = height_of(item, width)
        if height > 0:
            boxes[item] = Box(x, y, width, height)
            y += height + GAP * u * _AIR.get(item, 0.5)
    return boxes, y


def _stack_up(
    items: tuple[str, ...], x: float, bottom: float, width: float, height_of: HeightOf, u: float
) -> tuple[Boxes, float]:
    """Put the items above each other from the bottom; return them and where the next ends."""
    boxes: Boxes = {}
    for item in items:
        height = height_of(item, width)
        if height > 0:
            boxes[item] = Box(x, bottom - height, width, height)
            bottom -= height + GAP * u * _AIR.get(item, 0.5)
    return boxes, bottom


_AIR = {
    "description": 1.0,
    "indicators": 1.0,
    "impact": 1.0,
    "timeline": 1.0,
    "photo": 1.0,
    "figures": 1.0,
    "chart": 1.0,
    "facts": 1.0,
    "accent": 0.9,
    "overline": 0.4,
    "title": 0.9,
    "subtitle": 1.0,
    "demo": 1.0,
    "sources": 1.2,
    "note": 1.2,
    "scale_words": 0.2,
    "scale_bar": 0.6,
}
"""How much air follows an item, in gaps, where it is not half a gap."""

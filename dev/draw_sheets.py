"""Draw the sheet templates the plugin ships, resources/sheets/*.qpt, so that all are of one family.

A template holds the named items and how they look at A3, laid out on a landscape page with
their names for text; map_sheets/arrangement.py lays them out for each other paper. A city makes
a template of its own from a copy, in QGIS: there the items stay where the city puts them.
Run: dev/qgis-env python dev/draw_sheets.py
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from konin_smart_plugin.city_layers.fonts import register_fonts
from konin_smart_plugin.map_sheets.arrangement import Box, Contents, arrange, halves
from konin_smart_plugin.map_sheets.items import SheetItems
from konin_smart_plugin.map_sheets.page import FIGURES, INDEX, LOGOS, Listed, Page, SheetDesign
from konin_smart_plugin.map_sheets.paper import paper
from konin_smart_plugin.map_sheets.placing import MAPS, Placing, move

SHEETS = Path(__file__).parent.parent / "resources" / "sheets"
FAMILY = "Lato"
INK = "#1c2b33"
SOFT = "#4a5a64"
ACCENT = "#0f5f73"
RULE = "#d3d8da"
WARNING = "#a8321f"
PAPER = "#ffffff"
LAND = "#f4f2ec"

LEFT, CENTRE, RIGHT = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignRight,
)
# name: size in points at A3, colour, bold, alignment
LABELS = {
    "overline": (8.0, ACCENT, True, LEFT),
    "title": (25.0, INK, True, LEFT),
    "subtitle": (11.5, SOFT, False, LEFT),
    "scale_text": (13.0, INK, True, LEFT),
    "scale_words": (7.2, SOFT, False, LEFT),
    "north_text": (7.2, SOFT, False, LEFT),
    "note": (8.0, INK, False, LEFT),
    "sources": (6.8, SOFT, False, LEFT),
    "office": (6.8, SOFT, False, LEFT),
    "crs": (6.8, SOFT, False, CENTRE),
    "sheet_number": (6.8, INK, True, RIGHT),
}


def text(size: float, colour: str, bold: bool = False) -> QgsTextFormat:
    """Return a text format of the family."""
    font = QFont(FAMILY)
    font.setBold(bold)
    made = QgsTextFormat()
    made.setFont(font)
    if bold:
        made.setNamedStyle("Bold")
    made.setSize(size)
    made.setSizeUnit(Qgis.RenderUnit.Points)
    made.setColor(QColor(colour))
    return made


def add(layout: QgsPrintLayout, item: QgsLayoutItem, name: str) -> QgsLayoutItem:
    """Name an item and put it on the layout."""
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(60, 20))
    return item


def add_label(
    layout: QgsPrintLayout, name: str, size: float, colour: str, bold: bool = False
) -> QgsLayoutItemLabel:
    """Add one plain label."""
    label = add(layout, QgsLayoutItemLabel(layout), name)
    style = text(size, colour, bold)
    style.setLineHeight(0.9 if name == "title" else 1.05)
    label.setTextFormat(style)
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    label.setMarginX(0)
    label.setMarginY(0)
    return label


def add_bar(layout: QgsPrintLayout, name: str, colour: str) -> None:
    """Add a filled rectangle."""
    shape = add(layout, QgsLayoutItemShape(layout), name)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))


def add_labels(layout: QgsPrintLayout) -> None:
    """Add the plain labels and the warning that data are invented."""
    for name, (size, colour, bold, alignment) in LABELS.items():
        label = add_label(layout, name, size, colour, bold)
        label.setHAlign(alignment)
    demo = add(layout, QgsLayoutItemLabel(layout), "demo")
    demo.setTextFormat(text(10.5, "#ffffff", bold=True))
    demo.setBackgroundEnabled(True)
    demo.setBackgroundColor(QColor(WARNING))
    demo.setHAlign(CENTRE)
    demo.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    demo.setMarginX(3)
    demo.setMarginY(1.6)


def add_map(layout: QgsPrintLayout, name: str = "map") -> QgsLayoutItemMap:
    """Add a map with frame and coordinate grid."""
    item = add(layout, QgsLayoutItemMap(layout), name)
    item.setBackgroundColor(QColor(LAND))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(INK))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25))
    grid = QgsLayoutItemMapGrid("grid", item)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Cross)
    grid.setCrossLength(2.4)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"color": SOFT, "width": "0.15"}))
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.ExteriorTicks)
    grid.setFrameWidth(1.0)
    grid.setFramePenSize(0.15)
    grid.setFramePenColor(QColor(INK))
    annotate(grid)
    item.grids().addGrid(grid)
    return item


def annotate(grid: QgsLayoutItemMapGrid) -> None:
    """Label the grid at the left and lower edges."""
    sides, display = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode
    grid.setAnnotationEnabled(True)
    for side in (sides.Top, sides.Right):
        grid.setAnnotationDisplay(display.HideAll, side)
    grid.setAnnotationDisplay(display.LatitudeOnly, sides.Left)
    grid.setAnnotationDisplay(display.LongitudeOnly, sides.Bottom)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, sides.Left)
    grid.setAnnotationTextFormat(text(6.2, SOFT))
    grid.setAnnotationFrameDistance(0.7)


def add_overview(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Add the small map with the frame of the main one."""
    item = add(layout, QgsLayoutItemMap(layout), "overview")
    item.setBackgroundEnabled(False)
    item.setFrameEnabled(False)
    extent = QgsLayoutItemMapOverview("extent", item)
    extent.setLinkedMap(main)
    extent.setFrameSymbol(
        QgsFillSymbol.createSimple({"style": "no", "outline_color": WARNING, "outline_width": "0.5"})
    )
    item.overviews().addOverview(extent)


def add_legend(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Add the legend with its hierarchy of headings."""
    legend = add(layout, QgsLayoutItemLegend(layout), "legend")
    legend.setLinkedMap(main)
    legend.setBackgroundColor(QColor(LAND))  # as the map: streets drawn in white are to be seen
    legend.setSymbolWidth(6.0)
    legend.setSymbolHeight(3.6)
    legend.setBoxSpace(3.0)
    legend.setColumnSpace(5.0)
    for style, size, colour, bold, above in (
        (QgsLegendStyle.Style.Title, 11.5, INK, True, 0.0),
        (QgsLegendStyle.Style.Group, 8.4, ACCENT, True, 3.4),
        (QgsLegendStyle.Style.Subgroup, 8.0, INK, True, 2.0),
        (QgsLegendStyle.Style.Symbol, 8.0, INK, False, 1.6),
        (QgsLegendStyle.Style.SymbolLabel, 8.0, INK, False, 0.0),
    ):
        made = QgsLegendStyle()
        style_of_text = text(size, colour, bold)
        style_of_text.setLineHeight(0.94)  # lines of one entry stand closer than two entries
        made.setTextFormat(style_of_text)
        made.setMargin(QgsLegendStyle.Side.Top, above)
        if style == QgsLegendStyle.Style.Title:
            made.setMargin(QgsLegendStyle.Side.Bottom, 2.4)
        if style == QgsLegendStyle.Style.SymbolLabel:
            made.setMargin(QgsLegendStyle.Side.Left, 2.2)
        legend.setStyle(style, made)


def add_scale(layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
    """Add scale bar and north arrow."""
    bar = add(layout, QgsLayoutItemScaleBar(layout), "scale_bar")
    bar.setLinkedMap(main)
    bar.setStyle("Single Box")
    bar.setHeight(1.3)
    bar.setLabelBarSpace(1.0)
    bar.setBoxContentSpace(0)
    bar.setTextFormat(text(6.8, SOFT))
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": INK, "outline_style": "no"}))
    bar.setAlternateFillSymbol(QgsFillSymbol.createSimple({"color": PAPER, "outline_style": "no"}))
    bar.setLineSymbol(QgsLineSymbol.createSimple({"color": INK, "width": "0.2"}))
    arrow = add(layout, QgsLayoutItemPicture(layout), "north_arrow")
    arrow.setLinkedMap(main)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
    arrow.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    arrow.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperLeft)


def add_rules(layout: QgsPrintLayout) -> None:
    """Add the accent above the title, the rule above the footer, and room for three logos."""
    for name, colour in (("accent", ACCENT), ("footer_rule", SOFT)):
        add_bar(layout, name, colour)
    for name in ("logo_1", "logo_2", "logo_3"):
        add(layout, QgsLayoutItemPicture(layout), name).setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)


def project_card(project: QgsProject) -> QgsPrintLayout:
    """Return the template of one project: the map, what the project is, and when."""
    layout = theme_map(project)
    layout.setName("project_card")
    for name, (size, colour) in {
        "description": (8.6, INK),
        "indicators": (8.0, INK),
        "impact": (8.0, ACCENT),
        "facts": (8.0, INK),
        "timeline": (7.4, SOFT),
    }.items():
        label = add_label(layout, name, size, colour)
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
    for name, colour in (("timeline_before", RULE), ("timeline_bar", ACCENT), ("timeline_after", RULE)):
        add_bar(layout, name, colour)
    photo = add(layout, QgsLayoutItemPicture(layout), "photo")
    photo.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    photo.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperLeft)
    return layout


def zone_atlas(project: QgsProject) -> QgsPrintLayout:
    """Return the template of an atlas page: theme map and three key figures of the zone."""
    layout = theme_map(project)
    layout.setName("zone_atlas")
    add_figures(layout)
    return layout


def add_figures(layout: QgsPrintLayout) -> None:
    """Add three large numbers with their captions."""
    for number in (1, 2, 3):
        add_label(layout, f"figure_{number}", 21.0, ACCENT, bold=True).setVAlign(Qt.AlignmentFlag.AlignBottom)
        add_label(layout, f"figure_{number}_text", 7.6, SOFT)


def gap_map(project: QgsProject) -> QgsPrintLayout:
    """Return the template of a gap map: theme map, three key figures and a chart of the largest gaps."""
    layout = theme_map(project)
    layout.setName("gap_map")
    add_figures(layout)
    chart = add(layout, QgsLayoutItemPicture(layout), "chart")
    chart.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    chart.setPictureAnchor(QgsLayoutItem.ReferencePoint.UpperLeft)
    return layout


def comparison(project: QgsProject) -> QgsPrintLayout:
    """Return the template of two maps of one area, each with its name above it."""
    layout = theme_map(project)
    layout.setName("comparison")
    add_map(layout, "map_2")
    for name in ("map_title", "map_2_title"):
        add_label(layout, name, 12.0, INK, bold=True)
    return layout


def title_index(project: QgsProject) -> QgsPrintLayout:
    """Return the template of a title page: a map of where the sheets lie, and the list of them."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("title_index")
    layout.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)
    add_scale(layout, add_map(layout))
    add_rules(layout)
    add_labels(layout)
    for number in (1, 2, 3):
        add_label(layout, f"index_{number}", 9.0, INK)
    return layout


def theme_map(project: QgsProject) -> QgsPrintLayout:
    """Return the template of one map with its legend."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("theme_map")
    layout.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)
    main = add_map(layout)
    add_overview(layout, main)
    add_legend(layout, main)
    add_scale(layout, main)
    add_rules(layout)
    add_labels(layout)
    return layout


def lay_out(layout: QgsPrintLayout) -> None:
    """Put the items where they lie on a landscape A3 sheet of a tall city, their names for text."""
    design = SheetDesign(
        layout.name(),
        paper("A3", "landscape"),
        "en",
        (),
        QgsCoordinateReferenceSystem(),
        QgsCoordinateReferenceSystem(),
        logos=LOGOS,
    )
    page = Page(
        "title",
        "subtitle",
        QgsRectangle(0, 0, 6, 10),
        span=(0.3, 0.6),
        photo="photo",
        chart="chart",
        figures=tuple((name, f"{name}_text") for name in FIGURES),
        listed=(Listed("", "", QgsGeometry()),),
    )
    items = SheetItems(layout, 1.0, len(LOGOS))
    texts = {name: name for name, item in items.by_name.items() if isinstance(item, QgsLayoutItemLabel)}
    index = INDEX[0] in items.by_name

    def height_of(name: str, width: float) -> float:
        return items.height(name, width, page, texts)

    boxes = arrange(
        design.paper, Contents(height_of, 0.6, 0.6 if "overview" in items.by_name else 0, 100, index)
    )
    if MAPS[1] in items.by_name:
        boxes |= halves(boxes["map"], 0.6, height_of, 1.0)
    for name in MAPS:
        if name in items.by_name:
            move(items.by_name[name], boxes[name])
    Placing(items, move, design, page, texts, 50_000).place(boxes)
    if index:
        lay_out_list(items, boxes["index"])


def lay_out_list(items: SheetItems, box: Box) -> None:
    """Put the columns of the list side by side."""
    width = box.width / len(INDEX)
    for column, name in enumerate(INDEX):
        move(items.by_name[name], Box(box.x + column * width, box.y, width - 3.0, box.height))
        items.by_name[name].setText(name)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    register_fonts()
    empty = QgsProject()
    for draw in (theme_map, zone_atlas, project_card, gap_map, comparison, title_index):
        drawn = draw(empty)
        lay_out(drawn)
        if not drawn.saveAsTemplate(str(SHEETS / f"{drawn.name()}.qpt"), QgsReadWriteContext()):
            raise SystemExit(f"{drawn.name()}: not written")
        print(drawn.name())

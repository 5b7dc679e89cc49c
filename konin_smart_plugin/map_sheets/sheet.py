"""One sheet: a template whose named items are filled and laid out for each page."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle

from .. import paths
from . import page_texts
from .arrangement import Boxes, Contents, arrange, halves
from .drawn import Drawn, drawn_in, drawn_together
from .index_list import IndexList
from .index_map import IndexMap
from .items import SheetItems
from .legend import SheetLegend
from .map_frames import enlarge_grid, set_grid, show_page, visible_corners
from .overview import Overview, calm_styles
from .page import INDEX, LOGOS, Page, SheetDesign
from .placing import MAPS, Placing, move
from .templates import load_template, missing_fonts
from .veil import Veil


class Sheet:
    """A layout that is filled again for every page."""

    def __init__(self, project: QgsProject, design: SheetDesign) -> None:
        self.project = project
        self.design = design
        self.veil: Veil | None = None
        self.layout = load_template(design.template, project)
        paper = design.paper
        self.layout.pageCollection().page(0).setPageSize(paper.size)
        self._items = SheetItems(self.layout, paper.unit)
        self.items = self._items.by_name
        self.missing_fonts = missing_fonts(design.template)
        self.map = self.items["map"]
        self.layout.setReferenceMap(self.map)
        self.shortened: list[str] = []
        self.listed = 0
        self.scale = 0
        self._wanted_height = 0.0
        self._texts: dict[str, str] = {}
        legend = self.items.get("legend")
        self.legend = SheetLegend(legend, paper.unit, design.language, design.dpi) if legend else None
        self.overview = Overview(self.items.get("overview"), project, design.crs)
        self._prepare_maps()
        self._prepare_index()
        self._prepare_pictures()

    def fill(self, page: Page) -> Drawn:
        """Fill and lay out the page; return what its maps draw.

        The first round finds out what the legend has to hold, the second gives every item its place.
        """
        self._texts = page_texts.before_drawing(self.design, page)
        self._show_layers(page)
        for round_of_two in (1, 2):
            boxes = self._arrange(page)
            self._show_maps(page, boxes)
            drawn = self._draw()
            self._texts |= page_texts.after_drawing(self.design, drawn, self.scale)
            if round_of_two == 1:
                self._wanted_height = self._wanted(page, drawn, boxes)
        if self.legend:
            boxes["legend"] = self.legend.fit(boxes["legend"])
        placing = Placing(self._items, self.design, page, self._texts, self.scale)
        placing.place(boxes)
        if self.index:
            self.listed = self.index.place(page.listed, boxes["index"])
        self.shortened = placing.shortened
        self.overview.show(self.seen)
        self.layout.refresh()
        return drawn

    @property
    def corners(self) -> list[tuple[float, float]]:
        """The four corners of the map of the page filled last, in the design's CRS."""
        return visible_corners(self.map)

    @property
    def seen(self) -> QgsRectangle:
        """The smallest upright rectangle round the map of the page filled last."""
        return QgsRectangle(self.map.visibleExtentPolygon().boundingRect())

    def _prepare_maps(self) -> None:
        self.maps = [self.items[name] for name in MAPS if name in self.items]
        for item in self.maps:
            item.setCrs(self.design.crs)
            item.setKeepLayerSet(True)
            enlarge_grid(item, self.design.paper.unit)
        if self.design.second and len(self.maps) > 1:
            self.maps[1].setLayerStyleOverrides(dict(self.design.second.styles))
            self.maps[1].setKeepLayerStyles(True)
        for name in ("scale_bar", "north_arrow", "legend"):
            if name in self.items:
                self.items[name].setLinkedMap(self.map)

    def _prepare_index(self) -> None:
        self.index = IndexList(self._items, self.design.language) if INDEX[0] in self.items else None
        if not self.index:
            return
        self.index_map = IndexMap(
            self.project, self.design.crs, self._items.formats[INDEX[0]], self.design.paper.unit
        )
        if styles := calm_styles(self.project):
            self.map.setLayerStyleOverrides({layer.id(): style for layer, style in styles.items()})
            self.map.setKeepLayerStyles(True)
        self._calm = tuple(styles) or self.design.layers

    def _prepare_pictures(self) -> None:
        if "north_arrow" in self.items:
            self.items["north_arrow"].setPicturePath(str(paths.SHEETS / "north_arrow.svg"))
        for name, logo in zip(LOGOS, self.design.logos, strict=False):
            if name in self.items:
                self.items[name].setPicturePath(logo)

    def _show_layers(self, page: Page) -> None:
        """Give the maps their layers, under the veil of this page."""
        over = []
        if not page.focus.isNull():
            self.veil = self.veil or Veil(self.project, self.design.crs)
            self.veil.cover_all_but(page.focus)
            over = self.veil.layers
        if self.index:
            self.index_map.show(page.listed)
            over = [self.index_map.layer]
        for item, layers in zip(self.maps, self._layers(), strict=False):
            item.setLayers([*over, *layers])

    def _layers(self) -> list[tuple[QgsMapLayer, ...]]:
        """Return the layers of each map, without those that only mark the page's subject."""
        main = self._calm if self.index else self.design.layers
        return [main, self.design.second.layers] if self.design.second else [main]

    def _show_maps(self, page: Page, boxes: Boxes) -> None:
        for item, name in zip(self.maps, MAPS, strict=False):
            move(item, boxes[name])
            self.scale = show_page(item, page)
            set_grid(item, self.design.grid_crs, self.scale, self.design.paper.unit)
        self.overview.show(self.seen)

    def _draw(self) -> Drawn:
        """Find out what the maps draw, and reduce the legend to it."""
        found = [
            drawn_in(item, layers, self.design.dpi)
            for item, layers in zip(self.maps, self._layers(), strict=False)
        ]
        drawn = drawn_together(found)
        if self.legend:
            self.legend.show(drawn)
        return drawn

    def _wanted(self, page: Page, drawn: Drawn, boxes: Boxes) -> float:
        """Return the height that the legend, or the list of sheets, would like to have."""
        if self.index:
            return self.index.natural_height(page.listed, boxes["index"].width)
        return self.legend.natural_height(boxes["legend"].width) if drawn.layers else 0.0

    def _arrange(self, page: Page) -> Boxes:
        def height_of(name: str, width: float) -> float:
            return self._items.height(name, width, page, self._texts)

        paper, ratio = self.design.paper, page.area.width() / page.area.height()
        side_by_side = len(self.maps) if paper.landscape else 1
        contents = Contents(
            height_of, ratio * side_by_side, self.overview.ratio, self._wanted_height, self.index is not None
        )
        boxes = arrange(paper, contents)
        if len(self.maps) > 1:
            boxes |= halves(boxes["map"], ratio, height_of, paper.unit)
        return boxes

"""One sheet: a template whose named items are filled and laid out for each page."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle

from .. import paths
from ..analysis.errors import PlanError
from . import page_texts, sheet_texts
from .arrangement import Boxes, Contents, arrange, halves
from .drawn import Drawn, drawn_in, drawn_together
from .index_list import IndexList
from .index_map import IndexMap
from .items import SheetItems
from .legend import SheetLegend
from .map_frames import enlarge_grid, ground_in, set_grid, show_page, visible_corners
from .overview import Overview, calm_styles
from .own_layout import OwnLayout, own_paper
from .page import INDEX, LOGOS, Page, SheetDesign
from .placing import MAPS, Place, Placing, move
from .symbol_size import enlarge_symbols, enlarged_style
from .templates import is_ours, load_template, missing_fonts
from .veil import Veil


class Sheet:
    """A layout that is filled again for every page."""

    def __init__(self, project: QgsProject, design: SheetDesign) -> None:
        self.project = project
        self.veil: Veil | None = None
        self.layout = load_template(design.template, project)
        self.ours = is_ours(design.template)
        if self.ours:
            self.layout.pageCollection().page(0).setPageSize(design.paper.size)
        else:
            design = replace(design, paper=own_paper(self.layout, design.template))
        self.design = design
        paper = design.paper
        self._items = SheetItems(self.layout, paper.unit, len(design.logos))
        self._own = OwnLayout(self._items)
        self._place: Place = move if self.ours else self._own.keep
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
        self.overview = Overview(self.items.get("overview"), project, design)
        self._prepare_maps()
        self._prepare_index()
        self._prepare_pictures()

    def fill(self, page: Page) -> Drawn:
        """Fill and lay out the page; return what its maps draw.

        How much room the maps have depends on what the legend has to hold, and that on what they draw:
        the first round finds it out. A second look is needed only where the maps' room has changed.
        """
        if self.index and not page.listed:
            raise PlanError(
                "The sheet template {name} has a list of sheets (index_1), which only the title page of "
                "a series fills. Choose another template.",
                name=self.design.template,
            )
        self._describe(page)
        self._texts = page_texts.before_drawing(self.design, page)
        self._wanted_height = 0.0
        self._show_layers(page)
        first = self._arrange(page)
        drawn = self._draw(page, first)
        if not self.design.paper.landscape:
            self._wanted_height = self._wanted(page, drawn, first)
        boxes = self._arrange(page)
        if any(boxes[name] != first[name] for name in MAPS if name in first):
            drawn = self._draw(page, boxes)
        if self.legend:
            boxes["legend"] = self.legend.fit(boxes["legend"])
        placing = Placing(self._items, self._place, self.design, page, self._texts, self.scale)
        placing.place(boxes)
        if self.index:
            self.listed = self.index.place(page.listed, boxes["index"])
        self.shortened = placing.shortened
        self.overview.show(ground_in(self.map))
        self.layout.refresh()
        return drawn

    @property
    def corners(self) -> list[tuple[float, float]]:
        """The four corners of the map of the page filled last, in the design's CRS."""
        return visible_corners(self.map)

    @property
    def seen(self) -> QgsRectangle:
        """The smallest upright rectangle round the map of the page filled last."""
        return ground_in(self.map).boundingBox()

    def _describe(self, page: Page) -> None:
        """Set what the file's own metadata say, which QGIS takes from the project."""
        metadata = self.project.metadata()
        metadata.setTitle(page.title)
        metadata.setAuthor(self.design.author or self.design.office or sheet_texts.PROGRAM)
        self.project.setMetadata(metadata)

    def _prepare_maps(self) -> None:
        self.maps = [self.items[name] for name in MAPS if name in self.items]
        for item in self.maps:
            item.setCrs(self.design.crs)
            item.setKeepLayerSet(True)
            enlarge_grid(item, self.design.paper.unit)
        for name in ("scale_bar", "north_arrow", "legend"):
            if name in self.items:
                self.items[name].setLinkedMap(self.map)

    def _prepare_index(self) -> None:
        self.index = (
            IndexList(self._items, self._place, self.design.language) if INDEX[0] in self.items else None
        )
        if not self.index:
            return
        self.index_map = IndexMap(self.project, self.design, self._items.formats[INDEX[0]])
        if styles := calm_styles(self.project, self.design.paper.unit):
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
        if self.design.neighbours and page.code:
            self.design.neighbours.tell_apart(page.code)
        if not page.focus.isNull():
            self.veil = self.veil or Veil(self.project, self.design)
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

    def _draw(self, page: Page, boxes: Boxes) -> Drawn:
        """Show the page's area in the maps' boxes, find out what they draw, and reduce the legend to it."""
        for item, name in zip(self.maps, MAPS, strict=False):
            self._place(item, boxes[name])
            self.scale = show_page(item, page)
            set_grid(item, self.design.grid_crs, self.scale, self.design.paper.unit)
        self.overview.show(ground_in(self.map))
        self._enlarge_symbols()
        found = [
            drawn_in(item, layers, self.design.dpi)
            for item, layers in zip(self.maps, self._layers(), strict=False)
        ]
        drawn = drawn_together(found)
        if self.legend:
            self.legend.show(drawn)
        self._texts |= page_texts.after_drawing(self.design, drawn, self.scale)
        return drawn

    def _enlarge_symbols(self) -> None:
        unit, second = self.design.paper.symbol_unit, self.design.second
        for layers in self._layers():
            enlarge_symbols(layers, self.scale, unit)
        if second:
            styles = {
                layer: enlarged_style(style, self.scale, unit) for layer, style in second.styles.items()
            }
            self.maps[1].setLayerStyleOverrides(styles)
            self.maps[1].setKeepLayerStyles(True)

    def _wanted(self, page: Page, drawn: Drawn, boxes: Boxes) -> float:
        """Return the height that the legend, or the list of sheets, would like to have."""
        if self.index:
            return self.index.natural_height(page.listed, boxes["index"].width)
        return self.legend.natural_height(boxes["legend"].width) if drawn.layers else 0.0

    def _arrange(self, page: Page) -> Boxes:
        if not self.ours:
            return self._own.boxes(page, self._texts)

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

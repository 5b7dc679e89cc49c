"""The legend of one page: only what the page draws, in as few columns and as large as its box allows."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeModel,
    QgsLayerTreeModelLegendNode,
    QgsLayerTreeNode,
    QgsLayoutItemLegend,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsSymbol,
    QgsSymbolLegendNode,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt

from ..analysis.errors import PlanError
from ..analysis.typography import typeset
from ..translation import tr
from .arrangement import Box
from .drawn import Drawn
from .measuring import text_width
from .swatches import swatch

STYLES = (
    QgsLegendStyle.Style.Title,
    QgsLegendStyle.Style.Group,
    QgsLegendStyle.Style.Subgroup,
    QgsLegendStyle.Style.Symbol,
    QgsLegendStyle.Style.SymbolLabel,
)
SIDES = (
    QgsLegendStyle.Side.Top,
    QgsLegendStyle.Side.Bottom,
    QgsLegendStyle.Side.Left,
    QgsLegendStyle.Side.Right,
)
LARGEST_SYMBOL = 1.4  # times the height of a swatch
_WHOLE_LAYERS = (1.0, 0.95, 0.9, 0.85, 0.8)  # rather smaller type than a layer in two columns
_FACTORS = (*_WHOLE_LAYERS, 0.75, 0.7, 0.65, 0.6)
_NARROWEST_COLUMN, _EASY_COLUMN = 34.0, 58.0
_SPARE = 0.8  # millimetres at A3 that a line of the legend never fills
_WRAP = "\n"


class SheetLegend:
    """The legend item of a sheet, which remembers the sizes its template gave it."""

    def __init__(self, item: QgsLayoutItemLegend, unit: float, language: str, dpi: int) -> None:
        self.item = item
        self.dpi = dpi
        self.unit = unit
        self.language = language
        self.sizes = {style: self._text_format(style).size() for style in STYLES}
        self.symbol = (item.symbolWidth(), item.symbolHeight())
        self.spaces = (item.boxSpace(), item.columnSpace())
        self._aside = QgsLayerTreeGroup()
        self._aside.setParent(item)
        self._entries: list[_Entry] = []
        self._set_to: tuple[float, int, float] | None = None
        self.margins = {style: {side: item.style(style).margin(side) for side in SIDES} for style in STYLES}
        item.setTitle(tr("Legend", language))
        item.setResizeToContents(False)
        item.setWrapString(_WRAP)
        item.setSplitLayer(True)
        item.setEqualColumnWidth(True)
        item.setAutoUpdateModel(False)
        self._children = _children(item.model().rootGroup())

    def show(self, drawn: Drawn) -> None:
        """Reduce the legend to what is drawn, in the symbols that the layers have now."""
        model = self.item.model()
        ids = {layer.id() for layer in drawn.layers}
        self._keep(model.rootGroup(), ids)
        symbols = self._symbols_by_layer(model, ids)
        nodes = model.rootGroup().findLayers()
        self._entries = [_Entry(node, symbols[node.layerId()], drawn) for node in nodes]
        for entry in self._entries:
            QgsMapLayerLegendUtils.setLegendNodeOrder(entry.node, entry.places)
            model.refreshLayerLegend(entry.node)
        self._set_to = None

    def natural_height(self, width: float) -> float:
        """Return the height at full size in as many columns as the width allows."""
        columns = self._most_columns(width)
        self._set(1.0, columns, width)
        return self._size().height()

    def fit(self, box: Box) -> Box:
        """Set the largest type, then the fewest columns, at which the legend fits; return the box it fills.

        Raises PlanError where it does not fit even at 60% of its size.
        """
        for split, factors in ((False, _WHOLE_LAYERS), (True, _FACTORS)):
            self.item.setSplitLayer(split)
            for factor in factors:
                for columns in self._column_counts(box.width, factor):
                    self._set(factor, columns, box.width)
                    size = self._size()
                    if size.width() <= box.width and size.height() <= box.height:
                        return Box(box.x, box.y, box.width, size.height())
        raise PlanError(
            "The legend has too many entries ({entries}) for this paper. "
            "Choose larger paper or a theme with fewer layers.",
            entries=sum(max(1, len(entry.places)) for entry in self._entries),
        )

    def _column_counts(self, width: float, factor: float) -> list[int]:
        """Return the numbers of columns to try: first the one that fills the width at ease."""
        easy = max(1, int(width // (_EASY_COLUMN * self.unit * factor)))
        counts = range(1, self._most_columns(width, factor) + 1)
        return sorted(counts, key=lambda count: (abs(count - easy), count))

    def _most_columns(self, width: float, factor: float = 1.0) -> int:
        return max(1, int(width // (_NARROWEST_COLUMN * self.unit * factor)))

    def _keep(self, group: QgsLayerTreeGroup, ids: set[str]) -> bool:
        """Leave the layers of these ids in the group, and the rest aside; return whether there are any.

        Nothing is removed for good: what Python has seen should not end yet (see
        ``KoninAlgorithm.ends_last``), and another page may show it.
        """
        kept = []
        for node in self._children[group]:
            if node.parent():
                node.parent().takeChild(node)
            if self._keep(node, ids) if isinstance(node, QgsLayerTreeGroup) else node.layerId() in ids:
                kept.append(node)
            else:
                self._aside.addChildNode(node)
        group.insertChildNodes(0, kept)
        for node in kept:
            if isinstance(node, QgsLayerTreeGroup):
                self._name_once(node)
        return bool(kept)

    @staticmethod
    def _name_once(group: QgsLayerTreeGroup) -> None:
        """Leave out the heading of a group that holds nothing but a layer of the same name."""
        layers = group.findLayers()
        same = len(layers) == 1 and layers[0].name().casefold() == group.name().casefold()
        QgsLegendRenderer.setNodeLegendStyle(
            group, QgsLegendStyle.Style.Hidden if same else QgsLegendStyle.Style.Group
        )

    def _symbols_by_layer(self, model: QgsLayerTreeModel, ids: set[str]) -> dict[str, list[_Symbol]]:
        """Return the symbols of the layers of these ids, by layer id.

        They are read from a model that keeps them to the end: the legend's own makes its symbols anew at
        every change, and what Python has seen should not end yet (see ``KoninAlgorithm.ends_last``).
        """
        whole = QgsLayerTreeModel(self.item.layout().project().layerTreeRoot(), self.item)
        whole.setLayerStyleOverrides(model.layerStyleOverrides())
        symbols = {
            node.layerId(): [_symbol(symbol) for symbol in whole.layerOriginalLegendNodes(node)]
            for node in whole.rootGroup().findLayers()
            if node.layerId() in ids
        }
        whole.setFlag(QgsLayerTreeModel.Flag.ShowLegend, False)  # from now on it follows no layer
        return symbols

    def _set(self, factor: float, columns: int, width: float) -> None:
        if self._set_to == (factor, columns, width):
            return
        self._set_to = (factor, columns, width)
        size = factor * self.unit
        for style in STYLES:
            changed = self.item.style(style)
            text = changed.textFormat()
            text.setSize(self.sizes[style] * size)
            changed.setTextFormat(text)
            for side, margin in self.margins[style].items():
                changed.setMargin(side, margin * size)
            self.item.setStyle(style, changed)
        symbol_width, symbol_height = (side * size for side in self.symbol)
        box_space, column_space = (space * size for space in self.spaces)
        self.item.setSymbolWidth(symbol_width)
        self.item.setSymbolHeight(symbol_height)
        self.item.setBoxSpace(box_space)
        self.item.setColumnSpace(column_space)
        self.item.setColumnCount(columns)
        room = width - 2 * box_space - column_space * (columns - 1)
        label_margin = self.margins[QgsLegendStyle.Style.SymbolLabel][QgsLegendStyle.Side.Left]
        self._fill(room / columns, symbol_width + (label_margin + _SPARE) * size, size)

    def _fill(self, column: float, symbol_width: float, size: float) -> None:
        """Break the legend's texts where they would leave their column; size its symbols."""
        model = self.item.model()
        label = self._text_format(QgsLegendStyle.Style.SymbolLabel)
        heading = self._text_format(QgsLegendStyle.Style.Subgroup)
        for entry in self._entries:
            name = typeset(entry.node.layer().name(), self.language)
            style, room = (label, column - symbol_width) if entry.alone else (heading, column)
            entry.node.setCustomProperty("legend/title-label", wrapped(name, style, room))
            # Labels are kept by the symbol's place in the whole layer, not among those shown.
            for place in entry.places:
                symbol = entry.symbols[place]
                if symbol.drawn:
                    drawn = swatch(symbol.drawn, size, self.symbol[1] * LARGEST_SYMBOL)
                    QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(entry.node, place, drawn)
                if not symbol.embedded:
                    text = typeset(symbol.text.replace(_WRAP, " "), self.language)
                    broken = wrapped(text, label, column - symbol_width)
                    QgsMapLayerLegendUtils.setLegendNodeUserLabel(entry.node, place, broken)
            model.refreshLayerLegend(entry.node)

    def _text_format(self, style: QgsLegendStyle.Style) -> QgsTextFormat:
        holder = self.item.style(style)  # owns the format, so it must live until the copy is made
        return QgsTextFormat(holder.textFormat())

    def _size(self) -> QSizeF:
        renderer = QgsLegendRenderer(self.item.model(), self.item.legendSettings())
        context = QgsLayoutUtils.createRenderContextForLayout(self.item.layout(), None, self.dpi)
        return renderer.minimumSize(context)  # at another resolution the columns break elsewhere


def _children(group: QgsLayerTreeGroup) -> dict[QgsLayerTreeGroup, list[QgsLayerTreeNode]]:
    """Return what is in the group, and in every group within it."""
    return {group: group.children()} | {
        inner: nodes
        for node in group.children()
        if isinstance(node, QgsLayerTreeGroup)
        for inner, nodes in _children(node).items()
    }


@dataclass(frozen=True)
class _Symbol:
    """A symbol of the legend: what it draws, its text and key, and whether it is beside the layer's name."""

    drawn: QgsSymbol | None
    text: str
    key: str | None
    embedded: bool


def _symbol(node: QgsLayerTreeModelLegendNode) -> _Symbol:
    drawn, key = None, None
    if isinstance(node, QgsSymbolLegendNode):
        drawn = node.symbol()
        key = str(node.data(QgsLayerTreeModelLegendNode.CustomRole.RuleKey))
    text = node.data(Qt.ItemDataRole.DisplayRole)
    return _Symbol(drawn.clone() if drawn else None, str(text or ""), key, node.isEmbeddedInParent())


class _Entry:
    """A layer of the legend with all its symbols, and the places among them of those that are shown."""

    def __init__(self, node: QgsLayerTreeLayer, symbols: list[_Symbol], drawn: Drawn) -> None:
        self.node = node
        self.symbols = symbols
        keys = drawn.symbols.get(node.layerId())
        everything = keys is None or len(symbols) == 1
        self.places = [
            place
            for place, symbol in enumerate(symbols)
            if everything or symbol.key is None or symbol.key in keys
        ]

    @property
    def alone(self) -> bool:
        """Whether its only symbol stands beside its name."""
        return len(self.places) == 1 and self.symbols[self.places[0]].embedded


def wrapped(text: str, style: QgsTextFormat, width: float) -> str:
    """Return ``text`` broken into lines not wider than ``width`` millimetres, where words allow."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, style) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return _WRAP.join(lines)

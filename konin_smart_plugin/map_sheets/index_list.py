"""The list of sheets on a title page: in columns, as large as its box allows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsTextFormat

from ..analysis.typography import NO_BREAK, typeset
from .arrangement import Box
from .expressions import literal
from .items import SheetItems
from .measuring import resized, text_height, text_width
from .page import INDEX, Listed
from .placing import Place

NARROWEST, GAP = 62.0, 5.0  # millimetres at A3
_FACTORS = (1.0, 0.9, 0.8, 0.7)
Columns = list[list[str]]


class IndexList:
    """The labels that hold the list, one beside the other."""

    def __init__(self, items: SheetItems, place: Place, language: str) -> None:
        self.items = items
        self.place_item = place
        self.language = language
        self.labels = [items.by_name[name] for name in INDEX if name in items.by_name]

    def natural_height(self, listed: Sequence[Listed], width: float) -> float:
        """Return the height of the list at full size in as many columns as suit its lines."""
        lines, style = self._lines(listed), self.items.formats[INDEX[0]]
        columns = self._boxes(Box(0, 0, width, 0), self._counts(lines, style, width)[0])
        return sum(_pitch(line, style, columns[0].width) for line in lines) / len(columns) * 1.1

    def place(self, listed: Sequence[Listed], box: Box) -> int:
        """Print as much of the list as fits, at 70% of its size if need be; return how many sheets it is."""
        lines = self._lines(listed)
        style, columns = self._fitted(lines, box)
        for label in self.labels:
            label.setVisibility(False)
        for label, column in zip(self.labels, columns, strict=False):
            label.setTextFormat(style)
            label.setText(literal("\n".join(column)))
            label.setVisibility(bool(column))
        return sum(map(len, columns))

    def _fitted(self, lines: list[str], box: Box) -> tuple[QgsTextFormat, Columns]:
        """Return the largest type, and its fewest columns, that hold all lines; else the most of them."""
        for factor in _FACTORS:
            style = resized(self.items.formats[INDEX[0]], factor)
            for count in self._counts(lines, style, box.width):
                boxes = [
                    self.place_item(label, place)
                    for label, place in zip(self.labels, self._boxes(box, count), strict=False)
                ]
                columns = _filled(lines, style, boxes)
                if sum(map(len, columns)) == len(lines):
                    return style, columns
        return style, columns

    def _counts(self, lines: list[str], style: QgsTextFormat, width: float) -> range:
        """Return the numbers of columns to try: first that at which few lines have to be broken."""
        widths = sorted(text_width(line, style) for line in lines)
        usual = widths[int(0.8 * (len(widths) - 1))] + GAP * self.items.unit
        most = min(len(self.labels), max(1, int(width // (NARROWEST * self.items.unit))))
        return range(min(most, max(1, int(width // usual))), most + 1)

    def _boxes(self, box: Box, count: int) -> list[Box]:
        unit = self.items.unit
        width = (box.width - (count - 1) * GAP * unit) / count
        return [Box(box.x + i * (width + GAP * unit), box.y, width, box.height) for i in range(count)]

    def _lines(self, listed: Sequence[Listed]) -> list[str]:
        """Return a line for each sheet; figures are as wide as each other, so spaces align the titles."""
        longest = max(len(sheet.label) for sheet in listed)
        pad = 2 * NO_BREAK  # a space is half as wide as a figure
        return [
            f"{pad * (longest - len(sheet.label))}{sheet.label}{NO_BREAK * 3}"
            f"{typeset(sheet.title, self.language)}"
            for sheet in listed
        ]


def _filled(lines: list[str], style: QgsTextFormat, boxes: list[Box]) -> Columns:
    """Fill one column after the other; what does not fit any more is left out."""
    columns: Columns = [[] for _ in boxes]
    place, used = 0, 0.0
    for line in lines:
        height = _pitch(line, style, boxes[place].width)
        if used + height > boxes[place].height and columns[place]:
            place, used = place + 1, 0.0
        if place == len(boxes):
            break
        columns[place].append(line)
        used += height
    return columns


def _pitch(line: str, style: QgsTextFormat, width: float) -> float:
    """Return how much a line, wrapped, adds to the height of a column."""
    two, three = ("\n".join([line] * count) for count in (2, 3))  # the first line is lower than the others
    return text_height(three, style, width) - text_height(two, style, width)

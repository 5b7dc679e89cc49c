"""What is to be printed: a form with a usual sheet filled in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ..map_sheets.export import FORMATS
from ..map_sheets.paper import ORIENTATIONS, PAPERS
from ..map_sheets.templates import template_files
from ..translation import number, tr, translatable
from .keyboard import tab_through
from .placeholders import ask_for
from .project_memory import keep, kept

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ..layer_io.workspace import Workspace

FOLDER = "sheets"
SCALES = (0, 2_000, 5_000, 10_000, 25_000, 50_000)
GAP_MAP = "gap_map"
TEMPLATE_TITLES = {
    "theme_map": translatable("Map of a theme"),
    GAP_MAP: translatable("Map of a gap"),
}
ORIENTATION_TITLES = {"landscape": translatable("landscape"), "portrait": translatable("portrait")}
CITY, SEEN = "city", "seen"


class SheetChoices(QWidget):
    """Template, theme, extent, scale, paper, format and folder."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.offered: Path | None = None
        self.template = _choice("Template", {tr(TEMPLATE_TITLES.get(n, n)): n for n in _templates()})
        self.theme = _choice("Theme", {})
        self.title = QLineEdit(self)
        self.title.setObjectName("KoninSheetTitle")
        ask_for(self.title, tr("The theme's"))
        self.extent = _choice("Extent", {tr("The whole city"): CITY, tr("What the map shows"): SEEN})
        self.scale = _choice("Scale", {_scale_text(scale): scale for scale in SCALES})
        self.paper = _choice("Paper", {name: name for name in PAPERS})
        self.paper.setCurrentIndex(self.paper.findData("A3"))
        self.orientation = _choice("Orientation", {tr(ORIENTATION_TITLES[o]): o for o in ORIENTATIONS})
        self.format = _choice("Format", {name: row for row, name in enumerate(FORMATS)})
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._lay_out()

    def show_workspace(self, workspace: Workspace) -> None:
        """Offer this workspace's map themes and its folder."""
        shown = self.theme.currentData()
        self.theme.clear()
        self.theme.addItem(tr("What is switched on"), "")
        for name in QgsProject.instance().mapThemeCollection().mapThemes():
            self.theme.addItem(name, name)
        self.theme.setCurrentIndex(max(0, self.theme.findData(shown)))
        if self.offered != workspace.folder / FOLDER:
            self.offered = workspace.folder / FOLDER
            self.folder.setFilePath(str(self.offered))

    def remember(self) -> None:
        """Keep the sheet in the project, which QGIS is saving."""
        for name, box in self._boxes().items():
            keep(f"sheet/{name}", str(box.currentData()))
        keep("sheet/title", self.title.text())

    def recall(self) -> None:
        """Choose the sheet that the open project keeps."""
        for name, box in self._boxes().items():
            values = [str(box.itemData(row)) for row in range(box.count())]
            if kept(f"sheet/{name}") in values:
                box.setCurrentIndex(values.index(kept(f"sheet/{name}")))
        self.title.setText(kept("sheet/title"))

    def fill_in(self, title: str, template: str) -> None:
        """Choose the template for what is switched on, with this title."""
        self.template.setCurrentIndex(self.template.findData(template))
        self.theme.setCurrentIndex(0)
        self.title.setText(title)

    def parameters(self) -> dict[str, Any]:
        """Return what is chosen as export_sheets takes it."""
        return {
            "PROJECT": QgsProject.instance().fileName(),
            "TEMPLATE": self.template.currentData(),
            "THEME": self.theme.currentData(),
            "TITLE": self.title.text(),
            "EXTENT": self._seen() if self.extent.currentData() == SEEN else "",
            "SCALE": self.scale.currentData(),
            "PAPER": self.paper.currentData(),
            "ORIENTATION": self.orientation.currentData(),
            "FORMAT": self.format.currentData(),
            "OUTPUT_FOLDER": self.folder.filePath(),
        }

    def _boxes(self) -> dict[str, QComboBox]:
        names = ("template", "theme", "extent", "scale", "paper", "orientation", "format")
        return {name: getattr(self, name) for name in names}

    def _seen(self) -> str:
        seen, crs = self.canvas.extent(), self.canvas.mapSettings().destinationCrs().authid()
        return f"{seen.xMinimum()},{seen.xMaximum()},{seen.yMinimum()},{seen.yMaximum()} [{crs}]"

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for title, widget in (
            (tr("Template"), self.template),
            (tr("Theme"), self.theme),
            (tr("Title"), self.title),
            (tr("Extent"), self.extent),
            (tr("Scale"), self.scale),
            (tr("Paper"), self.paper),
            (tr("Orientation"), self.orientation),
            (tr("Format"), self.format),
            (tr("Folder"), self.folder),
        ):
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        tab_through(self.template, self.theme, self.title, self.extent)


def _templates() -> list[str]:
    """Return the templates of a single map, the usual one first; the others ask for more than the panel."""
    others = ("zone_atlas", "project_card", "title_index", "comparison")
    return sorted((name for name in template_files() if name not in others), key=_usual_first)


def _usual_first(template: str) -> int:
    usual = list(TEMPLATE_TITLES)
    return usual.index(template) if template in usual else len(usual)


def _scale_text(scale: int) -> str:
    return tr("1:{scale}").format(scale=number(scale)) if scale else tr("As large as fits")


def _choice(name: str, entries: dict[str, Any]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(f"KoninSheet{name}")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for text, value in entries.items():
        box.addItem(text, value)
    return box

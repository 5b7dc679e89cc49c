"""The panel *Sheets*: what to print, on which paper, and the button that does it."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..map_sheets.export import FORMATS
from ..map_sheets.paper import ORIENTATIONS, PAPERS
from ..map_sheets.templates import template_files
from ..translation import number, tr, translatable
from .foreground_run import run_here
from .progress_row import ProgressRow

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layer_io.workspace import Workspace

ALGORITHM = "export_sheets"
FOLDER = "sheets"
SCALES = (0, 2_000, 5_000, 10_000, 25_000, 50_000)
TEMPLATE_TITLES = {
    "theme_map": translatable("Map of a theme"),
    "gap_map": translatable("Map of a gap"),
}
ORIENTATION_TITLES = {"landscape": translatable("landscape"), "portrait": translatable("portrait")}


class SheetsPanel(QWidget):
    """A form with a usual sheet filled in."""

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.workspace: Workspace | None = None
        self._save_agreed = False
        self.template = _choice("Template", {tr(TEMPLATE_TITLES.get(n, n)): n for n in _templates()})
        self.theme = _choice("Theme", {})
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(tr("The theme's"))
        self.scale = _choice("Scale", {_scale_text(scale): scale for scale in SCALES})
        self.paper = _choice("Paper", {name: name for name in PAPERS})
        self.paper.setCurrentIndex(self.paper.findData("A3"))
        self.orientation = _choice("Orientation", {tr(ORIENTATION_TITLES[o]): o for o in ORIENTATIONS})
        self.format = _choice("Format", {name: row for row, name in enumerate(FORMATS)})
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.button = QPushButton(tr("Make the sheet"), self)
        self.button.setObjectName("KoninMakeSheet")
        self.button.clicked.connect(self.make)
        self.progress = ProgressRow(self)
        self.answer = QLabel(self)
        self.answer.setObjectName("KoninSheetAnswer")
        self.answer.setWordWrap(True)
        self.answer.setOpenExternalLinks(True)
        self._lay_out()

    def show_workspace(self, workspace: Workspace) -> None:
        """Print this workspace's project from now on."""
        self.workspace = workspace
        shown = self.theme.currentData()
        self.theme.clear()
        self.theme.addItem(tr("What is switched on"), "")
        for name in QgsProject.instance().mapThemeCollection().mapThemes():
            self.theme.addItem(name, name)
        self.theme.setCurrentIndex(max(0, self.theme.findData(shown)))
        if not self.folder.filePath() or not Path(self.folder.filePath()).is_dir():
            self.folder.setFilePath(str(workspace.folder / FOLDER))

    def close_down(self) -> None:
        """Let go of nothing: a sheet is finished before anything else happens."""

    def make(self) -> None:
        """Make the sheet of the saved project; unsaved changes are saved at a second press only."""
        project = QgsProject.instance()
        if project.isDirty() and not self._save_agreed:
            self._ask_to_save()
            return
        if project.isDirty() and not project.write():
            self.answer.setText(escape(project.error()))
            return
        self._save_agreed = False
        self.button.setText(tr("Make the sheet"))
        self.button.setEnabled(False)
        outcome = run_here(ALGORITHM, self._parameters(), tr("Make the sheet"), self.progress)
        self.button.setEnabled(True)
        self.answer.setText(self._links(outcome.results) if outcome.results else escape(outcome.error))

    def _ask_to_save(self) -> None:
        self._save_agreed = True
        self.button.setText(tr("Save the project and make the sheet"))
        self.answer.setText(
            tr("The project has unsaved changes, and the sheet shows what is saved. Press again to save it.")
        )

    def _parameters(self) -> dict[str, Any]:
        return {
            "PROJECT": QgsProject.instance().fileName(),
            "TEMPLATE": self.template.currentData(),
            "THEME": self.theme.currentData(),
            "TITLE": self.title.text(),
            "SCALE": self.scale.currentData(),
            "PAPER": self.paper.currentData(),
            "ORIENTATION": self.orientation.currentData(),
            "FORMAT": self.format.currentData(),
            "OUTPUT_FOLDER": self.folder.filePath(),
        }

    @staticmethod
    def _links(results: dict[str, Any]) -> str:
        folder = results["OUTPUT_FOLDER"]
        link = QUrl.fromLocalFile(folder).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        text = escape(tr("The sheet is in the folder {folder}."))
        return text.format(folder=f'<a href="{link}">{escape(folder)}</a>')

    def _lay_out(self) -> None:
        form = QFormLayout()
        for title, widget in (
            (tr("Template"), self.template),
            (tr("Theme"), self.theme),
            (tr("Title"), self.title),
            (tr("Scale"), self.scale),
            (tr("Paper"), self.paper),
            (tr("Orientation"), self.orientation),
            (tr("Format"), self.format),
            (tr("Folder"), self.folder),
        ):
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.button)
        layout.addWidget(self.progress)
        layout.addWidget(self.answer)
        layout.addStretch(1)


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

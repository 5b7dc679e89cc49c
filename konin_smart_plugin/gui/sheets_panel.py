"""The panel *Sheets*: what to print, a look at it in QGIS's layout window, and the sheet itself."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..map_sheets.export import FORMATS
from ..translation import tr, translatable
from .foreground_run import run_here
from .icons import icon
from .progress_row import ProgressRow
from .sheet_choices import GAP_MAP, SheetChoices
from .sheet_preview import open_layout

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layer_io.workspace import Workspace
    from .answer_layers import Asked

ALGORITHM = "export_sheets"
LEAST_DPI = 50
MAKE = translatable("Make the sheet")
LOOK = translatable("Preview")
SAVE_AND_MAKE = translatable("Save the project and make the sheet")
SAVE_AND_LOOK = translatable("Save the project and preview")


class SheetsPanel(QWidget):
    """The form, and the buttons that preview and make the sheet of the saved project."""

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.workspace: Workspace | None = None
        self._save_agreed = False
        self.choices = SheetChoices(iface.mapCanvas(), self)
        self.look_button = self._button("KoninPreviewSheet", "preview", LOOK, self.preview)
        self.button = self._button("KoninMakeSheet", "export_sheets", MAKE, self.make)
        self.progress = ProgressRow(self)
        self.answer = QLabel(self)
        self.answer.setObjectName("KoninSheetAnswer")
        self.answer.setWordWrap(True)
        self.answer.setOpenExternalLinks(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.look_button)
        buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.choices)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.answer)
        layout.addStretch(1)
        QgsProject.instance().writeProject.connect(self._remember)

    def show_workspace(self, workspace: Workspace) -> None:
        """Print this workspace's project from now on, as it was printed before."""
        self.choices.show_workspace(workspace)
        if self.workspace != workspace:
            self.workspace = workspace
            self.choices.recall()

    def fill_in(self, asked: Asked) -> None:
        """Fill in the sheet of an answer that is on the map."""
        shows_gaps = "GAPS" in asked.question.outputs
        self.choices.fill_in(asked.title, GAP_MAP if shows_gaps else "theme_map")
        self.answer.clear()

    def close_down(self) -> None:
        """Let go of the project."""
        QgsProject.instance().writeProject.disconnect(self._remember)

    def make(self) -> None:
        """Make the sheet of the saved project; unsaved changes are saved at a second press only."""
        if self._saved(self.button, SAVE_AND_MAKE):
            results = self._run({}, MAKE)
            if results:
                self.answer.setText(_links(results))

    def preview(self) -> None:
        """Open the sheet of the saved project in QGIS's layout window."""
        if not self._saved(self.look_button, SAVE_AND_LOOK):
            return
        with TemporaryDirectory() as folder:
            roughly = {"FORMAT": FORMATS.index("PNG"), "DPI": LEAST_DPI, "OUTPUT_FOLDER": folder}
            results = self._run(roughly | {"LAYOUT": str(Path(folder) / "sheet.qpt")}, LOOK)
            if results:
                self.answer.clear()
                open_layout(self.iface, Path(results["LAYOUT"]), tr("Preview of the sheet"))

    def _remember(self) -> None:
        if self.workspace is not None:
            self.choices.remember()

    def _saved(self, button: QPushButton, offer: str) -> bool:
        """Return whether the project is saved; unsaved changes are saved if that was offered before."""
        project = QgsProject.instance()
        if project.isDirty() and not self._save_agreed:
            self._save_agreed = True
            button.setText(tr(offer))
            text = tr("The project has unsaved changes, and the sheet shows what is saved.")
            self.answer.setText(f"{text} {tr('Press again to save it.')}")
            return False
        if project.isDirty() and not project.write():
            self.answer.setText(escape(project.error()))
            return False
        self._save_agreed = False
        self.button.setText(tr(MAKE))
        self.look_button.setText(tr(LOOK))
        return True

    def _run(self, others: dict[str, Any], what: str) -> dict[str, Any] | None:
        """Print what is chosen, but for ``others``; say why if it cannot be."""
        self.setEnabled(False)
        outcome = run_here(ALGORITHM, self.choices.parameters() | others, tr(what), self.progress)
        self.setEnabled(True)
        if not outcome.results:
            self.answer.setText(escape(outcome.error))
        return outcome.results

    def _button(self, name: str, picture: str, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(picture), tr(text), self)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button


def _links(results: dict[str, Any]) -> str:
    folder = results["OUTPUT_FOLDER"]
    link = QUrl.fromLocalFile(folder).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    text = escape(tr("The sheet is in the folder {folder}."))
    return text.format(folder=f'<a href="{link}">{escape(folder)}</a>')

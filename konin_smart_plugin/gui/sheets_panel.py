"""The panel *Sheets*: what to print, a look at it in QGIS's layout window, and the sheet itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..map_sheets.export import FORMATS
from ..translation import tr, translatable
from .background_run import BackgroundRun
from .icons import icon
from .progress_row import ProgressRow
from .sheet_choices import GAP_MAP, SheetChoices
from .sheet_preview import SheetPreviews

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layer_io.workspace import Workspace
    from .answer_layers import Asked
    from .contents import Contents

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
        self.previews = SheetPreviews(iface, self)
        self.choices = SheetChoices(iface.mapCanvas(), self)
        self.run: BackgroundRun | None = None
        self.look_button = self._button("KoninPreviewSheet", "preview", LOOK, self.preview)
        self.button = self._button("KoninMakeSheet", "export_sheets", MAKE, self.make)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self.cancel)
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

    def show_contents(self, contents: Contents) -> None:
        """Print this workspace's project from now on, as it was printed before."""
        workspace = contents.workspace
        self.choices.show_workspace(workspace)
        if self.workspace != workspace:
            self.workspace = workspace
            self.choices.recall()

    def fill_in(self, asked: Asked) -> None:
        """Fill in the sheet of an answer that is on the map."""
        shows_gaps = "GAPS" in asked.question.outputs
        self.choices.fill_in(asked.title, GAP_MAP if shows_gaps else "theme_map")
        self.answer.clear()

    def cancel(self) -> None:
        """Stop the sheet that is being made, if there is one."""
        if self.run:
            self.run.cancel()
            self._rest(tr("Cancelled."))

    def close_down(self) -> None:
        """Stop what is at work, and let go of the project."""
        self.cancel()
        self.previews.close_down()
        QgsProject.instance().writeProject.disconnect(self._remember)

    def make(self) -> None:
        """Make the sheet of the saved project; unsaved changes are saved at a second press only."""
        if self._saved(self.button, SAVE_AND_MAKE):
            self._begin({}, MAKE).done.connect(lambda results: self._rest(_links(results)))

    def preview(self) -> None:
        """Open the sheet of the saved project in QGIS's layout window."""
        if not self._saved(self.look_button, SAVE_AND_LOOK):
            return
        folder = TemporaryDirectory()
        roughly = {"FORMAT": FORMATS.index("PNG"), "DPI": LEAST_DPI, "OUTPUT_FOLDER": folder.name}
        run = self._begin(roughly | {"LAYOUT": str(Path(folder.name) / "sheet.qpt")}, LOOK)
        run.done.connect(partial(self._show_layout, QgsProject.instance().fileName()))
        run.ended.connect(partial(folder.cleanup))  # which keeps the folder until then

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

    def _begin(self, others: dict[str, Any], what: str) -> BackgroundRun:
        """Begin to print what is chosen, but for ``others``, in the background; say why if it cannot be."""
        self.run = BackgroundRun(ALGORITHM, self.choices.parameters() | others)
        self.run.progressed.connect(self.progress.move)
        self.run.failed.connect(lambda reason: self._rest(escape(reason)))
        self.progress.begin(tr(what))
        self._allow(False)
        self.answer.clear()
        self.run.start()
        return self.run

    def _show_layout(self, project_file: str, results: dict[str, Any]) -> None:
        self._rest("")
        if QgsProject.instance().fileName() == project_file:  # and no other was opened meanwhile
            self.previews.show(Path(results["LAYOUT"]))

    def _rest(self, answer: str) -> None:
        """Say what came of it, and let the user go on."""
        self.run = None
        self._allow(True)
        self.progress.end()
        self.answer.setText(answer)
        if answer and not self.isVisible():
            self.iface.messageBar().pushInfo("Konin Smart Plan", answer)

    def _allow(self, free: bool) -> None:
        for widget in (self.choices, self.look_button, self.button):
            widget.setEnabled(free)

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

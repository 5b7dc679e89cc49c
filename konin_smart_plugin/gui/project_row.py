"""What can be done with the project chosen in the list: place it, edit it, see its history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..catalogue.history import history_lines
from ..catalogue.model import Project
from ..translation import tr, user_language
from . import commands
from .background_reading import read_in_background
from .history_window import HistoryWindow
from .icons import icon
from .placing_button import PlacingButton
from .project_form import edit_project
from .workspaces import project_workspace

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class ProjectRow(QWidget):
    """A row of buttons; ``changed`` says that the catalogue must be read anew."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, chosen: Callable[[], Project | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.chosen = chosen
        self.place = PlacingButton(iface, chosen, self)
        self.place.placer.changed.connect(self.changed)
        self.edit = self._button(
            "edit", tr("Edit"), tr("Open the form of the chosen project"), self.show_form
        )
        self.history = self._button(
            "history",
            tr("History"),
            tr("Who changed what in the chosen project, and when"),
            self.show_history,
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.buttons = (self.place, self.edit, self.history)
        for button in self.buttons:
            layout.addWidget(button)
        self.follow_choice()

    def follow_choice(self) -> None:
        """Let the buttons be pressed where a project is chosen."""
        for button in (self.edit, self.history):
            button.setEnabled(self.chosen() is not None)

    def show_form(self) -> None:
        """Open the chosen project's form."""
        edit_project(self.iface, self.chosen().code)

    def show_history(self) -> None:
        """Open the chosen project's history, when it is read."""
        project, placer = self.chosen(), self.place.placer
        read_in_background(
            lambda: history_lines(placer.store().history(project.code), user_language()),
            lambda lines: HistoryWindow(project, lines, self._export, self.window()).show(),
            placer.refuse,
        )

    def _export(self) -> None:
        history = project_workspace().folder / tr("history.csv")
        commands.run(self.iface, commands.EXPORT_CATALOGUE, HISTORY=str(history))

    def _button(self, name: str, text: str, hint: str, clicked: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"KoninProject_{name}")
        button.setIcon(icon(name))
        button.setText(text)
        button.setToolTip(hint)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(clicked)
        return button

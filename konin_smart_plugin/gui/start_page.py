"""What the dock shows while no workspace is open: what to do first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..preferences import preferences
from ..translation import tr
from . import commands
from .guide import open_guide
from .icons import icon
from .workspaces import ask_and_open, open_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgisInterface


class StartPage(QWidget):
    """One screen: what a workspace is, and the buttons that give one."""

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        heading = QLabel(f"<h3>{tr('No workspace is open')}</h3>")
        layout.addWidget(heading)
        layout.addWidget(
            _paragraph(
                tr(
                    "A workspace is a folder with the city's data and its QGIS project: "
                    "the map layers, the catalogue of projects and everything you compute."
                )
            )
        )
        layout.addWidget(
            _paragraph(
                tr(
                    "To have a look around, take the demo city: Konin's real outline and river, "
                    "with an invented city that is marked as DEMO everywhere."
                )
            )
        )
        self._add_button(
            "create_workspace",
            tr("New workspace: demo city…"),
            partial(commands.new_workspace, iface, demo=True),
        )
        for filled_by, text in (
            (commands.IMPORT_OSM, tr("New workspace: from OpenStreetMap…")),
            (commands.DOWNLOAD_LAYER, tr("New workspace: from official sources…")),
        ):
            make = partial(commands.new_workspace, iface, demo=False, filled_by=filled_by)
            self._add_button(filled_by.algorithm, text, make)
        self._add_button("open_workspace", tr("Open workspace…"), lambda: ask_and_open(iface))
        if preferences().postgis:
            self._add_button(
                "open_database",
                tr("Open the office's database"),
                lambda: open_project(iface, preferences().postgis),
            )
        self._add_button("help", tr("User guide"), open_guide)
        layout.addStretch(1)

    def _add_button(self, name: str, text: str, clicked: Callable[[], None]) -> None:
        button = QPushButton(icon(name), text, self)
        button.setObjectName(f"Konin_start_{name}")
        button.setIconSize(QSize(24, 24))
        button.clicked.connect(lambda _checked: clicked())
        self.layout().addWidget(button)


def _paragraph(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label

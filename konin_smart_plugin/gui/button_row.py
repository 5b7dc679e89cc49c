"""Buttons at the foot of a panel, one per command."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from ..translation import tr
from . import commands
from .icons import icon

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


IN_A_ROW = 2


class ButtonRow(QWidget):
    """Opens the dialogs of the commands, two buttons side by side."""

    def __init__(self, iface: QgisInterface, row: Sequence[commands.Command]) -> None:
        super().__init__()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.buttons = {command.algorithm: self._button(iface, command) for command in row}
        for place, button in enumerate(self.buttons.values()):
            layout.addWidget(button, place // IN_A_ROW, place % IN_A_ROW)

    @staticmethod
    def _button(iface: QgisInterface, command: commands.Command) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"Konin_button_{command.algorithm}")
        button.setIcon(icon(command.algorithm))
        button.setText(tr(command.short or command.title))
        button.setToolTip(tr(command.hint))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: commands.run(iface, command))
        return button

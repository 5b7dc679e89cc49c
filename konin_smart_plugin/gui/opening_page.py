"""What the dock shows while a workspace is being opened, and when that has failed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..translation import tr
from .icons import icon


class OpeningPage(QWidget):
    """``again`` says that the user wants it tried again."""

    again = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setObjectName("KoninOpening")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.button = QPushButton(icon("retry"), tr("Try again"), self)
        self.button.setObjectName("KoninTryAgain")
        self.button.clicked.connect(self.again)
        layout = QVBoxLayout(self)
        for widget in (self.text, self.bar, self.button):
            layout.addWidget(widget)
        layout.addStretch(1)

    def wait(self, name: str) -> None:
        """Say that the workspace of this name is being opened."""
        text = (
            tr("Connecting to the database {name}…")
            if name.startswith("service=")
            else tr("The workspace is being opened…")
        )
        self._show(text.format(name=name.removeprefix("service=").partition(" ")[0]), waiting=True)

    def fail(self, reason: str) -> None:
        """Say why it could not be opened."""
        self._show(reason, waiting=False)

    def _show(self, text: str, *, waiting: bool) -> None:
        self.text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setVisible(waiting)
        self.button.setVisible(not waiting)

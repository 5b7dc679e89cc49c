"""What is being worked on, how far it is, and a button that stops it."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ..translation import tr


class ProgressRow(QWidget):
    """Hidden while nothing is at work.

    Who works by keyboard and began the work has the keyboard on Cancel meanwhile, and back where it was
    in the end: so begin before other parts of the panel are disabled, and end when they are enabled again.
    """

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.button = QPushButton(tr("Cancel"), self)
        self.button.setObjectName("KoninCancel")
        self.button.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.button)
        self.hide()
        self.before: QWidget | None = None

    def begin(self, what: str) -> None:
        """Show that work on ``what`` has begun, of unknown length until it moves."""
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(what)
        self.show()
        now = QApplication.focusWidget()
        self.before = now if now and self.parentWidget().isAncestorOf(now) else None
        if self.before:
            self.button.setFocus()

    def move(self, percent: float) -> None:
        """Show how far it is."""
        self.bar.setRange(0, 100)
        self.bar.setValue(int(percent))

    def end(self) -> None:
        """Hide again."""
        waited = self.button.hasFocus()
        self.hide()
        if waited and self.before and not sip.isdeleted(self.before):
            self.before.setFocus()

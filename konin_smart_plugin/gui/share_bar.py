"""A bar that shows which share of the residents is served, with the shares in words below it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..translation import number, tr

SERVED = QColor("#1f7a8c")
NOT_SERVED = QColor("#d1495b")
GAP = 4


class ShareBar(QWidget):
    """Served on the left, not served on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.within_pct = self.beyond_pct = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_shares(self, within_pct: float | None, beyond_pct: float | None) -> None:
        """Show both shares in per cent; hide where they are not known."""
        if within_pct is None or beyond_pct is None:
            self.hide()
            return
        self.within_pct, self.beyond_pct = within_pct, beyond_pct
        words = (_percent(tr("within"), within_pct), _percent(tr("beyond"), beyond_pct))
        self.setAccessibleName(", ".join(words))
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, 2 * self.fontMetrics().height() + GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.fontMetrics().height()
        split = round(self.width() * self.within_pct / 100)  # pixels
        painter.fillRect(0, 0, split, line, SERVED)
        painter.fillRect(split, 0, self.width() - split, line, NOT_SERVED)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = self.rect().adjusted(0, line + GAP, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, _percent(tr("within"), self.within_pct))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, _percent(tr("beyond"), self.beyond_pct))


def _percent(word: str, share: float) -> str:
    return f"{word}: {number(share, 1)}%"

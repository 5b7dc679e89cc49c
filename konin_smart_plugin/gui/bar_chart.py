"""A small chart of bars, each with its title above it and its value in words."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .question import Bar
from .share_bar import GAP, SERVED


class BarChart(QWidget):
    """A bar of the ``whole`` fills the width that the values beside the bars leave."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("KoninBars")
        self.bars: Sequence[Bar] = ()
        self.whole = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_bars(self, bars: Sequence[Bar], whole: float | None = None) -> None:
        """Show these bars; hide where there are none. Without ``whole`` it is the longest bar's value."""
        self.bars = bars
        self.whole = whole or max((bar.value for bar in bars), default=0) or 1.0
        words = [f"{bar.title}: {bar.text}" for bar in bars]
        self.setAccessibleName(", ".join(words))
        self.setToolTip("\n".join(words))
        self.setVisible(bool(bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, len(self.bars) * self._row())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        line = self.fontMetrics().height()
        values = 2 * GAP + max(
            (self.fontMetrics().horizontalAdvance(bar.text) for bar in self.bars), default=0
        )
        for number, bar in enumerate(self.bars):
            words = QRect(0, number * self._row(), self.width(), line)
            title = self.fontMetrics().elidedText(bar.title, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft, title)
            words.translate(0, line)
            painter.drawText(words, Qt.AlignmentFlag.AlignRight, bar.text)
            width = round((self.width() - values) * bar.value / self.whole)
            painter.fillRect(0, words.top() + line // 4, max(width, bool(bar.value)), line // 2, SERVED)

    def _row(self) -> int:
        return 2 * self.fontMetrics().height() + GAP

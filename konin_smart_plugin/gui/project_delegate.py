"""How one project looks in the list: a bar in its area's colour, the title, a quieter second line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFocusRect,
    QStyleOptionViewItem,
)

from .area_colours import area_colours
from .projects_model import PROJECT, SECOND_LINE


class ProjectDelegate(QStyledItemDelegate):
    """Draws two lines with the font and the colours of the user's theme, at any screen resolution."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: ARG002
        line = QFontMetrics(option.font).height()
        return QSize(12 * line, int(2.6 * line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        line = QFontMetrics(option.font).height()
        rect = option.rect.adjusted(line // 3, int(0.3 * line), -line // 3, -int(0.3 * line))
        painter.save()
        colour = area_colours().get(index.data(PROJECT).area)
        if colour:
            painter.fillRect(QRect(rect.left(), rect.top(), line // 3, rect.height()), colour)
        text = rect.adjusted(int(0.8 * line), 0, 0, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._line(painter, bold, text, Qt.AlignmentFlag.AlignTop, index.data())
        painter.setOpacity(1.0 if selected else 0.75)
        self._line(painter, option.font, text, Qt.AlignmentFlag.AlignBottom, index.data(SECOND_LINE))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, style, option)

    @staticmethod
    def _frame(painter: QPainter, style: QStyle, option: QStyleOptionViewItem) -> None:
        """Show which project has the keyboard, chosen or not."""
        frame = QStyleOptionFocusRect()
        frame.rect = option.rect
        frame.state = option.state | QStyle.StateFlag.State_KeyboardFocusChange
        frame.palette = option.palette
        style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, frame, painter, option.widget)

    @staticmethod
    def _line(painter: QPainter, font: QFont, rect: QRect, align: Qt.AlignmentFlag, text: str) -> None:
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignLeft, shown)

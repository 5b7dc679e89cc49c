"""What an empty line asks for, in a grey that can be read on QGIS's light and dark themes alike."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLineEdit

GREY = QColor(128, 128, 128)


def ask_for(line: QLineEdit, text: str) -> None:
    """Let the line show this text while it is empty; QGIS's dark themes leave Qt's own colour too dark."""
    line.setPlaceholderText(text)
    palette = line.palette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, GREY)
    line.setPalette(palette)

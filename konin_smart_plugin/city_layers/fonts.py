"""The plugin's own font, which maps and sheets are written in."""

from __future__ import annotations

from qgis.core import QgsFontUtils
from qgis.PyQt.QtGui import QFontDatabase

from .. import paths

FONT = "Lato"


def register_fonts() -> list[int]:
    """Make the plugin's font known to Qt where the system lacks it; return the ids for ``remove_fonts``."""
    if QgsFontUtils.fontFamilyHasStyle(FONT, "Bold"):
        return []
    return [QFontDatabase.addApplicationFont(str(file)) for file in sorted(paths.FONTS.glob("*.ttf"))]


def remove_fonts(ids: list[int]) -> None:
    """Take back what ``register_fonts`` has added."""
    for font in ids:
        QFontDatabase.removeApplicationFont(font)

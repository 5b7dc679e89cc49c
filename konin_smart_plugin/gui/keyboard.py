"""Getting into the dock without a mouse."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTabBar, QTabWidget, QWidget

TO_THE_DOCK = "Ctrl+Shift+K"


def focus_first(page: QWidget) -> None:
    """Give the keyboard to the first part of the page that takes it; of tabs, to the one in front."""
    inside = page.currentWidget() if isinstance(page, QTabWidget) else page
    part = inside.nextInFocusChain()
    while part is not inside:
        takes_keys = part.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(part, QTabBar)
        if takes_keys and part.isVisible() and part.isEnabled() and inside.isAncestorOf(part):
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        part = part.nextInFocusChain()

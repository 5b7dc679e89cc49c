"""Working without a mouse: the way into the dock, and the order in which Tab goes through it."""

from __future__ import annotations

from itertools import pairwise

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QTabBar, QTabWidget, QWidget

TO_THE_DOCK = "Ctrl+Shift+K"


def tab_through(*parts: QWidget) -> None:
    """Let Tab go from each part to the one after it; left alone, Qt goes in the order they were made."""
    for part, following in pairwise(parts):
        QWidget.setTabOrder(part, following)


def go_to(page: QWidget) -> None:
    """Bring the keyboard to the page; where it is there already, to the next tab."""
    now = QApplication.focusWidget()
    if isinstance(page, QTabWidget) and now and page.isAncestorOf(now):
        page.setCurrentIndex((page.currentIndex() + 1) % page.count())
    _focus_first(page)


def _focus_first(page: QWidget) -> None:
    """Give the keyboard to the first part of the page that takes it; of tabs, to the one in front."""
    inside = page.currentWidget() if isinstance(page, QTabWidget) else page
    part = inside.nextInFocusChain()
    while part is not inside:
        takes_keys = part.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(part, QTabBar)
        if takes_keys and part.isVisible() and part.isEnabled() and inside.isAncestorOf(part):
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        part = part.nextInFocusChain()

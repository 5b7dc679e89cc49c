"""Everything by keyboard: what Tab reaches, in which order, how one sees it, what a screen reader says."""

from itertools import pairwise

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QSpinBox,
)

OPERATED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSpinBox)


def drive(window):
    panels = window.panels()
    window.main.activateWindow()
    listed = panels.catalogue.list
    listed.setCurrentIndex(listed.model().index(0, 0))  # what can be done with a project is enabled then
    seen = {}
    for row in range(panels.count()):
        panels.setCurrentIndex(row)
        window.rest(0.3)
        panel = panels.currentWidget().widget()
        seen[panels.tabText(row)] = {
            "reached": sorted(_reached(panel)),
            "operated": sorted(_name(one) for one in _operated(panel)),
            "jumps": _jumps(panel),
            "unmarked": _unmarked(panel),
            "silent": [_name(one) for one in _operated(panel) if not _said(one)],
        }
    return seen


def _operated(panel):
    """Return what the user can operate in the panel now; parts of a widget stand for the whole."""
    children = [one for kind in OPERATED for one in panel.findChildren(kind)]
    return [
        one
        for one in children
        if one.isVisible() and one.isEnabled() and not isinstance(one.parent(), OPERATED) and _is_ours(one)
    ]


def _is_ours(widget):
    """Buttons inside QGIS's own widgets, as that of a file's path, are QGIS's affair."""
    return "QgsFileWidget" not in {type(widget.parent()).__name__, widget.parent().metaObject().className()}


def _reached(panel):
    """Return the names of all that Tab stops at."""
    return {_name(one) for one in _stops(panel)}


def _stops(panel):
    """Return what Tab stops at on its way round the window's chain of focus, in its order."""
    operated = _operated(panel)
    chain, one = [panel], panel.nextInFocusChain()
    while one is not panel:
        chain.append(one)
        one = one.nextInFocusChain()
    return [one for one in chain if one in operated and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _jumps(panel):
    """Return the pairs of neighbours in the order of Tab of which the second is neither below nor right."""
    stops = _stops(panel)
    places = [QRect(one.mapTo(panel, QPoint(0, 0)), one.size()) for one in stops]
    pairs = zip(stops, stops[1:], places, places[1:], strict=False)
    return [(_name(a), _name(b)) for a, b, here, there in pairs if not _follows(here, there)]


def _follows(here, there):
    same_row = abs(here.center().y() - there.center().y()) < min(here.height(), there.height())
    return there.left() >= here.right() if same_row else there.top() >= here.bottom()


def _unmarked(panel):
    """Return what Tab does not bring the keyboard to, or does not show to have it."""
    stops = _stops(panel)
    found = []
    for before, one in pairwise(stops):
        before.setFocus()
        without = one.grab().toImage()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        if not one.hasFocus() or one.grab().toImage() == without:
            found.append(_name(one))
    return found


def _name(widget):
    return widget.objectName() or widget.accessibleName() or getattr(widget, "text", lambda: "")()


def _said(widget):
    """Return what a screen reader says: the accessible name, the text, or the label that belongs to it."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")

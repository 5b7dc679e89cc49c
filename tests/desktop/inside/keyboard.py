"""Everything by keyboard: which widgets Tab reaches, and what a screen reader would say of each."""

from qgis.PyQt.QtCore import Qt
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
    seen = {}
    for row in range(panels.count()):
        panels.setCurrentIndex(row)
        window.rest(0.3)
        panel = panels.currentWidget().widget()
        seen[panels.tabText(row)] = {
            "reached": sorted(_reached(panel)),
            "operated": sorted(_name(one) for one in _operated(panel)),
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
    """Return the names of all that Tab stops at on its way round the window's chain of focus."""
    operated = _operated(panel)
    chain, one = [operated[0]], operated[0].nextInFocusChain()
    while one is not operated[0]:
        chain.append(one)
        one = one.nextInFocusChain()
    stops = [one for one in chain if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return {_name(one) for one in operated if one in stops}


def _name(widget):
    return widget.objectName() or widget.accessibleName() or getattr(widget, "text", lambda: "")()


def _said(widget):
    """Return what a screen reader says: the accessible name, the text, or the label that belongs to it."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")

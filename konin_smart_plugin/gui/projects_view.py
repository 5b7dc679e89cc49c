"""The catalogue's list, in which one always sees where the keyboard is."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QListView

BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ProjectsView(QListView):
    """Chooses the first project when the keyboard comes to a list in which none is chosen."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEYS and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.model().index(0, 0))

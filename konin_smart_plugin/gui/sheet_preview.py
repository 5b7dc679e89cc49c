"""A sheet in QGIS's own layout window, where it can be looked at and changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtXml import QDomDocument

from ..translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class SheetPreviews(QObject):
    """Shows sheets as layouts of the open project.

    A new preview takes the place of the last one, unless the user has changed that, or saved the project
    with it: then it is theirs, and the new one stands beside it. No layout is ever taken away.
    """

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self.last: QgsPrintLayout | None = None
        QgsProject.instance().projectSaved.connect(self._leave_to_user)

    def show(self, file: Path) -> None:
        """Put the layout of a template file into the open project and open its window."""
        document = QDomDocument()
        document.setContent(file.read_text(encoding="utf-8"))
        with _unchanged(QgsProject.instance()):
            layout = self.last = self._untouched() or _new_layout()
            name = layout.name()
            layout.loadFromTemplate(document, QgsReadWriteContext())
            layout.setName(name)
            layout.undoStack().stack().clear()  # what is in it from now on was done by the user
        designer = self.iface.openLayoutDesigner(layout)
        designer.window().showMaximized()
        QTimer.singleShot(0, designer.view().zoomFull)

    def close_down(self) -> None:
        """Let go of the project."""
        QgsProject.instance().projectSaved.disconnect(self._leave_to_user)

    def _leave_to_user(self) -> None:
        self.last = None

    def _untouched(self) -> QgsPrintLayout | None:
        """Return the last preview if it is still there as it was shown."""
        if self.last is None or sip.isdeleted(self.last) or self.last.undoStack().stack().count():
            return None
        return self.last


def _new_layout() -> QgsPrintLayout:
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.setName(_free_name(tr("Preview of the sheet")))
    project.layoutManager().addLayout(layout)
    return layout


@contextmanager
def _unchanged(project: QgsProject) -> Iterator[None]:
    """Let what is done to the project not count as a change, if there is no other."""
    changed = project.isDirty()
    yield
    project.setDirty(changed)


def _free_name(name: str) -> str:
    """Return the name, with a number where the project has a layout of this name."""
    taken: Callable[[str], object] = QgsProject.instance().layoutManager().layoutByName
    return next(text for n in count(1) if not taken(text := name if n == 1 else f"{name} {n}"))

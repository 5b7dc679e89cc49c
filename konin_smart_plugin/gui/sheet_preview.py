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
    from qgis.gui import QgisInterface, QgsLayoutDesignerInterface


class SheetPreviews(QObject):
    """Shows sheets as layouts of the open project.

    A preview goes when its window is closed, unless the user has changed it, or saved the project with
    it: then it is theirs. No other layout is ever taken away.
    """

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self.layouts: list[QgsPrintLayout] = []
        QgsProject.instance().projectSaved.connect(self._leave_to_user)
        iface.layoutDesignerWillBeClosed.connect(self._look_after)

    def show(self, file: Path) -> None:
        """Put the layout of a template file into the open project and open its window."""
        document = QDomDocument()
        document.setContent(file.read_text(encoding="utf-8"))
        layout = QgsPrintLayout(QgsProject.instance())
        with _unchanged(QgsProject.instance()):
            layout.loadFromTemplate(document, QgsReadWriteContext())
            layout.setName(_free_name(tr("Preview of the sheet")))
            QgsProject.instance().layoutManager().addLayout(layout)
        self.layouts.append(layout)
        designer = self.iface.openLayoutDesigner(layout)
        designer.window().showMaximized()
        QTimer.singleShot(0, designer.view().zoomFull)

    def close_down(self) -> None:
        """Let go of the window."""
        QgsProject.instance().projectSaved.disconnect(self._leave_to_user)
        self.iface.layoutDesignerWillBeClosed.disconnect(self._look_after)

    def _leave_to_user(self) -> None:
        self.layouts.clear()

    def _look_after(self, designer: QgsLayoutDesignerInterface) -> None:
        """Take the preview away, after its window, if it is still as it was shown."""
        layout = designer.masterLayout()
        if layout in self.layouts:
            self.layouts.remove(layout)
            if not layout.undoStack().stack().count():
                designer.window().destroyed.connect(lambda: _remove(layout))


def _remove(layout: QgsPrintLayout) -> None:
    project = QgsProject.instance()
    if not sip.isdeleted(layout) and layout in project.layoutManager().printLayouts():
        with _unchanged(project):
            project.layoutManager().removeLayout(layout)


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

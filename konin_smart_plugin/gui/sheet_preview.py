"""A sheet in QGIS's own layout window, where it can be looked at and changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtXml import QDomDocument

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


def open_layout(iface: QgisInterface, file: Path, name: str) -> None:
    """Put the layout of a template file into the open, saved project, in place of the one of this name.

    Looking at it is no change of the project; changing it in the window is.
    """
    project = QgsProject.instance()
    manager = project.layoutManager()
    before = manager.layoutByName(name)
    if before is not None:
        manager.removeLayout(before)
    document = QDomDocument()
    document.setContent(file.read_text(encoding="utf-8"))
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(name)
    manager.addLayout(layout)
    project.setDirty(False)
    designer = iface.openLayoutDesigner(layout)
    designer.window().showMaximized()
    QTimer.singleShot(0, designer.view().zoomFull)

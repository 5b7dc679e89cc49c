"""The dock: a page for the first start, and the panels of an open workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLabel, QStackedWidget

from ..processing_provider.contents import CONTENTS
from ..translation import tr
from .file_changes import FileChanges
from .module_reading import PANELS, of_algorithm, read_modules, stop_reading
from .start_page import StartPage
from .workspaces import project_workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgisInterface

    from ..catalogue.model import Project
    from .panels import Panels

REST_MS = 300
NARROWEST = 64  # characters: code, status, budget and place of a project in one line


class KoninDock(QgsDockWidget):
    """Follows the open QGIS project and the workspace's file.

    Its panels are made when the first workspace is opened, after their modules were read in the background.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__("Konin Smart Plan", iface.mainWindow())
        self.setObjectName("KoninDock")
        self.iface = iface
        self.panels: Panels | None = None
        self.opened_before = False
        self.start_page = StartPage(iface, self)
        self.opening = QLabel(tr("The workspace is being opened…"), self)
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.opening)
        self.pages.setMinimumWidth(NARROWEST * self.fontMetrics().averageCharWidth())
        self.setWidget(self.pages)
        self.file = FileChanges(self)
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the workspace of the open project, or what to do without one."""
        workspace = project_workspace()
        self.file.watch(workspace.data_file if workspace else None)
        if workspace is None:
            self.pages.setCurrentWidget(self.start_page)
        elif self.panels is None:
            self.pages.setCurrentWidget(self.opening)
            self._read_modules()
        else:
            self.pages.setCurrentWidget(self.panels)
            self.panels.show_workspace(workspace)

    def projects(self) -> Sequence[Project]:
        """Return the projects of the open workspace, as far as they were read."""
        return self.panels.projects() if self.panels else ()

    def show_project(self, code: str) -> None:
        """Show the project of this code in the list and on the map."""
        self.setUserVisible(True)
        self.panels.bring(self.panels.catalogue)
        self.panels.catalogue.show_code(code)

    def close_down(self) -> None:
        """Let go of the project and the file."""
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.projectSaved):
            signal.disconnect(self._refresh_soon)
        if self.panels:
            self.panels.close_down()
        stop_reading()
        self.file.watch(None)
        self.rest.stop()

    def _connect(self) -> None:
        """Refresh a moment after the project or the file changed; many changes at once count as one."""
        self.rest.timeout.connect(self.refresh)
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.projectSaved, self.file.changed):
            signal.connect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        self.rest.start()

    def _read_modules(self) -> None:
        """Read the panels' modules, make the panels, then read the algorithms' modules."""
        if not self.opened_before:
            self.opened_before = True
            read_modules(PANELS, self._make_panels)

    def _make_panels(self) -> None:
        from .panels import Panels

        self.panels = Panels(self.iface, self)
        self.pages.addWidget(self.panels)
        self.refresh()
        read_modules([of_algorithm(name) for name in CONTENTS], lambda: None)

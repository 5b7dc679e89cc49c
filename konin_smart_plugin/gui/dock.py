"""The dock: a page for the first start, and the panels of an open workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QWidget

from ..translation import tr
from .algorithms import in_toolbox
from .catalogue_panel import CataloguePanel
from .file_changes import FileChanges
from .gaps_panel import GapsPanel
from .layers_panel import LayersPanel
from .sheets_panel import ALGORITHM, SheetsPanel
from .start_page import StartPage
from .workspaces import project_workspace

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

REST_MS = 300
NARROWEST = 58  # characters: code, status, budget and place of a project in one line


class KoninDock(QgsDockWidget):
    """Follows the open QGIS project and the workspace's file."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__("Konin Smart Plan", iface.mainWindow())
        self.setObjectName("KoninDock")
        self.panels = QTabWidget(self)
        self.catalogue = CataloguePanel(iface, self)
        self.layers = LayersPanel(iface, self)
        self.gaps = GapsPanel(iface, self)
        self.sheets = SheetsPanel(iface, self)
        self._add_panel(self.catalogue, tr("Catalogue"))
        self._add_panel(self.layers, tr("Layers"))
        self._add_panel(self.gaps, tr("Gaps"))
        if in_toolbox(ALGORITHM):
            self._add_panel(self.sheets, tr("Sheets"))
        self.pages = QStackedWidget(self)
        self.pages.addWidget(StartPage(iface, self))
        self.pages.addWidget(self.panels)
        self.pages.setMinimumWidth(NARROWEST * self.fontMetrics().averageCharWidth())
        self.setWidget(self.pages)
        self.file = FileChanges(self)
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the workspace of the open project, or what to do without one."""
        workspace = project_workspace()
        self.pages.setCurrentIndex(1 if workspace else 0)
        self.file.watch(workspace.gpkg if workspace else None)
        if workspace:
            for panel in (self.catalogue, self.layers, self.gaps, self.sheets):
                panel.show_workspace(workspace)

    def show_project(self, code: str) -> None:
        """Show the project of this code in the list and on the map."""
        self.setUserVisible(True)
        self.show_panel(self.catalogue)
        self.catalogue.show_code(code)

    def show_panel(self, panel: QWidget) -> None:
        """Bring the panel's tab to the front."""
        tabs = [self.panels.widget(row) for row in range(self.panels.count())]
        self.panels.setCurrentWidget(next(tab for tab in tabs if tab.widget() is panel))

    def close_down(self) -> None:
        """Let go of the project and the file."""
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.projectSaved):
            signal.disconnect(self._refresh_soon)
        project.layerTreeRoot().visibilityChanged.disconnect(self.layers.show_visibility)
        self.gaps.cancel()
        self.file.watch(None)
        self.rest.stop()

    def _add_panel(self, panel: QWidget, title: str) -> None:
        """Add a tab that scrolls, so that no panel can make the QGIS window higher than the screen."""
        scroll = QScrollArea(self.panels)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(panel)
        self.panels.addTab(scroll, title)

    def _connect(self) -> None:
        """Refresh a moment after the project or the file changed; many changes at once count as one."""
        self.rest.timeout.connect(self.refresh)
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.projectSaved, self.file.changed):
            signal.connect(self._refresh_soon)
        project.layerTreeRoot().visibilityChanged.connect(self.layers.show_visibility)

    def _refresh_soon(self) -> None:
        self.rest.start()

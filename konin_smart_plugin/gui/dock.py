"""The dock: a page for the first start, and the panels of an open workspace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QStackedWidget

from ..processing_provider.contents import CONTENTS
from .background_reading import read_in_background
from .contents import Catalogue, read_contents
from .module_reading import PANELS, of_algorithm, read_modules, stop_reading
from .opening_page import OpeningPage
from .start_page import StartPage
from .workspace_changes import WorkspaceChanges
from .workspaces import keep_shown, named_workspaces, shown_contents

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .background_reading import BackgroundReading
    from .contents import Contents
    from .panels import Panels

REST_MS = 300
NARROWEST = 64  # characters: code, status, budget and place of a project in one line


class KoninDock(QgsDockWidget):
    """Follows the open QGIS project and what anybody writes to its workspace.

    Its panels are made when the first workspace is opened, after their modules were read in the background;
    the workspace itself is read there, too.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__("Konin Smart Plan", iface.mainWindow())
        self.setObjectName("KoninDock")
        self.iface = iface
        self.panels: Panels | None = None
        self.opened_before = False
        self.names: tuple[str, ...] = ()
        self.reading: BackgroundReading[Contents | None] | None = None
        self.read_again = False
        self.start_page = StartPage(iface, self)
        self.opening = OpeningPage(self)
        self.opening.again.connect(self.refresh)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.opening)
        self.pages.setMinimumWidth(NARROWEST * self.fontMetrics().averageCharWidth())
        self.setWidget(self.pages)
        self.changes = WorkspaceChanges(self)
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the workspace of the open project and show it, or what to do without one."""
        names = named_workspaces()
        if names != self.names:
            self._leave(names)
        if not names:
            self.pages.setCurrentWidget(self.start_page)
        elif self.panels is None:
            self.opening.wait(names[0])
            self.pages.setCurrentWidget(self.opening)
            self._read_modules()
        elif self.reading is not None:
            self.read_again = True
        else:
            self._read(names)

    def projects(self) -> Catalogue:
        """Return the projects of the open workspace, as far as they were read."""
        contents = shown_contents()
        readable = contents is not None and isinstance(contents.catalogue, Catalogue)
        return contents.catalogue if readable else Catalogue("")

    def show_project(self, code: str) -> None:
        """Show the project of this code in the list and on the map."""
        self.setUserVisible(True)
        self.panels.bring(self.panels.catalogue)
        self.panels.catalogue.show_code(code)

    def close_down(self) -> None:
        """Let go of the project and the workspace."""
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.projectSaved):
            signal.disconnect(self._refresh_soon)
        if self.panels:
            self.panels.close_down()
        stop_reading()
        self._leave(())
        self.rest.stop()

    def _connect(self) -> None:
        """Refresh a moment after the project or the data changed; many changes at once count as one."""
        self.rest.timeout.connect(self.refresh)
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.projectSaved, self.changes.changed):
            signal.connect(self._refresh_soon)

    def _refresh_soon(self) -> None:
        self.rest.start()

    def _leave(self, names: tuple[str, ...]) -> None:
        """Forget the workspace before; the one of these ``names`` is next."""
        self.names = names
        self.changes.watch(None)
        keep_shown(None)
        if self.reading:
            self.reading.drop()
        self.reading = None

    def _read(self, names: tuple[str, ...]) -> None:
        if shown_contents() is None:
            self.opening.wait(names[0])
            self.pages.setCurrentWidget(self.opening)
        self.read_again = False
        self.reading = read_in_background(partial(read_contents, names), self._show, self._fail)

    def _show(self, contents: Contents | None) -> None:
        self.reading = None
        keep_shown(contents)
        if contents is None:
            self.pages.setCurrentWidget(self.start_page)
            return
        self.changes.watch(contents.workspace, contents.mark)
        self.panels.show_contents(contents)
        self.pages.setCurrentWidget(self.panels)
        if self.read_again:
            self._refresh_soon()

    def _fail(self, reason: str) -> None:
        self._leave(self.names)
        self.opening.fail(reason)
        self.pages.setCurrentWidget(self.opening)

    def _read_modules(self) -> None:
        """Read the panels' modules, make the panels, then read the algorithms' modules."""
        if not self.opened_before:
            self.opened_before = True
            read_modules(PANELS, self._make_panels)

    def _make_panels(self) -> None:
        from .panels import Panels

        self.panels = Panels(self.iface, self)
        self.panels.changed.connect(self.refresh)
        self.pages.addWidget(self.panels)
        self.refresh()
        read_modules([of_algorithm(name) for name in CONTENTS], lambda: None)

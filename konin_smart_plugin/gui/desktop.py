"""The plugin's parts of the QGIS window: menu, toolbar, dock, options page and search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from ..city_layers.fonts import register_fonts, remove_fonts
from ..preferences import preferences
from ..translation import tr
from . import commands
from .background_reading import drop_all
from .dock import KoninDock
from .guide import open_guide
from .icons import icon
from .keyboard import TO_THE_DOCK, go_to
from .options_page import OptionsFactory
from .project_locator import ProjectLocator
from .workspaces import ask_and_open, open_project

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QAction

TITLE = "Konin Smart Plan"


class Desktop:
    """Adds the parts when made; ``close`` takes all of them back."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.fonts = register_fonts()
        self.dock = KoninDock(iface)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.menu = self._add_menu()
        self.help = self._add_help()
        self.toolbar = self._add_toolbar()
        self.options = OptionsFactory()
        iface.registerOptionsWidgetFactory(self.options)
        self.locator = ProjectLocator(self.dock.projects, self.dock.show_project)
        iface.registerLocatorFilter(self.locator)

    def close(self) -> None:
        """Take everything out of the window."""
        self.iface.deregisterLocatorFilter(self.locator)
        self.iface.unregisterOptionsWidgetFactory(self.options)
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.iface.removeDockWidget(self.dock)
        drop_all()
        self.dock.close_down()
        self.iface.pluginHelpMenu().removeAction(self.help)
        self.iface.mainWindow().menuBar().removeAction(self.menu.menuAction())
        for part in (self.toolbar, self.dock, self.menu):
            part.setParent(None)
            part.deleteLater()
        remove_fonts(self.fonts)

    def _add_menu(self) -> QMenu:
        window = self.iface.mainWindow()
        menu = QMenu("&Konin", window)
        menu.setObjectName("KoninMenu")
        menu.addAction(self._dock_action())
        go = self._add_action(menu, "go_to_dock", tr("Go to the panel"))
        go.setShortcut(TO_THE_DOCK)
        go.triggered.connect(self._go_to_dock)
        self._add_action(menu, "open_workspace", tr("Open workspace…")).triggered.connect(
            lambda: ask_and_open(self.iface)
        )
        if preferences().postgis:
            self._add_action(menu, "open_database", tr("Open the office's database")).triggered.connect(
                lambda: open_project(self.iface, preferences().postgis)
            )
        for group in commands.MENU:
            menu.addSeparator()
            for command in group:
                self._add_command(menu, command)
        window.menuBar().insertMenu(self.iface.firstRightStandardMenu().menuAction(), menu)
        return menu

    def _go_to_dock(self) -> None:
        """Show the dock and bring the keyboard there; from there, to its next tab."""
        self.dock.setUserVisible(True)
        go_to(self.dock.pages.currentWidget())

    def _add_help(self) -> QAction:
        """Put the guide at the end of the menu, and among QGIS's help for plugins."""
        self.menu.addSeparator()
        action = self._add_action(self.menu, "help", tr("User guide"))
        action.triggered.connect(open_guide)
        self.iface.pluginHelpMenu().addAction(action)
        return action

    def _add_toolbar(self) -> QToolBar:
        toolbar = self.iface.addToolBar(TITLE)
        toolbar.setObjectName("KoninToolBar")
        toolbar.addAction(self._dock_action())
        for command in commands.TOOLBAR:
            self._add_command(toolbar, command)
        return toolbar

    def _dock_action(self) -> QAction:
        action = self.dock.toggleViewAction()
        action.setIcon(icon("konin"))
        action.setToolTip(tr("Show or hide the Konin Smart Plan panel"))
        return action

    def _add_command(self, place: QMenu | QToolBar, command: commands.Command) -> None:
        action = self._add_action(place, command.algorithm, tr(command.title))
        action.setToolTip(tr(command.hint))
        action.triggered.connect(lambda: commands.run(self.iface, command))

    @staticmethod
    def _add_action(place: QMenu | QToolBar, name: str, title: str) -> QAction:
        action = place.addAction(icon(name), title)
        action.setObjectName(f"Konin_{name}")
        return action

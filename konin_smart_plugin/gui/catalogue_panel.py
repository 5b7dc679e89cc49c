"""The panel *Catalogue*: find a project, see it on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..catalogue.search import total_budget
from ..translation import tr
from . import commands
from .button_row import ButtonRow
from .catalogue_edits import CatalogueEdits
from .catalogue_filters import CatalogueFilters
from .contents import Catalogue, Unreadable
from .icons import icon
from .keyboard import tab_through
from .map_view import zoom_and_flash
from .project_delegate import ProjectDelegate
from .project_row import ProjectRow
from .projects_model import (
    BY_BUDGET,
    BY_CODE,
    BY_TITLE,
    PROJECT,
    ProjectsModel,
    money,
)
from .projects_view import ProjectsView

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..catalogue.model import Project
    from .contents import Contents


class CataloguePanel(QWidget):
    """Search, filters, the list, what is shown in numbers, and what can be done with it.

    ``changed`` says that the catalogue was changed and must be read again.
    """

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget) -> None:
        super().__init__(parent)
        self.iface = iface
        self.crs = ""
        self.projects = ProjectsModel(self)
        self.order = self._order_choice()
        self.filters = CatalogueFilters(iface.mapCanvas(), self.order, self)
        self.filters.search.installEventFilter(self)
        self.list = self._list_view()
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setObjectName("KoninCatalogueSummary")
        self.all_again = QPushButton(icon("remove"), tr("Show every project again"), self)
        self.all_again.setObjectName("KoninCatalogueAllAgain")
        self.all_again.clicked.connect(self.filters.clear)
        self.all_again.hide()
        self.for_project = ProjectRow(iface, self.chosen, self)
        self.for_project.changed.connect(self.changed)
        self.list.selectionModel().currentChanged.connect(self.for_project.follow_choice)
        self.edits = CatalogueEdits(self)
        self.edits.saved.connect(self.changed)
        self.buttons = ButtonRow(iface, (commands.IMPORT_CATALOGUE, commands.EXPORT_CATALOGUE))
        self._lay_out()
        self.filters.changed.connect(self._filter)

    def show_contents(self, contents: Contents) -> None:
        """Show those of the workspace's projects that are wanted."""
        catalogue = contents.catalogue
        if isinstance(catalogue, Unreadable):
            self.projects.show(Catalogue(""))
            self.summary.setText(catalogue.reason)
            return
        self.crs = catalogue.crs
        chosen = self.chosen()
        self.projects.show(catalogue, self.filters.wanted(self.crs), self.order.currentData())
        self._choose(chosen.code if chosen else "")
        self.edits.follow()
        self._sum_up()

    def close_down(self) -> None:
        """Let go of the map."""
        self.filters.close_down()

    def chosen(self) -> Project | None:
        """Return the project chosen in the list, as it was read."""
        return self.list.currentIndex().data(PROJECT)

    def show_on_map(self, index: QModelIndex) -> None:
        """Zoom to the project's sites; say so where it has none."""
        if not index.isValid():
            return
        project = index.data(PROJECT)
        if project.sites:
            zoom_and_flash(self.iface.mapCanvas(), project.sites, self.crs)
            return
        text = (
            tr("{code} concerns the whole city and has no single site.")
            if project.scope == "citywide"
            else tr("{code} has no site yet. Place projects finds it by its address or parcel.")
        )
        self.iface.messageBar().pushInfo("Konin Smart Plan", text.format(code=project.code))

    def show_only(self, codes: Sequence[str]) -> None:
        """List these projects only, and let the map show where they are."""
        self.filters.clear()
        self.filters.show_only(codes)
        sites = [site for project in self.projects.shown for site in project.sites]
        if sites:
            zoom_and_flash(self.iface.mapCanvas(), sites, self.crs)

    def show_code(self, code: str) -> None:
        """Choose the project of this code, whatever is filtered, and show it on the map."""
        self.filters.clear()
        if self._choose(code):
            self.show_on_map(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the down key go from the search line into the list, and Enter open the first project."""
        if (
            watched is self.filters.search
            and event.type() == QEvent.Type.KeyPress
            and self.projects.rowCount()
        ):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                self.list.setCurrentIndex(self.projects.index(0, 0))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.list.setCurrentIndex(self.projects.index(0, 0))
                self.show_on_map(self.projects.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _choose(self, code: str) -> bool:
        """Choose the project of this code in the list; return whether it is shown there."""
        row = self.projects.row_of(code)
        self.list.setCurrentIndex(self.projects.index(row, 0))
        self.for_project.follow_choice()
        return row >= 0

    def _edit(self) -> None:
        if self.chosen():
            self.for_project.show_form()

    def _filter(self) -> None:
        chosen = self.chosen()
        self.projects.want(self.filters.wanted(self.crs))
        self._choose(chosen.code if chosen else "")
        self._sum_up()

    def _sort(self) -> None:
        chosen = self.chosen()
        self.projects.sort_by(self.order.currentData())
        self._choose(chosen.code if chosen else "")

    def _sum_up(self) -> None:
        shown, total = self.projects.shown, len(self.projects.catalogue.projects)
        self.all_again.setVisible(bool(total) and not shown)
        if not total:
            self.summary.setText(tr("The catalogue is empty. Import it from the office's spreadsheet."))
            return
        if not shown:
            self.summary.setText(tr("No project fits the search and the filters."))
            return
        count = (
            tr("{n} projects", n=total).format(n=total)
            if len(shown) == total
            else tr("{shown} of {total} projects").format(shown=len(shown), total=total)
        )
        budget, unknown = total_budget(shown)
        parts = [count, tr("budget {amount}").format(amount=money(budget))]
        if unknown:
            parts.append(tr("{n} without a budget", n=unknown).format(n=unknown))
        self.summary.setText(" · ".join(parts))

    def _order_choice(self) -> QComboBox:
        order = QComboBox(self)
        order.setObjectName("KoninCatalogueOrder")
        order.setAccessibleName(tr("Order"))
        for text, value in (
            (tr("By code"), BY_CODE),
            (tr("By title"), BY_TITLE),
            (tr("By budget"), BY_BUDGET),
        ):
            order.addItem(text, value)
        order.currentIndexChanged.connect(self._sort)
        return order

    def _list_view(self) -> QListView:
        view = ProjectsView(self)
        view.setObjectName("KoninCatalogueList")
        view.setAccessibleName(tr("Projects"))
        view.setModel(self.projects)
        view.setItemDelegate(ProjectDelegate(view))
        view.setUniformItemSizes(True)
        view.setAlternatingRowColors(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.activated.connect(self.show_on_map)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        show = QAction(icon("zoom"), tr("Show on the map"), view)
        show.triggered.connect(lambda: self.show_on_map(view.currentIndex()))
        edit = QAction(icon("edit"), tr("Edit…"), view)
        edit.setShortcut("F2")
        edit.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        edit.triggered.connect(self._edit)
        view.addActions([show, edit])
        return view

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.filters)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.all_again)
        layout.addWidget(self.for_project)
        layout.addWidget(self.buttons)
        tab_through(self.filters.only_button, self.list, self.all_again, *self.for_project.buttons)
        tab_through(self.for_project.buttons[-1], *self.buttons.buttons.values())

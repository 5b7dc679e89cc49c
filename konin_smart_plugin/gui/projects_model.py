"""The catalogue's projects as a list that views show and filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from ..catalogue.model import Project
from ..catalogue.search import CITYWIDE, NOT_PLACED, answers, in_view, placing, search_text
from ..catalogue.vocabularies import STATUS
from ..translation import number, tr, user_language

if TYPE_CHECKING:
    from shapely import Geometry

PROJECT = Qt.ItemDataRole.UserRole
SECOND_LINE = Qt.ItemDataRole.UserRole + 1
BY_CODE, BY_TITLE, BY_BUDGET = range(3)


class ProjectsModel(QAbstractListModel):
    """One row per project: title, and a second line with code, status, budget and place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.projects: Sequence[Project] = ()
        self.texts: Sequence[str] = ()

    def show(self, projects: Sequence[Project]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self.projects = projects
        self.texts = [search_text(project) for project in projects]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.projects)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        project = self.projects[index.row()]
        if role == PROJECT:
            return project
        if role == Qt.ItemDataRole.DisplayRole:
            return title(project)
        if role == SECOND_LINE:
            return second_line(project)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{title(project)}\n{second_line(project)}"
        return None


@dataclass(frozen=True)
class Wanted:
    """Which projects to show; an empty text means any. ``view`` is a polygon in the catalogue's CRS.

    Of ``codes`` none means any.
    """

    query: str = ""
    area: str = ""
    status: str = ""
    theme: str = ""
    placing: str = ""
    view: Geometry | None = None
    codes: frozenset[str] = frozenset()

    def fits(self, project: Project, text: str) -> bool:
        """Return whether the project, whose ``search_text`` is ``text``, is wanted."""
        return (
            self.area in {"", project.area}
            and self.status in {"", project.status}
            and self.theme in {"", project.theme}
            and self.placing in {"", placing(project)}
            and (not self.codes or project.code in self.codes)
            and answers(text, self.query)
            and (self.view is None or in_view(project, self.view))
        )


class WantedProjects(QSortFilterProxyModel):
    """Those projects that the user wants to see, in the wanted order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted = Wanted()
        self.order = BY_CODE

    def want(self, wanted: Wanted) -> None:
        """Show only these."""
        self.wanted = wanted
        self.invalidateFilter()

    def sort_by(self, order: int) -> None:
        """Sort by code, title (A to Z) or budget (largest first, unknown last)."""
        self.order = order
        self.invalidate()
        self.sort(0)

    def shown(self) -> list[Project]:
        """Return the projects shown, in their order."""
        return [self.index(row, 0).data(PROJECT) for row in range(self.rowCount())]

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: ARG002 - a flat list
        source = self.sourceModel()
        return self.wanted.fits(source.projects[row], source.texts[row])

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        one, other = left.data(PROJECT), right.data(PROJECT)
        if self.order == BY_TITLE:
            return title(one).casefold() < title(other).casefold()
        if self.order == BY_BUDGET:
            return (one.budget_pln or -1) > (other.budget_pln or -1)
        return one.code < other.code


def title(project: Project) -> str:
    """Return the project's title in the user's language, where it has one in it."""
    return (project.title_en if user_language() == "en" else "") or project.title


def second_line(project: Project) -> str:
    """Return code, status, budget and place in one line."""
    status = STATUS.title(project.status, user_language()) if project.status else ""
    return " · ".join(
        part for part in (project.code, status, money(project.budget_pln), place(project)) if part
    )


def money(pln: float | None) -> str:
    """Return an amount as a sentence shows it; empty where it is not known."""
    return "" if pln is None else tr("{amount} PLN").format(amount=number(pln))


def place(project: Project) -> str:
    """Return what there is to say about the project's place: nothing where it has one site."""
    without_site = {CITYWIDE: tr("whole city"), NOT_PLACED: tr("no site yet")}
    count = len(project.sites)
    if count == 0:
        return without_site[placing(project)]
    return tr("{n} sites", n=count).format(n=count) if count > 1 else ""

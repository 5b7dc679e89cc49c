"""The catalogue's projects as a list that views show and filter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ..catalogue.model import Project
from ..catalogue.search import CITYWIDE, NOT_PLACED, answers, in_view, placing
from ..catalogue.vocabularies import STATUS
from ..translation import number, tr, user_language
from .contents import Catalogue

if TYPE_CHECKING:
    from shapely import Geometry

PROJECT = Qt.ItemDataRole.UserRole
SECOND_LINE = Qt.ItemDataRole.UserRole + 1
BY_CODE, BY_TITLE, BY_BUDGET = range(3)


class ProjectsModel(QAbstractListModel):
    """Those projects that the user wants to see, in the wanted order, a row each.

    A row is the title, and a second line with code, status, budget and place. The rows are chosen and
    ordered here at once: a model of Qt's between would ask about every single one, again and again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.catalogue = Catalogue("")
        self.wanted = Wanted()
        self.order = BY_CODE
        self.shown: Sequence[Project] = ()

    def show(self, catalogue: Catalogue, wanted: Wanted | None = None, order: int = BY_CODE) -> None:
        """Replace the projects."""
        self.catalogue, self.wanted, self.order = catalogue, wanted or Wanted(), order
        self._choose()

    def want(self, wanted: Wanted) -> None:
        """Show only these."""
        self.wanted = wanted
        self._choose()

    def sort_by(self, order: int) -> None:
        """Sort by code, title (A to Z) or budget (largest first, unknown last)."""
        self.order = order
        self._choose()

    def row_of(self, code: str) -> int:
        """Return the row of the project of this code, -1 where it is not shown."""
        return next((row for row, project in enumerate(self.shown) if project.code == code), -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.shown)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        project = self.shown[index.row()]
        if role == PROJECT:
            return project
        if role == Qt.ItemDataRole.DisplayRole:
            return title(project)
        if role == SECOND_LINE:
            return second_line(project)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{title(project)}\n{second_line(project)}"
        return None

    def _choose(self) -> None:
        pairs = zip(self.catalogue.projects, self.catalogue.texts, strict=True)
        self.beginResetModel()
        self.shown = sorted(
            (one for one, text in pairs if self.wanted.fits(one, text)), key=ORDERS[self.order]
        )
        self.endResetModel()


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


def _by_code(project: Project) -> str:
    return project.code


def _by_title(project: Project) -> str:
    return title(project).casefold()


def _by_budget(project: Project) -> float:
    return inf if project.budget_pln is None else -project.budget_pln


ORDERS = {BY_CODE: _by_code, BY_TITLE: _by_title, BY_BUDGET: _by_budget}

"""Projects in QGIS's search line: ``kp`` (or ``ksp``) and what one remembers of the project."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult

from ..catalogue.search import answers
from ..translation import tr
from .contents import Catalogue
from .icons import icon
from .projects_model import second_line, title

MOST = 20
SHORT = "kp "  # QGIS itself takes only prefixes of three letters or more from plugins


class ProjectLocator(QgsLocatorFilter):
    """Searches what ``projects`` returns and shows a chosen project by its code with ``show``."""

    def __init__(self, projects: Callable[[], Catalogue], show: Callable[[str], None]) -> None:
        super().__init__()
        self.projects = projects
        self.show = show

    def clone(self) -> ProjectLocator:
        return ProjectLocator(self.projects, self.show)

    def name(self) -> str:
        return "konin_projects"

    def displayName(self) -> str:
        return tr("Projects of the smart city plan")

    def prefix(self) -> str:
        return "ksp"

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.High

    def flags(self) -> QgsLocatorFilter.Flags:
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, text: str, _context: QgsLocatorContext, _feedback: QgsFeedback) -> None:
        words = text.removeprefix(SHORT).strip()
        catalogue = self.projects()
        pairs = zip(catalogue.projects, catalogue.texts, strict=True)
        found = (project for project, text in pairs if words and answers(text, words))
        for project in islice(found, MOST):
            result = QgsLocatorResult(self, title(project), project.code)
            result.description = second_line(project)
            result.icon = icon("konin")
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        self.show(result.userData)  # QGIS makes it a property in Python

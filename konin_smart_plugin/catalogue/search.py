"""Finding projects by what people remember of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from .model import Project
from .vocabularies import plain

if TYPE_CHECKING:
    from shapely import Geometry

PLACED, NOT_PLACED, CITYWIDE = "placed", "not_placed", "citywide"


def search_text(project: Project) -> str:
    """Return what a search looks at: title, code, address and unit, lower case and without accents."""
    code = plain(project.code)
    remembered = (project.title, project.title_en, project.address, project.lead_unit)
    return " ".join([code, code.replace(" ", ""), *(plain(text) for text in remembered if text)])


def answers(text: str, query: str) -> bool:
    """Return whether every word of ``query`` occurs in ``text``, which is a ``search_text``."""
    return all(word in text for word in _words(query))


@lru_cache(maxsize=16)
def _words(query: str) -> list[str]:
    """Return the words of the query, prepared once for all the texts it is looked for in."""
    return plain(query).split()


def total_budget(projects: Iterable[Project]) -> tuple[float, int]:
    """Return the sum of the known budgets in PLN, and how many projects have none."""
    budgets = [project.budget_pln for project in projects]
    known = [budget for budget in budgets if budget is not None]
    return sum(known), len(budgets) - len(known)


def placing(project: Project) -> str:
    """Return whether the project is placed, not placed yet, or concerns the whole city without a site."""
    if project.sites:
        return PLACED
    return CITYWIDE if project.scope == "citywide" else NOT_PLACED


def in_view(project: Project, view: Geometry) -> bool:
    """Return whether a site of the project lies in ``view``, a polygon in the store's CRS, or touches it."""
    return any(view.intersects(site.geometry) for site in project.sites)

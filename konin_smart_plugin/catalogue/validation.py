"""The rules a project keeps, in one place: import, saving, forms and the database's own checks use these."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..translation import tr, translatable
from .vocabularies import VOCABULARIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shapely import Geometry

    from .model import Project, Site

FIRST_YEAR, LAST_YEAR = 1990, 2100
HIGHEST_PRIORITY, LOWEST_PRIORITY = 1, 5
FAR_FROM_ADDRESS_M = 500.0
ERROR, WARNING, INFO = "error", "warning", "info"


@dataclass(frozen=True)
class Problem:
    """What is wrong in one place of the input and what to do. An error rejects the whole row."""

    severity: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    column: str = ""
    value: str = ""
    row: int | None = None

    def message(self, language: str | None = None) -> str:
        """Return the sentence in the user's language."""
        return tr(self.template, language).format(**self.values)


def check_project(project: Project) -> list[Problem]:
    """Return what is wrong with the project's own fields."""
    return [*_missing(project), *_years(project), *_amounts(project), *_terms(project)]


def rejected(problems: Iterable[Problem]) -> bool:
    """Tell whether one of the problems is an error."""
    return any(problem.severity == ERROR for problem in problems)


def _missing(project: Project) -> Iterable[Problem]:
    if not project.code.strip():
        yield Problem(ERROR, translatable("The project has no code. Give it one, such as SM-07."), {}, "code")
    if not project.title.strip():
        yield Problem(ERROR, translatable("The project has no title. Give it one."), {}, "title")


def _years(project: Project) -> Iterable[Problem]:
    for column in ("start_year", "end_year"):
        year = getattr(project, column)
        if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
            text = translatable("The year {year} is not between {first} and {last}. Correct it.")
            values = {"year": year, "first": FIRST_YEAR, "last": LAST_YEAR}
            yield Problem(ERROR, text, values, column, str(year))
    if project.start_year and project.end_year and project.end_year < project.start_year:
        text = translatable("The project ends in {end}, before it starts in {start}. Correct the years.")
        values = {"start": project.start_year, "end": project.end_year}
        yield Problem(ERROR, text, values, "end_year", str(project.end_year))


def _amounts(project: Project) -> Iterable[Problem]:
    if project.budget_pln is not None and project.budget_pln < 0:
        text = translatable("The budget is negative. Correct it or leave it empty.")
        yield Problem(ERROR, text, {}, "budget_pln", str(project.budget_pln))
    priority = project.priority
    if priority is not None and not HIGHEST_PRIORITY <= priority <= LOWEST_PRIORITY:
        text = translatable("The priority {priority} is not a whole number from 1 to 5. Correct it.")
        yield Problem(ERROR, text, {"priority": priority}, "priority", str(priority))


def _terms(project: Project) -> Iterable[Problem]:
    for column in ("area", "theme", "status", "scope", "adds_to"):
        value = getattr(project, column)
        if value is not None and value not in VOCABULARIES[column].codes:
            text = translatable("“{value}” is none of the terms of this field. Choose one of: {terms}.")
            terms = ", ".join(VOCABULARIES[column].codes)
            yield Problem(ERROR, text, {"value": value, "terms": terms}, column, value)


def check_sites(project: Project, city: Geometry | None) -> list[Problem]:
    """Return a warning for every site that does not touch the city's outline (in the sites' CRS)."""
    text = translatable("The site “{site}” lies outside the city. Check its coordinates and their CRS.")
    return [
        Problem(WARNING, text, {"site": site.label or site.site_id or project.code}, "geometry")
        for site in project.sites
        if city is not None and not city.intersects(site.geometry)
    ]


def check_address(site: Site, address: str, found: Geometry) -> list[Problem]:
    """Return a warning when the site is far from where the address was found (metres in a metric CRS)."""
    distance = site.geometry.distance(found)
    if distance <= FAR_FROM_ADDRESS_M:
        return []
    text = translatable(
        "The site “{site}” is {distance} m from the stated address {address}. Check which one is right."
    )
    values = {"site": site.label or site.site_id or "", "distance": round(distance), "address": address}
    return [Problem(WARNING, text, values, "address", address)]

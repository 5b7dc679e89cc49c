"""From a file to a decision for every row: add, update, leave or reject."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from shapely import Geometry

from ..analysis.errors import PlanError
from ..translation import translatable, user_language
from .columns import heading
from .coordinates import CoordinateReader
from .entries import Entry, group_rows, read_rows
from .headings import Headings, check_mapping, find_headings
from .model import PROJECT_CONTENT, Project
from .site_merging import PastPlaces, merge_sites
from .spreadsheet import Sheet, read_sheets
from .store import CatalogueStore
from .validation import ERROR, INFO, WARNING, Problem, check_project, check_sites, rejected


@dataclass
class ImportPlan:
    """What an import will do: the projects to save, how many of each kind, and every problem.

    ``rejected`` counts rows, the others projects.
    """

    to_save: list[Project] = field(default_factory=list)
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    problems: list[Problem] = field(default_factory=list)


def plan_import(
    path: Path,
    store: CatalogueStore,
    *,
    sheet: str = "",
    mapping: Mapping[str, str] | None = None,
    add_only: bool = False,
    language: str | None = None,
) -> ImportPlan:
    """Read ``path`` and compare it with ``store``, writing nothing.

    ``sheet``: the sheet's name, empty for the first that has a catalogue's headings. ``mapping``: the
    field of each heading that the dictionary does not know. ``add_only``: leave known codes alone.
    Raises PlanError when the file cannot be read or no sheet has headings.
    """
    language = language or user_language()
    check_mapping(mapping or {})
    table, headings = choose_sheet(read_sheets(path), sheet, mapping or {})
    city = store.city()
    entries, problems = group_rows(read_rows(table, headings, language), CoordinateReader(store.crs, city))
    comparison = _Comparison(store.read(), PastPlaces(store.history()), city, add_only, path.name)
    plan = ImportPlan(problems=[*_about_headings(headings), *problems])
    for entry in entries:
        comparison.decide(entry, plan)
    plan.problems = [_with_heading(problem, headings, language) for problem in plan.problems]
    return plan


def choose_sheet(sheets: Sequence[Sheet], name: str, mapping: Mapping[str, str]) -> tuple[Sheet, Headings]:
    """Return the named sheet, or the first with recognisable headings, and its headings."""
    if name and name not in {sheet.name for sheet in sheets}:
        names = ", ".join(sheet.name for sheet in sheets)
        raise PlanError("The file has no sheet {sheet}. Its sheets are: {names}.", sheet=name, names=names)
    for sheet in sheets:
        headings = find_headings(sheet.rows, mapping) if name in {"", sheet.name} else None
        if headings is not None:
            return sheet, headings
    raise PlanError(
        "No row looks like the headings of a project catalogue: a heading such as Kod or Tytuł and one "
        "more are needed. Name the columns, or map the headings to fields."
    )


@dataclass
class _Comparison:
    """Decides about one entry after the other."""

    stored: Mapping[str, Project]
    past: PastPlaces
    city: Geometry | None
    add_only: bool
    file: str

    def decide(self, entry: Entry, plan: ImportPlan) -> None:
        """Add the entry's project, counts and problems to ``plan``."""
        stored = self.stored.get(entry.code)
        project = self._project(entry, stored)
        problems = [*entry.problems, *self._own_problems(entry, project, stored)]
        plan.problems += problems
        if rejected(problems):
            plan.rejected += len(entry.rows)
        elif stored is None:
            plan.added += 1
            plan.to_save.append(project)
        elif project == stored or self.add_only:
            plan.unchanged += 1
        else:
            plan.updated += 1
            plan.to_save.append(project)

    def _project(self, entry: Entry, stored: Project | None) -> Project:
        values = {name: value for name, value in entry.values.items() if name in PROJECT_CONTENT}
        values |= {"code": entry.code, "title": values.get("title", stored.title if stored else "") or ""}
        if stored is None:
            now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
            values = {"source": self.file, "fetched_at": now, **values}
        project = replace(stored or Project("", ""), **values)
        return replace(project, sites=merge_sites(project, entry.sites, self.past))

    def _own_problems(self, entry: Entry, project: Project, stored: Project | None) -> Iterable[Problem]:
        row = entry.rows[0]
        yield from (replace(problem, row=row) for problem in check_project(project))
        yield from (replace(problem, row=row) for problem in check_sites(project, self.city))
        if stored is None or project == stored:
            return
        if self.add_only:
            text = translatable("The project is already in the catalogue and was left as it is there.")
            yield Problem(INFO, text, {}, "code", entry.code, row)
            return
        version = entry.values.get("version")
        if isinstance(version, int) and version < (stored.version or 0):
            text = translatable(
                "The project was changed in the catalogue by {who} on {when}, after this sheet was "
                "exported. Export it again and repeat your change."
            )
            values = {"who": stored.updated_by or "?", "when": stored.updated_at or "?"}
            yield Problem(ERROR, text, values, "version", str(version), row)


def _about_headings(headings: Headings) -> Iterable[Problem]:
    for text in headings.unknown:
        message = translatable("The heading “{heading}” is not known; its column was left out.")
        yield Problem(WARNING, message, {"heading": text}, text, "", headings.first_row)
    for text in headings.repeated:
        message = translatable("Another column has the meaning of “{heading}” too; the first one was read.")
        yield Problem(WARNING, message, {"heading": text}, text, "", headings.first_row)


def _with_heading(problem: Problem, headings: Headings, language: str) -> Problem:
    """Return the problem with the sheet's own heading instead of the field's name."""
    if problem.column in headings.fields:
        return replace(problem, column=headings.texts[headings.fields[problem.column]])
    known = {"geometry": "geometry_wkt"}.get(problem.column, problem.column)
    try:
        return replace(problem, column=heading(known, language))
    except KeyError:
        return problem

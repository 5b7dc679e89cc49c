"""The catalogue as a file that import reads back to the same: one row per site, or per project without one.

Spreadsheets and text tables carry headings and terms in the user's language and geometries as WKT; map
files carry the fields' own names and codes, and real geometries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import shapely

from ..translation import tr, translatable, user_language
from .columns import SITE_FIELDS, heading
from .model import PROJECT_CONTENT, Change, Project, Site
from .sheet_writing import MAP_FILES, Cell, Rows, write_rows
from .vocabularies import VOCABULARIES

PLACE_COLUMNS = ("geometry_wkt", "crs")
COLUMNS = (*PROJECT_CONTENT, "version", "site_id", *SITE_FIELDS.values(), *PLACE_COLUMNS)
SITE_COLUMN_OF = {column: field for field, column in SITE_FIELDS.items()} | {"site_id": "site_id"}
KINDS = {
    "budget_pln": float,
    **dict.fromkeys(("priority", "start_year", "end_year", "version"), int),
    **dict.fromkeys(("synthetic", "site_synthetic"), bool),
}
HISTORY = {
    "changed_at": translatable("When"),
    "changed_by": translatable("Changed by"),
    "table_name": translatable("Table"),
    "row_key": translatable("Row"),
    "field_name": translatable("Field"),
    "old_value": translatable("Old value"),
    "new_value": translatable("New value"),
}


def export_projects(path: Path, projects: Iterable[Project], crs: str, language: str | None = None) -> int:
    """Write the projects, whose sites are in ``crs``, and return the number of rows.

    Raises PlanError when the file's ending is not known or it cannot be written.
    """
    language = language or user_language()
    machine = path.suffix.lower() in MAP_FILES
    columns = [column for column in COLUMNS if path.suffix.lower() != ".gpkg" or column not in PLACE_COLUMNS]
    pairs = [(project, site) for project in projects for site in project.sites or (None,)]
    cells = [
        [_cell(column, project, site, crs, None if machine else language) for column in columns]
        for project, site in pairs
    ]
    headings = {
        column if machine else heading(column, language): _kind(column, machine) for column in columns
    }
    name = tr("Project catalogue", language)
    write_rows(path, Rows(name, headings, cells, [site and site.geometry for _, site in pairs], crs))
    return len(cells)


def export_history(path: Path, changes: Sequence[Change], language: str | None = None) -> None:
    """Write the history, oldest change first; raises PlanError as ``export_projects`` does."""
    headings = {tr(title, language): str for title in HISTORY.values()}
    cells = [[getattr(change, name) for name in HISTORY] for change in changes]
    write_rows(path, Rows(tr("History", language), headings, cells, [None] * len(cells), ""))


def _cell(column: str, project: Project, site: Site | None, crs: str, language: str | None) -> Cell:
    """Return the value of one column; with a language, terms, yes and no are in its words."""
    if column in PLACE_COLUMNS:
        if site is None:
            return None
        return crs if column == "crs" else shapely.to_wkt(site.geometry, rounding_precision=-1)
    if column in SITE_COLUMN_OF:
        value = getattr(site, SITE_COLUMN_OF[column], None)
    else:
        value = getattr(project, column)
    if language and value is not None:
        if column in VOCABULARIES:
            return VOCABULARIES[column].title(value, language)
        if isinstance(value, bool):
            return tr("yes", language) if value else tr("no", language)
    return value


def _kind(column: str, machine: bool) -> type:
    """Return the type of the column's cells; yes and no are words where people read them."""
    kind = KINDS.get(column, str)
    return str if kind is bool and not machine else kind

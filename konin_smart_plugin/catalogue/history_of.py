"""Which changes are a project's: those of its own row and of its sites, whatever their numbers look like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .model import CHANGE_LOG, PROJECTS, SITE_LAYERS, Change, Project


def changes_of(code: str) -> str:
    """Return the condition, in plain SQL, that a line of the change log is of the project ``code`` (SQL).

    A site is a project's if it is so now, or was until it was removed or given to another: the log says so.
    """
    now = " UNION ".join(f"SELECT site_id FROM {layer} WHERE code = {code}" for layer in SITE_LAYERS.values())  # noqa: S608 (names are this package's own)  # nosec B608
    before = (
        f"SELECT row_key FROM {CHANGE_LOG} WHERE table_name <> '{PROJECTS}' AND field_name = 'code' "  # noqa: S608  # nosec B608
        f"AND {code} IN (old_value, new_value)"
    )
    return (
        f"(table_name = '{PROJECTS}' AND row_key = {code} "
        f"OR table_name <> '{PROJECTS}' AND row_key IN ({now} UNION {before}))"
    )


def project_codes(projects: Mapping[str, Project], changes: Iterable[Change]) -> dict[str, str]:
    """Return the code of the project by the number of its site, as it is now or was last."""
    codes = {
        change.row_key: change.old_value or ""
        for change in changes
        if change.table_name != PROJECTS and change.field_name == "code"
    }
    return codes | {
        site.site_id or "": project.code for project in projects.values() for site in project.sites
    }

"""Whether the catalogue's tables in PostGIS are as the plugin made them: somebody may have altered them."""

from __future__ import annotations

from ..analysis.errors import PlanError
from ..layer_io.postgis import Database
from ..layer_io.postgis_tables import PostgisTable, describe_tables
from .model import CHANGE_LOG, PROJECT_COLUMNS, PROJECTS, SITE_COLUMNS, SITE_LAYERS, Change
from .schema import KEYS

COLUMNS = {
    PROJECTS: PROJECT_COLUMNS,
    **dict.fromkeys(SITE_LAYERS.values(), ("code", *SITE_COLUMNS, "updated_by", "version")),
    CHANGE_LOG: tuple(Change.__dataclass_fields__),
}
TYPES = {
    **dict.fromkeys(("priority", "start_year", "end_year", "version"), "integer"),
    **dict.fromkeys(("created_at", "updated_at", "fetched_at", "changed_at"), "datetime"),
    "budget_pln": "real",
    "synthetic": "boolean",
}


def check_catalogue(database: Database) -> int:
    """Return the SRID of the catalogue's sites.

    Raises PlanError for a missing table, column or trigger, or a column of another type.
    """
    tables = describe_tables(database)
    for name, columns in COLUMNS.items():
        if name not in tables:
            raise PlanError("The workspace has no table {table}. Create the workspace anew.", table=name)
        _check_columns(tables[name], columns)
    _check_triggers(database)
    return tables[SITE_LAYERS["Point"]].srid


def _check_columns(table: PostgisTable, columns: tuple[str, ...]) -> None:
    types = {field.name: field.type for field in table.schema.fields}
    for column in columns:
        wanted = TYPES.get(column, "text")
        if types.get(column) != wanted:
            raise PlanError(
                "The table {table} was altered by hand: its column {column} should be of the type {wanted}, "
                "but is {found}. Nothing can be saved until that is put right.",
                table=table.name,
                column=column,
                wanted=wanted,
                found=types.get(column, "–"),
            )


def _check_triggers(database: Database) -> None:
    """Raise PlanError where a change would not be logged, or a version not counted."""
    found = {
        name
        for (name,) in database.rows(
            "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D' "
            "AND tgrelid = ANY (%s::regclass[])",
            (list(KEYS),),
        )
    }
    for table in KEYS:
        for work in ("keep", "log_insert", "log_update", "log_delete"):
            if f"{table}_{work}" not in found:
                raise PlanError(
                    "The table {table} was altered by hand: its trigger {trigger} is missing or off, so that "
                    "no history would be kept. Have the workspace's owner run Update workspace.",
                    table=table,
                    trigger=f"{table}_{work}",
                )

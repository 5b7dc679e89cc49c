# ruff: noqa: S608 (names of tables and columns are quoted; there are no values)
"""What the catalogue's tables in PostGIS do by themselves: keep the rules, the history and the version.

The same as ``schema`` has a GeoPackage do, in PostgreSQL's way: rules are constraints, the change log is
written for a whole statement at once, and nobody but the triggers may write it. Geometries are logged as
the same hexadecimal GeoPackage binary, so that a history reads alike wherever it was made.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from ..analysis.errors import PlanError
from ..layer_io.postgis import SCHEMA, Database
from ..layer_io.postgis_tables import PostgisTable, describe_tables
from ..layer_io.postgis_workspace import SCHEMA_VERSION
from ..layer_io.sql_names import quoted
from .model import CHANGE_LOG, PROJECTS, SITE_LAYERS
from .schema import KEYS, NOT_LOGGED, VERSION, broken_rules, counted, text_in_sql

NOW = "date_trunc('milliseconds', clock_timestamp())"
MOMENT_FORMAT = """'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'"""
# The header of a GeoPackage binary without an envelope: "GP", version 0, little endian.
BINARY_START = b"GP\x00\x01"
AS_TEXT: dict[str, Callable[[str], str]] = {
    "boolean": lambda value: f"{value}::int::text",
    # As SQLite writes it, which keeps ".0" behind a whole number.
    "real": lambda value: (
        f"CASE WHEN abs({value}) < 1e15 AND {value} = trunc({value}) THEN {value}::bigint::text || '.0' "
        f"ELSE {value}::text END"
    ),
    "datetime": lambda value: f"to_char({value} AT TIME ZONE 'UTC', {MOMENT_FORMAT})",
}
ROLES = {"konin_reader": "SELECT", "konin_editor": "SELECT, INSERT, UPDATE, DELETE"}


def create_internal_tables(database: Database) -> None:
    """Create the tables that a workspace in PostGIS has beside its layers."""
    database.run("CREATE TABLE workspace (version integer NOT NULL)")
    database.run("INSERT INTO workspace VALUES (0)")
    database.run(
        "CREATE TABLE layer_metadata (table_name text PRIMARY KEY, title text, abstract text, licence text, "
        "attribution text)"
    )


def apply_postgis_schema(database: Database) -> None:
    """Add rules, triggers and rights to the catalogue's tables, or bring them up to date."""
    for name in KEYS:
        database.run(f"ALTER TABLE {name} ADD COLUMN IF NOT EXISTS {VERSION} bigint DEFAULT 1")  # of all rows
        database.run(f"ALTER TABLE {name} ALTER COLUMN {VERSION} DROP DEFAULT")
    tables = describe_tables(database)
    database.run(_editor())
    for name, key in KEYS.items():
        database.run(f"CREATE UNIQUE INDEX IF NOT EXISTS {name}_{key} ON {name} ({key})")
        _add_rules(database, name)
        changed = _distinct(counted(_logged(tables[name])))
        keep = _keep_project(changed) if name == PROJECTS else _keep_site(name, key, changed)
        _add_trigger(database, f"{name}_keep", f"BEFORE INSERT OR UPDATE ON {name} FOR EACH ROW", keep)
        _add_log(database, tables[name], key)
    _add_trigger(
        database, f"{PROJECTS}_rename", f"AFTER UPDATE OF code ON {PROJECTS} FOR EACH ROW", _rename()
    )
    database.run(f"CREATE INDEX IF NOT EXISTS {CHANGE_LOG}_row ON {CHANGE_LOG} (row_key)")
    grant_roles(database)
    database.run("UPDATE workspace SET version = %s", (SCHEMA_VERSION,))


def own_names() -> frozenset[str]:
    """Return the names of the indices, rules and triggers that the catalogue's tables have by themselves."""
    parts = ("keep", "log_insert", "log_update", "log_delete")
    return frozenset(
        {f"{PROJECTS}_rename"}
        | {f"{table}_{part}" for table in KEYS for part in parts}
        | {f"{table}_{key}" for table, key in KEYS.items()}
        | {f"{table}_rule_{column}" for table in KEYS for column in broken_rules(table)}
    )


def grant_roles(database: Database) -> None:
    """Give the roles their rights: readers look, editors change everything but the log and the version."""
    may_create = database.value("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user")
    for role, rights in ROLES.items():
        if not database.value("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)):
            if not may_create:
                raise PlanError(
                    "The database has no role {role}, and this login may not create it. Ask its "
                    "administrator for the roles konin_reader and konin_editor.",
                    role=role,
                )
            database.run(f"CREATE ROLE {role}")
        database.run(f"GRANT USAGE ON SCHEMA {SCHEMA} TO {role}")
        database.run(f"GRANT {rights} ON ALL TABLES IN SCHEMA {SCHEMA} TO {role}")
    database.run(f"GRANT ALL ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO konin_editor")
    database.run(f"REVOKE INSERT, UPDATE, DELETE ON {CHANGE_LOG}, workspace FROM konin_editor")


def _editor() -> str:
    """Return the function that names who is changing: as the plugin says, else the login."""
    return (
        f"CREATE OR REPLACE FUNCTION {SCHEMA}.editor(last text, now text) RETURNS text LANGUAGE sql STABLE "  # nosec B608
        "AS $$ SELECT coalesce(nullif(current_setting('konin.changed_by', true), ''), "
        "CASE WHEN now IS DISTINCT FROM last THEN now END, session_user) $$"
    )


def _add_rules(database: Database, table: str) -> None:
    for column, broken in broken_rules(table).items():
        name = f"{table}_rule_{column}"
        database.run(f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {name}")
        database.run(f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK (NOT ({broken.replace('NEW.', '')}))")


def _add_trigger(database: Database, name: str, when: str, body: str) -> None:
    """Add a trigger with a function of its own, which acts with the owner's rights."""
    database.run(
        f"CREATE OR REPLACE FUNCTION {SCHEMA}.{name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER "
        # Compiling the long list of values would take seconds, running it takes milliseconds.
        f"SET search_path = {SCHEMA}, public SET jit = off AS {_as_body(f'BEGIN {body} END')}"
    )
    database.run(f"CREATE OR REPLACE TRIGGER {name} {when} EXECUTE FUNCTION {SCHEMA}.{name}()")


def _as_body(text: str) -> str:
    """Return a function's text between dollar signs; a column's name may hold dollar signs, too."""
    mark = "$body$"
    while mark in text:
        mark = mark.replace("y$", "yy$")
    return f"{mark} {text} {mark}"


def _refuse_old(key: str) -> str:
    """Return what refuses the change of a row that somebody else has changed since.

    A version below zero says which version was edited: it must still be the stored one.
    """
    return (
        f"IF NEW.{VERSION} < 0 AND NEW.{VERSION} <> -OLD.{VERSION} THEN RAISE EXCEPTION USING "
        "ERRCODE = 'KO001', MESSAGE = format('%s has been changed by %s in the meantime', "
        f"OLD.{key}, OLD.updated_by); END IF; "
    )


def _keep_project(changed: str) -> str:
    """Return what sets a project's moments and counts its versions; a copied row may bring one below zero."""
    return (
        f"IF TG_OP = 'INSERT' THEN NEW.created_at := coalesce(NEW.created_at, {NOW}); "
        f"NEW.updated_at := coalesce(NEW.updated_at, {NOW}); NEW.version := greatest(NEW.version, 1); "
        "NEW.updated_by := editor(NULL, NEW.updated_by); RETURN NEW; END IF; "
        f"{_refuse_old('code')}IF {changed} THEN NEW.version := coalesce(OLD.version, 0) + 1; "
        f"NEW.updated_at := {NOW}; "
        "NEW.updated_by := editor(OLD.updated_by, NEW.updated_by); "
        "ELSIF NEW.version < 0 THEN NEW.version := OLD.version; END IF; RETURN NEW;"
    )


def _keep_site(table: str, key: str, changed: str) -> str:
    """Return what numbers a site, as in a GeoPackage, names its editor and counts its versions."""
    kind = table.removeprefix("project_")[0].upper()
    return (
        "IF TG_OP = 'INSERT' THEN NEW.version := greatest(NEW.version, 1); "  # nosec B608
        f"IF NEW.site_id IS NULL THEN NEW.site_id := NEW.code || '/{kind}' || NEW.fid; "
        f"IF EXISTS (SELECT 1 FROM {table} WHERE site_id = NEW.site_id) THEN "
        "NEW.site_id := NEW.site_id || '-' || substr(md5(random()::text), 1, 6); END IF; END IF; "
        "NEW.updated_by := editor(NULL, NEW.updated_by); RETURN NEW; END IF; "
        f"{_refuse_old(key)}IF {changed} THEN NEW.version := coalesce(OLD.version, 0) + 1; "
        "ELSIF NEW.version < 0 THEN NEW.version := OLD.version; END IF; "
        "NEW.updated_by := editor(OLD.updated_by, NEW.updated_by); RETURN NEW;"
    )


def _rename() -> str:
    """Return what takes a project's sites along when its code changes."""
    moves = "".join(
        f"UPDATE {table} SET code = NEW.code WHERE code = OLD.code; "  # nosec B608
        for table in SITE_LAYERS.values()
    )
    return f"IF OLD.code IS DISTINCT FROM NEW.code THEN {moves}END IF; RETURN NULL;"


def _add_log(database: Database, table: PostgisTable, key: str) -> None:
    """Add the triggers that write the change log: one line for each value that changed."""
    name = table.name
    seen = {
        "insert": ("REFERENCING NEW TABLE AS new_rows", _log_insert(name, key), "SELECT code FROM new_rows"),
        "update": (
            "REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows",
            _log_update(table, key),
            "SELECT unnest(ARRAY[o.code, n.code]) FROM old_rows AS o JOIN new_rows AS n USING (fid) "  # nosec B608
            f"WHERE {_distinct(_logged(table), 'o', 'n')}",
        ),
        "delete": ("REFERENCING OLD TABLE AS old_rows", _log_delete(table, key), "SELECT code FROM old_rows"),
    }
    for event, (rows, log, codes) in seen.items():
        count = "" if name == PROJECTS else _count(codes)
        when = f"AFTER {event.upper()} ON {name} {rows} FOR EACH STATEMENT"
        _add_trigger(database, f"{name}_log_{event}", when, f"{log}; {count}RETURN NULL;")


def _count(codes: str) -> str:
    """Return what counts the version of every project whose sites have changed, in the order of codes."""
    return (
        f"UPDATE {PROJECTS} SET version = coalesce(version, 0) + 1, updated_at = {NOW} "  # nosec B608
        f"WHERE code IN ({codes}); "
    )


def _log_insert(table: str, key: str) -> str:
    return (
        f"INSERT INTO {CHANGE_LOG} (changed_by, changed_at, table_name, row_key, field_name, new_value) "  # nosec B608
        f"SELECT updated_by, {NOW}, '{table}', {key}, '{key}', {key} FROM new_rows "
        f"WHERE {key} IS NOT NULL ORDER BY fid"
    )


def _log_update(table: PostgisTable, key: str) -> str:
    return _log_values(
        table,
        f"n.updated_by, {NOW}, '{table.name}', n.{key}",
        f"old_rows AS o JOIN new_rows AS n ON o.fid = n.fid AND {_distinct(_logged(table), 'o', 'n')}",
        lambda column: (
            _as_text(table, f"o.{quoted(column)}", column),
            _as_text(table, f"n.{quoted(column)}", column),
        ),
    )


def _log_delete(table: PostgisTable, key: str) -> str:
    return _log_values(
        table,
        f"editor(NULL, NULL), {NOW}, '{table.name}', o.{key}",
        "old_rows AS o",
        lambda column: (_as_text(table, f"o.{quoted(column)}", column), "NULL"),
    )


def _log_values(table: PostgisTable, start: str, rows: str, sides: Callable[[str], tuple[str, str]]) -> str:
    """Return the INSERT of one line for each value whose two ``sides`` differ."""
    values = ", ".join(
        f"({number}, {text_in_sql(column)}, {old}, {new})"
        for number, column in enumerate(_logged(table))
        for old, new in [sides(column)]
    )
    return (
        f"INSERT INTO {CHANGE_LOG} (changed_by, changed_at, table_name, row_key, field_name, old_value, "  # nosec B608
        f"new_value) SELECT {start}, v.field, v.old, v.new FROM {rows} "
        f"CROSS JOIN LATERAL (VALUES {values}) AS v (number, field, old, new) "
        "WHERE v.old IS DISTINCT FROM v.new ORDER BY o.fid, v.number"
    )


def _logged(table: PostgisTable) -> list[str]:
    shape = ["geom"] if table.srid else []
    return [*shape, *(field.name for field in table.schema.fields if field.name not in NOT_LOGGED)]


def _as_text(table: PostgisTable, value: str, column: str) -> str:
    """Return the value as a GeoPackage's log has it."""
    if column == "geom":
        start = (BINARY_START + struct.pack("<i", table.srid)).hex()
        return f"upper('{start}' || encode(ST_AsBinary({value}, 'NDR'), 'hex'))"
    types = {field.name: field.type for field in table.schema.fields}
    return AS_TEXT.get(types[column], lambda text: f"{text}::text")(value)


def _distinct(columns: list[str], old: str = "OLD", new: str = "NEW") -> str:
    sides = [", ".join(f"{row}.{quoted(column)}" for column in columns) for row in (old, new)]
    return f"({sides[0]}) IS DISTINCT FROM ({sides[1]})"

# ruff: noqa: S608 (names of tables and columns are the GeoPackage's own; there are no values)
"""What the catalogue's tables do by themselves: keep the rules, the history and the version.

Plain SQL triggers without functions of our own, so that they work wherever the
GeoPackage is edited: in QGIS, with OGR, with the sqlite3 shell. They are made from the
columns a table really has, so a field that an office adds to it is logged too.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from ..analysis.disk import whole_file
from ..analysis.errors import PlanError
from ..layer_io.gpkg_file import reading, sentences, transaction
from ..layer_io.sql_names import quoted
from .model import CHANGE_LOG, KEPT_BY_STORE, PROJECTS, SITE_LAYERS
from .validation import FIRST_YEAR, HIGHEST_PRIORITY, LAST_YEAR, LOWEST_PRIORITY
from .vocabularies import ACCURACY, AREA, SCOPE, STATUS, THEME, Vocabulary

if TYPE_CHECKING:
    from pathlib import Path

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
NOT_LOGGED = ("fid", *KEPT_BY_STORE)
VERSION = "version"
KEYS = {PROJECTS: "code", **dict.fromkeys(SITE_LAYERS.values(), "site_id")}


def apply_catalogue_schema(gpkg: Path) -> Path | None:
    """Add the indices and triggers to the catalogue's tables, or bring them up to date.

    When they change in a file that holds projects, a copy of the file is kept beside it and returned.
    Raises PlanError when one of the tables is missing or the file cannot be written.
    """
    with reading(gpkg) as database:
        there = dict(database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
        uncounted = [table for table in KEYS if VERSION not in _columns(database, table)]
        changed = uncounted or any(there.get(name) != sql for name, sql in _schema(database).items())
        has_projects = database.execute(f"SELECT 1 FROM {PROJECTS} LIMIT 1").fetchone() is not None  # nosec B608
    if not changed:
        return None
    copy = keep_copy(gpkg) if has_projects else None
    with transaction(gpkg) as database:
        for table in uncounted:
            database.execute(f"ALTER TABLE {table} ADD COLUMN {VERSION} INTEGER")
            database.execute(f"UPDATE {table} SET {VERSION} = 1")  # nosec B608
        for name, sql in _schema(database).items():
            if there.get(name) == sql:
                continue
            if name in there:
                database.execute(f"DROP {'TRIGGER' if ' TRIGGER ' in sql else 'INDEX'} {name}")
            database.execute(sql)
    return copy


def own_names(gpkg: Path) -> frozenset[str]:
    """Return the names of the indices and triggers that the catalogue's tables have by themselves."""
    with reading(gpkg) as database:
        return frozenset(_schema(database))


def keep_copy(gpkg: Path) -> Path:
    """Copy the GeoPackage beside itself, with the moment in its name, and return the copy.

    SQLite makes it, so that it is whole even while others read and write.
    """
    moment = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    copy = gpkg.with_name(f"{gpkg.stem} {moment}{gpkg.suffix}")
    with (
        whole_file(copy) as draft,
        reading(gpkg) as database,
        sentences(copy),
        closing(sqlite3.connect(draft)) as target,
    ):
        database.backup(target)
    return copy


def _schema(database: sqlite3.Connection) -> dict[str, str]:
    """Return the SQL of every index and trigger that the tables of ``database`` need, by name."""
    indices = {f"{CHANGE_LOG}_row": f'CREATE INDEX {CHANGE_LOG}_row ON {CHANGE_LOG} ("row_key")'}
    triggers = {f"{PROJECTS}_rename": _rename()}
    for table, key in KEYS.items():
        name = f"{table}_{key}"
        indices[name] = f'CREATE UNIQUE INDEX {name} ON {table} ("{key}")'
        triggers |= _rules(table) | _history(table, _columns(database, table))
        triggers |= _counting(table, counted(_logged(database, table)))
    for table in SITE_LAYERS.values():
        triggers |= _keeping_site(table, _logged(database, table))
    return indices | {name: f"CREATE TRIGGER {name} {body}" for name, body in triggers.items()}


def _logged(database: sqlite3.Connection, table: str) -> list[str]:
    return [column for column in _columns(database, table) if column not in NOT_LOGGED]


def counted(logged: list[str]) -> list[str]:
    """Return the columns whose change is a new version of the row: a site's number is given, not changed."""
    return [column for column in logged if column != "site_id"]


def _columns(database: sqlite3.Connection, table: str) -> list[str]:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    if not columns:
        raise PlanError("The workspace has no table {table}. Create the workspace anew.", table=table)
    return columns


def _rules(table: str) -> dict[str, str]:
    """Return the triggers that refuse what ``validation`` calls an error."""
    broken = broken_rules(table)
    checks = "".join(
        f"SELECT RAISE(ABORT, 'The field {column} of {table} breaks a rule') WHERE {condition}; "
        for column, condition in broken.items()
    )
    events = {"insert": "INSERT", "update": f"UPDATE OF {', '.join(broken)}"}
    return {
        f"{table}_rules_{name}": f"BEFORE {event} ON {table} BEGIN {checks}END"
        for name, event in events.items()
    }


def broken_rules(table: str) -> dict[str, str]:
    """Return the condition that breaks a rule by field of the table, in SQL for a trigger's row NEW."""
    if table != PROJECTS:
        return {"accuracy": _not_in(ACCURACY)}
    years = f"NOT BETWEEN {FIRST_YEAR} AND {LAST_YEAR}"
    return {
        "code": "trim(coalesce(NEW.code, '')) = ''",
        "title": "trim(coalesce(NEW.title, '')) = ''",
        "start_year": f"NEW.start_year {years}",
        "end_year": f"NEW.end_year {years} OR NEW.end_year < NEW.start_year",
        "budget_pln": "NEW.budget_pln < 0",
        "priority": f"NEW.priority NOT BETWEEN {HIGHEST_PRIORITY} AND {LOWEST_PRIORITY}",
        **{vocabulary.field: _not_in(vocabulary) for vocabulary in (AREA, THEME, STATUS, SCOPE)},
    }


def _not_in(vocabulary: Vocabulary) -> str:
    codes = ", ".join(f"'{code}'" for code in vocabulary.codes)
    return f"NEW.{vocabulary.field} NOT IN ({codes})"


def _history(table: str, columns: list[str]) -> dict[str, str]:
    """Return the triggers that write the change log: one line for each value that changed.

    A new row is its key's change from nothing; a deleted row keeps all its values in the log.
    Geometries are kept as the hexadecimal GeoPackage binary.
    """
    logged = [column for column in columns if column not in NOT_LOGGED]
    key = KEYS[table]
    insert = _log_line(table, columns, key, "NULL", f"NEW.{key}", "NEW")
    update = "".join(
        _log_line(table, columns, column, f"OLD.{quoted(column)}", f"NEW.{quoted(column)}", "NEW")
        + f" WHERE {_changed([column])}; "
        for column in logged
    )
    delete = "".join(
        _log_line(table, columns, column, f"OLD.{quoted(column)}", "NULL", "OLD")
        + f" WHERE OLD.{quoted(column)} IS NOT NULL; "
        for column in logged
    )
    return {
        f"{table}_log_insert": f"AFTER INSERT ON {table} WHEN NEW.{key} IS NOT NULL BEGIN {insert}; END",
        f"{table}_log_update": f"AFTER UPDATE OF {_listed(logged)} ON {table} BEGIN {update}END",
        f"{table}_log_delete": f"AFTER DELETE ON {table} BEGIN {delete}END",
    }


def _log_line(table: str, columns: list[str], column: str, old: str, new: str, row: str) -> str:
    """Return the INSERT of one line; the log's key is NEW's, or OLD's of a deleted row."""
    if column == "geom":
        old, new = (side if side == "NULL" else f"hex({side})" for side in (old, new))
    by = f"{row}.updated_by" if "updated_by" in columns and row == "NEW" else "NULL"
    return (
        f"INSERT INTO {CHANGE_LOG} (changed_by, changed_at, table_name, row_key, field_name, old_value, "
        f"new_value) SELECT {by}, {NOW}, '{table}', {row}.{KEYS[table]}, {text_in_sql(column)}, {old}, {new}"
    )


def text_in_sql(text: str) -> str:
    """Return a text as SQL writes it, for a trigger, which takes no values."""
    return "'" + text.replace("'", "''") + "'"


def _counting(table: str, logged: list[str]) -> dict[str, str]:
    """Return the triggers that set a project's moments and count the versions of a row.

    A version below zero says which version was edited: it must still be the stored one.
    """
    moments = table == PROJECTS
    first = f"{VERSION} = max(coalesce(NEW.{VERSION}, 1), 1)"  # a copied row may bring one below zero
    following = f"{VERSION} = coalesce(OLD.{VERSION}, 0) + ({_changed(logged)})"
    if moments:
        first += (
            f", created_at = coalesce(NEW.created_at, {NOW}), updated_at = coalesce(NEW.updated_at, {NOW})"
        )
        following += f", updated_at = CASE WHEN {_changed(logged)} THEN {NOW} ELSE OLD.updated_at END"
    here = "WHERE rowid = NEW.rowid; END"
    return {
        f"{table}_keep_insert": f"AFTER INSERT ON {table} BEGIN UPDATE {table} SET {first} {here}",  # nosec B608
        f"{table}_keep_update": (
            f"AFTER UPDATE OF {_listed([*logged, VERSION])} ON {table} "  # nosec B608
            f"WHEN NEW.{VERSION} < 0 OR {_changed(logged)} BEGIN UPDATE {table} SET {following} {here}"
        ),
        f"{table}_refuse_old": (
            f"BEFORE UPDATE OF {VERSION} ON {table} "
            f"WHEN NEW.{VERSION} < 0 AND NEW.{VERSION} <> -OLD.{VERSION} "
            f"BEGIN SELECT RAISE(ABORT, 'Changed by somebody else in the meantime'); END"
        ),
    }


def _rename() -> str:
    """Return the trigger that takes a project's sites along when its code changes."""
    moves = "".join(
        f"UPDATE {table} SET code = NEW.code WHERE code = OLD.code; "  # nosec B608
        for table in SITE_LAYERS.values()
    )
    return f"AFTER UPDATE OF code ON {PROJECTS} WHEN OLD.code IS NOT NEW.code BEGIN {moves}END"


def _keeping_site(table: str, logged: list[str]) -> dict[str, str]:
    """Return the triggers that number a site and count its project's version.

    The number is the row's own, which GeoPackage tables never use twice; where a spreadsheet has brought
    that number along, a few random signs follow it.
    """
    kind = table.removeprefix("project_")[0].upper()
    own = f"NEW.code || '/{kind}' || NEW.rowid"
    taken = f"EXISTS (SELECT 1 FROM {table} WHERE site_id = {own})"  # nosec B608
    tail = f"CASE WHEN {taken} THEN '-' || lower(hex(randomblob(3))) ELSE '' END"
    number = f"UPDATE {table} SET site_id = {own} || {tail} WHERE rowid = NEW.rowid"  # nosec B608
    count = f"UPDATE {PROJECTS} SET version = coalesce(version, 0) + 1, updated_at = {NOW} WHERE code"  # nosec B608
    return {
        f"{table}_number": f"AFTER INSERT ON {table} WHEN NEW.site_id IS NULL BEGIN {number}; END",
        f"{table}_count_insert": f"AFTER INSERT ON {table} BEGIN {count} = NEW.code; END",
        f"{table}_count_update": (
            f"AFTER UPDATE OF {_listed(logged)} ON {table} WHEN {_changed(logged)} "
            f"BEGIN {count} IN (OLD.code, NEW.code); END"
        ),
        f"{table}_count_delete": f"AFTER DELETE ON {table} BEGIN {count} = OLD.code; END",
    }


def _listed(columns: list[str]) -> str:
    return ", ".join(map(quoted, columns))


def _changed(columns: list[str]) -> str:
    return " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in map(quoted, columns))

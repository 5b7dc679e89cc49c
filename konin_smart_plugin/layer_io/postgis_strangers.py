# ruff: noqa: S608 (names of tables and columns are quoted; values are always bound)
"""What somebody has added to the tables in PostGIS that a GeoPackage cannot hold: named before it is lost."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from ..analysis.errors import PlanError
from .creating import TableSchema
from .defaults import UnknownDefaultError, read_default
from .postgis import SCHEMA, Database
from .postgis_tables import INTERNAL, PostgisTable
from .sql_names import quoted

FINER = {
    "numeric": "{column} <> {column}::double precision::numeric",
    "timestamp": "{column} <> date_trunc('milliseconds', {column})",
}
"""The condition that a value of the type is finer than a GeoPackage can hold."""


def movable(
    database: Database, tables: Mapping[str, PostgisTable], own: Collection[str]
) -> dict[str, TableSchema]:
    """Return what the tables are made of, with the defaults of their columns.

    ``own``: the indices, rules and triggers that the workspace makes anew. Raises PlanError for the rest.
    """
    for table, what in _rules(database):
        if what not in own:
            raise _strange(table, what)
    for name, table in tables.items():
        if not table.schema.key:
            raise _strange(name, "PRIMARY KEY")
    for table, column, condition in _finer_columns(database):
        if database.value(f"SELECT 1 FROM {quoted(table)} WHERE {condition} LIMIT 1"):  # nosec B608
            raise _strange(table, column)
    return {name: _with_defaults(table) for name, table in tables.items()}


def _rules(database: Database) -> Iterator[tuple[str, str]]:
    """Yield the table and the name of every rule that is no plain UNIQUE, NOT NULL or key."""
    in_schema = "JOIN pg_class c ON c.oid = {relation} WHERE c.relnamespace = to_regnamespace(%s) "
    questions = (
        "SELECT c.relname, conname FROM pg_constraint "  # nosec B608
        + in_schema.format(relation="conrelid")
        + "AND (contype IN ('c', 'f', 'x') OR contype IN ('p', 'u') AND cardinality(conkey) > 1)",
        "SELECT c.relname, i.relname FROM pg_index JOIN pg_class i ON i.oid = indexrelid "  # nosec B608
        + in_schema.format(relation="indrelid")
        + "AND indisunique AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)",  # nosec B608
        "SELECT c.relname, tgname FROM pg_trigger "  # nosec B608
        + in_schema.format(relation="tgrelid")
        + "AND NOT tgisinternal",
        "SELECT c.relname, attname FROM pg_attribute "  # nosec B608
        + in_schema.format(relation="attrelid")
        + "AND attgenerated <> ''",
    )
    for question in questions:
        yield from database.rows(question, (SCHEMA,))


def _finer_columns(database: Database) -> Iterator[tuple[str, str, str]]:
    """Yield table, column and condition for the columns whose values may be finer than a GeoPackage's."""
    rows = database.rows(
        "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = %s "
        "AND table_name <> ALL (%s)",
        (SCHEMA, list(INTERNAL)),
    )
    for table, column, type_ in rows:
        for start, condition in FINER.items():
            if type_.startswith(start):
                yield table, column, condition.format(column=quoted(column))


def _with_defaults(table: PostgisTable) -> TableSchema:
    fields = []
    for field in table.schema.fields:
        try:
            default = read_default(table.defaults.get(field.name), field.type)
        except UnknownDefaultError as error:
            raise _strange(table.name, f"DEFAULT ({field.name})") from error
        fields.append(replace(field, default=default))
    return replace(table.schema, fields=tuple(fields))


def _strange(table: str, what: str) -> PlanError:
    return PlanError(
        "The table {table} has something that a GeoPackage cannot hold: {what}. Nothing was moved. Remove it "
        "and move again.",
        table=table,
        what=what,
    )

"""The team's database: connecting, one all-or-nothing transaction, and errors as sentences.

A login is never ours to keep: it comes from a PostgreSQL service file, or from QGIS's own
authentication store (``authcfg``), at the moment of connecting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsDataSourceUri

from ..analysis.errors import PlanError, library_missing

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection  # noqa: N812 (psycopg2 names a class so)

SCHEMA = "konin"
WAIT_TO_CONNECT_S = 10
WAIT_FOR_LOCK_MS = 30_000
TIMESTAMP_WITH_ZONE = 1184  # PostgreSQL's number of the type
NAMED = re.compile(r"(service|authcfg)\s*=\s*'?([^\s']+)'?")


@dataclass(frozen=True)
class Service:
    """A database named in the service file, and the entry of QGIS's login store, if any."""

    name: str
    authcfg: str = ""

    @classmethod
    def parse(cls, text: str) -> Service:
        """Return the service that ``service=NAME`` or ``service=NAME authcfg=ID`` names.

        Raises PlanError for anything else, such as a password.
        """
        named = dict(NAMED.findall(text))
        if "service" not in named or NAMED.sub("", text).strip():
            raise PlanError(
                "Give a database as service=NAME, or service=NAME authcfg=ID: the login belongs into the "
                "PostgreSQL service file or QGIS's authentication settings, not here."
            )
        return cls(named["service"], named.get("authcfg", ""))

    @property
    def address(self) -> str:
        """The text that ``parse`` reads."""
        return f"service={self.name}" + (f" authcfg={self.authcfg}" if self.authcfg else "")

    def uri(self) -> QgsDataSourceUri:
        """Return QGIS's address of the database, without any login."""
        uri = QgsDataSourceUri()
        uri.setConnection(self.name, "", "", "")
        uri.setAuthConfigId(self.authcfg)
        return uri


@contextmanager
def reading(service: Service) -> Iterator[Database]:
    """Yield the database as it is at one moment; what it refuses is raised as PlanError."""
    with sentences(service), closing(connect(service)) as connection:
        connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
        yield Database(connection)


@contextmanager
def transaction(service: Service, changed_by: str = "") -> Iterator[Database]:
    """Yield the database in one transaction: committed at the end, rolled back on any error.

    ``changed_by``: the name for the change log, instead of the login's.
    """
    with sentences(service), closing(connect(service)) as connection:
        database = Database(connection)
        database.run("SELECT set_config('konin.changed_by', %s, true)", (changed_by,))
        yield database
        _commit(service, database)


class Database:
    """A connection to ask and to tell."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def run(self, sql: str, values: Sequence[object] | None = None) -> None:
        """Do what the SQL says; ``%s`` marks values."""
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)

    def rows(self, sql: str, values: Sequence[object] | None = None) -> list[tuple]:
        """Return all rows at once: moments as ISO 8601 text in UTC, geometries as hexadecimal WKB."""
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()

    def value(self, sql: str, values: Sequence[object] | None = None) -> Any:  # noqa: ANN401
        """Return the first value of the first row, None where there is no row."""
        rows = self.rows(sql, values)
        return rows[0][0] if rows else None


def connect(service: Service) -> Connection:
    """Return a connection that finds the workspace's tables by their names alone."""
    try:
        import psycopg2
        from psycopg2.extensions import new_type, register_type
    except ImportError as error:
        raise library_missing(error) from error

    connection = psycopg2.connect(
        service.uri().connectionInfo(True),
        connect_timeout=WAIT_TO_CONNECT_S,
        application_name="Konin Smart Plan",
        keepalives_idle=30,
        options=f"-c search_path={SCHEMA},public -c timezone=UTC -c lock_timeout={WAIT_FOR_LOCK_MS} "
        "-c client_min_messages=warning",
    )
    register_type(new_type((TIMESTAMP_WITH_ZONE,), "MOMENT", _moment), connection)
    return connection


@contextmanager
def sentences(service: Service) -> Iterator[None]:
    """Turn what the database refuses into a sentence."""
    try:
        import psycopg2
    except ImportError as error:
        raise library_missing(error) from error
    try:
        yield
    except psycopg2.Error as error:
        from .postgis_refusals import sentence_of

        raise sentence_of(error, service.name) from error


def _moment(text: str | None, _cursor: object) -> str | None:
    """Return "2026-11-23T13:05:01.120Z" for PostgreSQL's "2026-11-23 13:05:01.12+00"."""
    if text is None:
        return None
    whole, _, fraction = text.removesuffix("+00").partition(".")
    return f"{whole.replace(' ', 'T')}.{fraction[:3]:0<3}Z"


def _commit(service: Service, database: Database) -> None:
    """Commit; where the connection breaks just then, ask in a new one what became of it."""
    import psycopg2

    number = database.value("SELECT pg_current_xact_id_if_assigned()::text")
    try:
        database.connection.commit()
    except (psycopg2.OperationalError, psycopg2.InterfaceError):
        if number is None or not _was_committed(service, number):
            raise


def _was_committed(service: Service, number: str) -> bool:
    """Return whether the transaction of this number was committed. Raises PlanError if nobody can tell."""
    import psycopg2

    try:
        with closing(connect(service)) as connection:
            status = Database(connection).value("SELECT txid_status(%s::bigint)", (number,))
    except psycopg2.Error as error:
        raise PlanError(
            "The connection to the database {service} broke while it was confirming the change, so nobody "
            "can tell yet whether it was stored. Read the catalogue again before you repeat it.",
            service=service.name,
        ) from error
    return status == "committed"

"""What a PostgreSQL server refuses, in the user's words. Codes: PostgreSQL's appendix A."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..analysis.errors import PlanError
from ..translation import translatable

if TYPE_CHECKING:
    import psycopg2

NOTHING_STORED = translatable(
    "The connection to the database {service} broke. Nothing of this change was stored."
)
WRONG_LOGIN = translatable(
    "The database {service} does not accept the login. Check user and password in the PostgreSQL service "
    "file or in QGIS's authentication settings."
)
UNREACHABLE = translatable(
    "The database {service} cannot be reached ({reason}). Check that the server runs, that you are in the "
    "office's network, and that the service file names it rightly."
)
NO_RIGHT = translatable(
    "You have no right to do this in the database {service} ({reason}). Ask its administrator for the role "
    "konin_editor to change data, or konin_reader to read them."
)
BROKEN_RULE = translatable(
    "Nothing was changed in the database {service}: the field {field} of {table} breaks a rule."
)
CHECK_VIOLATION, RULE = "23514", "_rule_"
SENTENCES = {
    "42501": NO_RIGHT,
    "53100": translatable(
        "The disk of the database server {service} is full. Nothing was changed. Tell its administrator."
    ),
    "55P03": translatable(
        "Somebody else is saving the same rows in the database {service}. Nothing was changed. Try again in "
        "a moment."
    ),
    "40P01": translatable(
        "Somebody else is saving the same rows in the database {service}. Nothing was changed. Try again in "
        "a moment."
    ),
    "KO001": translatable("Nothing was changed in the database {service}: {reason}."),
    "3F000": translatable(
        "The database {service} has no schema konin. Put a workspace there with Move workspace."
    ),
    "42P01": translatable(
        "A table of the workspace is missing in the database {service} ({reason}). It was altered by hand: "
        "bring the table back from a backup."
    ),
    "42703": translatable(
        "A column of the workspace is missing in the database {service} ({reason}). The table was altered by "
        "hand: bring the column back."
    ),
}
BROKEN_CONNECTION = ("08", "57P")


def sentence_of(error: psycopg2.Error, service: str) -> PlanError:
    """Return the error as a sentence about ``service``. A login's password is in no server's message."""
    reason = _reason(error)
    code = error.pgcode or ""
    if code == CHECK_VIOLATION and RULE in (error.diag.constraint_name or ""):
        table, _, field = error.diag.constraint_name.partition(RULE)
        return PlanError(BROKEN_RULE, service=service, table=table, field=field)
    if code in SENTENCES:
        return PlanError(SENTENCES[code], service=service, reason=reason)
    if code.startswith(BROKEN_CONNECTION) or (not code and _was_connected(error)):
        return PlanError(NOTHING_STORED, service=service)
    if not code:
        wrong_login = any(word in reason.lower() for word in ("password", "hasł", "authentication", 'role "'))
        return PlanError(WRONG_LOGIN if wrong_login else UNREACHABLE, service=service, reason=reason)
    return PlanError(
        "Nothing was changed in the database {service} ({reason}).", service=service, reason=reason
    )


def _was_connected(error: psycopg2.Error) -> bool:
    """Return whether there was a connection: before that psycopg2's errors know of no cursor."""
    text = str(error)
    return error.cursor is not None or "server closed the connection" in text or "already closed" in text


def _reason(error: psycopg2.Error) -> str:
    text = error.diag.message_primary or str(error)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[0].partition("FATAL:")[2].strip() or lines[0].rstrip(".") if lines else type(error).__name__

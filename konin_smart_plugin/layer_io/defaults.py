"""What a column holds in a row that does not say: read from SQLite and PostgreSQL, written for PostgreSQL.

Only constants and the present moment can be told from one to the other.
"""

from __future__ import annotations

import re

from .creating import Default, Now

NOW = {
    "current_timestamp": Now.MOMENT,
    "now()": Now.MOMENT,
    "strftime('%y-%m-%dt%h:%m:%fz','now')": Now.MOMENT,
    "current_date": Now.DAY,
    "date('now')": Now.DAY,
}
NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")
TEXT = re.compile(r"(E?)'((?:[^']|'')*)'(::[\w ()]+)?")
OTHER_NUMBER = re.compile(r"\(?(-?[\d.]+)\)?::[\w ]+")


class UnknownDefaultError(ValueError):
    """A default that is no constant."""


def read_default(text: str | None, type_: str) -> Default:
    """Return the default that the database states as ``text`` for a column of the type.

    Raises UnknownDefaultError for an expression.
    """
    plain = _without_brackets((text or "NULL").strip())
    if plain.upper() == "NULL" or plain.upper().startswith("NULL::"):
        return None
    moment = NOW.get(plain.lower().replace(" ", ""))
    if moment is not None:
        return moment
    quoted, number = TEXT.fullmatch(plain), OTHER_NUMBER.fullmatch(plain)
    if quoted:
        value = quoted[2].replace("''", "'")
        plain = value.replace("\\\\", "\\") if quoted[1] else value
    elif number:
        plain = number[1]
    return _of_type(plain, type_, is_text=bool(quoted))


def default_in_postgis(value: Default) -> str:
    """Return the default as PostgreSQL's SQL states it."""
    if isinstance(value, Now):
        return value.value
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _without_brackets(text: str) -> str:
    while text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return text


def _of_type(text: str, type_: str, is_text: bool) -> Default:
    if type_ == "boolean" and text.lower() in ("0", "1", "true", "false"):
        return text.lower() in ("1", "true")
    if type_ in ("integer", "real") and NUMBER.fullmatch(text):
        return int(text) if type_ == "integer" and text.lstrip("+-").isdigit() else float(text)
    if type_ in ("text", "date", "datetime") and is_text:
        return text
    raise UnknownDefaultError(text)

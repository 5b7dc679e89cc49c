"""Headings that the user has explained, kept among the user's settings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsSettings

from ..layer_io.json_texts import parse_json
from ..preferences import GROUP
from .headings import is_meaning

KEY = f"{GROUP}/catalogue_headings"


def remembered_headings() -> dict[str, str]:
    """Return the field, or "-" for none, of each heading explained so far.

    Damaged settings remember nothing: no import may fail because of them.
    """
    try:
        remembered = parse_json(QgsSettings().value(KEY, "{}", type=str))
    except ValueError:
        return {}
    known = remembered.items() if isinstance(remembered, dict) else ()
    return {text: field for text, field in known if isinstance(field, str) and is_meaning(field)}


def remember_headings(mapping: Mapping[str, str]) -> None:
    """Add the headings to those remembered; a heading explained anew takes its new field."""
    QgsSettings().setValue(KEY, json.dumps(remembered_headings() | mapping))

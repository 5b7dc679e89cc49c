"""Headings that the user has explained, kept among the user's settings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsSettings

from ..preferences import GROUP

KEY = f"{GROUP}/catalogue_headings"


def remembered_headings() -> dict[str, str]:
    """Return the field, or "-" for none, of each heading explained so far."""
    return json.loads(QgsSettings().value(KEY, "{}", type=str))


def remember_headings(mapping: Mapping[str, str]) -> None:
    """Add the headings to those remembered; a heading explained anew takes its new field."""
    QgsSettings().setValue(KEY, json.dumps(remembered_headings() | mapping))

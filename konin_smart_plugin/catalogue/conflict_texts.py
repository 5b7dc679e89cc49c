"""Differences between two people's projects in words."""

from __future__ import annotations

from shapely import Geometry

from ..translation import number, tr
from .columns import BY_FIELD, SITE_FIELDS, heading
from .conflicts import WHOLE, Difference
from .history import shape_text
from .model import Project, Site
from .vocabularies import VOCABULARIES


def field_text(difference: Difference, language: str) -> str:
    """Return what people call the field, behind the number of its site."""
    if difference.field == WHOLE:
        name = tr("site", language) if difference.site_id else tr("project", language)
    elif difference.field == "geometry":
        name = tr("Position", language)
    else:
        own = SITE_FIELDS.get(difference.field, difference.field) if difference.site_id else difference.field
        name = heading(own, language) if own in BY_FIELD else own
    known = difference.site_id and not difference.site_id.startswith("+")
    return f"{difference.site_id}: {name}" if known else name


def value_text(field: str, value: object, language: str) -> str:
    """Return the value as people write it; empty for none."""
    if isinstance(value, Site):
        return value.label or shape_text(value.geometry, language)
    if isinstance(value, Geometry):
        return shape_text(value, language)
    if isinstance(value, bool):
        return tr("yes", language) if value else tr("no", language)
    if isinstance(value, float):
        return number(value, 0 if value.is_integer() else 2, language)
    text = value.title if isinstance(value, Project) else str(value or "")
    return VOCABULARIES[field].title(text, language) if text and field in VOCABULARIES else text

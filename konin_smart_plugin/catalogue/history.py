"""The history in words: what a person reads instead of field names, codes and binaries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from ..layer_io.gpkg_blobs import from_hex
from ..translation import number, tr
from .columns import BY_FIELD, SITE_FIELDS, heading
from .model import PROJECTS
from .vocabularies import VOCABULARIES

if TYPE_CHECKING:
    from shapely import Geometry

    from .model import Change

M2_IN_A_HECTARE = 10_000


@dataclass(frozen=True)
class HistoryLine:
    """One change: the moment (ISO 8601, UTC), who, in what (the project or a site), field, old and new."""

    changed_at: str
    changed_by: str
    subject: str
    field: str
    old_value: str
    new_value: str


def history_lines(changes: Iterable[Change], language: str) -> list[HistoryLine]:
    """Return the changes in words, the newest first."""
    return [_line(change, language) for change in changes][::-1]


def changes_between(
    changes: Iterable[Change], first: date | None, last: date | None, editor: str
) -> list[Change]:
    """Return the changes of these days, in the user's own time, by this editor; empty means any."""
    return [
        change
        for change in changes
        if (first is None or _day(change) >= first)
        and (last is None or _day(change) <= last)
        and (not editor or change.changed_by == editor)
    ]


def _day(change: Change) -> date:
    return datetime.fromisoformat(change.changed_at).astimezone().date()


def _line(change: Change, language: str) -> HistoryLine:
    in_project = change.table_name == PROJECTS
    return HistoryLine(
        change.changed_at,
        change.changed_by or "",
        tr("project", language) if in_project else tr("site {site}", language).format(site=change.row_key),
        _field(change, in_project, language),
        _value(change.field_name, change.old_value, language),
        _value(change.field_name, change.new_value, language),
    )


def _field(change: Change, in_project: bool, language: str) -> str:
    key = "code" if in_project else "site_id"
    if change.field_name == key and change.old_value is None:
        return tr("added", language)
    if change.field_name == key and change.new_value is None:
        return tr("removed", language)
    if change.field_name == "geom":
        return tr("Position", language)
    field = change.field_name if in_project else SITE_FIELDS.get(change.field_name, change.field_name)
    return heading(field, language) if field in BY_FIELD else field


def _value(field: str, value: str | None, language: str) -> str:
    if value is None:
        return ""
    if field == "geom":
        (geometry,) = from_hex([value])
        return shape_text(geometry, language)
    return VOCABULARIES[field].title(value, language) if field in VOCABULARIES else str(value)


def shape_text(geometry: Geometry, language: str) -> str:
    """Return where a point lies, how long a line is, how large an area."""
    if geometry.geom_type == "Point":
        return f"{number(geometry.x, 1, language)}; {number(geometry.y, 1, language)}"
    if geometry.area:
        hectares = number(geometry.area / M2_IN_A_HECTARE, 2, language)
        return tr("area of {hectares} ha", language).format(hectares=hectares)
    return tr("line of {metres} m", language).format(metres=number(geometry.length, 0, language))

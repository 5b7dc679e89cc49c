"""One result as a section of the report: question, answer, figures, picture, chart and table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from markupsafe import Markup

from ..city_layers.specs import load_specs
from ..city_layers.styling import alias
from ..translation import tr
from .maps import MapPicture
from .numbers import NONE, Number
from .results import Result

MISSING, WHERE, FUND, SURE = SHORT = ("missing", "where", "fund", "sure")  # what the summary answers
MOST_ROWS = 25
LAYER_FIELDS = ("adds_to", "layer")  # hold names of layers


@dataclass(frozen=True)
class TableView:
    """A table to print: headings, rows, and how many rows there are in all."""

    head: list[str]
    rows: list[list[Number | str]]
    total: int


@dataclass(frozen=True)
class Section:
    """What the report says about one result.

    ``short``: what of it the summary says, and in answer to what; ``marks``: rows to mark on the map, and
    with which text.
    """

    title: str
    question: str
    answer: list[Markup]
    method: str
    limits: list[str]
    figures: list[tuple[str, Number]] = field(default_factory=list)
    chart: Markup | None = None
    table: TableView | None = None
    map: MapPicture | None = None
    scenario: str = ""
    date: str = ""
    short: list[tuple[str, Markup]] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)


def table_of(
    result: Result,
    fields: Sequence[str],
    language: str,
    rows: Sequence[int] | None = None,
    more: Mapping[str, Sequence[Number | str]] | None = None,
) -> TableView:
    """Return ``fields`` of the result as a table: its rows, or those given, at most MOST_ROWS.

    Columns that say nothing in any of these rows are left out.

    ``more``: further columns by their heading, put behind the first, with a value for each row shown.
    """
    spec = result.spec
    present = [name for name in fields if name in result.table.columns]
    declared = [spec.field(name) if spec else None for name in present]
    head = [alias(one, language) if one else name for one, name in zip(declared, present, strict=True)]
    chosen = list(range(len(result.table))) if rows is None else list(rows)
    cells = []
    for place, row in enumerate(chosen[:MOST_ROWS]):
        cells.append([])
        for name, one in zip(present, declared, strict=True):
            value = result.table.columns[name][row]
            words = _layer_words() if name in LAYER_FIELDS else one.values if one else {}
            cells[-1].append(_cell(value, words, language))
        cells[-1][1:1] = [values[place] for values in (more or {}).values()]
    head[1:1] = list(more or {})
    filled = [column for column in range(len(head)) if any(row[column] not in ("", NONE) for row in cells)]
    return TableView(
        [head[column] for column in filled],
        [[row[column] for column in filled] for row in cells],
        len(chosen),
    )


def numbered(where: Sequence[str], language: str) -> dict[str, Sequence[str]]:
    """Return two columns for a table: the marks on the map, counted from 1, and where they are."""
    marks = [str(place) for place in range(1, len(where) + 1)]
    return {tr("On the map", language): marks, tr("Where", language): where}


def _layer_words() -> dict[str, dict[str, str]]:
    return {name: spec.title for name, spec in load_specs().items()}


def _cell(value: object, words: dict, language: str) -> Number | str:
    """Return the value as people read it."""
    if getattr(value, "mask", False):
        return NONE
    if isinstance(value, str):
        return words[value][language] if value in words else value
    if isinstance(value, (bool, np.bool_)):
        return tr("yes", language) if value else tr("no", language)
    number = float(value)
    return Number(number, language, 0 if number == round(number) or abs(number) >= 100 else 2)  # noqa: PLR2004

"""One row of a catalogue sheet: its cells as values, its sites as they were written, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..translation import translatable
from .columns import SITE_FIELDS
from .headings import Headings
from .validation import WARNING, Problem
from .values import (
    is_nothing,
    read_boolean,
    read_moment,
    read_money,
    read_period,
    read_text,
    read_whole_number,
    read_year,
)
from .vocabularies import VOCABULARIES, Vocabulary, plain
from .written_sites import PLACES, WrittenSite, read_sites

TOTALS = ("razem", "suma", "ogolem", "lacznie", "total", "sum")
NOT_UNDERSTOOD = {
    read_money: translatable("The amount “{value}” is not understood. Write it as 1 234 567,89."),
    read_whole_number: translatable("“{value}” is not a whole number. Correct it."),
    read_year: translatable("The year “{value}” is not understood. Write four digits."),
    read_period: translatable("The period “{value}” is not understood. Write it as 2024-2027."),
    read_moment: translatable("The date “{value}” is not understood. Write it as 2024-03-01."),
    read_boolean: translatable("“{value}” is neither yes nor no. Write one of them."),
}
NOT_A_TERM = translatable("“{value}” is none of the terms of this field. Choose one of: {terms}.")
READERS: Mapping[str, Callable[[str], object]] = {
    "priority": read_whole_number,
    "version": read_whole_number,
    "start_year": read_year,
    "end_year": read_year,
    "period": read_period,
    "fetched_at": read_moment,
    "site_fetched_at": read_moment,
    "synthetic": read_boolean,
    "site_synthetic": read_boolean,
}


@dataclass(frozen=True)
class Row:
    """One row of the sheet.

    ``values``: the project's fields for which there is a column whose cell is understood; an empty
    cell is None.
    """

    number: int
    values: Mapping[str, object]
    sites: tuple[WrittenSite, ...]
    problems: tuple[Problem, ...]


def is_no_project(cells: Sequence[str], headings: Headings) -> bool:
    """Tell whether the row is blank, a total, a subheading or a line that numbers the columns."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return True
    code, title = (_cell(cells, headings, name) for name in ("code", "title"))
    if plain(title or filled[0]).startswith(TOTALS) and not (code and title):
        return True
    if len(filled) == 1:
        return not title and (not code or " " in code)
    numbers = [str(number) for number in range(1, len(filled) + 1)]
    return filled == numbers and len(filled) >= len(headings.fields)


def read_row(number: int, cells: Sequence[str], headings: Headings, language: str) -> Row:
    """Read one row of the sheet; whatever is not understood becomes a problem and no value.

    ``language``: of the terms that a problem proposes.
    """
    values: dict[str, object] = {}
    problems: list[Problem] = []
    for name in headings.fields:
        if name not in PLACES:
            text = _cell(cells, headings, name)
            try:
                values[name] = _read(name, text, headings)
            except ValueError:
                problems.append(_not_understood(name, text, language))
    if "period" in values:
        first, last = values.pop("period") or (None, None)
        values = {"start_year": first, "end_year": last} | values
    about_sites = {
        column: values.pop(column) for column in (*SITE_FIELDS.values(), "site_id") if column in values
    }
    places = {name: _cell(cells, headings, name) for name in PLACES if name in headings.fields}
    sites, site_problems = read_sites(places, about_sites, values)
    located = [replace(problem, row=number) for problem in (*problems, *site_problems)]
    return Row(number, values, tuple(sites), tuple(located))


def _cell(cells: Sequence[str], headings: Headings, name: str) -> str:
    column = headings.fields.get(name)
    return cells[column].strip() if column is not None and column < len(cells) else ""


def _read(name: str, text: str, headings: Headings) -> object:
    if name == "budget_pln":
        return read_money(text, headings.money_unit)
    if name in VOCABULARIES:
        return _read_term(VOCABULARIES[name], text)
    return READERS.get(name, read_text)(text)


def _read_term(vocabulary: Vocabulary, text: str) -> str | None:
    code = vocabulary.recognise(text)
    if code is None and not is_nothing(text):
        raise ValueError(text)
    return code


def _not_understood(name: str, text: str, language: str) -> Problem:
    if name in VOCABULARIES:
        terms = ", ".join(VOCABULARIES[name].title(code, language) for code in VOCABULARIES[name].codes)
        return Problem(WARNING, NOT_A_TERM, {"value": text, "terms": terms}, name, text)
    reader = read_money if name == "budget_pln" else READERS[name]
    return Problem(WARNING, NOT_UNDERSTOOD[reader], {"value": text}, name, text)

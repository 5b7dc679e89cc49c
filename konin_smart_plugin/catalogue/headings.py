"""Where a sheet's headings are and which field each column fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..analysis.errors import PlanError
from .columns import BRACKETS, BY_FIELD, BY_WORD
from .values import MULTIPLES
from .vocabularies import plain

ROWS_SEARCHED = 40
FEWEST_KNOWN = 2
IGNORED = "-"
RUNNING_NUMBERS = ("lp", "l p", "liczba porzadkowa")


@dataclass(frozen=True)
class Headings:
    """What the columns hold.

    ``fields``: column number by field. ``first_row``: index of the first row of data. ``money_unit``:
    how many złoty one unit of the budget column is. ``unknown`` and ``repeated``: headings not used.
    """

    fields: Mapping[str, int]
    texts: tuple[str, ...]
    first_row: int
    money_unit: float = 1.0
    unknown: tuple[str, ...] = ()
    repeated: tuple[str, ...] = field(default=())


def find_headings(rows: list[list[str]], mapping: Mapping[str, str]) -> Headings | None:
    """Return the headings in one row or in two merged rows, or None if no row looks like headings.

    ``mapping`` gives the field, or "-" for none, of headings that the user explained.
    """
    explained = {plain(text): field_name for text, field_name in mapping.items()}
    best: tuple[int, Headings] | None = None
    for number in range(min(len(rows), ROWS_SEARCHED)):
        for depth in (1, 2):
            found = _headings_at(rows, number, depth, explained)
            if best is None or len(found.fields) > best[0]:
                best = len(found.fields), found
    if best is None or best[0] < FEWEST_KNOWN or not {"code", "title"} & set(best[1].fields):
        return None
    return best[1]


def check_mapping(mapping: Mapping[str, str]) -> None:
    """Raise PlanError when a heading is mapped to a field that does not exist."""
    for text, name in mapping.items():
        if not is_meaning(name):
            raise PlanError(
                "The heading “{heading}” cannot be mapped to {field}. Choose one of: {fields}.",
                heading=text,
                field=name,
                fields=", ".join(BY_FIELD),
            )


def is_meaning(name: str) -> bool:
    """Tell whether a heading may be mapped to ``name``: a field, or "-" for none."""
    return name == IGNORED or name in BY_FIELD


def recognise(text: str, explained: Mapping[str, str]) -> str | None:
    """Return the field a heading names: as it stands, without its brackets, or as the user explained it."""
    bare = BRACKETS.sub(" ", text)
    for word in (text, bare):
        key = plain(word)
        if key in explained:
            return explained[key]
        if key in RUNNING_NUMBERS:
            return IGNORED
        if key in BY_WORD:
            return BY_WORD[key]
    return None


def _headings_at(rows: list[list[str]], number: int, depth: int, explained: Mapping[str, str]) -> Headings:
    choices = _choices(rows, number, depth)
    fields: dict[str, int] = {}
    unknown, repeated = [], []
    for column, texts in enumerate(choices):
        name = next((known for text in texts if (known := recognise(text, explained))), None)
        if name is None and texts:
            unknown.append(texts[0])
        elif name in fields:
            repeated.append(texts[0])
        elif name not in {None, IGNORED}:
            fields[name] = column
    budget = fields.get("budget_pln")
    return Headings(
        fields,
        tuple(texts[0] if texts else "" for texts in choices),
        number + depth,
        _unit(" ".join(choices[budget])) if budget is not None else 1.0,
        tuple(unknown),
        tuple(repeated),
    )


def _choices(rows: list[list[str]], number: int, depth: int) -> list[list[str]]:
    """Return the texts that may head each column, the likeliest first.

    In two merged rows a column is headed by its lower cell, by both together, or by the upper one.
    """
    upper = [cell.strip() for cell in rows[number]]
    if depth == 1:
        return [[cell] if cell else [] for cell in upper]
    lower = [cell.strip() for cell in rows[number + 1]] if number + 1 < len(rows) else []
    width = max(len(upper), len(lower))
    upper, lower = upper + [""] * (width - len(upper)), lower + [""] * (width - len(lower))
    choices, spanning = [], ""
    for above, below in zip(upper, lower, strict=True):
        spanning = above or spanning
        texts = [below, f"{spanning} {below}", spanning] if below else [above]
        choices.append([text for text in texts if text])
    return choices


def _unit(text: str) -> float:
    """Return how many złoty the unit in the brackets of a money heading is: [tys. zł] is 1,000."""
    inside = " ".join(BRACKETS.findall(text)) or text
    return next((MULTIPLES[word] for word in plain(inside).split() if word in MULTIPLES), 1.0)

"""What the report says about two scenarios."""

from __future__ import annotations

import numpy as np

from ..translation import tr, translatable
from .numbers import say, writer
from .results import Result
from .section import Section, numbered, table_of

WORST = 10


def difference(result: Result, language: str) -> Section:
    """Say what the second scenario changes against the first."""
    n = writer(language)
    change = result.numbers("difference")
    names = [(result.texts(field) or [""])[0] for field in ("first_scenario", "second_scenario")]
    largest = [int(row) for row in np.argsort(-np.abs(np.nan_to_num(change)), kind="stable")[:WORST]]
    largest = [row for row in largest if np.isfinite(change[row]) and change[row] != 0]
    text = translatable(
        "{measure}: from “{first}” to “{second}”, lower in {lower} places, higher in {higher}, the same in "
        "{same}."
    )
    answer = say(
        text,
        language,
        measure=result.field_title("FIELD", language),
        first=names[0],
        second=names[1],
        lower=n((change < 0).sum()),
        higher=n((change > 0).sum()),
        same=n((change == 0).sum()),
    )
    return Section(
        title=tr("Difference of scenarios", language),
        question=tr("What changes between the scenarios?", language),
        answer=[answer],
        method=tr("Second minus first, row by row.", language),
        limits=[],
        table=table_of(
            result,
            ("first", "second", "difference", "weight"),
            language,
            largest,
            numbered(result.where(largest), language),
        ),
        marks=[(row, str(place)) for place, row in enumerate(largest, start=1)],
    )


def by_zone(result: Result, language: str) -> Section:
    """Whose value rises and falls, in total and by zone."""
    fields = ("zone", "weight", "first", "second", "difference", "lower", "higher")
    return Section(
        title=tr("Difference by zone", language),
        question="",
        answer=[],
        method="",
        limits=[],
        table=table_of(result, fields, language),
    )

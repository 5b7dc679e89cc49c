"""A summary's zones as a table, those worst off first."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..translation import tr
from .numbers import say, writer
from .results import Result
from .section import WHERE, Section, table_of


def zones_worst_first(
    result: Result,
    language: str,
    measure: tuple[str, str],
    text: str,
    fields: Sequence[str],
    title: str,
) -> Section:
    """Return the zones, those of least ``measure`` (the field, and how many it is over) first."""
    value, people, zones = result.numbers(measure[0]), result.numbers(measure[1]), result.texts("zone_id")
    rows = [row for row, zone in enumerate(zones) if zone and np.isfinite(value[row]) and people[row] > 0]
    rows.sort(key=lambda row: value[row])
    answer = []
    if rows:
        worst, n = result.texts("zone")[rows[0]], writer(language)
        answer.append(say(text, language, zone=worst, share=n(value[rows[0]], 1)))
    return Section(
        title=tr(title, language),
        question="",
        answer=answer,
        method="",
        limits=[],
        table=table_of(result, fields, language, rows),
        short=[(WHERE, sentence) for sentence in answer],
    )

"""A summary's zones as a table, those worst off first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..translation import tr
from .numbers import say, writer
from .results import Result
from .section import WHERE, Section, table_of


@dataclass(frozen=True)
class Worst:
    """What makes a zone worst off: the least ``measure``, or the ``most``; ``text`` says so of the first.

    Zones without any of what ``over`` counts are left out.
    """

    measure: str
    over: str
    text: str
    decimals: int = 1
    most: bool = False


def zones_worst_first(
    result: Result, language: str, worst: Worst, fields: Sequence[str], title: str
) -> Section:
    """Return the summary's zones with their ``fields``, those worst off first."""
    value, count, zones = result.numbers(worst.measure), result.numbers(worst.over), result.texts("zone_id")
    rows = [row for row, zone in enumerate(zones) if zone and np.isfinite(value[row]) and count[row] > 0]
    rows.sort(key=lambda row: -value[row] if worst.most else value[row])
    answer = []
    if rows:
        zone, number = result.texts("zone")[rows[0]], writer(language)(value[rows[0]], worst.decimals)
        answer.append(say(worst.text, language, zone=zone, value=number))
    return Section(
        title=tr(title, language),
        question="",
        answer=answer,
        method="",
        limits=[],
        table=table_of(result, fields, language, rows),
        short=[(WHERE, sentence) for sentence in answer],
    )

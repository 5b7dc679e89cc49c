"""What the report says about public transport."""

from __future__ import annotations

import numpy as np

from ..translation import tr
from . import charts
from .numbers import say, share, writer
from .results import Result
from .section import MISSING, Section, table_of

POOR = ("0", "1a", "1b")


def transit(result: Result, language: str) -> Section:
    """How well residents are served by public transport."""
    n = writer(language)
    weights = result.numbers(result.fact("WEIGHT_FIELD"))
    band = np.array(result.texts("ptal"))
    known = np.isfinite(weights) & (band != "")
    total = weights[known].sum()
    poor = weights[known & np.isin(band, POOR)].sum()
    answer = [
        say(
            "{poor} of {total} residents ({share} %) have very poor public transport or none (PTAL 0–1b).",
            language,
            poor=n(poor),
            total=n(total),
            share=n(share(poor, total), 1),
        )
    ]
    words = result.spec.field("ptal").values if result.spec else {}
    people = [weights[known & (band == one)].sum() for one in words]
    names = [text[language] for text in words.values()]
    return Section(
        title=tr("Public transport access (PTAL)", language),
        question=tr("Who is served badly by public transport?", language),
        answer=answer,
        method=tr(
            "Access index of Transport for London (2015): walk, wait and frequency in the morning peak.",
            language,
        ),
        limits=[
            tr("The index says how near and frequent transport is, not where it goes or how fast.", language)
        ],
        chart=charts.bars(names, people, language, tr("Residents by PTAL band", language)),
        short=[(MISSING, answer[0])],
    )


def transit_by_zone(result: Result, language: str) -> Section:
    """Compare the zones' mean index, the lowest first."""
    zones, bands = result.texts("zone_id"), result.texts("ptal")
    mean, people = result.numbers("mean_index"), result.numbers("residents")
    own = [row for row, zone in enumerate(zones) if zone and not bands[row] and people[row] > 0]
    rows = sorted(own, key=lambda row: mean[row])
    return Section(
        title=tr("Public transport access by zone", language),
        question="",
        answer=[],
        method="",
        limits=[],
        table=table_of(result, ("zone", "residents", "mean_index"), language, rows),
    )

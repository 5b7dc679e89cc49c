"""What the report says about sensors: what they cover, what they leave out, where more would help."""

from __future__ import annotations

import numpy as np
from markupsafe import Markup

from ..translation import tr, translatable
from .numbers import say, share, writer
from .results import Result
from .section import MISSING, WHERE, Section, numbered, table_of

WORST = 10
ONE_PLACE = 100.0  # hectares: a larger area is no one place that a street could name


def coverage(result: Result, language: str) -> Section:
    """How much ground the sensors cover, once and more often."""
    n = writer(language)
    count, area = result.numbers("sensors"), result.numbers("area_ha")
    return Section(
        title=tr("Sensor coverage", language),
        question=tr("What do the sensors cover?", language),
        answer=[
            say(
                "Ground covered: {once} ha, {twice} ha of it by two or more sensors.",
                language,
                once=n(area.sum(), 1),
                twice=n(area[count >= 2].sum(), 1),  # noqa: PLR2004 (two)
            )
        ],
        method=_method(result, language),
        limits=[
            tr(
                "Within its range a sensor counts as covering everything alike; sensors of different "
                "kinds cover "
                "different things.",
                language,
            )
        ],
    )


def _method(result: Result, language: str) -> str:
    if result.fact("DSM"):
        return tr("Range, direction and line of sight over the surface model.", language)
    return tr("Range and direction of each sensor, without obstacles.", language)


def coverage_summary(result: Result, language: str) -> Section:
    """Say what share of city and residents is covered, and by which kinds."""
    n = writer(language)
    level = np.array(result.texts("level"))
    answer, short = [], []
    for row in np.flatnonzero(level == "all"):
        answer.append(_covered(result, language, row))
        short.append((MISSING, answer[-1]))
    redundant = int((result.numbers("redundant")[level == "sensor"] == 1).sum())
    if redundant:
        text = translatable("Sensors that could fail without a loss of coverage: {count}.")
        answer.append(say(text, language, count=n(redundant)))
    percent = result.numbers("residents_pct")
    kinds = [row for row in np.flatnonzero(level == "kind") if result.numbers("covered_ha")[row] > 0]
    zones = [row for row in np.flatnonzero(level == "zone") if np.isfinite(percent[row])]
    rows = [*kinds, *sorted(zones, key=lambda row: percent[row])]
    fields = ("name", "level", "sensors", "covered_pct", "residents", "covered_residents", "residents_pct")
    return Section(
        title=tr("Sensor coverage: kinds and zones", language),
        question="",
        answer=answer,
        method="",
        limits=[],
        table=table_of(result, fields, language, rows),
        short=short,
    )


def _covered(result: Result, language: str, row: int) -> Markup:
    n = writer(language)
    residents, covered = result.numbers("residents")[row], result.numbers("covered_residents")[row]
    text = translatable(
        "Sensors cover {ground} % of the area; {left} of {total} residents ({share} %) live out of their "
        "range."
    )
    return say(
        text,
        language,
        ground=n(result.numbers("covered_pct")[row], 1),
        left=n(residents - covered),
        total=n(residents),
        share=n(share(residents - covered, residents), 1),
    )


def sensor_gaps(result: Result, language: str) -> Section:
    """Where people live out of the sensors' range."""
    n = writer(language)
    residents = np.nan_to_num(result.numbers("residents"))
    biggest = [int(row) for row in np.argsort(-residents, kind="stable")[:WORST] if residents[row] > 0]
    small = result.numbers("area_ha")[biggest] <= ONE_PLACE
    where = [place if one else "" for place, one in zip(result.where(biggest), small, strict=True)]
    answer = [
        say(
            "Areas without a sensor: {count}; {people} residents live in them.",
            language,
            count=n(len(residents)),
            people=n(residents.sum()),
        )
    ]
    short = (
        [
            (
                WHERE,
                say(
                    "Most residents without a sensor: {place} ({people}).",
                    language,
                    place=place,
                    people=people,
                ),
            )
            for place, people in [(where[0], n(residents[biggest[0]]))]
            if place
        ]
        if biggest
        else []
    )
    return Section(
        title=tr("Gaps in sensor coverage", language),
        question=tr("Where do people live out of range?", language),
        answer=answer,
        method="",
        limits=[],
        table=table_of(result, ("residents", "area_ha"), language, biggest, numbered(where, language)),
        marks=[(row, str(place)) for place, row in enumerate(biggest, start=1)],
        short=short,
    )


def sites(result: Result, language: str) -> Section:
    """Where new sensors would help most."""
    n = writer(language)
    rank = result.numbers("rank")
    rows = [int(row) for row in np.argsort(rank, kind="stable")]
    return Section(
        title=tr("Proposed sites", language),
        question=tr("Where would new sensors help most?", language),
        answer=[say("Sites proposed: {count}.", language, count=n(len(rows)))],
        method=result.method,
        limits=[],
        table=table_of(
            result,
            ("rank", "gain", "after", "cost"),
            language,
            rows,
            {tr("Where", language): result.where(rows)},
        ),
        marks=[(row, result.texts("rank")[row]) for row in rows],
    )

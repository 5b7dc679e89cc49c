"""What the report says about the accessibility standards of the planning act."""

from __future__ import annotations

import numpy as np

from ..translation import tr, translatable
from . import charts
from .numbers import say, share, writer
from .results import Result
from .section import MISSING, Section
from .zone_table import Worst, zones_worst_first

STANDARDS = {
    "school_ok": translatable("primary school"),
    "near_green_ok": translatable("green nearby"),
    "large_green_ok": translatable("large green area"),
}


def art_13f(result: Result, language: str) -> Section:
    """How many parcels meet the act's standards."""
    n = writer(language)
    verdict = result.numbers("meets_all")
    met, count = int((verdict == 1).sum()), int(np.isfinite(verdict).sum())
    unknown = len(result.table) - count
    missed = [int((result.numbers(name) == 0).sum()) for name in STANDARDS]
    answer = [
        say(
            "{missed} of {count} parcels ({share} %) do not meet all three standards of art. 13f of the "
            "planning "
            "act.",
            language,
            missed=n(count - met),
            count=n(count),
            share=n(share(count - met, count), 1),
        )
    ]
    if unknown:
        answer.append(say("Parcels that could not be measured: {count}.", language, count=n(unknown)))
    names = [tr(text, language) for text in STANDARDS.values()]
    return Section(
        title=tr("Accessibility standards (art. 13f)", language),
        question=tr("Does the city meet the planning act's standards?", language),
        answer=answer,
        method=tr(
            "Walking route from the parcel's boundary to the nearest primary school and to public green "
            "areas "
            "(art. 13f of the act of 27 March 2003 on spatial planning and development).",
            language,
        ),
        limits=[
            tr(
                "All parcels of the layer are measured, whatever the plans allow on them; the "
                "municipality may "
                "set other distances than the act's.",
                language,
            )
        ],
        figures=[
            (tr("Parcels that meet all standards", language), n(met)),
            (tr("Parcels that miss at least one", language), n(count - met)),
        ],
        chart=charts.bars(names, missed, language, tr("Parcels that miss each standard", language)),
        short=[(MISSING, answer[0])],
    )


def art_13f_by_zone(result: Result, language: str) -> Section:
    """Say which zones meet the act's standards least."""
    fields = ("zone", "parcels", "school_pct", "near_green_pct", "large_green_pct", "meets_all_pct")
    text = translatable("Zone where the fewest parcels meet art. 13f: {zone} ({value} %).")
    worst = Worst("meets_all_pct", "parcels", text)
    return zones_worst_first(result, language, worst, fields, translatable("Accessibility standards by zone"))

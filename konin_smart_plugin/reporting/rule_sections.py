"""What the report says about the 3-30-300 rule."""

from __future__ import annotations

import numpy as np
from markupsafe import Markup

from ..translation import tr, translatable
from . import charts
from .numbers import say, share, writer
from .results import Result
from .section import MISSING, Section
from .zone_table import Worst, zones_worst_first

LEAST_HEIGHT = 1.0  # below, a canopy raster holds an index of vegetation, not heights
RULES = {
    "rule_3": translatable("3 trees in view"),
    "rule_30": translatable("30 % canopy"),
    "rule_300": translatable("300 m to green"),
}


def rule_3_30_300(result: Result, language: str) -> Section:
    """How many buildings meet the three rules."""
    n = writer(language)
    names = [tr(text, language) for text in RULES.values()]
    if result.number_given("CANOPY_THRESHOLD", LEAST_HEIGHT) < LEAST_HEIGHT:
        names[1] = tr("30 % vegetation, grass included", language)
    shares = []
    for name in RULES:
        values = result.numbers(name)
        shares.append(share(float((values == 1).sum()), float(np.isfinite(values).sum())))
    known = [place for place, value in enumerate(shares) if np.isfinite(value)]
    answer = [
        _all_met(result, [name for place, name in enumerate(names) if place not in known], language),
        say(
            "3 trees in view: {trees} % of buildings; {cover}: {canopy} %; 300 m to green: {green} %.",
            language,
            trees=n(shares[0], 1),
            cover=names[1],
            canopy=n(shares[1], 1),
            green=n(shares[2], 1),
        ),
    ]
    return Section(
        title=tr("3-30-300 rule", language),
        question=tr("Do people see, have and reach green?", language),
        answer=answer,
        method=tr(
            "3 trees in view, 30 % canopy in the neighbourhood, 300 m to green of at least 1 ha "
            "(Konijnendijk 2022, "
            "doi 10.1007/s11676-022-01523-z).",
            language,
        ),
        limits=[
            tr(
                "The share with 3 trees depends strongly on how far trees count; a threshold on NDVI "
                "measures "
                "all vegetation, not tree canopy alone.",
                language,
            )
        ],
        chart=charts.bars(
            [names[place] for place in known],
            np.array([shares[place] for place in known]),
            language,
            tr("Buildings that meet each rule [%]", language),
            1,
        ),
        short=[(MISSING, answer[0])],
    )


def _all_met(result: Result, unknown: list[str], language: str) -> Markup:
    """Say how many buildings meet the whole rule; not known where no building was judged by a part of it."""
    n = writer(language)
    if unknown:
        text = translatable(
            "It is not known how many buildings meet all of the 3-30-300 rule: no data for {rules}."
        )
        return say(text, language, rules=", ".join(unknown))
    count, met = len(result.table), int((result.numbers("score") == len(RULES)).sum())
    text = translatable("{met} of {count} buildings ({share} %) meet all of the 3-30-300 rule.")
    return say(text, language, met=n(met), count=n(count), share=n(share(met, count), 1))


def rule_by_zone(result: Result, language: str) -> Section:
    """Say which zones meet the 3-30-300 rule least."""
    fields = ("zone", "buildings", "rule_3_pct", "rule_30_pct", "rule_300_pct", "all_rules_pct")
    text = translatable("Zone where the fewest buildings meet the 3-30-300 rule: {zone} ({value} %).")
    worst = Worst("all_rules_pct", "buildings", text)
    return zones_worst_first(result, language, worst, fields, translatable("3-30-300 rule by zone"))

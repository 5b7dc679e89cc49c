"""What the report says about how evenly a measure is spread."""

from __future__ import annotations

import numpy as np
from markupsafe import Markup

from ..translation import tr
from . import charts
from .numbers import Number, say
from .results import Result
from .section import Section, table_of


def inequality(result: Result, language: str) -> Section:
    """Say how unequal the measure is."""
    gini, palma = result.numbers("gini"), result.numbers("palma")
    answer: list[Markup] = [
        say(
            "Gini coefficient, {measure}: {gini} (0: all have the same).",
            language,
            measure=result.field_title("MEASURE", language),
            gini=Number(gini[0], language, 3),
        )
    ]
    if np.isfinite(palma[0]):
        answer.append(
            say(
                "The tenth of residents with most has {palma} times the share of the four tenths with least.",
                language,
                palma=Number(palma[0], language, 2),
            )
        )
    fields = ("zone", "group", "weight", "mean", "gini", "palma", "reason")
    return Section(
        title=tr("Equity (Lorenz curve, Gini)", language),
        question=tr("Is it spread evenly?", language),
        answer=answer,
        method=tr("Weighted Lorenz curve and Gini coefficient.", language),
        limits=[],
        table=table_of(result, fields, language),
    )


def lorenz(result: Result, language: str) -> Section:
    """Show the Lorenz curve of everybody."""
    total = [
        n
        for n, (zone, group) in enumerate(zip(result.texts("zone_id"), result.texts("group"), strict=True))
        if not zone and not group
    ]
    labels = (tr("Residents, least first [%]", language), tr("Share of the value [%]", language))
    title = tr("Lorenz curves", language)
    p, share = result.numbers("people_share")[total], result.numbers("value_share")[total]
    return Section(
        title=title,
        question="",
        answer=[],
        method=tr("The farther from the straight line, the more unequal.", language),
        limits=[],
        chart=charts.curve(p, share, labels, language, title),
    )

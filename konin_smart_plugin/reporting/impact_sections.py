"""What the report says about the standards and what each project changes."""

from __future__ import annotations

import numpy as np

from ..city_layers.specs import load_specs
from ..translation import tr
from . import charts
from .numbers import Number, say
from .results import Result
from .section import Section, table_of

WORST = 10


def standards(result: Result, language: str) -> Section:
    """How far the standards are met today, and with all projects."""
    answer = []
    names, references = result.texts("layer"), result.texts("reference")
    residents, gap, after = (result.numbers(name) for name in ("residents", "gap", "served_with_all"))
    for row, name in enumerate(names):
        spec = load_specs().get(name)
        answer.append(
            say(
                "{layer}: not served today {gap} of {residents}, with all projects {left} ({reference}).",
                language,
                layer=spec.title[language] if spec else name,
                gap=Number(gap[row], language),
                residents=Number(residents[row], language),
                left=Number(residents[row] - after[row], language),
                reference=spec.standard.reference[language]
                if spec and spec.standard and spec.standard.metres == result.numbers("standard_m")[row]
                else references[row],
            )
        )
    return Section(
        title=tr("Standards today and with all projects", language),
        question=tr("What is missing?", language),
        answer=answer,
        method=tr(
            "Residents within the distance of each layer's standard, today and with all projects.", language
        ),
        limits=[],
    )


def impact(result: Result, language: str) -> Section:
    """Which projects help, and for how much."""
    served, price = result.numbers("newly_served"), result.numbers("pln_per_resident")
    measured = np.flatnonzero(np.isfinite(served))
    helping = measured[served[measured] > 0]
    best = helping[np.argsort(-served[helping], kind="stable")]
    priced = helping[np.isfinite(price[helping])]

    def n(value: float, decimals: int = 0) -> Number:
        return Number(float(value), language, decimals)

    codes = result.texts("code")
    answer = [
        say(
            "Projects measured: {measured} of {count}; {helping} of them serve residents not served today.",
            language,
            measured=n(len(measured)),
            count=n(len(served)),
            helping=n(len(helping)),
        )
    ]
    if len(best):
        answer.append(
            say(
                "Most residents are newly served by {code} ({title}): {people}.",
                language,
                code=codes[best[0]],
                title=result.texts("title")[best[0]],
                people=n(served[best[0]]),
            )
        )
    if len(priced):
        cheapest = priced[price[priced].argmin()]
        answer.append(
            say(
                "The least for each resident newly served costs {code} ({title}): {price} PLN.",
                language,
                code=codes[cheapest],
                title=result.texts("title")[cheapest],
                price=n(price[cheapest], 2),
            )
        )
    fields = (
        "code",
        "title",
        "adds_to",
        "newly_served",
        "marginal",
        "overlap",
        "mean_cut_m",
        "budget_pln",
        "pln_per_resident",
    )
    top = best[:WORST]
    chart = charts.bars(
        [codes[one] for one in top], served[top], language, tr("Residents newly served", language)
    )
    return Section(
        title=tr("Impact of projects", language),
        question=tr("Which projects help?", language),
        answer=answer,
        method=tr("The layer's standard measured again with each project's sites added.", language),
        limits=[
            tr(
                "Only distance counts, not how good the new place is; running costs are not included.",
                language,
            )
        ],
        chart=chart if len(top) else None,
        table=table_of(result, fields, language, best),
    )


def not_measured(result: Result, language: str) -> Section | None:
    """Which projects could not be measured, and why."""
    rows = [number for number, reason in enumerate(result.texts("reason")) if reason]
    if not rows:
        return None
    return Section(
        title=tr("Projects that were not measured", language),
        question=tr("What do the figures leave out?", language),
        answer=[
            say(
                "Projects without a figure: {count}. That does not make them less useful.",
                language,
                count=Number(float(len(rows)), language),
            )
        ],
        method="",
        limits=[],
        table=table_of(result, ("code", "title", "budget_pln", "reason"), language, rows),
    )

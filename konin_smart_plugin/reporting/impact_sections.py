"""What the report says about what each project changes."""

from __future__ import annotations

import numpy as np
from markupsafe import Markup

from ..translation import tr, translatable
from . import charts
from .numbers import say, writer
from .results import Result
from .section import MOST_ROWS, Section, numbered, table_of
from .standards_section import is_convention

MOST_BARS = 10


def impact(result: Result, language: str) -> Section:
    """Which projects help, and for how much."""
    n = writer(language)
    served = result.numbers("newly_served")
    best, codes = helping(result), result.texts("code")
    answer = [
        say(
            "Projects measured: {measured} of {count}; {helping} of them serve residents not served today.",
            language,
            measured=n(np.isfinite(served).sum()),
            count=n(len(served)),
            helping=n(len(best)),
        ),
        *_best(result, language, best),
    ]
    fields = ("code", "title", "adds_to", "newly_served", "overlap", "budget_pln")
    where = result.where_projects(best[:MOST_ROWS], language)
    top = best[:MOST_BARS]
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
            ),
            tr(
                "Residents newly served by a tree, a stop and a school are different things: compare "
                "projects of "
                "one kind first.",
                language,
            ),
        ],
        chart=chart if len(top) else None,
        table=table_of(result, (*fields, "pln_per_resident"), language, best, numbered(where, language)),
    )


def helping(result: Result) -> np.ndarray:
    """Return the rows of the projects that newly serve somebody, those that serve most first."""
    served = result.numbers("newly_served")
    rows = np.flatnonzero(np.isfinite(served) & (served > 0))
    return rows[np.argsort(-served[rows], kind="stable")]


def _best(result: Result, language: str, best: np.ndarray) -> list[Markup]:
    """Name the project that serves most, and the one that costs least for each resident served.

    Projects measured by a norm's distance are named, if there are any.
    """
    n, price, layers = writer(language), result.numbers("pln_per_resident"), result.texts("adds_to")
    codes, titles = result.texts("code"), result.texts("title")
    by_norm = np.array([row for row in best if not is_convention(layers[row])], int)
    most = translatable("Most residents are newly served by {code} ({title}): {people}.")
    least = translatable("The least for each resident newly served costs {code} ({title}): {price} PLN.")
    if 0 < len(by_norm) < len(best):
        best = by_norm
        most = translatable(
            "Of the projects measured by a norm, {code} ({title}) newly serves most residents: {people}."
        )
        least = translatable(
            "Of the projects measured by a norm, {code} ({title}) costs least for each resident newly "
            "served: "
            "{price} PLN."
        )
    answer = []
    for row in best[:1]:
        people = n(result.numbers("newly_served")[row])
        answer.append(say(most, language, code=codes[row], title=titles[row], people=people))
    priced = best[np.isfinite(price[best])]
    if len(priced):
        row = priced[price[priced].argmin()]
        answer.append(say(least, language, code=codes[row], title=titles[row], price=n(price[row], 2)))
    return answer


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
                count=writer(language)(len(rows)),
            )
        ],
        method="",
        limits=[],
        table=table_of(result, ("code", "title", "budget_pln", "reason"), language, rows),
    )

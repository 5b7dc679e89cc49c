"""What the report says about the choice of projects and the budget."""

from __future__ import annotations

import numpy as np
from markupsafe import Markup

from ..translation import tr, translatable
from . import charts
from .numbers import say, writer
from .results import Result
from .section import FUND, MOST_ROWS, SURE, Section, table_of

FIRST = 3  # projects named in the text
MOST_OF = 0.9


def portfolio(result: Result, language: str) -> Section:
    """Say what to fund first."""
    served, paid = result.numbers("newly_served"), result.numbers("budget_pln")
    codes, total = result.texts("code"), float(result.numbers("newly_served").sum())
    bound = float(result.fact("bound") or "nan")
    budget = float(result.fact("BUDGET") or "nan")
    n = writer(language)

    values = {"budget": n(budget), "count": n(len(codes)), "people": n(total), "cost": n(paid.sum())}
    result_of = translatable(
        "With {budget} PLN: {people} residents newly served, everybody once in each standard; projects "
        "selected: {count}, cost: {cost} PLN."
    )
    titles = result.texts("title")
    text = translatable("{place}. {code} ({title}): {people} residents for {cost} PLN.")
    order = [
        say(
            text,
            language,
            place=n(row + 1),
            code=codes[row],
            title=titles[row],
            people=n(served[row]),
            cost=n(paid[row]),
        )
        for row in range(min(len(codes), FIRST))
    ]
    sure = _sure(language, total, bound)
    answer = [say(result_of, language, **values), *order, *sure]
    where = result.where_projects(range(len(codes[:MOST_ROWS])), language)
    fields = ("order", "code", "title", "budget_pln", "newly_served", "total_served", "total_pln")
    return Section(
        title=tr("Best portfolio of projects", language),
        question=tr("What should be funded first?", language),
        answer=answer,
        method=tr(
            "Budgeted maximal coverage, solved exactly by HiGHS (Khuller, Moss and Naor 1999).", language
        ),
        limits=[
            tr("Who gains in two standards counts in both; each standard counts everybody once.", language)
        ],
        table=table_of(result, fields, language, None, {tr("Where", language): where}),
        short=[(FUND, answer[0]), *((FUND, first) for first in order), *((SURE, one) for one in sure)],
    )


def _sure(language: str, total: float, bound: float) -> list[Markup]:
    """Say whether any other choice could serve more; nothing where the result does not tell."""
    if not np.isfinite(bound):
        return []
    if bound - total <= 1e-6 * max(1.0, total):
        return [say("How sure is it: no other choice for this money serves more (proven).", language)]
    text = translatable("How sure is it: not proven; no choice can serve more than {bound}.")
    return [say(text, language, bound=writer(language)(bound))]


def frontier(result: Result, language: str) -> Section:
    """Say what other budgets would buy."""
    budget, served = result.numbers("budget_pln"), result.numbers("newly_served")
    known = np.isfinite(served)
    most = float(served[known].max()) if known.any() else np.nan
    enough = float(budget[known][served[known] >= most].min()) if known.any() else np.nan
    n, title = writer(language), tr("Residents newly served by budget", language)
    nearly = next(
        ((one, paid) for one, paid in zip(served, budget, strict=True) if one >= MOST_OF * most),
        (most, enough),
    )
    return Section(
        title=title,
        question=tr("What would other budgets buy?", language),
        answer=[
            say(
                "All projects together newly serve {people} residents; of the budgets tried, {budget} PLN is "
                "the smallest that does.",
                language,
                people=n(most),
                budget=n(enough),
            ),
            say(
                "{people} residents, at least nine tenths of them, are served from {budget} PLN on.",
                language,
                people=n(nearly[0]),
                budget=n(nearly[1]),
            ),
        ],
        method=tr("The optimum at 20 budgets, evenly from 0 to the cost of all projects.", language),
        limits=[],
        chart=charts.steps(
            budget[known] / 1e6,
            served[known],
            (tr("Budget [PLN million]", language), tr("Residents newly served", language)),
            language,
            title,
        ),
    )

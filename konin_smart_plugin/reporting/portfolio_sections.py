"""What the report says about the choice of projects and the budget."""

from __future__ import annotations

import numpy as np

from ..translation import tr, translatable
from . import charts
from .numbers import Number, say
from .results import Result
from .section import Section, table_of


def portfolio(result: Result, language: str) -> Section:
    """Say what to fund first."""
    served, paid = result.numbers("newly_served"), result.numbers("budget_pln")
    codes, total = result.texts("code"), float(result.numbers("newly_served").sum())
    bound = float(result.fact("bound") or "nan")
    budget = float(result.fact("BUDGET") or "nan")

    def n(value: float, decimals: int = 0) -> Number:
        return Number(float(value), language, decimals)

    values = {"budget": n(budget), "count": n(len(codes)), "people": n(total), "cost": n(paid.sum())}
    result_of = translatable(
        "With {budget} PLN: {people} residents newly served; projects selected: {count}, cost: {cost} PLN."
    )
    answer = [say(result_of, language, **values)]
    if codes:
        answer.append(
            say(
                "First: {code} ({title}), residents: {people}.",
                language,
                code=codes[0],
                title=result.texts("title")[0],
                people=n(served[0]),
            )
        )
    if np.isfinite(bound):
        proven = bound - total <= 1e-6 * max(1.0, total)
        answer.append(
            say("How sure is it: no other choice for this money serves more (proven).", language)
            if proven
            else say(
                "How sure is it: not proven; no choice can serve more than {bound}.", language, bound=n(bound)
            )
        )
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
        table=table_of(result, fields, language),
    )


def frontier(result: Result, language: str) -> Section:
    """Say what other budgets would buy."""
    budget, served = result.numbers("budget_pln"), result.numbers("newly_served")
    known = np.isfinite(served)
    most = float(served[known].max()) if known.any() else np.nan
    enough = float(budget[known][served[known] >= most].min()) if known.any() else np.nan
    title = tr("Residents newly served by budget", language)
    return Section(
        title=title,
        question=tr("What would other budgets buy?", language),
        answer=[
            say(
                "All projects together newly serve {people} residents; of the budgets tried, {budget} PLN is "
                "the smallest that does.",
                language,
                people=Number(most, language),
                budget=Number(enough, language),
            )
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

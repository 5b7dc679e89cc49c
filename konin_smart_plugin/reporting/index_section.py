"""What the report says about the gap index."""

from __future__ import annotations

import numpy as np

from ..translation import tr
from . import charts
from .numbers import Number, say
from .results import Result
from .section import Section, table_of

CLASS_NAMES = ("0–20", "20–40", "40–60", "60–80", "80–100")
WORST = 10


def gap_index(result: Result, language: str) -> Section:
    """Where several things are missing at once, and how sure that is."""
    index, rank = result.numbers("index"), result.numbers("rank")
    residents, sure = result.numbers("residents"), result.numbers("robustness_pct")
    ranked = np.flatnonzero(np.isfinite(rank))
    worst = ranked[np.argsort(rank[ranked], kind="stable")][:WORST]
    tenth = ranked[rank[ranked] <= -(-len(ranked) // 10)]

    def n(value: float, decimals: int = 0) -> Number:
        return Number(float(value), language, decimals)

    steady = tenth[sure[tenth] >= 90]  # noqa: PLR2004 (nine draws in ten)
    answer = [
        say(
            "{ranked} inhabited cells are ranked; the index of the worst is {index}.",
            language,
            ranked=n(len(ranked)),
            index=n(index[worst].max() if len(worst) else np.nan, 1),
        ),
        say(
            "How sure is it: of the {tenth} cells in the worst tenth, {steady} stay there in at least 9 of "
            "10 random draws of the weights.",
            language,
            tenth=n(len(tenth)),
            steady=n(len(steady)),
        ),
    ]
    classes = result.numbers("class")
    people = [np.nansum(residents[classes == number]) for number in range(1, 6)]
    own = [name for name in result.table.columns if result.spec is None or result.spec.field(name) is None]
    fields = ("rank", "cell_id", "residents", "index", "robustness_pct", *own)
    return Section(
        title=tr("Gap index", language),
        question=tr("Where are several things missing at once?", language),
        answer=answer,
        method=tr(
            "Weighted mean of the indicators between their good and bad values, 0 to 100; 1,000 draws of the "
            "weights (Dirichlet) test the ranking.",
            language,
        ),
        limits=[
            tr("The index depends on the good and bad values and the weights that were chosen.", language)
        ],
        figures=[
            (tr("Inhabited cells ranked", language), n(len(ranked))),
            (tr("Residents in cells above 60", language), n(people[3] + people[4])),
        ],
        chart=charts.bars(CLASS_NAMES, people, language, tr("Residents by class of the index", language)),
        table=table_of(result, fields, language, worst),
    )

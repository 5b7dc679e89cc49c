"""What the report says about the gap index."""

from __future__ import annotations

import numpy as np

from ..city_layers.specs import load_specs
from ..translation import tr, translatable
from . import charts
from .numbers import say, writer
from .results import Result
from .section import SURE, WHERE, Section, TableView, numbered, table_of

CLASS_NAMES = ("0–20", "20–40", "40–60", "60–80", "80–100")
WORST = 10
STEADY = 90  # per cent of the draws


def gap_index(result: Result, language: str) -> Section:
    """Where several things are missing at once, and how sure that is."""
    n = writer(language)
    index, rank = result.numbers("index"), result.numbers("rank")
    residents, sure = result.numbers("residents"), result.numbers("robustness_pct")
    ranked = np.flatnonzero(np.isfinite(rank))
    tenth = ranked[rank[ranked] <= -(-len(ranked) // 10)]
    worst = tenth[np.argsort(-np.nan_to_num(residents[tenth]), kind="stable")][:WORST]
    answer = [
        say(
            "{ranked} inhabited cells are ranked; the index of the worst is {index}.",
            language,
            ranked=n(len(ranked)),
            index=n(index[tenth].max() if len(tenth) else np.nan, 1),
        ),
        say(
            "How sure is it: of the {tenth} cells in the worst tenth, {steady} stay there in at least 9 of "
            "10 random draws of the weights.",
            language,
            tenth=n(len(tenth)),
            steady=n((sure[tenth] >= STEADY).sum()),
        ),
    ]
    where = result.where(worst)
    places = list(dict.fromkeys(place for place in where if place))[:3]
    short = [(SURE, answer[-1])] if len(tenth) else []
    if places:
        text = translatable(
            "Several things are missing at once for {people} residents of the worst tenth of cells, most of "
            "them at: {places}."
        )
        values = {"people": n(np.nansum(residents[tenth])), "places": "; ".join(places)}
        answer.insert(1, say(text, language, **values))
        short.insert(0, (WHERE, answer[1]))
    classes = result.numbers("class")
    people = [np.nansum(residents[classes == number]) for number in range(1, 6)]
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
        table=_table(result, language, worst, where),
        short=short,
        marks=[(int(row), str(place)) for place, row in enumerate(worst, start=1)],
    )


def _table(result: Result, language: str, rows: np.ndarray, where: list[str]) -> TableView:
    """Return the cells with every indicator beside the index, under the names the indicators were given."""
    own = [name for name in result.table.columns if result.spec is None or result.spec.field(name) is None]
    fields = ("rank", "residents", "index", "robustness_pct", *own)
    table = table_of(result, fields, language, rows, numbered(where, language))
    table.head[-len(own) :] = [indicator_title(result, name, language) for name in own]
    return table


def indicator_title(result: Result, name: str, language: str) -> str:
    """Return what an indicator's column is called: as its row says, else after measure and layer."""
    given = result.fact(f"indicator {name}")
    measure, _, layer = (given or name).partition("_")
    measures = {
        "distance": tr("Distance [m]: {layer}", language),
        "share": tr("Share of ground [%]: {layer}", language),
        "mean": tr("Mean: {layer}", language),
    }
    spec = load_specs().get(layer)
    if measure in measures and spec:
        return measures[measure].format(layer=spec.title[language])
    return given or name

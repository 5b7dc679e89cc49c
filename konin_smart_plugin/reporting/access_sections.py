"""What the report says about access: who lives too far away, where, and how sure that is."""

from __future__ import annotations

import numpy as np

from ..analysis.distances import parse_distances
from ..translation import number, tr, translatable
from . import charts
from .numbers import say, share, writer
from .results import Result
from .section import MISSING, SURE, WHERE, Section, table_of

WORST = 10


def _of_services(title: str, result: Result, language: str) -> str:
    """Return the title with the services it is about: a report often holds several kinds."""
    services = result.source_title("SERVICES", language)
    return f"{title}: {services}" if services else title


def access(result: Result, language: str) -> Section:
    """Who reaches a service within the first distance."""
    n = writer(language)
    weights = result.numbers(result.fact("WEIGHT_FIELD"))
    distance, known = result.numbers("distance_m"), np.isfinite(weights)
    limits = parse_distances(result.fact("DISTANCES") or "300,500,1000")
    total = weights[known].sum()
    within = [weights[known & (distance <= limit)].sum() for limit in limits]
    far, unknown = total - within[0], int((~known).sum())
    answer = [
        say(
            "{far} of {total} residents ({share} %) have more than {distance} m to go ({services}).",
            language,
            far=n(far),
            total=n(total),
            share=n(share(far, total), 1),
            services=result.source_title("SERVICES", language),
            distance=n(limits[0]),
        )
    ]
    if unknown:
        text = translatable("{count} places have an unknown number of residents and are not counted.")
        answer.append(say(text, language, count=n(unknown)))
    names = [f"≤ {number(limit, None, language)} m" for limit in limits]
    return Section(
        title=_of_services(tr("Access to services", language), result, language),
        question=tr("Who lives too far away?", language),
        answer=answer,
        method=tr(
            "Way along the streets to the nearest service (Dijkstra 1959); without streets, straight lines.",
            language,
        ),
        limits=[
            tr(
                "Slopes, crossings and waiting are not counted; streets missing from the data lengthen ways.",
                language,
            )
        ],
        figures=[
            (tr("Residents counted", language), n(total)),
            (tr("Residents beyond the first distance", language), n(far)),
        ],
        chart=charts.bars(names, within, language, tr("Residents within each distance", language)),
        short=[(MISSING, answer[0])],
    )


def access_by_zone(result: Result, language: str) -> Section:
    """Say what the figure becomes under other assumptions, and compare the zones."""
    n = writer(language)
    cases, zones, percent = result.texts("case"), result.texts("zone_id"), result.numbers("share_pct")
    metres = result.numbers("distance_m")
    first = np.isin(cases, "standard") & (metres > np.nanmin(metres[np.isin(cases, "standard")]))
    rows = [row for row in range(len(cases)) if not first[row]]  # of the distances asked, the first
    total = {cases[row]: percent[row] for row in rows if not zones[row]}
    answer = []
    if {"standard", "distance_x0.8", "distance_x1.2"} <= total.keys():
        answer.append(
            say(
                "{services}: within {distance} m live {share} % of residents; {low} % if it were a fifth "
                "shorter, {high} % if a fifth longer.",
                language,
                services=result.source_title("SERVICES", language),
                distance=n(np.nanmin(metres[np.isin(cases, "standard")])),
                share=n(total["standard"], 1),
                low=n(total["distance_x0.8"], 1),
                high=n(total["distance_x1.2"], 1),
            )
        )
    if {"link_50", "link_200"} <= total.keys():
        answer.append(
            say(
                "Homes may lie at most {link} m from a street; with 50 m the share is {low} %, with 200 m "
                "{high} %.",
                language,
                link=n(result.number_given("MAX_LINK", 100)),
                low=n(total["link_50"], 1),
                high=n(total["link_200"], 1),
            )
        )
    totals = [row for row in rows if cases[row] == "standard" and not zones[row]]
    for estimated in result.numbers("estimated_pct")[totals]:
        if estimated > 0:
            text = translatable("{share} % of the residents counted are estimates, not known numbers.")
            answer.append(say(text, language, share=n(estimated, 1)))
    own = [row for row in rows if cases[row] == "standard" and zones[row]]
    fields = ("zone", "residents", "within", "share_pct", "median_m", "p90_m")
    return Section(
        title=_of_services(tr("Access by zone and assumption", language), result, language),
        question=tr("How sure is it, and which zones are worst off?", language),
        answer=answer,
        method="",
        limits=[],
        table=table_of(result, fields, language, sorted(own, key=lambda row: percent[row])),
        short=[(SURE, sentence) for sentence in (*answer[:1], *answer[2:])],
    )


def gaps(result: Result, language: str) -> Section:
    """Where those who are not served live."""
    n = writer(language)
    residents = result.numbers("residents")
    biggest = np.argsort(-residents, kind="stable")[:WORST]
    where = result.where(biggest)
    answer = [
        say(
            "Gaps: {count}; in the largest {most} of them live {people} residents.",
            language,
            count=n(len(residents)),
            most=n(len(biggest)),
            people=n(residents[biggest].sum()),
        )
    ]
    services = result.source_title("SERVICES", language)
    named = [(row, place) for row, place in zip(biggest, where, strict=True) if place][:3]
    short = [
        (
            WHERE,
            say(
                "{place}: {people} residents too far away ({services}).",
                language,
                place=place,
                people=n(residents[row]),
                services=services,
            ),
        )
        for row, place in named
    ]
    fields = ("gap_id", "residents", "places", "unreached", "area_ha")
    return Section(
        title=_of_services(tr("Gaps in access", language), result, language),
        question=tr("Where do they live?", language),
        answer=answer,
        method=tr("Cells with residents beyond the first distance, merged where they touch.", language),
        limits=[],
        table=table_of(result, fields, language, biggest, {tr("Where", language): where}),
        marks=[(int(row), result.texts("gap_id")[row]) for row in biggest],
        short=short,
    )

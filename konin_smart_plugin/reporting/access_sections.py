"""What the report says about access: who lives too far away, and where."""

from __future__ import annotations

import numpy as np

from ..analysis.distances import parse_distances
from ..translation import tr
from . import charts
from .numbers import Number, say
from .results import Result
from .section import Section, table_of

WORST = 10


def access(result: Result, language: str) -> Section:
    """Who reaches a service within the first distance."""
    weights = result.numbers(result.fact("WEIGHT_FIELD"))
    distance, known = result.numbers("distance_m"), np.isfinite(weights)
    limits = parse_distances(result.fact("DISTANCES") or "300,500,1000")
    first, total = limits[0], weights[known].sum()
    within = [weights[known & (distance <= limit)].sum() for limit in limits]
    far = total - within[0]

    def n(value: float, decimals: int = 0) -> Number:
        return Number(float(value), language, decimals)

    services = result.source_title("SERVICES", language)
    answer = [
        say(
            "{far} of {total} residents ({share} %) have more than {distance} m to go ({services}).",
            language,
            far=n(far),
            total=n(total),
            share=n(100 * far / total if total else np.nan, 1),
            services=services,
            distance=n(first),
        )
    ]
    unknown = int((~known).sum())
    if unknown:
        answer.append(
            say(
                "{count} places have an unknown number of residents and are not counted.",
                language,
                count=n(unknown),
            )
        )
    chart = charts.bars(
        [f"≤ {limit:g} m" for limit in limits],
        within,
        language,
        tr("Residents within each distance", language),
    )
    return Section(
        title=tr("Access to services", language),
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
            (tr("Residents of known number", language), n(total)),
            (tr("Residents beyond the first distance", language), n(far)),
        ],
        chart=chart,
    )


def gaps(result: Result, language: str) -> Section:
    """Where those who are not served live."""
    residents = result.numbers("residents")
    biggest = np.argsort(-residents, kind="stable")[:WORST]
    count = Number(float(len(residents)), language)
    answer = [
        say(
            "Gaps: {count}; in the largest {most} of them live {people} residents.",
            language,
            count=count,
            most=Number(float(len(biggest)), language),
            people=Number(float(residents[biggest].sum()), language),
        )
    ]
    return Section(
        title=tr("Gaps in access", language),
        question=tr("Where do they live?", language),
        answer=answer,
        method=tr("Cells with residents beyond the first distance, merged where they touch.", language),
        limits=[],
        table=table_of(result, ("gap_id", "residents", "places", "unreached", "area_ha"), language, biggest),
    )

"""Access in figures: residents within each distance, and how far the figures hang on the assumptions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from .access import BEYOND, NO_GEOMETRY, NO_STREET, UNREACHABLE, Access
from .quantiles import percent, weighted_mean, weighted_quantile
from .reliability import EDGE, Marks

# The fields of a summary row and what they hold.
COLUMNS = {
    "zone_id": "text",
    "zone": "text",
    "case": "text",
    "distance_m": "real",
    "max_link_m": "real",
    "places": "integer",
    "unknown": "integer",
    "residents": "real",
    "within": "real",
    "share_pct": "real",
    "mean_m": "real",
    "mean_of": "real",
    "median_m": "real",
    "p90_m": "real",
    "beyond": "real",
    "unreachable": "real",
    "no_street_nearby": "real",
    "no_geometry": "real",
    **EDGE,
}

# A zone's id, its name and its places: a (P,) mask. The whole town has no id.
Group = tuple[str | None, str, np.ndarray]


@dataclass(frozen=True)
class Scenario:
    """One set of assumptions and its result; MAX_LINK is None for straight lines."""

    case: str
    distance_m: float
    max_link_m: float | None
    access: Access


@dataclass(frozen=True)
class Figures:
    """One row of the summary; residents are those of known weight, shares are per cent of them.

    Distances in metres, None where there is no one to give one: no resident reached (``mean_m``), or the
    quantile falls among those never reached.
    """

    places: int
    unknown: int
    residents: float
    within: float
    share_pct: float | None
    mean_m: float | None
    mean_of: float
    median_m: float | None
    p90_m: float | None
    beyond: float
    unreachable: float
    no_street_nearby: float
    no_geometry: float


def figures(access: Access, weights: np.ma.MaskedArray, chosen: np.ndarray, distance: float) -> Figures:
    """Sum up the ``chosen`` places (P,) for one standard ``distance``; ``weights`` (P,) are residents."""
    places = np.flatnonzero(chosen)
    known = places[~np.ma.getmaskarray(weights)[places]]
    people, ways, reason = np.ma.getdata(weights)[known], access.distance[known], access.reason[known]
    reached = np.isfinite(ways)
    within = float(people[ways <= distance].sum())
    missing = {name: float(people[reason == name].sum()) for name in (UNREACHABLE, NO_STREET, NO_GEOMETRY)}
    return Figures(
        places=len(places),
        unknown=len(places) - len(known),
        residents=float(people.sum()),
        within=within,
        share_pct=percent(within, people.sum()),
        mean_m=_or_none(weighted_mean(ways[reached], people[reached])),
        mean_of=float(people[reached].sum()),
        median_m=_or_none(weighted_quantile(ways, people, 0.5)),
        p90_m=_or_none(weighted_quantile(ways, people, 0.9)),
        beyond=float(people[reached & (ways > distance)].sum()),
        unreachable=missing[UNREACHABLE],
        no_street_nearby=missing[NO_STREET],
        no_geometry=missing[NO_GEOMETRY],
    )


def summary_rows(
    groups: Iterable[Group], scenarios: Sequence[Scenario], weights: np.ma.MaskedArray, marks: Marks
) -> list[dict[str, Any]]:
    """Return a row (see COLUMNS) for every group and scenario."""
    return [
        {
            "zone_id": zone_id,
            "zone": zone,
            "case": scenario.case,
            "distance_m": scenario.distance_m,
            "max_link_m": scenario.max_link_m,
            **asdict(figures(scenario.access, weights, chosen, scenario.distance_m)),
            **marks.row(scenario.access.distance <= scenario.distance_m, chosen),
        }
        for zone_id, zone, chosen in groups
        for scenario in scenarios
    ]


def reason_counts(access: Access) -> dict[str, int]:
    """Count the demand places (not residents) by the reason why they are not served."""
    names = (BEYOND, UNREACHABLE, NO_STREET, NO_GEOMETRY)
    return {name: int((access.reason == name).sum()) for name in names}


def _or_none(value: float) -> float | None:
    return None if np.isnan(value) else value

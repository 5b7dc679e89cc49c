"""Access in figures: residents within each distance, and how far the figures hang on the assumptions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .access import BEYOND, NO_GEOMETRY, NO_STREET, UNREACHABLE, Access
from .quantiles import weighted_mean, weighted_quantile


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
    known = chosen & ~np.ma.getmaskarray(weights)
    people, ways, reason = weights.filled(0)[known], access.distance[known], access.reason[known]
    reached = np.isfinite(ways)
    within = float(people[ways <= distance].sum())
    missing = {name: float(people[reason == name].sum()) for name in (UNREACHABLE, NO_STREET, NO_GEOMETRY)}
    return Figures(
        places=int(chosen.sum()),
        unknown=int((chosen & np.ma.getmaskarray(weights)).sum()),
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


def percent(part: float, whole: float) -> float | None:
    """Return ``part`` in per cent of ``whole``; None where the whole is nothing."""
    return 100.0 * float(part) / float(whole) if whole > 0 else None


def reason_counts(access: Access) -> dict[str, int]:
    """Count the demand places (not residents) by the reason why they are not served."""
    names = (BEYOND, UNREACHABLE, NO_STREET, NO_GEOMETRY)
    return {name: int((access.reason == name).sum()) for name in names}


def _or_none(value: float) -> float | None:
    return None if np.isnan(value) else value

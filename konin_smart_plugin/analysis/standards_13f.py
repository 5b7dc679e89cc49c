"""Municipal accessibility standards of art. 13f of Poland's planning act (27 March 2003, as amended)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .access import BEYOND, NO_GEOMETRY, NO_STREET, UNREACHABLE
from .geometry import present
from .green import hectares
from .links import link
from .network import Network
from .progress import Progress, quiet
from .search import MICROMETRE, nearest_service, pairs_within


@dataclass(frozen=True)
class Standard:
    """The distances in metres and areas in hectares that a municipality sets; the act's own as defaults."""

    school_m: float = 1500.0
    near_green_m: float = 1500.0
    near_green_ha: float = 3.0
    large_green_m: float = 3000.0
    large_green_ha: float = 20.0


@dataclass(frozen=True)
class Parcels:
    """How P parcels stand: ways in metres (inf: none), green in hectares, and what they meet (bool)."""

    school_m: np.ndarray
    near_green_ha: np.ndarray
    large_green_m: np.ndarray
    school_ok: np.ndarray
    near_green_ok: np.ndarray
    large_green_ok: np.ndarray
    reason: np.ndarray

    @property
    def meets_all(self) -> np.ndarray:
        """Whether all three standards are met, (P,)."""
        return self.school_ok & self.near_green_ok & self.large_green_ok


def assess(
    network: Network,
    parcels: np.ndarray,
    schools: np.ndarray,
    green: np.ndarray,
    standard: Standard,
    max_link: float,
    progress: Progress = quiet,
) -> Parcels:
    """Measure every parcel: from its border to school buildings and to the borders of green areas.

    ``parcels`` (P,), ``schools`` (S,) primary schools, ``green`` (A,) whole green areas, already merged where
    they touch. ``near_green_ha`` sums up whole areas, not the parts within reach.
    """
    plots = link(network, parcels, max_link, lambda share: progress(0.5 * share))
    area = hectares(green)
    school_m, _ = nearest_service(network, plots, link(network, schools, max_link))
    parks = link(network, green, max_link, lambda share: progress(0.5 + 0.1 * share))
    parcel, park, _ = pairs_within(
        network, plots, parks, standard.near_green_m, lambda share: progress(0.6 + 0.3 * share)
    )
    near_ha = np.bincount(parcel, area[park], minlength=len(parcels))
    large = parks.take(area[parks.owner] >= standard.large_green_ha)
    large_m, _ = nearest_service(network, plots, large)
    school_m, large_m = np.round(school_m, MICROMETRE), np.round(large_m, MICROMETRE)
    # where no area is large enough, none is unreachable
    reached = np.isfinite(school_m) & (np.isfinite(large_m) | (not len(large)))
    return Parcels(
        school_m=school_m,
        near_green_ha=near_ha,
        large_green_m=large_m,
        school_ok=school_m <= standard.school_m,
        near_green_ok=near_ha >= standard.near_green_ha,
        large_green_ok=large_m <= standard.large_green_m,
        reason=np.select(
            [~present(parcels), ~plots.linked, ~reached], [NO_GEOMETRY, NO_STREET, UNREACHABLE], BEYOND
        ),
    )

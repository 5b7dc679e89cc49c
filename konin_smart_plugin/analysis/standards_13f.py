"""Municipal accessibility standards of art. 13f of Poland's planning act (27 March 2003, as amended)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .access import BEYOND, NO_GEOMETRY, NO_STREET, UNREACHABLE, near_edge, why_unlinked
from .links import Links
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

    def scaled(self, factor: float) -> Standard:
        """Return the standard with other distances; the areas stay."""
        return replace(
            self,
            school_m=self.school_m * factor,
            near_green_m=self.near_green_m * factor,
            large_green_m=self.large_green_m * factor,
        )


@dataclass(frozen=True)
class Plan:
    """What is measured: P ``parcels``, and the links of them, of primary schools and of A green areas.

    The green areas are whole, already merged where they touch; ``hectares`` (A,).
    """

    network: Network
    parcels: np.ndarray
    plots: Links
    schools: Links
    parks: Links
    hectares: np.ndarray


@dataclass(frozen=True)
class Ways:
    """Ways of P parcels in metres (inf: none), and all pairs of ``parcel`` and ``park`` near each other.

    ``unlinked`` (P,) says why a parcel has no way at all.
    """

    school_m: np.ndarray
    large_green_m: np.ndarray
    parcel: np.ndarray
    park: np.ndarray
    metres: np.ndarray
    unlinked: np.ndarray


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


def measure(plan: Plan, standard: Standard, max_link: float, progress: Progress = quiet) -> Ways:
    """Measure every parcel, from its border to school buildings and to the borders of green areas.

    ``max_link``: only links of at most so many metres count.
    """
    plots, schools, parks = (links.within(max_link) for links in (plan.plots, plan.schools, plan.parks))
    large = parks.take(plan.hectares[parks.owner] >= standard.large_green_ha)
    nearest = []
    for links in (schools, large):
        progress(0)
        nearest.append(np.round(nearest_service(plan.network, plots, links)[0], MICROMETRE))
    return Ways(
        *nearest,
        *pairs_within(plan.network, plots, parks, standard.near_green_m, progress),
        why_unlinked(plan.parcels, plots.linked),
    )


def judge(plan: Plan, ways: Ways, standard: Standard) -> Parcels:
    """Judge the parcels by a standard whose distances are no longer than those measured.

    ``near_green_ha`` sums up whole areas, not the parts within reach.
    """
    near = ways.metres <= standard.near_green_m
    near_ha = np.bincount(ways.parcel[near], plan.hectares[ways.park[near]], minlength=len(plan.parcels))
    # where no area is large enough, none is unreachable
    none_large = not (plan.hectares >= standard.large_green_ha).any()
    reached = np.isfinite(ways.school_m) & (np.isfinite(ways.large_green_m) | none_large)
    missing = [ways.unlinked == NO_GEOMETRY, ways.unlinked == NO_STREET, ~reached]
    return Parcels(
        school_m=ways.school_m,
        near_green_ha=near_ha,
        large_green_m=ways.large_green_m,
        school_ok=ways.school_m <= standard.school_m,
        near_green_ok=near_ha >= standard.near_green_ha,
        large_green_ok=ways.large_green_m <= standard.large_green_m,
        reason=np.select(missing, [NO_GEOMETRY, NO_STREET, UNREACHABLE], BEYOND),
    )


def at_edge(plan: Plan, ways: Ways, standard: Standard, area: object) -> np.ndarray:
    """Mark the parcels (P,) whose search touches the edge of the ``area`` that the streets cover."""
    searches = (
        (ways.school_m, standard.school_m),
        (ways.large_green_m, standard.large_green_m),
        (np.full(len(plan.parcels), np.inf), standard.near_green_m),
    )
    radius = np.max([np.minimum(metres, limit) for metres, limit in searches], axis=0)
    return near_edge(plan.parcels, radius, np.inf, area)

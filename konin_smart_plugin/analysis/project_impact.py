"""What each project adds to one standard: residents newly served, alone and on top of all others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_array

from .links import Links
from .network import Network
from .progress import Progress, quiet
from .search import pairs_within, shortest_pairs


@dataclass(frozen=True)
class Pairs:
    """The ways from residents to what projects add: ``resident``, ``project`` and ``metres``, (E,) each."""

    resident: np.ndarray
    project: np.ndarray
    metres: np.ndarray


@dataclass(frozen=True)
class Impact:
    """The impact of N projects on one standard, (N,) each, in residents of known number.

    ``newly_served`` alone; ``marginal`` on top of all others; ``nearer``: residents within the standard's
    distance of the project who have nothing as near today; ``mean_cut`` metres saved by those of them
    who have a way today (NaN: nobody). ``serves`` (P, N): whom each project serves newly. ``served``
    today, the ``gap`` (not served today), and ``served_with_all`` projects: residents in all.
    """

    newly_served: np.ndarray
    marginal: np.ndarray
    nearer: np.ndarray
    mean_cut: np.ndarray
    serves: csr_array
    served: float
    gap: float
    served_with_all: float

    @property
    def share_of_gap(self) -> np.ndarray:
        """The part of today's gap that each project closes, 0–1 (NaN: there is no gap)."""
        return self.newly_served / self.gap if self.gap > 0 else np.full(len(self.newly_served), np.nan)

    @property
    def overlap(self) -> np.ndarray:
        """Share of the newly served whom other projects serve too, 1 − marginal/newly served (NaN: none)."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return 1 - np.where(self.newly_served > 0, self.marginal / self.newly_served, np.nan)


def street_pairs(
    network: Network,
    homes: Links,
    sites: Links,
    project: np.ndarray,
    limit: float,
    progress: Progress = quiet,
) -> Pairs:
    """Return the ways of at most ``limit`` metres by street from homes to the sites (S,) of each project.

    ``project`` (S,) is the number of each site's project.
    """
    resident, site, metres = pairs_within(network, homes, sites, limit, progress)
    return Pairs(*shortest_pairs(resident, project[site], metres))


def straight_pairs(demand: np.ndarray, sites: np.ndarray, project: np.ndarray, limit: float) -> Pairs:
    """Return the straight ways of at most ``limit`` metres from ``demand`` (P,) to the sites (S,)."""
    resident, site = shapely.STRtree(sites).query(demand, predicate="dwithin", distance=limit)
    return Pairs(*shortest_pairs(resident, project[site], shapely.distance(demand[resident], sites[site])))


def impact(before: np.ndarray, pairs: Pairs, weights: np.ndarray, limit: float, count: int) -> Impact:
    """Return what each of ``count`` projects changes for residents (P,).

    ``before`` (P,) metres to what there is (inf: no way), ``pairs`` within ``limit`` metres, ``weights``
    (P,) residents.
    """
    resident, project = pairs.resident, pairs.project
    new = before[resident] > limit
    serves = csr_array((np.ones(new.sum()), (resident[new], project[new])), shape=(len(before), count))
    alone = np.bincount(resident[new], minlength=len(before)) == 1
    only = new & alone[resident]
    closer = pairs.metres < before[resident]
    had_way = closer & np.isfinite(before[resident])
    saved = np.where(had_way, before[resident] - pairs.metres, 0)

    def total(chosen: np.ndarray, values: np.ndarray | float = 1.0) -> np.ndarray:
        return np.bincount(project, weights[resident] * np.where(chosen, values, 0), minlength=count)

    people = total(had_way)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean_cut = np.where(people > 0, total(had_way, saved) / people, np.nan)
    far = before > limit
    helped = np.bincount(resident[new], minlength=len(before)) > 0
    served, gap = float(weights[~far].sum()), float(weights[far].sum())
    with_all = served + float(weights[helped].sum())
    return Impact(total(new), total(only), total(closer), mean_cut, serves, served, gap, with_all)


def price_per_resident(costs: np.ndarray, newly_served: np.ndarray) -> np.ndarray:
    """Return PLN for each resident newly served, (N,); NaN where nobody is, or the cost is not known."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(newly_served > 0, costs / newly_served, np.nan)

"""Which candidate reaches which demand, and how far apart they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from ..errors import PlanError

MOST_PAIRS = 20_000_000


@dataclass(frozen=True)
class Reach:
    """The pairs within reach: ``demand``, ``site`` and ``metres`` (P,), of ``demands`` and ``sites``."""

    demand: np.ndarray
    site: np.ndarray
    metres: np.ndarray
    demands: int
    sites: int

    @property
    def matrix(self) -> csr_array:
        """Ones where a site covers a demand, (demands, sites)."""
        return csr_array(
            (np.ones(len(self.site)), (self.demand, self.site)), shape=(self.demands, self.sites)
        )

    @property
    def counts(self) -> np.ndarray:
        """By how many sites each demand is covered, (demands,)."""
        return np.bincount(self.demand, minlength=self.demands)

    @property
    def distances(self) -> np.ndarray:
        """Metres from every demand to every site, (demands, sites), infinite where there is no way."""
        table = np.full((self.demands, self.sites), np.inf)
        table[self.demand, self.site] = self.metres
        return table

    def nearest(self, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return for each demand the nearest of the ``chosen`` sites that reaches it.

        Its number (−1: none), its distance (infinite: none) and how many reach the demand, (demands,) each.
        """
        of_chosen = np.isin(self.site, chosen)
        demand, site, metres = self.demand[of_chosen], self.site[of_chosen], self.metres[of_chosen]
        order = np.lexsort((site, metres, demand))
        first = order[np.unique(demand[order], return_index=True)[1]]
        nearest, distance = np.full(self.demands, -1), np.full(self.demands, np.inf)
        nearest[demand[first]], distance[demand[first]] = site[first], metres[first]
        return nearest, distance, np.bincount(demand, minlength=self.demands)


def check_size(demands: int, sites: int) -> None:
    """Raise PlanError if all distances between them would not fit into memory."""
    if demands * sites > MOST_PAIRS:
        raise PlanError(
            "{demands} places of demand and {sites} candidates make too many pairs for this model. "
            "Use fewer candidates, or residents summed up on a coarser grid.",
            demands=demands,
            sites=sites,
        )

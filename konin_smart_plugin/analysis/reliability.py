"""How far a share can be relied on: what it would be under other assumptions, estimates, the data's edge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from .quantiles import percent

# The columns for other assumptions: the factor on the distance, or the other MAX_LINK in metres.
BY_DISTANCE = {"share_x08_pct": 0.8, "share_x12_pct": 1.2}
BY_LINK = {"share_link50_pct": 50.0, "share_link100_pct": 100.0, "share_link200_pct": 200.0}
ASSUMED = dict.fromkeys([*BY_DISTANCE, *BY_LINK], "real")
EDGE = dict.fromkeys(["edge", "share_no_edge_pct", "estimated_pct"], "real")


@dataclass(frozen=True)
class Marks:
    """What is known of P places: ``people`` (residents, 0 where unknown), and which to doubt.

    ``edge`` and ``estimated`` (P,) mark places near the data's edge and those that are estimates; None
    where that is not known.
    """

    people: np.ndarray
    edge: np.ndarray | None
    estimated: np.ndarray | None

    def row(self, met: np.ndarray, chosen: np.ndarray) -> dict[str, float | None]:
        """Return the columns EDGE for the ``chosen`` places (P,), of which some have ``met`` a standard."""
        places = np.flatnonzero(chosen)
        people, met = self.people[places], met[places]
        edge, estimated = (None if mark is None else mark[places] for mark in (self.edge, self.estimated))
        inner = None if edge is None else np.where(edge, 0.0, people)
        return {
            "edge": None if edge is None else float(people[edge].sum()),
            "share_no_edge_pct": None if inner is None else percent(inner[met].sum(), inner.sum()),
            "estimated_pct": None if estimated is None else percent(people[estimated].sum(), people.sum()),
        }

    def shares(self, met: Mapping[str, np.ndarray], chosen: np.ndarray) -> dict[str, float | None]:
        """Return the columns ASSUMED for the ``chosen`` places; ``met`` by column as ``assume`` gives it."""
        places = np.flatnonzero(chosen)
        people = self.people[places]
        return {
            name: percent(people[met[name][places]].sum(), people.sum()) if name in met else None
            for name in ASSUMED
        }


def assume(measure: Callable[[float, float], np.ndarray], max_link: float | None) -> dict[str, np.ndarray]:
    """Return what ``measure`` finds under every assumption, by the columns of ASSUMED.

    ``measure`` takes the factor on the distance and the MAX_LINK; ``max_link`` None means straight lines,
    without links, so that none can be assumed.
    """
    found = {name: measure(factor, max_link or 0.0) for name, factor in BY_DISTANCE.items()}
    if max_link is not None:
        found |= {name: measure(1.0, link) for name, link in BY_LINK.items()}
    return found

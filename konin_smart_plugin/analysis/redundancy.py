"""Who covers what: how often each place is covered, and what a failing sensor would cost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

REDUNDANT_SHARE = 0.001  # of the sensor's own footprint
STRIP = 4_000_000  # places summed up together


class Seen(Protocol):
    """Which of N sensors cover which of M places (polygons, cells or residents)."""

    def counts(self, chosen: np.ndarray | None = None) -> np.ndarray:
        """Return by how many sensors (of the mask ``chosen`` (N,)) each place is covered, (M,)."""

    def losses(self, sizes: np.ndarray, k: int) -> np.ndarray:
        """Return the ``sizes`` (M,) no longer covered ``k`` times if each sensor alone fails, (N,)."""

    def own(self, sizes: np.ndarray) -> np.ndarray:
        """Return the ``sizes`` (M,) each sensor covers, (N,)."""


@dataclass(frozen=True)
class SeenPairs:
    """The relation as pairs of indices, ``sensor`` (P,) and ``place`` (P,); methods as in ``Seen``."""

    sensor: np.ndarray
    place: np.ndarray
    sensors: int
    places: int

    def counts(self, chosen: np.ndarray | None = None) -> np.ndarray:  # noqa: D102
        place = self.place if chosen is None else self.place[chosen[self.sensor]]
        return np.bincount(place, minlength=self.places)

    def losses(self, sizes: np.ndarray, k: int) -> np.ndarray:  # noqa: D102
        return self.own(np.where(self.counts() == k, sizes, 0.0))

    def own(self, sizes: np.ndarray) -> np.ndarray:  # noqa: D102
        return np.bincount(self.sensor, sizes[self.place], minlength=self.sensors)


@dataclass(frozen=True)
class Coverage:
    """What counts as covered: seen by ``k`` sensors; ``sizes`` (M,) are areas or residents.

    ``total`` is the size of everything looked at, also where no sensor reaches.
    """

    seen: Seen
    sizes: np.ndarray
    k: int
    total: float

    def covered(self, chosen: np.ndarray | None = None) -> float:
        """Return the size covered by all sensors, or by those of the mask ``chosen`` (N,) alone."""
        counts = self.seen.counts(chosen)
        # A strip at a time, because a whole grid of sizes takes much memory.
        step = max(1, STRIP // max(1, self.sizes[:1].size))
        strips = (slice(first, first + step) for first in range(0, len(self.sizes), step))
        return float(sum(self.sizes[strip][counts[strip] >= self.k].sum(dtype=float) for strip in strips))

    def lost(self) -> np.ndarray:
        """Return what is no longer covered if each sensor alone fails, (N,)."""
        return self.seen.losses(self.sizes, self.k)

    def within(self, sizes: np.ndarray, total: float) -> Coverage:
        """Return the same coverage counted in a part of the whole, such as one zone."""
        return replace(self, sizes=sizes, total=total)


def redundant(lost_area: np.ndarray, own_area: np.ndarray) -> np.ndarray:
    """Say which sensors are redundant (N,): their loss is at most 0.1 % of their own footprint."""
    return lost_area <= REDUNDANT_SHARE * own_area

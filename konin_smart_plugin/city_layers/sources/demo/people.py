"""Residents: shared out among the districts, and in each by the volume of its homes."""

from __future__ import annotations

import numpy as np
import shapely

from .buildings import Buildings
from .districts import District

_COUNTRY = 2.2
"""The share of the residents, on the districts' scale, who live outside all districts."""


def settle(total: int, districts: list[District], buildings: Buildings) -> tuple[np.ndarray, np.ndarray]:
    """Return points (N,) and residents (N,), whole numbers that sum to ``total``."""
    share = np.append([district.people for district in districts], _COUNTRY)
    homes = ~buildings.school & (share[buildings.district] > 1 / 3)
    count = np.bincount(buildings.district[homes] % len(share), minlength=len(share))
    quota = apportion(np.where(count > 0, share, 0.0), total)
    volume = shapely.area(buildings.shape) * buildings.levels
    residents = np.zeros(len(volume), dtype=int)
    for number, people in enumerate(quota):
        own = homes & (buildings.district % len(share) == number)
        if own.any():
            residents[own] = apportion(volume[own], people)
    lived_in = residents > 0
    return shapely.point_on_surface(buildings.shape[lived_in]), residents[lived_in]


def apportion(weight: np.ndarray, total: int) -> np.ndarray:
    """Return whole numbers in proportion to ``weight`` that sum to ``total`` (largest remainders)."""
    exact = weight / weight.sum() * total
    whole = np.floor(exact).astype(int)
    rest = np.argsort(-(exact - whole), kind="stable")[: total - whole.sum()]
    whole[rest] += 1
    return whole

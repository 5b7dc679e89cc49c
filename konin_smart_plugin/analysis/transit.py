"""Public transport access index and its bands (PTAL).

Transport for London, "Assessing transport connectivity in London" (2015): morning peak, walking at
4.8 km/h, for every route the nearest stop and the busier direction.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .catchment import Pairs
from .progress import Progress, quiet
from .search import expand

WALK = 80.0  # metres a minute
BUS_REACH, RAIL_REACH = 640.0, 960.0  # metres
BUS_DELAY, RAIL_DELAY = 2.0, 0.75  # minutes that a service is late on average
RAIL_MODES = frozenset({"rail", "tram", "light_rail", "subway", "metro", "train", "monorail", "funicular"})
LIMITS = (0.0, 2.5, 5.0, 10.0, 15.0, 20.0, 25.0, 40.0)
BANDS = np.array(["0", "1a", "1b", "2", "3", "4", "5", "6a", "6b"], object)
BATCH = 200_000  # pairs of place and stop at once


@dataclass(frozen=True)
class Departures:
    """F rows: at ``stop`` (number) the ``route`` (number) of ``mode`` (number) leaves ``per_hour`` times.

    ``rail`` (modes,) says which modes are rail, tram or light rail.
    """

    stop: np.ndarray
    route: np.ndarray
    mode: np.ndarray
    per_hour: np.ndarray
    rail: np.ndarray


def busier_direction(departures: Departures) -> Departures:
    """Keep, of the rows of one stop and route, the busiest; drop rows without departures."""
    order = np.lexsort((-departures.per_hour, departures.route, departures.stop))
    order = order[departures.per_hour[order] > 0]
    stop, route = departures.stop[order], departures.route[order]
    first = np.ones(len(order), bool)
    first[1:] = (np.diff(stop) != 0) | (np.diff(route) != 0)
    kept = order[first]
    return Departures(
        departures.stop[kept],
        departures.route[kept],
        departures.mode[kept],
        departures.per_hour[kept],
        departures.rail,
    )


def access_index(
    pairs: Pairs,
    places: int,
    stops: int,
    departures: Departures,
    factor: float = 1.0,
    progress: Progress = quiet,
) -> np.ndarray:
    """Return the access index of P ``places``; ``pairs`` of places and stops are in order of places.

    ``factor``: how many times the usual distance a stop may be away.
    """
    busy = busier_direction(departures)
    rows = np.concatenate([[0], np.cumsum(np.bincount(busy.stop, minlength=stops))])
    place, stop, metres = pairs.demand, pairs.supply, pairs.metres
    index = np.zeros(places)
    borders = np.append(np.arange(0, len(place), BATCH), len(place))
    # a place is never split between two batches
    borders[1:-1] = np.searchsorted(place, place[borders[1:-1]], side="left")
    for first, last in pairwise(borders):
        progress(first / max(len(place), 1))
        pair, row = expand(rows, stop[first:last])
        ways = place[first:last][pair], metres[first:last][pair]
        index += _batch_index(*ways, row, busy, places, factor)
    return index


def ptal(index: np.ndarray) -> np.ndarray:
    """Return the band (P,) of each access index, "0" to "6b"."""
    return BANDS[np.searchsorted(LIMITS, np.round(index, 9), side="left")]


def _batch_index(
    place: np.ndarray, metres: np.ndarray, row: np.ndarray, busy: Departures, places: int, factor: float
) -> np.ndarray:
    """Return the (places,) index of one batch; its entries are the routes at the stops that places reach."""
    rail = busy.rail[busy.mode[row]]
    near = metres <= factor * np.where(rail, RAIL_REACH, BUS_REACH)
    place, metres, row, rail = place[near], metres[near], row[near], rail[near]
    route, frequency = busy.route[row], busy.per_hour[row]
    order = np.lexsort((-frequency, metres, route, place))
    first = np.ones(len(order), bool)
    first[1:] = (np.diff(place[order]) != 0) | (np.diff(route[order]) != 0)
    chosen = order[first]  # the nearest stop of every route
    wait = 30 / frequency[chosen] + np.where(rail[chosen], RAIL_DELAY, BUS_DELAY)
    frequency_equivalent = 30 / (metres[chosen] / WALK + wait)
    key = place[chosen] * len(busy.rail) + busy.mode[row[chosen]]
    total = np.bincount(key, frequency_equivalent, minlength=places * len(busy.rail))
    best = np.zeros(places * len(busy.rail))
    np.maximum.at(best, key, frequency_equivalent)
    return ((total + best) / 2).reshape(places, -1).sum(axis=1)

"""A timetable's stops and frequencies as tables, and as rows of the workspace's layers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ...analysis.gtfs.timetable import Frequency, Stop, Timetable
from ...layer_io.columns import masked_column
from ...layer_io.crs import reproject
from ...layer_io.table import Table
from ..provenance import provenance_columns, source_text
from ..specs import load_sources
from .source import DEGREES

RAIL = "rail"
TEXT, WHOLE, REAL = np.dtype(object), np.dtype(np.int64), np.dtype(np.float64)
DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True)
class Origin:
    """What the layers say about where their rows come from."""

    language: str
    fetched_at: datetime
    note: str


def within(
    timetable: Timetable, boundary: shapely.Geometry, crs: QgsCoordinateReferenceSystem, metres: float
) -> np.ndarray:
    """Say for each stop (S,) whether it lies within ``metres`` of the ``boundary``, which is in ``crs``."""
    points = reproject(_points(timetable.stops), QgsCoordinateReferenceSystem(DEGREES), crs)
    shapely.prepare(boundary)
    return shapely.dwithin(boundary, points, metres)


def only(timetable: Timetable, chosen: np.ndarray) -> Timetable:
    """Return the timetable of the stops where ``chosen`` (S,) is true."""
    number = np.cumsum(chosen) - 1
    kept = [
        Frequency(int(number[row.stop]), row.route, row.direction, row.mode, row.departures, row.per_hour)
        for row in timetable.frequencies
        if chosen[row.stop]
    ]
    stops = [stop for stop, is_kept in zip(timetable.stops, chosen, strict=True) if is_kept]
    return Timetable(
        timetable.day, timetable.chosen, timetable.span, stops, kept, timetable.unplaced, timetable.untimed
    )


def stops_table(timetable: Timetable, window_s: int) -> Table:
    """Return every stop with ``departures``, ``modes``, ``routes`` and ``headway_min``.

    ``headway_min`` is the length of the window over the departures, all routes together; NULL without any.
    """
    by_stop = _by_stop(timetable.frequencies)
    rows = [by_stop.get(number, []) for number in range(len(timetable.stops))]
    departures = [sum(row.departures for row in own) for own in rows]
    columns = {
        **_names(timetable.stops),
        "departures": masked_column(departures, WHOLE),
        "modes": masked_column([_listed({row.mode for row in own}) for own in rows], TEXT),
        "routes": masked_column([_listed({row.route for row in own}) for own in rows], TEXT),
        "headway_min": masked_column(
            [round(window_s / 60 / count, 1) if count else None for count in departures], REAL
        ),
        "parent": masked_column([stop.parent or None for stop in timetable.stops], TEXT),
    }
    return Table(_points(timetable.stops), columns, QgsCoordinateReferenceSystem(DEGREES))


def frequencies_table(timetable: Timetable) -> Table:
    """Return every route and direction at every stop, with ``departures`` and ``per_hour``."""
    rows = timetable.frequencies
    columns = {
        "stop_id": masked_column([timetable.stops[row.stop].stop_id for row in rows], TEXT),
        "route": masked_column([row.route for row in rows], TEXT),
        "direction": masked_column([row.direction for row in rows], WHOLE),
        "mode": masked_column([row.mode for row in rows], TEXT),
        "departures": masked_column([row.departures for row in rows], WHOLE),
        "per_hour": masked_column([float(row.per_hour) for row in rows], REAL),
    }
    return Table(None, columns, QgsCoordinateReferenceSystem())


def gtfs_layers(timetable: Timetable, origin: Origin) -> dict[str, Table]:
    """Return the rows of ``bus_stops`` and, where trains run, of ``rail_stations``; only what is served.

    Everything but trains goes to ``bus_stops``. Platforms of one station are one point, in their middle.
    """
    by_stop = _by_stop(timetable.frequencies)
    stops, departures, trains = [], [], {}
    for number, stop in enumerate(timetable.stops):
        count = {True: 0, False: 0}
        for row in by_stop.get(number, []):
            count[row.mode == RAIL] += row.departures
        if count[False]:
            stops.append(stop)
            departures.append(count[False])
        if count[True]:
            trains.setdefault(stop.parent or stop.stop_id, []).append(stop)
    crs = QgsCoordinateReferenceSystem(DEGREES)
    columns = _names(stops) | {"departures": masked_column(departures, WHOLE)} | _origin(len(stops), origin)
    tables = {"bus_stops": Table(_points(stops), columns, crs)}
    if trains:
        tables["rail_stations"] = Table(
            np.array([shapely.centroid(shapely.multipoints(_points(group))) for group in trains.values()]),
            {
                "name": masked_column(
                    [group[0].parent_name or group[0].name for group in trains.values()], TEXT
                ),
                **_origin(len(trains), origin),
            },
            crs,
        )
    return tables


def _origin(count: int, origin: Origin) -> dict[str, np.ma.MaskedArray]:
    text = source_text(load_sources()["gtfs"], origin.language, origin.note)
    return provenance_columns([text] * count, origin.fetched_at)


def _names(stops: list[Stop]) -> dict[str, np.ma.MaskedArray]:
    return {
        "stop_id": masked_column([stop.stop_id for stop in stops], TEXT),
        "name": masked_column([stop.name or None for stop in stops], TEXT),
    }


def _points(stops: list[Stop]) -> np.ndarray:
    return shapely.points(np.array([(stop.lon, stop.lat) for stop in stops], float).reshape(-1, 2))


def _by_stop(frequencies: Iterable[Frequency]) -> Mapping[int, list[Frequency]]:
    """Return what leaves within the window, by stop."""
    rows: dict[int, list[Frequency]] = {}
    for row in frequencies:
        if row.departures:
            rows.setdefault(row.stop, []).append(row)
    return rows


def _listed(words: set[str]) -> str | None:
    """Return the words in one text, numbers in their order: "2, 10, 10N"."""
    return ", ".join(sorted(words, key=_natural)) or None


def _natural(text: str) -> list[tuple[int, int, str]]:
    parts = DIGITS.split(text)
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts if part]

"""What leaves each stop on one day: departures, routes, modes, and how often in the morning peak.

A departure is a stop of a vehicle at which one may board: not the last stop of a trip, not one with
pickup_type 1. Times past 24:00 belong to the calendar day they fall on, so the early hours of a day hold
the last trips of the day before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from ..errors import PlanError
from ..progress import Progress, quiet
from .feed import Feed
from .service_days import ServiceDays, read_service_days
from .store import load_repetitions, load_routes, load_stops, load_trips, load_visits, temporary_store

DAY_S = 86_400
PEAK = (8 * 3600 + 15 * 60, 9 * 3600 + 15 * 60)  # 08:15–09:15, as PTAL counts
STOP_OR_PLATFORM = 0


@dataclass(frozen=True)
class Frequency:
    """One route in one direction (0, 1 or None) at one stop, on the day."""

    stop: int
    route: str
    direction: int | None
    mode: str
    departures: int
    per_hour: int


@dataclass(frozen=True)
class Stop:
    """A stop with its place in degrees; ``parent``: the id of its station, or ""."""

    stop_id: str
    name: str
    lon: float
    lat: float
    parent: str
    parent_name: str


@dataclass(frozen=True)
class Timetable:
    """One day of a feed. ``stops`` are those with a place; ``Frequency.stop`` is a place in that list.

    ``chosen``: whether the day was chosen as the busiest ordinary weekday. ``unplaced``: ids of stops without
    coordinates or at 0° N, 0° E. ``untimed``: visits that no time could be given.
    """

    day: date
    chosen: bool
    span: tuple[date, date]
    stops: list[Stop]
    frequencies: list[Frequency]
    unplaced: list[str]
    untimed: int


def read_timetable(
    file: Path, window: tuple[int, int], day: date | None = None, progress: Progress = quiet
) -> Timetable:
    """Count what leaves each stop of the feed ``file`` on ``day`` within ``window`` (seconds of the day).

    Without ``day`` the busiest ordinary weekday is taken (``ServiceDays.busiest_weekday``).
    Raises PlanError, with file and line, for what breaks GTFS, and if nothing runs on the day.
    """
    with Feed(file) as feed, temporary_store() as database:
        calendar = read_service_days(feed)
        load_stops(database, feed)
        load_routes(database, feed)
        trips = load_trips(database, feed)
        chosen = day or calendar.busiest_weekday(trips)
        _set_running(database, calendar, chosen)
        load_visits(database, feed, progress)
        load_repetitions(database, feed)
        untimed = _fill_in_times(database)
        _expand(database)
        stops, numbers, unplaced = _stops(database)
        frequencies = _frequencies(database, window, numbers)
    return Timetable(chosen, day is None, calendar.span(), stops, frequencies, unplaced, untimed)


def _set_running(database: sqlite3.Connection, calendar: ServiceDays, day: date) -> None:
    """Note which services run on the day, and on the day before with times a day ahead."""
    today = calendar.running(day)
    yesterday = calendar.running(day - timedelta(days=1)) if day > date.min else set()
    for services, shift in ((today, 0), (yesterday, -DAY_S)):
        database.executemany("INSERT INTO running VALUES (?, ?)", [(service, shift) for service in services])
    (count,) = database.execute(
        "SELECT count(*) FROM trip JOIN running USING (service) WHERE shift = 0"
    ).fetchone()
    if not count:
        first, last = calendar.span()
        raise PlanError(
            "No trip runs on {day}. The timetable holds from {first} to {last}.",
            day=day,
            first=first,
            last=last,
        )


def _fill_in_times(database: sqlite3.Connection) -> int:
    """Give visits without a time one evenly between their neighbours; return how many remain without."""
    trips = database.execute("SELECT DISTINCT trip FROM visit WHERE time IS NULL").fetchall()
    if trips:
        database.execute("CREATE INDEX visit_trip ON visit (trip, sequence)")
    for trip in trips:
        visits = database.execute("SELECT rowid, time FROM visit WHERE trip = ? ORDER BY sequence", trip)
        rows, times = zip(*visits, strict=True)
        given = np.array([np.nan if time is None else time for time in times], float)
        known = np.flatnonzero(~np.isnan(given))
        if len(known):
            filled = np.interp(np.arange(len(given)), known, given[known], left=np.nan, right=np.nan)
            new = [(round(time), row) for row, time in zip(rows, filled, strict=True) if not np.isnan(time)]
            database.executemany("UPDATE visit SET time = ? WHERE rowid = ?", new)
    return database.execute("SELECT count(*) FROM visit WHERE time IS NULL").fetchone()[0]


def _expand(database: sqlite3.Connection) -> None:
    """Make the table ``departure``: every departure of the calendar day, repeated trips run by run."""
    database.executescript(
        f"""
        CREATE TEMP TABLE edge AS
            SELECT trip, max(sequence) AS last, min(time) AS start FROM visit GROUP BY trip;
        CREATE UNIQUE INDEX edge_trip ON edge (trip);
        CREATE TABLE departure (stop INTEGER, trip INTEGER, time INTEGER);
        INSERT INTO departure
            SELECT stop, trip, time + shift AS moment FROM visit JOIN edge USING (trip)
            JOIN trip ON trip.rowid = visit.trip JOIN running USING (service)
            WHERE boards AND sequence < last AND moment BETWEEN 0 AND {DAY_S - 1}
            AND trip NOT IN (SELECT trip FROM repeated);
        INSERT INTO departure
            WITH RECURSIVE run (trip, moment, last, headway) AS (
                SELECT trip, first, min(last, {2 * DAY_S}), headway FROM repeated WHERE first < last
                UNION ALL
                SELECT trip, moment + headway, last, headway FROM run WHERE moment + headway < last
            )
            SELECT stop, visit.trip, run.moment + time - start + shift AS moment
            FROM run JOIN visit USING (trip) JOIN edge USING (trip)
            JOIN trip ON trip.rowid = visit.trip JOIN running USING (service)
            WHERE boards AND sequence < edge.last
            AND run.moment + time - start + shift BETWEEN 0 AND {DAY_S - 1};
        """  # noqa: S608 (a number of our own)  # nosec B608
    )


def _stops(database: sqlite3.Connection) -> tuple[list[Stop], dict[int, int], list[str]]:
    """Return the stops with a place, their places by row of the table, and the ids of those without.

    A platform without coordinates stands where its station does.
    """
    rows = database.execute(
        "SELECT stop.rowid, stop.id, coalesce(nullif(stop.name, ''), station.name, ''), "
        "coalesce(stop.lon, station.lon), coalesce(stop.lat, station.lat), stop.parent, "
        "coalesce(station.name, '') FROM stop LEFT JOIN stop AS station ON station.id = stop.parent "
        "WHERE stop.kind = ? ORDER BY stop.rowid",
        (STOP_OR_PLATFORM,),
    )
    stops, numbers, unplaced = [], {}, []
    for row, stop_id, name, lon, lat, parent, parent_name in rows:
        if lon is None or lat is None or (lon == 0 and lat == 0):
            unplaced.append(stop_id)
        else:
            numbers[row] = len(stops)
            stops.append(Stop(stop_id, name, lon, lat, parent, parent_name))
    return stops, numbers, unplaced


def _frequencies(
    database: sqlite3.Connection, window: tuple[int, int], numbers: dict[int, int]
) -> list[Frequency]:
    name = _route_names(database)
    rows = database.execute(
        "SELECT departure.stop, route, direction, "
        "sum(time >= ? AND time < ?), sum(time >= ? AND time < ?) "
        "FROM departure JOIN trip ON trip.rowid = departure.trip GROUP BY 1, 2, 3",
        (*window, *PEAK),
    )
    counts: dict[tuple[int, str, int, str], list[int]] = {}
    for stop, route, direction, inside, peak in rows:
        if stop in numbers and (inside or peak):
            label, mode = name(route)
            key = (numbers[stop], label, -1 if direction is None else direction, mode)
            known = counts.setdefault(key, [0, 0])
            known[0] += inside
            known[1] += peak
    return [
        Frequency(
            stop, route, None if direction < 0 else direction, mode, *counts[stop, route, direction, mode]
        )
        for stop, route, direction, mode in sorted(counts)
    ]


def _route_names(database: sqlite3.Connection) -> Callable[[str], tuple[str, str]]:
    """Return a function: route_id → its name for passengers, and its mode.

    Routes of one agency with one name are one route; where agencies share a name, theirs follows it.
    """
    shared = {
        label
        for (label,) in database.execute(
            "SELECT label FROM route GROUP BY label HAVING count(DISTINCT agency) > 1"
        )
    }
    rows = database.execute(
        "SELECT route.id, label, coalesce(nullif(agency.name, ''), agency, ''), mode "
        "FROM route LEFT JOIN agency ON agency.id = route.agency"
    )
    names = {
        route: (f"{label} ({agency})" if label in shared and agency else label, mode)
        for route, label, agency, mode in rows
    }
    return names.__getitem__

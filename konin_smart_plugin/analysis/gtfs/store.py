"""The feed's rows in a temporary SQLite file: what is needed of them, checked as they come in."""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path

from ..errors import PlanError
from ..progress import Progress
from .feed import Feed, fault
from .modes import mode_of

BATCH = 50_000
CACHE_KB = 20_000
MOST_RUNS = 1_000_000  # of repeated trips; the busiest cities have a tenth of it
BYTES_A_LINE = 60  # about; only for the progress
TIME = re.compile(r"(\d{1,3}):([0-5]\d):([0-5]\d)", re.ASCII)
WHOLE = re.compile(r"\d{1,9}", re.ASCII)
TABLES = """
CREATE TABLE agency (id TEXT PRIMARY KEY, name TEXT);
CREATE TABLE stop (id TEXT PRIMARY KEY, name TEXT, lat REAL, lon REAL, kind INTEGER, parent TEXT);
CREATE TABLE route (id TEXT PRIMARY KEY, agency TEXT, label TEXT, mode TEXT);
CREATE TABLE trip (id TEXT PRIMARY KEY, route TEXT, service TEXT, direction INTEGER);
CREATE TABLE visit (trip INTEGER, sequence INTEGER, stop INTEGER, time INTEGER, boards INTEGER);
CREATE TABLE running (service TEXT, shift INTEGER);
CREATE TABLE repeated (trip INTEGER, first INTEGER, last INTEGER, headway INTEGER);
"""


@contextmanager
def temporary_store() -> Iterator[sqlite3.Connection]:
    """Yield a database in a temporary file, removed at the end; its memory is bounded."""
    with tempfile.TemporaryDirectory(prefix="konin-gtfs-") as folder:
        path = Path(folder) / "feed.sqlite"
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{CACHE_KB}"):
                database.execute(f"PRAGMA {pragma}")
            database.executescript(TABLES)
            database.execute("BEGIN")
            yield database


def load_stops(database: sqlite3.Connection, feed: Feed) -> None:
    """Read stops.txt; a stop without coordinates has none."""
    rows = feed.rows(
        "stops.txt",
        ("stop_id",),
        ("stop_name", "stop_lat", "stop_lon", "location_type", "parent_station"),
    )

    def checked() -> Iterator[tuple[object, ...]]:
        for line, (stop, name, lat, lon, kind, parent) in rows:
            if kind not in {"", "0", "1", "2", "3", "4"}:
                raise fault("stops.txt", line, "location_type", kind, "0, 1, 2, 3, 4")
            north = _degrees(line, "stop_lat", lat, 90)
            east = _degrees(line, "stop_lon", lon, 180)
            yield stop, name, north, east, int(kind or 0), parent

    _insert(database, "stops.txt", "stop", 6, checked())


def load_routes(database: sqlite3.Connection, feed: Feed) -> None:
    """Read agency.txt (which may be missing) and routes.txt."""
    if "agency.txt" in feed:
        rows = feed.rows("agency.txt", ("agency_name",), ("agency_id",))
        _insert(database, "agency.txt", "agency", 2, ((agency, name) for _, (name, agency) in rows))
    rows = feed.rows(
        "routes.txt", ("route_id", "route_type"), ("agency_id", "route_short_name", "route_long_name")
    )

    def checked() -> Iterator[tuple[object, ...]]:
        for line, (route, kind, agency, short, long) in rows:
            if not WHOLE.fullmatch(kind):
                raise fault("routes.txt", line, "route_type", kind, "0 … 1702")
            yield route, agency, short or long or route, mode_of(int(kind))

    _insert(database, "routes.txt", "route", 4, checked())


def load_trips(database: sqlite3.Connection, feed: Feed) -> dict[str, int]:
    """Read trips.txt; return the number of trips by service."""
    rows = feed.rows("trips.txt", ("trip_id", "route_id", "service_id"), ("direction_id",))

    def checked() -> Iterator[tuple[object, ...]]:
        for line, (trip, route, service, direction) in rows:
            if direction not in {"", "0", "1"}:
                raise fault("trips.txt", line, "direction_id", direction, "0, 1")
            yield trip, route, service, int(direction) if direction else None

    _insert(database, "trips.txt", "trip", 4, checked())
    _refuse_orphans(database, "trips.txt", "route_id", "SELECT route FROM trip", "SELECT id FROM route")
    return dict(database.execute("SELECT service, count(*) FROM trip GROUP BY service"))


def load_visits(database: sqlite3.Connection, feed: Feed, progress: Progress) -> None:
    """Read stop_times.txt: keep the visits of trips whose service is in ``running``, check all of them.

    Rows that name a zone instead of a stop (transport on demand) are left out.
    """
    rows = feed.rows(
        "stop_times.txt",
        ("trip_id", "stop_sequence"),
        ("stop_id", "departure_time", "arrival_time", "pickup_type"),
    )
    stops = dict(database.execute("SELECT id, rowid FROM stop"))

    def checked() -> Iterator[tuple[object, ...]]:
        name, latest = "stop_times.txt", None
        for line, (trip, sequence, stop, departure, arrival, pickup) in _telling(rows, feed, name, progress):
            time = departure or arrival
            moment = seconds(time, name, line, "departure_time") if time else None
            if not WHOLE.fullmatch(sequence):
                raise fault(name, line, "stop_sequence", sequence, "0, 1, 2, …")
            if not stop:
                continue
            if stop not in stops:
                raise fault(name, line, "stop_id", stop, "in stops.txt")
            if trip != latest:
                number, runs = _trip(database, name, line, trip)
                latest = trip
            if runs:
                yield number, int(sequence), stops[stop], moment, pickup != "1"

    database.executemany("INSERT INTO visit VALUES (?, ?, ?, ?, ?)", checked())


def _telling(
    rows: Iterator[tuple[int, list[str]]], feed: Feed, name: str, progress: Progress
) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a file, and tell from time to time how much of it is read."""
    total = max(feed.size(name), 1)
    for count, row in enumerate(rows):
        if count % BATCH == 0:
            progress(min(row[0] * BYTES_A_LINE / total, 1.0))
        yield row


def load_repetitions(database: sqlite3.Connection, feed: Feed) -> None:
    """Read frequencies.txt, where there is one: trips that run again and again."""
    if "frequencies.txt" not in feed:
        return
    name = "frequencies.txt"
    total = 0
    for line, (trip, first, last, headway) in feed.rows(
        name, ("trip_id", "start_time", "end_time", "headway_secs")
    ):
        number, runs = _trip(database, name, line, trip)
        if not WHOLE.fullmatch(headway) or int(headway) == 0:
            raise fault(name, line, "headway_secs", headway, "1, 2, 3, …")
        window = (seconds(first, name, line, "start_time"), seconds(last, name, line, "end_time"))
        total += (window[1] - window[0]) // int(headway)
        if total > MOST_RUNS:
            raise PlanError(
                "In {file} trips run more than {most} times a day: that is no timetable.",
                file=name,
                most=MOST_RUNS,
            )
        if runs:
            database.execute("INSERT INTO repeated VALUES (?, ?, ?, ?)", (number, *window, int(headway)))


def seconds(text: str, name: str, line: int, column: str) -> int:
    """Return a time of the service day in seconds; it may lie past 24:00:00."""
    moment = _seconds(text)
    if moment is None:
        raise fault(name, line, column, text, "HH:MM:SS")
    return moment


@lru_cache(maxsize=BATCH)  # the same few thousand come again and again
def _seconds(text: str) -> int | None:
    match = TIME.fullmatch(text)
    if match is None:
        return None
    hours, minutes, rest = map(int, match.groups())
    return hours * 3600 + minutes * 60 + rest


def _trip(database: sqlite3.Connection, name: str, line: int, trip: str) -> tuple[int, bool]:
    """Return the trip's row and whether its service is in ``running``; raise PlanError for an unknown one."""
    find = "SELECT rowid, service IN (SELECT service FROM running) FROM trip WHERE id = ?"
    found = database.execute(find, (trip,)).fetchone()
    if found is None:
        raise fault(name, line, "trip_id", trip, "in trips.txt")
    return found


def _insert(
    database: sqlite3.Connection, name: str, table: str, width: int, rows: Iterable[tuple[object, ...]]
) -> None:
    marks = ", ".join("?" * width)
    statement = f"INSERT INTO {table} VALUES ({marks})"  # noqa: S608 (the tables above)  # nosec B608
    try:
        database.executemany(statement, rows)
    except sqlite3.IntegrityError as error:
        raise PlanError("In {file} an identifier stands twice.", file=name) from error


def _refuse_orphans(database: sqlite3.Connection, name: str, column: str, used: str, known: str) -> None:
    orphan = database.execute(f"{used} EXCEPT {known} LIMIT 1").fetchone()
    if orphan:
        raise PlanError(
            "In {file} {column} names {value}, which is not in the feed.",
            file=name,
            column=column,
            value=repr(orphan[0]),
        )


def _degrees(line: int, column: str, text: str, most: float) -> float | None:
    if not text:
        return None
    try:
        value = float(text)
    except ValueError as error:
        raise fault("stops.txt", line, column, text, "a number") from error
    if not -most <= value <= most:
        raise fault("stops.txt", line, column, text, f"-{most} … {most}")
    return value

"""The feed's rows in a temporary SQLite file: what is needed of them, checked as they come in."""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
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
CREATE TEMP TABLE batch (line INTEGER, trip TEXT, sequence INTEGER, stop TEXT, time INTEGER, boards INTEGER);
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
    times: dict[str, int | None] = {"": None}  # the same few thousand come again and again
    line = 0

    def checked() -> Iterator[tuple[object, ...]]:
        nonlocal line
        for line, (trip, sequence, stop, departure, arrival, pickup) in rows:
            time = departure or arrival
            if time not in times:
                times[time] = seconds(time, "stop_times.txt", line, "departure_time")
            if not WHOLE.fullmatch(sequence):
                raise fault("stop_times.txt", line, "stop_sequence", sequence, "0, 1, 2, …")
            if stop:
                yield line, trip, int(sequence), stop, times[time], pickup != "1"

    visits = checked()
    total = max(feed.size("stop_times.txt"), 1)
    while batch := list(islice(visits, BATCH)):
        _keep(database, batch)
        if len(times) > BATCH:
            times = {"": None}
        progress(min(line * BYTES_A_LINE / total, 1.0))


def load_repetitions(database: sqlite3.Connection, feed: Feed) -> None:
    """Read frequencies.txt, where there is one: trips that run again and again."""
    if "frequencies.txt" not in feed:
        return
    name = "frequencies.txt"
    find = "SELECT rowid, service IN (SELECT service FROM running) FROM trip WHERE id = ?"
    total = 0
    for line, (trip, first, last, headway) in feed.rows(
        name, ("trip_id", "start_time", "end_time", "headway_secs")
    ):
        number, runs = database.execute(find, (trip,)).fetchone() or (None, False)
        if number is None:
            raise fault(name, line, "trip_id", trip, "in trips.txt")
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
    match = TIME.fullmatch(text)
    if match is None:
        raise fault(name, line, column, text, "HH:MM:SS")
    hours, minutes, rest = map(int, match.groups())
    return hours * 3600 + minutes * 60 + rest


def _keep(database: sqlite3.Connection, batch: list[tuple[object, ...]]) -> None:
    database.execute("DELETE FROM batch")
    database.executemany("INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?)", batch)
    for column, table, file in (("trip", "trip", "trips.txt"), ("stop", "stop", "stops.txt")):
        orphan = database.execute(
            f"SELECT line, batch.{column} FROM batch "  # noqa: S608 (the names above)
            f"WHERE {column} NOT IN (SELECT id FROM {table}) LIMIT 1"
        ).fetchone()
        if orphan:
            raise fault("stop_times.txt", orphan[0], f"{column}_id", orphan[1], f"in {file}")
    database.execute(
        "INSERT INTO visit SELECT trip.rowid, sequence, stop.rowid, time, boards FROM batch "
        "JOIN trip ON trip.id = batch.trip JOIN stop ON stop.id = batch.stop "
        "WHERE service IN (SELECT service FROM running)"
    )


def _insert(
    database: sqlite3.Connection, name: str, table: str, width: int, rows: Iterable[tuple[object, ...]]
) -> None:
    marks = ", ".join("?" * width)
    statement = f"INSERT INTO {table} VALUES ({marks})"  # noqa: S608 (the tables above)
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

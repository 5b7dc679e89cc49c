"""A real region's timetable, and larger ones made of it."""

from __future__ import annotations

import csv
import io
import shutil
import zipfile
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from konin_smart_plugin.analysis.gtfs.timetable import read_timetable

FEED = Path(__file__).parents[3] / "shared" / "data" / "cairns_gtfs.zip"
WHOLE_DAY = (0, 86_400)
Rows = list[dict[str, str]]


def write_feed(folder: Path, factor: int) -> None:
    """Write the feed with every trip ``factor`` times, the feed for those who count every visit, and the day.

    They count the ends of trips and stops without pickup too, so their feed comes without these visits,
    and with the missing times filled in; they also read fewer rows that way.
    """
    multiplied(FEED, folder / "feed.zip", factor)
    boardable(folder / "feed.zip", folder / "boardable.zip")
    day = steady_day(FEED)
    (folder / "day.txt").write_text(day.strftime("%Y%m%d"), encoding="ascii")
    with zipfile.ZipFile(folder / "boardable.zip") as archive:
        archive.extractall(folder / "unzipped")


def steady_day(feed: Path) -> date:
    """Return a weekday like the one before: what runs past midnight is then the same for both counts."""
    day = read_timetable(feed, WHOLE_DAY).day
    return day + timedelta(days=(2 - day.weekday()) % 7)  # the next Wednesday


def read_rows(archive: zipfile.ZipFile, name: str) -> Rows:
    """Return a file's rows."""
    return list(csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8-sig")))


def write_rows(archive: zipfile.ZipFile, name: str, rows: Rows) -> None:
    """Write rows as a file."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    archive.writestr(name, text.getvalue())


def multiplied(feed: Path, target: Path, factor: int) -> None:
    """Write the feed with every trip ``factor`` times."""
    if factor == 1:
        shutil.copy(feed, target)
        return
    with zipfile.ZipFile(feed) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            if name not in {"trips.txt", "stop_times.txt"}:
                copy.writestr(name, source.read(name))
                continue
            rows = read_rows(source, name)
            more = [row | {"trip_id": f"{row['trip_id']}-{n}"} for n in range(factor) for row in rows]
            write_rows(copy, name, more)


def boardable(feed: Path, target: Path) -> None:
    """Write the feed without visits where nobody boards, missing times filled in evenly."""
    with zipfile.ZipFile(feed) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        trips = defaultdict(list)
        for row in read_rows(source, "stop_times.txt"):
            trips[row["trip_id"]].append(row)
        for visits in trips.values():
            visits.sort(key=lambda row: int(row["stop_sequence"]))
            fill_times(visits)
        kept = [row for visits in trips.values() for row in visits[:-1] if row.get("pickup_type") != "1"]
        for name in source.namelist():
            if name != "stop_times.txt":
                copy.writestr(name, source.read(name))
        write_rows(copy, "stop_times.txt", kept)


def fill_times(visits: Rows) -> None:
    """Fill in missing times, evenly between the known ones."""
    known = [(i, to_seconds(row["departure_time"])) for i, row in enumerate(visits) if row["departure_time"]]
    for place, row in enumerate(visits):
        before = max(pair for pair in known if pair[0] <= place)
        after = min(pair for pair in known if pair[0] >= place)
        share = (place - before[0]) / max(after[0] - before[0], 1)
        moment = round(before[1] + share * (after[1] - before[1]))
        clock = f"{moment // 3600:02}:{moment // 60 % 60:02}:{moment % 60:02}"
        row["arrival_time"] = row["departure_time"] = clock


def to_seconds(text: str) -> int:
    """Return HH:MM:SS in seconds."""
    hours, minutes, rest = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + rest

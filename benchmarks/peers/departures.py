"""Departures by stop of one day: gtfs_kit, pandas and the csv module."""

from __future__ import annotations

import csv
import warnings
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import gtfs_kit
import numpy as np
import pandas as pd
from harness.task import Task

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def asked(folder: Path) -> tuple[Path, str, str]:
    """Return the folder of the files, the day and its weekday."""
    day = (folder / "day.txt").read_text(encoding="ascii")
    weekday = WEEKDAYS[datetime.strptime(day, "%Y%m%d").weekday()]
    return folder / "unzipped", day, weekday


def by_stop(found: Mapping[str, int]) -> dict[str, np.ndarray]:
    """Return stops and departures in the order of the stops."""
    stops = sorted(stop for stop, count in found.items() if count)
    return {"stop": np.array(stops), "departures": np.array([int(found[stop]) for stop in stops])}


def by_gtfs_kit(folder: Path) -> Task:
    """Prepare gtfs_kit, from the zip on."""
    warnings.simplefilter("ignore")
    _, day, _ = asked(folder)

    def work() -> Mapping[str, int]:
        feed = gtfs_kit.read_feed(folder / "boardable.zip", dist_units="km")
        stops = gtfs_kit.compute_stop_stats(feed, [day])
        return dict(zip(stops.stop_id, stops.num_trips, strict=True))

    return Task(work, by_stop)


def by_pandas(folder: Path) -> Task:
    """Prepare pandas, on the files unzipped."""
    place, day, weekday = asked(folder)

    def work() -> Mapping[str, int]:
        calendar = pd.read_csv(place / "calendar.txt", dtype=str)
        runs = (calendar.start_date <= day) & (calendar.end_date >= day) & (calendar[weekday] == "1")
        services = set(calendar.service_id[runs])
        if (place / "calendar_dates.txt").exists():
            dates = pd.read_csv(place / "calendar_dates.txt", dtype=str)
            today = dates[dates.date == day]
            services |= set(today.service_id[today.exception_type == "1"])
            services -= set(today.service_id[today.exception_type == "2"])
        trips = pd.read_csv(place / "trips.txt", dtype=str, usecols=["trip_id", "service_id"])
        running = trips.trip_id[trips.service_id.isin(services)]
        visits = pd.read_csv(place / "stop_times.txt", dtype=str, usecols=["trip_id", "stop_id"])
        return visits.stop_id[visits.trip_id.isin(running)].value_counts().to_dict()

    return Task(work, by_stop)


def by_csv(folder: Path) -> Task:
    """Prepare the csv module, on the files unzipped."""
    place, day, weekday = asked(folder)

    def rows(name: str) -> list[dict[str, str]]:
        with (place / name).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def work() -> Mapping[str, int]:
        services = {
            row["service_id"]
            for row in rows("calendar.txt")
            if row["start_date"] <= day <= row["end_date"] and row[weekday] == "1"
        }
        if (place / "calendar_dates.txt").exists():
            for row in rows("calendar_dates.txt"):
                if row["date"] == day:
                    (services.add if row["exception_type"] == "1" else services.discard)(row["service_id"])
        trips = {row["trip_id"] for row in rows("trips.txt") if row["service_id"] in services}
        return Counter(row["stop_id"] for row in rows("stop_times.txt") if row["trip_id"] in trips)

    return Task(work, by_stop)

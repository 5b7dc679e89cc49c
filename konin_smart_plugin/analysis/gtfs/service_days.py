"""On which days services run, and which day stands for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from ..errors import PlanError
from .feed import Feed, fault

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WORKING_DAYS = 5
ORDINARY = 1.25  # a day with more trips than so many times the median is a special one
ADDED, REMOVED = "1", "2"


@dataclass
class ServiceDays:
    """The feed's calendar: weekly patterns with first and last day, and the exceptions by date."""

    patterns: dict[str, tuple[tuple[bool, ...], date, date]] = field(default_factory=dict)
    added: dict[date, set[str]] = field(default_factory=lambda: defaultdict(set))
    removed: dict[date, set[str]] = field(default_factory=lambda: defaultdict(set))

    def running(self, day: date) -> set[str]:
        """Return the services that run on ``day``."""
        regular = {
            service
            for service, (week, first, last) in self.patterns.items()
            if first <= day <= last and week[day.weekday()]
        }
        return (regular | self.added.get(day, set())) - self.removed.get(day, set())

    def span(self) -> tuple[date, date]:
        """Return the first and the last day of the timetable. Raises PlanError if there is none."""
        days = [*self.added, *(day for _, *ends in self.patterns.values() for day in ends)]
        if not days:
            raise PlanError("The feed's calendar is empty: no service runs on any day.")
        return min(days), max(days)

    def trips_by_day(self, trips: Mapping[str, int]) -> tuple[date, np.ndarray]:
        """Return the first day and the trips on each day (D,); ``trips``: their number by service."""
        start, end = self.span()
        total = np.zeros((end - start).days + 1, np.int64)
        weekday = (np.arange(len(total)) + start.weekday()) % len(WEEKDAYS)
        for service, (week, first, last) in self.patterns.items():
            if service not in trips:
                continue
            days = slice((first - start).days, (last - start).days + 1)
            total[days] += np.array(week)[weekday[days]] * trips.get(service, 0)
        for changes, sign in ((self.added, 1), (self.removed, -1)):
            for day, services in changes.items():
                for service in services:
                    if self._runs_regularly(service, day) == (sign < 0) and start <= day <= end:
                        total[(day - start).days] += sign * trips.get(service, 0)
        return start, total

    def busiest_weekday(self, trips: Mapping[str, int]) -> date:
        """Return the first Monday-to-Friday with the most trips, special days apart.

        Raises PlanError if nothing runs from Monday to Friday.
        """
        start, total = self.trips_by_day(trips)
        working = (np.arange(len(total)) + start.weekday()) % len(WEEKDAYS) < WORKING_DAYS
        served = working & (total > 0)
        if not served.any():
            raise PlanError("No trip runs on any day from Monday to Friday. Give a date.")
        ordinary = served & (total <= ORDINARY * np.median(total[served]))
        return start + timedelta(days=int(np.argmax(np.where(ordinary, total, 0))))

    def _runs_regularly(self, service: str, day: date) -> bool:
        week, first, last = self.patterns.get(service, ((False,) * len(WEEKDAYS), day, day))
        return first <= day <= last and week[day.weekday()]


def read_service_days(feed: Feed) -> ServiceDays:
    """Read calendar.txt and calendar_dates.txt; one of them may be missing."""
    if "calendar.txt" not in feed and "calendar_dates.txt" not in feed:
        raise PlanError("The feed has neither calendar.txt nor calendar_dates.txt.")
    days = ServiceDays()
    if "calendar.txt" in feed:
        _read_patterns(feed, days)
    if "calendar_dates.txt" in feed:
        _read_exceptions(feed, days)
    return days


def _read_patterns(feed: Feed, days: ServiceDays) -> None:
    name = "calendar.txt"
    for line, (service, *week, first, last) in feed.rows(
        name, ("service_id", *WEEKDAYS, "start_date", "end_date")
    ):
        for weekday, value in zip(WEEKDAYS, week, strict=True):
            if value not in {"0", "1"}:
                raise fault(name, line, weekday, value, "0, 1")
        begin, end = _day(name, line, "start_date", first), _day(name, line, "end_date", last)
        if end < begin:
            raise fault(name, line, "end_date", last, f"≥ {first}")
        days.patterns[service] = tuple(value == "1" for value in week), begin, end


def _read_exceptions(feed: Feed, days: ServiceDays) -> None:
    name = "calendar_dates.txt"
    for line, (service, text, kind) in feed.rows(name, ("service_id", "date", "exception_type")):
        if kind not in {ADDED, REMOVED}:
            raise fault(name, line, "exception_type", kind, "1, 2")
        changed = days.added if kind == ADDED else days.removed
        changed[_day(name, line, "date", text)].add(service)


def _day(name: str, line: int, column: str, text: str) -> date:
    try:
        return date.fromisoformat(f"{text[:4]}-{text[4:6]}-{text[6:]}")
    except ValueError as error:
        raise fault(name, line, column, text, "YYYYMMDD") from error

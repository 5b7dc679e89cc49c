"""The reference day: the busiest ordinary weekday."""

from collections import Counter
from datetime import date, timedelta

import pytest
from gtfs_feed import write_feed
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.gtfs.feed import Feed
from konin_smart_plugin.analysis.gtfs.modes import mode_of
from konin_smart_plugin.analysis.gtfs.service_days import ServiceDays, read_service_days

MONDAY = date(2024, 5, 6)
WEEK = (True,) * 5 + (False,) * 2
SATURDAY = (False,) * 5 + (True, False)


def day(offset):
    return MONDAY + timedelta(offset)


def test_the_first_of_the_busiest_weekdays():
    days = ServiceDays(
        {"week": (WEEK, day(0), day(27)), "friday": ((False,) * 4 + (True, False, False), day(0), day(27))}
    )
    assert days.busiest_weekday({"week": 100, "friday": 10}) == day(4)


def test_saturdays_do_not_count():
    days = ServiceDays({"week": (WEEK, day(0), day(27)), "saturday": (SATURDAY, day(0), day(27))})
    assert days.busiest_weekday({"week": 10, "saturday": 100}) == day(0)


def test_a_day_with_far_more_trips_is_special():
    days = ServiceDays({"week": (WEEK, day(0), day(27))})
    days.added[day(9)].add("festival")
    # 126 trips are more than 1.25 × the median of 100; 125 are not.
    assert days.busiest_weekday({"week": 100, "festival": 26}) == day(0)
    assert days.busiest_weekday({"week": 100, "festival": 25}) == day(9)


def test_a_holiday_is_not_the_busiest():
    days = ServiceDays({"week": (WEEK, day(0), day(11))})
    days.removed[day(0)].add("week")
    assert days.busiest_weekday({"week": 100}) == day(1)


def test_nothing_on_weekdays():
    with pytest.raises(PlanError, match="Monday to Friday"):
        ServiceDays({"s": (SATURDAY, day(0), day(20))}).busiest_weekday({"s": 5})


def test_an_empty_calendar():
    with pytest.raises(PlanError, match="calendar is empty"):
        ServiceDays().busiest_weekday({})


def test_the_calendar_is_read(tmp_path):
    dates = "service_id,date,exception_type\nextra,20240601,1\nweek,20240603,2\nweek,20240531,2\n"
    with Feed(write_feed(tmp_path / "f.zip", calendar_dates=dates)) as feed:
        days = read_service_days(feed)
    assert days.running(date(2024, 5, 30)) == {"week"}
    assert days.running(date(2024, 5, 31)) == set()
    assert days.running(date(2024, 6, 1)) == {"extra"}
    assert days.span() == (MONDAY, date(2024, 6, 2))


SERVICES = st.sampled_from("abc")
DAYS = st.integers(0, 20).map(day)


@given(
    st.dictionaries(
        SERVICES, st.tuples(st.tuples(*[st.booleans()] * 7), DAYS, st.integers(0, 10)), min_size=1
    ),
    st.lists(st.tuples(DAYS, SERVICES), max_size=8, unique=True),
    st.lists(st.tuples(DAYS, SERVICES), max_size=8, unique=True),
)
def test_trips_by_day_are_those_of_the_services_that_run(patterns, added, removed):
    days = ServiceDays(
        {name: (week, first, first + timedelta(n)) for name, (week, first, n) in patterns.items()}
    )
    for moment, service in added:
        if (moment, service) not in removed:  # one exception a day and service
            days.added[moment].add(service)
    for moment, service in removed:
        days.removed[moment].add(service)
    trips = Counter(a=1, b=10, c=100)
    start, total = days.trips_by_day(trips)
    slow = [sum(trips[service] for service in days.running(start + timedelta(n))) for n in range(len(total))]
    assert total.tolist() == slow


@pytest.mark.parametrize(
    ("number", "mode"),
    [(0, "tram"), (3, "bus"), (2, "rail"), (11, "trolleybus"), (109, "rail"), (200, "coach"), (401, "metro"),
     (405, "monorail"), (704, "bus"), (800, "trolleybus"), (900, "tram"), (1000, "ferry"), (1100, "other"),
     (1500, "other"), (99, "other")],
)  # fmt: skip
def test_modes(number, mode):
    assert mode_of(number) == mode

"""Departures of one day of a feed, worked by hand and against a slow count of a real feed."""

import csv
import io
import zipfile
from collections import Counter, defaultdict
from datetime import date, timedelta

import pytest
from gtfs_feed import CALENDAR, ROUTES, STOP_TIMES, STOPS, TRIPS, write_feed

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.gtfs.timetable import read_timetable

DAY = (6 * 3600, 22 * 3600)
WHOLE = (0, 24 * 3600)
MONDAY = date(2024, 5, 6)


def departures(timetable):
    count = Counter()
    for row in timetable.frequencies:
        count[timetable.stops[row.stop].stop_id] += row.departures
    return {stop: number for stop, number in count.items() if number}


@pytest.fixture
def read(tmp_path):
    def make(window=DAY, day=None, **changed):
        return read_timetable(write_feed(tmp_path / "feed.zip", **changed), window, day)

    return make


def test_departures_worked_by_hand(read):
    timetable = read()
    # A: t1 08:20 and t3 21:59:59, t2 ends there. B: t1 08:26; t3 at 22:00 is past the window. C: t2.
    assert departures(timetable) == {"A": 2, "B": 1, "C": 1}
    rows = {
        (timetable.stops[row.stop].stop_id, row.route, row.direction): row for row in timetable.frequencies
    }
    assert rows["A", "50", 0].per_hour == 1  # 08:20 lies in 08:15–09:15
    assert rows["C", "50", 1].per_hour == 1  # 09:00
    assert rows["A", "60", 0].per_hour == 0
    assert {row.mode for row in timetable.frequencies} == {"bus"}
    assert [stop.name for stop in timetable.stops] == ["Dworzec", "Rondo, pętla", "Zatorze"]


def test_the_window_holds_its_start_and_not_its_end(read):
    assert departures(read((8 * 3600 + 20 * 60, 9 * 3600))) == {"A": 1, "B": 1}


def test_times_past_midnight_fall_on_the_next_day(read):
    late = STOP_TIMES + "t4,25:30:00,25:30:00,A,1\nt4,25:40:00,25:40:00,B,2\n"
    trips = TRIPS + "r2,week,t4,0\n"
    night = (3600, 2 * 3600)
    assert departures(read(night, MONDAY, stop_times=late, trips=trips)) == {}  # Sunday had no service
    assert departures(read(night, MONDAY + timedelta(1), stop_times=late, trips=trips)) == {"A": 1}
    assert departures(read(WHOLE, MONDAY + timedelta(5), calendar=CALENDAR.replace("1,0,0,2", "1,1,0,2"),
                           stop_times=late, trips=trips))["A"] == 3  # fmt: skip


def test_the_rows_may_stand_in_any_order(read):
    header, *rows = STOP_TIMES.splitlines()
    mixed = "\n".join([header, *rows[::2], *rows[1::2]])  # a row of one trip, a row of another
    assert departures(read(stop_times=mixed)) == departures(read())


def test_boarding_forbidden_is_no_departure(read):
    rows = [f"{line},{1 if line.startswith('t1,08:25') else 0}" for line in STOP_TIMES.splitlines()[1:]]
    header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type"
    assert departures(read(stop_times="\n".join([header, *rows]))) == {"A": 2, "C": 1}


def test_missing_times_lie_evenly_between(read):
    times = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
    times += "t1,08:00:00,08:00:00,A,1\nt1,,,B,2\nt1,,,A,3\nt1,08:30:00,08:30:00,C,4\n"
    # B at 08:10, A again at 08:20.
    timetable = read((8 * 3600 + 9 * 60, 8 * 3600 + 11 * 60), stop_times=times)
    assert departures(timetable) == {"B": 1}
    assert {timetable.stops[row.stop].stop_id: row.per_hour for row in timetable.frequencies} == {
        "A": 1,
        "B": 0,
    }
    assert timetable.untimed == 0


def test_repeated_trips(read):
    # Every 10 minutes from 08:00 until 09:00, not at 09:00 itself: 6 runs; B six minutes after A.
    repeated = "trip_id,start_time,end_time,headway_secs\nt1,08:00:00,09:00:00,600\n"
    timetable = read(frequencies=repeated)
    rows = {(timetable.stops[row.stop].stop_id, row.route): row for row in timetable.frequencies}
    assert rows["A", "50"].departures == rows["B", "50"].departures == 6
    assert rows["A", "50"].per_hour == 4  # 08:20, 08:30, 08:40, 08:50
    assert rows["B", "50"].per_hour == 5  # 08:16, 08:26 … 08:56


def test_trips_that_run_every_second_for_weeks_are_no_timetable(read):
    # 999:59:59 is 3,599,999 seconds after midnight, and so as many runs.
    repeated = "trip_id,start_time,end_time,headway_secs\nt1,00:00:00,999:59:59,1\n"
    with pytest.raises(PlanError, match="more than 1000000 times a day"):
        read(frequencies=repeated)


def test_exceptions_alone_make_a_calendar(read):
    dates = "service_id,date,exception_type\nweek,20240507,1\nweek,20240511,1\n"
    timetable = read(calendar=None, calendar_dates=dates)
    assert timetable.day == date(2024, 5, 7)
    assert timetable.chosen


def test_a_service_taken_away(read):
    with pytest.raises(PlanError, match=r"No trip runs on 2024-05-06. The timetable holds from 2024-05-06"):
        read(day=MONDAY, calendar_dates="service_id,date,exception_type\nweek,20240506,2\n")


def test_optional_files_and_columns_may_be_missing(read):
    trips = "route_id,service_id,trip_id\nr1,week,t1\nr1,week,t2\nr2,week,t3\n"
    timetable = read(agency=None, trips=trips, routes=ROUTES.replace("agency_id", "note"))
    assert departures(timetable) == {"A": 2, "B": 1, "C": 1}
    assert {row.direction for row in timetable.frequencies} == {None}


def test_byte_order_mark_blank_lines_spaces_and_a_folder(tmp_path):
    changed = {"stops": "\ufeff" + STOPS.replace("A,Dworzec", ' A , "Dworzec"') + "\n\n"}
    file = write_feed(tmp_path / "feed.zip", folder="export/", **changed)
    assert departures(read_timetable(file, DAY)) == {"A": 2, "B": 1, "C": 1}


def test_platforms_and_their_station(read):
    stops = """stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
S,Dworzec,52.23,18.25,1,
A,,,,0,S
B,Rondo,52.231,18.26,0,
C,Zatorze,52.24,18.27,,
E,Wejście,52.23,18.25,2,S
"""
    timetable = read(stops=stops)
    assert [stop.stop_id for stop in timetable.stops] == ["A", "B", "C"]
    platform = timetable.stops[0]
    assert (platform.name, platform.lon, platform.parent) == ("Dworzec", 18.25, "S")


def test_stops_at_zero_are_left_out(read):
    timetable = read(stops=STOPS.replace("52.2310,18.2600", "0,0.0").replace("52.2400,18.2700", ","))
    assert timetable.unplaced == ["B", "C"]
    assert departures(timetable) == {"A": 2}


def test_routes_of_two_agencies_with_one_name(read):
    agency = "agency_id,agency_name\nMZK,MZK Konin\nPKS,PKS Konin\n"
    routes = "route_id,agency_id,route_short_name,route_type\nr1,MZK,50,3\nr2,PKS,50,200\n"
    timetable = read(agency=agency, routes=routes)
    assert {(row.route, row.mode) for row in timetable.frequencies} == {
        ("50 (MZK Konin)", "bus"),
        ("50 (PKS Konin)", "coach"),
    }


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"stops": None}, "The feed has no file stops.txt"),
        ({"calendar": None}, "neither calendar.txt nor calendar_dates.txt"),
        ({"stops": STOPS.replace("stop_id", "id")}, "In stops.txt the column stop_id is missing"),
        ({"stops": STOPS.replace("52.2310", "5223.10")}, "stops.txt, line 3: stop_lat is '5223.10'"),
        ({"stops": STOPS.replace("52.2310", "north")}, "line 3: stop_lat is 'north', but must be a number"),
        ({"stops": STOPS + "A,twice,52,18\n"}, "In stops.txt an identifier stands twice"),
        ({"stops": STOPS + "D,x,52,18,too,many\n"}, "stops.txt, line 5: 6 values instead of 4"),
        ({"stops": STOPS.encode("cp1250")}, "stops.txt, line [1-5]: the text is not UTF-8"),
        ({"routes": ROUTES.replace("60,,3", "60,,bus")}, "routes.txt, line 3: route_type is 'bus'"),
        ({"trips": TRIPS.replace("r2", "r9")}, "In trips.txt route_id names 'r9'"),
        ({"trips": TRIPS.replace("t2,1", "t2,north")}, "trips.txt, line 3: direction_id is 'north'"),
        ({"calendar": CALENDAR.replace("20240506", "6.05.24")}, "calendar.txt, line 2: start_date"),
        ({"calendar": CALENDAR.replace("week,1", "week,yes")}, "calendar.txt, line 2: monday is 'yes'"),
        ({"calendar": CALENDAR.replace("20240602", "20240202")}, "line 2: end_date is '20240202'"),
        ({"stop_times": STOP_TIMES.replace("08:26:00", "8.26")}, "stop_times.txt, line 3: departure_time"),
        (
            {"stop_times": STOP_TIMES.replace("t2,09:10", "t9,09:10")},
            "line 6: trip_id is 't9', but must be in tr",
        ),
        (
            {"stop_times": STOP_TIMES.replace("C,12", "X,12")},
            "line 9: stop_id is 'X', but must be in stops.txt",
        ),
        ({"stop_times": STOP_TIMES.replace("C,12", "C,last")}, "line 9: stop_sequence is 'last'"),
        ({"stop_times": STOP_TIMES.replace("t2,", ",")}, "line 5: trip_id is '', but must be filled"),
        (
            {"frequencies": "trip_id,start_time,end_time,headway_secs\nt1,08:00:00,09:00:00,0\n"},
            "line 2: headway",
        ),
        ({"frequencies": "trip_id,start_time,end_time,headway_secs\nt9,08:00:00,09:00:00,60\n"}, "'t9'"),
        (
            {"calendar": CALENDAR.replace("1,1,1,1,1,0,0", "0,0,0,0,0,1,1")},
            "No trip runs on any day from Monday",
        ),
    ],
)
def test_a_broken_feed_is_refused_with_file_and_line(read, changed, message):
    with pytest.raises(PlanError, match=message):
        read(**changed)


def test_what_is_no_feed(tmp_path):
    (tmp_path / "x.zip").write_bytes(b"no zip")
    with pytest.raises(PlanError, match="is not a zip file"):
        read_timetable(tmp_path / "x.zip", DAY)
    with pytest.raises(PlanError, match="There is no file"):
        read_timetable(tmp_path / "y.zip", DAY)


@pytest.mark.parametrize("name", ["../stops.txt", "/etc/stops.txt", "a\\..\\..\\stops.txt"])
def test_members_that_leave_their_folder(tmp_path, name):
    file = write_feed(tmp_path / "feed.zip")
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(name, "x")
    with pytest.raises(PlanError, match="would leave its folder"):
        read_timetable(file, DAY)


def test_ten_gigabytes_of_zeros(tmp_path):
    file = tmp_path / "bomb.zip"
    block = bytes(1_000_000)
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("stop_times.txt", "w", force_zip64=True) as member,
    ):
        for _ in range(100):  # 100 MB show the density; the rule for 10 GB is the same
            member.write(block)
    with pytest.raises(PlanError, match="absurd size"):
        read_timetable(file, DAY)


def test_a_damaged_member(tmp_path):
    file = write_feed(tmp_path / "feed.zip")
    content = bytearray(file.read_bytes())
    place = content.find(b"stop_times.txt") + 40
    content[place : place + 20] = bytes(20)
    file.write_bytes(content)
    with pytest.raises(PlanError, match=r"damaged|stop_times.txt"):
        read_timetable(file, DAY)


def test_cancel(read, tmp_path):
    def cancelled(_share):
        raise PlanError("The work was cancelled.")

    with pytest.raises(PlanError, match="cancelled"):
        read_timetable(write_feed(tmp_path / "f.zip"), DAY, None, cancelled)


def test_a_real_feed_against_a_slow_count(shared_data):
    file = shared_data / "cairns_gtfs.zip"
    if not file.is_file():
        pytest.skip("the feed is absent")
    timetable = read_timetable(file, DAY)
    slow = slow_departures(file, timetable.day)
    assert departures(timetable) == slow
    assert timetable.day.weekday() < 5
    assert sum(slow.values()) > 10_000


def slow_departures(file, day):
    """Count row by row what leaves within ``DAY``, by the letter of the specification."""
    with zipfile.ZipFile(file) as archive:

        def rows(name):
            return list(csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8-sig")))

        text = day.strftime("%Y%m%d")
        weekday = day.strftime("%A").lower()
        running = {
            row["service_id"]
            for row in rows("calendar.txt")
            if row["start_date"] <= text <= row["end_date"] and row[weekday] == "1"
        }
        for row in rows("calendar_dates.txt"):
            if row["date"] == text:
                (running.add if row["exception_type"] == "1" else running.discard)(row["service_id"])
        trips = {row["trip_id"] for row in rows("trips.txt") if row["service_id"] in running}
        visits = defaultdict(list)
        for row in rows("stop_times.txt"):
            if row["trip_id"] in trips:
                visits[row["trip_id"]].append(row)
    count = Counter()
    for trip in visits.values():
        trip.sort(key=lambda row: int(row["stop_sequence"]))
        known = [
            (place, seconds(row["departure_time"])) for place, row in enumerate(trip) if row["departure_time"]
        ]
        for place, row in enumerate(trip[:-1]):
            before = max(pair for pair in known if pair[0] <= place)
            after = min(pair for pair in known if pair[0] >= place)
            share = (place - before[0]) / max(after[0] - before[0], 1)
            time = before[1] + share * (after[1] - before[1])
            count[row["stop_id"]] += DAY[0] <= round(time) < DAY[1] and row["pickup_type"] != "1"
    return {stop: number for stop, number in count.items() if number}


def seconds(text):
    hours, minutes, rest = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + rest

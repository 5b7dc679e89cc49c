"""A timetable into departures by stop: ours against gtfs_kit, in one run on one feed.

python3 -m venv build/peers/gtfs && build/peers/gtfs/bin/pip install gtfs_kit
dev/qgis-env python benchmarks/bench_gtfs.py [--feed ../shared/data/cairns_gtfs.zip] [--rounds 5]

The departures of every stop are compared before the times. Both start from the zip. gtfs_kit counts every
visit, so it is given the feed without the visits at which nobody can board (ends of trips, no pickup) and
with the missing times filled in; it also reads fewer rows that way. Then ours with 4 and 16 times the trips.
"""

import argparse
import csv
import io
import json
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

from konin_smart_plugin.analysis.gtfs.timetable import read_timetable

ROOT = Path(__file__).parents[1]
FEED = ROOT.parent / "shared" / "data" / "cairns_gtfs.zip"
PEER = ROOT / "build" / "peers" / "gtfs" / "bin" / "python"
WHOLE_DAY = (0, 86_400)
PEER_CODE = """
import json, sys, time
import gtfs_kit
file, day, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
times = []
for _ in range(rounds):
    start = time.perf_counter()
    feed = gtfs_kit.read_feed(file, dist_units="km")
    stops = feed.compute_stop_stats([day]) if hasattr(feed, "compute_stop_stats") else \
        gtfs_kit.compute_stop_stats(feed, [day])
    times.append(time.perf_counter() - start)
print(json.dumps({"times": times, "stops": dict(zip(stops.stop_id, map(int, stops.num_trips)))}))
"""


def read_rows(archive: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    """Return a file's rows."""
    return list(csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8-sig")))


def write_rows(archive: zipfile.ZipFile, name: str, rows: list[dict[str, str]]) -> None:
    """Write rows as a file."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    archive.writestr(name, text.getvalue())


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


def fill_times(visits: list[dict[str, str]]) -> None:
    """Fill in missing times."""
    known = [(i, to_seconds(row["departure_time"])) for i, row in enumerate(visits) if row["departure_time"]]
    for place, row in enumerate(visits):
        before = max(pair for pair in known if pair[0] <= place)
        after = min(pair for pair in known if pair[0] >= place)
        share = (place - before[0]) / max(after[0] - before[0], 1)
        moment = round(before[1] + share * (after[1] - before[1]))
        row["arrival_time"] = row["departure_time"] = (
            f"{moment // 3600:02}:{moment // 60 % 60:02}:{moment % 60:02}"
        )


def to_seconds(text: str) -> int:
    """Return HH:MM:SS in seconds."""
    hours, minutes, rest = map(int, text.split(":"))
    return hours * 3600 + minutes * 60 + rest


def multiplied(feed: Path, target: Path, factor: int) -> None:
    """Write the feed with every trip ``factor`` times."""
    with zipfile.ZipFile(feed) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            if name not in {"trips.txt", "stop_times.txt"}:
                copy.writestr(name, source.read(name))
                continue
            rows = read_rows(source, name)
            more = [row | {"trip_id": f"{row['trip_id']}-{n}"} for n in range(factor) for row in rows]
            write_rows(copy, name, more)


def ours(feed: Path, day: date) -> dict[str, int]:
    """Return the departures of the whole day by stop."""
    timetable = read_timetable(feed, WHOLE_DAY, day)
    count: Counter[str] = Counter()
    for row in timetable.frequencies:
        count[timetable.stops[row.stop].stop_id] += row.departures
    return dict(count)


def timed(feed: Path, day: date, rounds: int) -> float:
    """Return the median of our times."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        ours(feed, day)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def peak_kb() -> int:
    """Return this process's peak memory; getrusage would count the parent's, from before exec."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def steady_day(feed: Path) -> date:
    """Return a weekday like the one before: what runs past midnight is then the same for both counts."""
    day = read_timetable(feed, WHOLE_DAY).day
    return day + timedelta(days=(2 - day.weekday()) % 7)  # the next Wednesday


def main() -> None:
    """Compare, then measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--feed", type=Path, default=FEED)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--alone", action="store_true", help="only time ours, and its memory")
    options = parser.parse_args()
    day = steady_day(options.feed)
    if options.alone:
        print(json.dumps([timed(options.feed, day, 1), peak_kb()]))
        return
    with tempfile.TemporaryDirectory() as folder:
        compare(options.feed, Path(folder), day, options.rounds)
        for factor in (1, 4, 16):
            feed = Path(folder) / "more.zip"
            multiplied(options.feed, feed, factor)
            command = [sys.executable, __file__, "--feed", str(feed), "--alone"]
            seconds, peak = json.loads(subprocess.check_output(command))
            print(f"ours, {factor:2} × the trips: {seconds:.2f} s, peak {peak / 1024:.0f} MB")


def compare(feed: Path, folder: Path, day: date, rounds: int) -> None:
    """Compare departures by stop and times with gtfs_kit."""
    prepared = folder / "boardable.zip"
    boardable(feed, prepared)
    command = [str(PEER), "-c", PEER_CODE, str(prepared), day.strftime("%Y%m%d"), str(rounds)]
    peer = json.loads(subprocess.check_output(command, stderr=subprocess.DEVNULL))
    found = ours(feed, day)
    differing = [
        stop for stop in {*found, *peer["stops"]} if found.get(stop, 0) != peer["stops"].get(stop, 0)
    ]
    print(f"{day}: {len(found)} stops, {sum(found.values())} departures; stops that differ: {len(differing)}")
    mine, theirs = timed(feed, day, rounds), statistics.median(peer["times"])
    print(f"ours {mine:.3f} s, gtfs_kit {theirs:.3f} s: {theirs / mine:.1f} times as fast")


if __name__ == "__main__":
    main()

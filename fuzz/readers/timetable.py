"""GTFS feeds: the zip, or its tables in one text, each under a line with its name."""

import csv
import io

import gtfs_feed
from hypothesis import strategies as st
from spoil import binaries, documents, texts, utf8, zip_of

from readers import check_table, scratch

MARK = b"==="
MORE = {
    "calendar_dates.txt": "service_id,date,exception_type\nweek,20240508,2\nextra,20240509,1\n",
    "frequencies.txt": "trip_id,start_time,end_time,headway_secs\nt2,10:00:00,12:00:00,600\n",
}
TABLES = {name: list(csv.reader(io.StringIO(text))) for name, text in (gtfs_feed.FILES | MORE).items()}


def seeds():
    feed = gtfs_feed.write_feed(
        scratch() / "feed.zip", **{n.removesuffix(".txt"): t for n, t in MORE.items()}
    )
    return [_joined(TABLES), feed.read_bytes()]


def inputs():
    spoiled = documents(TABLES, texts(), leaves_only=True)
    packed = spoiled.map(lambda tables: zip_of({name: _csv(rows) for name, rows in tables.items()}))
    return st.one_of(spoiled.map(_joined), spoiled.map(_joined), packed.flatmap(binaries))


def read(data, folder):
    from konin_smart_plugin.analysis.gtfs.timetable import read_timetable
    from konin_smart_plugin.city_layers.sources.gtfs_layers import frequencies_table, stops_table

    file = folder / "feed.zip"
    file.write_bytes(zip_of(_parts(data)) if MARK in data else data)
    timetable = read_timetable(file, (6 * 3600, 22 * 3600))
    check_table(stops_table(timetable, 16 * 3600))
    check_table(frequencies_table(timetable))


def _parts(data):
    blocks = [block.partition(b"\n") for block in data.split(MARK)[1:]]
    names = list(TABLES)
    return {
        (name.strip().decode("ascii", "replace").replace("\0", "") or names[number % len(names)]): content
        for number, (name, _, content) in enumerate(blocks)
    }


def _joined(tables):
    return b"".join(MARK + name.encode() + b"\n" + _csv(rows) for name, rows in tables.items())


def _csv(rows):
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return utf8(text.getvalue())

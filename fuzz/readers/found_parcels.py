"""Answers of GUGiK's parcel service (ULDK): a status line and one parcel a line."""

from hypothesis import strategies as st
from spoil import documents, texts, utf8

from readers.found_addresses import place

RING = "((450000 487000, 450010 487000, 450010 487010, 450000 487000))"
LINES = [
    ["0"],
    [f"SRID=2180;POLYGON{RING}", "306201_1.0001.12/3"],
    [f"SRID=2180;POLYGON{RING}", "306201_1.0001.12/4"],
]


def seeds():
    return [_written(LINES), _written(LINES[:2]), b"-1 brak wynikow"]


def inputs():
    return st.one_of(documents(LINES, texts(), leaves_only=True).map(_written), texts().map(utf8))


def read(data, _folder):
    place(data, "parcel")


def _written(lines):
    return utf8("\n".join("|".join(line) for line in lines))

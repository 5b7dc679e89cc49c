"""A whole sheet as projects: rows with the same code are one project with several sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from shapely import Geometry

from ..translation import translatable
from .coordinates import CoordinateReader, Reading
from .headings import Headings
from .rows import Row, is_no_project, read_row
from .spreadsheet import Sheet
from .validation import INFO, WARNING, Problem
from .written_sites import WrittenSite, parts

LISTS = ("address", "parcel_id")


@dataclass(frozen=True)
class ReadSite:
    """A site in the store's CRS; ``site_id`` and ``fields`` hold what the sheet says."""

    geometry: Geometry
    site_id: str | None
    fields: Mapping[str, object]


@dataclass
class Entry:
    """One project of the sheet: the numbers of its rows, its fields, sites and problems."""

    code: str
    rows: list[int]
    values: dict[str, object]
    sites: list[ReadSite] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_rows(sheet: Sheet, headings: Headings, language: str) -> list[Row]:
    """Return the rows that speak of projects; the numbers are the file's own, from 1."""
    return [
        read_row(number, cells, headings, language)
        for number, cells in enumerate(sheet.rows[headings.first_row :], headings.first_row + 1)
        if not is_no_project(cells, headings)
    ]


def group_rows(rows: Sequence[Row], reader: CoordinateReader) -> tuple[list[Entry], list[Problem]]:
    """Return one entry per code, in the order of the sheet, and what concerns the sheet as a whole.

    A row without code stands alone. The first row of a code sets the fields; later rows add sites,
    addresses and parcels, and whatever else they say differently is a problem.
    """
    placed, problems = _place(rows, reader)
    entries: dict[object, Entry] = {}
    for row in rows:
        code = str(row.values.get("code") or "")
        key = code or row.number
        if key in entries:
            entries[key].problems += _join(entries[key], row)
        else:
            entries[key] = Entry(code, [row.number], dict(row.values))
        entries[key].sites += placed[row.number][0]
        entries[key].problems += (*row.problems, *placed[row.number][1])
    return list(entries.values()), problems


def _join(entry: Entry, row: Row) -> Iterable[Problem]:
    """Add a later row's addresses and parcels to the entry; yield what it says otherwise."""
    text = translatable(
        "The row says “{value}” where row {first}, with the same code, says “{kept}”; "
        "the first row is kept. Make them agree, or give this row a code of its own."
    )
    first = entry.rows[0]
    entry.rows.append(row.number)
    for name, value in row.values.items():
        kept = entry.values.get(name)
        if value in {None, kept}:
            continue
        if name in LISTS:
            entry.values[name] = _merged(kept, value)
        elif name != "version":
            values = {"value": value, "first": first, "kept": "" if kept is None else kept}
            yield Problem(WARNING, text, values, name, str(value), row.number)


def _merged(kept: object, added: object) -> str:
    both = [*parts(str(kept or "")), *parts(str(added))]
    return "; ".join(dict.fromkeys(both))


def _place(
    rows: Sequence[Row], reader: CoordinateReader
) -> tuple[dict[int, tuple[list[ReadSite], list[Problem]]], list[Problem]]:
    """Return every row's sites in the store's CRS with their problems, and how coordinates were read."""
    placed: dict[int, tuple[list[ReadSite], list[Problem]]] = {row.number: ([], []) for row in rows}
    readings: dict[Reading, list[tuple[int, WrittenSite]]] = defaultdict(list)
    for row in rows:
        for site in row.sites:
            reading = reader.recognise(site.geometry, site.crs)
            if reading is None:
                placed[row.number][1].append(_unrecognised(site, row.number))
            else:
                readings[reading].append((row.number, site))
    for reading, sites in readings.items():
        shapes = reader.to_store([site.geometry for _, site in sites], reading)
        for (number, site), shape in zip(sites, shapes, strict=True):
            placed[number][0].append(ReadSite(shape, site.site_id, site.fields))
    return placed, [_told(reading, sites) for reading, sites in readings.items()]


def _unrecognised(site: WrittenSite, row: int) -> Problem:
    text = translatable(
        "The coordinates {value} lie near the city in none of EPSG:2177, EPSG:2180 and WGS84; "
        "the site was left out. Correct them or state their coordinate system."
    )
    value = site.geometry.wkt[:60]
    return Problem(WARNING, text, {"value": value}, site.column, value, row)


def _told(reading: Reading, sites: Sequence[tuple[int, WrittenSite]]) -> Problem:
    """Return the note on how the coordinates of these sites were read, for the first of their rows."""
    plainly = translatable("The coordinates of {count} sites, from this row on, are read in {crs}.")
    swapped = translatable(
        "The coordinates of {count} sites, from this row on, are read in {crs} with the axes exchanged: "
        "the first number is the northing or latitude, the second the easting or longitude. "
        "Check one of them on the map."
    )
    row = min(number for number, _ in sites)
    values = {"count": len(sites), "crs": reading.crs}
    by_definition = all(site.column == "coordinates" for _, site in sites)
    severity = WARNING if reading.swapped and reading.crs == "EPSG:4326" and not by_definition else INFO
    return Problem(severity, swapped if reading.swapped else plainly, values, sites[0][1].column, "", row)

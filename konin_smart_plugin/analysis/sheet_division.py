"""The official division of Poland into map sheets: PL-2000 and PL-1992.

PL-2000 (EPSG:2176–2179): rectangles of 5 km (north) by 8 km (east) at
1:10,000, divided down to 1:500. PL-1992: frames of the International Map of
the World 1:1,000,000, divided down to 1:10,000; the frames are geographic.
Source: the Polish regulation on the coordinate reference system of 2012, and
the guidelines on the division into sheets of the PL-2000 and PL-1992 systems.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from .errors import PlanError

# How each scale divides the sheet of the scale before: rows and columns, then how parts are named.
PL2000_DIVISION = {
    10_000: (),
    5_000: (2,),
    2_000: (5,),
    1_000: (5, 2),
    500: (5, 2, 2),
}
PL1992_DIVISION = {100_000: (), 50_000: ("ABCD",), 25_000: ("ABCD", "abcd"), 10_000: ("ABCD", "abcd", "1234")}
_NORTH_KM, _EAST_KM = 4920, 332  # where rows and columns of PL-2000 are counted from
_HEIGHT, _WIDTH = 5000.0, 8000.0
_ZONE = 1_000_000.0
_ONE_TO_100_000 = (1 / 3, 1 / 2)  # degrees of latitude and longitude
_SHEETS_ACROSS = 12
_SLIVER = 1e-9  # thirds of a degree are not exact in binary
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class MapSheet:
    """A sheet: its official name and frame (metres in PL-2000, degrees in PL-1992)."""

    name: str
    xmin: float
    ymin: float
    xmax: float
    ymax: float


Frame = tuple[float, float, float, float]


def pl2000_sheets(extent: Frame, scale: int) -> list[MapSheet]:
    """Return the PL-2000 sheets of a scale whose interior meets ``extent``.

    The extent is xmin, ymin, xmax, ymax in metres; easting carries the zone as its millions
    (EPSG:2177: 6). Sheets come by rows from the north-west.
    """
    division = _division(PL2000_DIVISION, scale, "PL-2000")
    zone = int(extent[0] // _ZONE)
    west = zone * _ZONE + _EAST_KM * 1000
    rows = _cells(extent[1] - _NORTH_KM * 1000, extent[3] - _NORTH_KM * 1000, _HEIGHT)
    columns = _cells(extent[0] - west, extent[2] - west, _WIDTH)
    sheets = (
        MapSheet(
            f"{zone}.{row:03d}.{column:02d}",
            west + column * _WIDTH,
            _NORTH_KM * 1000 + row * _HEIGHT,
            west + (column + 1) * _WIDTH,
            _NORTH_KM * 1000 + (row + 1) * _HEIGHT,
        )
        for row in reversed(rows)
        for column in columns
    )
    found = (part for sheet in sheets for part in _divided_pl2000(sheet, division, extent))
    return sorted(found, key=lambda sheet: (-sheet.ymax, sheet.xmin))


def pl1992_sheets(extent: Frame, scale: int) -> list[MapSheet]:
    """Return the PL-1992 sheets of a scale whose interior meets ``extent``.

    The extent is west, south, east, north in degrees. Sheets come by rows from the north-west.
    """
    division = _division(PL1992_DIVISION, scale, "PL-1992")
    height, width = _ONE_TO_100_000
    sheets = (
        MapSheet(
            _name_100_000(row, column), column * width, row * height, (column + 1) * width, (row + 1) * height
        )
        for row in reversed(_cells(extent[1], extent[3], height))
        for column in _cells(extent[0], extent[2], width)
    )
    found = (part for sheet in sheets for part in _divided_pl1992(sheet, division, extent))
    return sorted(found, key=lambda sheet: (-round(sheet.ymax, 9), sheet.xmin))


def _division(table: dict[int, tuple], scale: int, system: str) -> tuple:
    if scale not in table:
        raise PlanError(
            "{system} has no sheets at 1:{scale}. Choose one of {scales}.",
            system=system,
            scale=scale,
            scales=", ".join(f"1:{known}" for known in table),
        )
    return table[scale]


def _cells(low: float, high: float, size: float) -> range:
    """Return the numbers of the cells whose interior meets the interval; of the one around a single point."""
    first = math.floor(round(low / size, 9))
    last = math.ceil(round(high / size, 9))
    return range(first, max(last, first + 1))


def _divided_pl2000(sheet: MapSheet, division: tuple[int, ...], extent: Frame) -> Iterator[MapSheet]:
    if not division:
        yield sheet
        return
    parts, *rest = division
    for number, frame in _parts(sheet, parts):
        if _meets(frame, extent):
            name = f"{sheet.name}.{number:02d}" if parts == 5 else f"{sheet.name}.{number}"  # noqa: PLR2004
            yield from _divided_pl2000(MapSheet(name, *frame), tuple(rest), extent)


def _divided_pl1992(sheet: MapSheet, division: tuple[str, ...], extent: Frame) -> Iterator[MapSheet]:
    if not division:
        yield sheet
        return
    names, *rest = division
    for number, frame in _parts(sheet, 2):
        if _meets(frame, extent):
            part = MapSheet(f"{sheet.name}-{names[number - 1]}", *frame)
            yield from _divided_pl1992(part, tuple(rest), extent)


def _parts(sheet: MapSheet, parts: int) -> Iterator[tuple[int, Frame]]:
    """Yield number and frame of the parts of a sheet, by rows from the north-west, from 1."""
    width, height = (sheet.xmax - sheet.xmin) / parts, (sheet.ymax - sheet.ymin) / parts
    for row in range(parts):
        for column in range(parts):
            west, north = sheet.xmin + column * width, sheet.ymax - row * height
            yield row * parts + column + 1, (west, north - height, west + width, north)


def _meets(frame: Frame, extent: Frame) -> bool:
    """Return whether the interiors meet; a point or line counts as lying in the sheet north-east of it."""
    return _overlap(frame[0], frame[2], extent[0], extent[2]) and _overlap(
        frame[1], frame[3], extent[1], extent[3]
    )


def _overlap(low: float, high: float, first: float, last: float) -> bool:
    if first == last:
        return low <= first < high
    return low < last - _SLIVER and first < high - _SLIVER


def _name_100_000(row: int, column: int) -> str:
    """Return the name of the sheet 1:100,000 that begins at row/3 degrees north and column/2 degrees east."""
    band, row_in_band = divmod(row, _SHEETS_ACROSS)
    zone, column_in_zone = divmod(column, _SHEETS_ACROSS)
    number = (_SHEETS_ACROSS - 1 - row_in_band) * _SHEETS_ACROSS + column_in_zone + 1
    return f"{_LETTERS[band]}-{zone + 31}-{number}"

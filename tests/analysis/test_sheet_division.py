import pytest
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.sheet_division import (
    PL1992_DIVISION,
    PL2000_DIVISION,
    pl1992_sheets,
    pl2000_sheets,
)

POINT = (6_517_083.9, 5_787_406.6, 6_517_083.9, 5_787_406.6)
DEGREES = (18.30, 52.22, 18.30, 52.22)


def names(sheets):
    return [sheet.name for sheet in sheets]


@pytest.mark.parametrize(
    ("scale", "name"),
    [
        # Row (5787.4066 − 4920)/5 = 173.48, column (517.0839 − 332)/8 = 23.135.
        (10_000, "6.173.23"),
        # From the sheet's south-west corner (516, 5785): 1.0839 km east of 8, 2.4066 km north of 5:
        # the western half and, just, the southern one: third quarter.
        (5_000, "6.173.23.3"),
        # Fifths of 1.6 × 1 km: column 0; 2.4066 km up is the third row from below and above: 2·5 + 0 + 1.
        (2_000, "6.173.23.11"),
        # In it 1.0839 of 1.6 km east (the eastern half), 0.4066 of 1 km north (the southern): quarter 4.
        (1_000, "6.173.23.11.4"),
        # In it 0.2839 of 0.8 km east (west), 0.4066 of 0.5 km north (north): quarter 1.
        (500, "6.173.23.11.4.1"),
    ],
)
def test_worked_example_9_in_pl_2000(scale, name):
    assert names(pl2000_sheets(POINT, scale)) == [name]


@pytest.mark.parametrize(
    ("scale", "name"),
    [
        # Latitude 52–56 is band N (the 14th), longitude 18–24 zone 34.
        # From the north (56 − 52.22)·3 = 11.34: row 11;
        # (18.30 − 18)·2 = 0.6, column 0: number 11·12 + 0 + 1 = 133.
        (100_000, "N-34-133"),
        # The sheet is 52°00′–52°20′, 18°00′–18°30′: 52.22 is north of 52°10′, 18.30 east of 18°15′: B.
        (50_000, "N-34-133-B"),
        # 52.22 is south of 52°15′, 18.30 west of 18°22.5′: c.
        (25_000, "N-34-133-B-c"),
        # 52.22 is north of 52°12.5′, 18.30 west of 18°18.75′: 1.
        (10_000, "N-34-133-B-c-1"),
    ],
)
def test_worked_example_9_in_pl_1992(scale, name):
    assert names(pl1992_sheets(DEGREES, scale)) == [name]


def test_a_sheet_that_only_touches_the_extent_is_left_out():
    # Exactly the sheet 6.173.23: E 6,516,000–6,524,000, N 5,785,000–5,790,000.
    frame = (6_516_000, 5_785_000, 6_524_000, 5_790_000)
    assert names(pl2000_sheets(frame, 10_000)) == ["6.173.23"]
    assert names(pl2000_sheets(frame, 5_000)) == [f"6.173.23.{n}" for n in (1, 2, 3, 4)]
    assert len(pl2000_sheets(frame, 500)) == 25 * 4 * 4


def test_numbers_run_by_rows_from_the_north_west():
    first, *_, last = pl2000_sheets((6_516_000, 5_785_000, 6_524_000, 5_790_000), 2_000)
    assert (first.name, first.xmin, first.ymax) == ("6.173.23.01", 6_516_000, 5_790_000)
    assert (last.name, last.xmax, last.ymin) == ("6.173.23.25", 6_524_000, 5_785_000)


def test_a_scale_without_sheets_is_refused():
    with pytest.raises(PlanError, match="no sheets at 1:25000"):
        pl2000_sheets(POINT, 25_000)
    with pytest.raises(PlanError, match="PL-1992"):
        pl1992_sheets(DEGREES, 5_000)


EAST, NORTH = st.floats(6_400_000, 6_600_000), st.floats(5_500_000, 6_000_000)


@given(EAST, NORTH, st.floats(1, 3000), st.floats(1, 3000), st.sampled_from(list(PL2000_DIVISION)))
def test_sheets_of_pl_2000_tile_the_extent(east, north, width, height, scale):
    extent = (east, north, east + width, north + height)
    sheets = pl2000_sheets(extent, scale)
    assert len(set(names(sheets))) == len(sheets)
    assert tiled_area(sheets, extent) == pytest.approx(width * height, rel=1e-6)


@given(st.floats(14, 24), st.floats(49, 54.5), st.floats(0.01, 0.4), st.sampled_from(list(PL1992_DIVISION)))
def test_sheets_of_pl_1992_tile_the_extent(east, north, size, scale):
    extent = (east, north, east + size, north + size)
    sheets = pl1992_sheets(extent, scale)
    assert len(set(names(sheets))) == len(sheets)
    assert tiled_area(sheets, extent) == pytest.approx(size * size, rel=1e-6)


def tiled_area(sheets, extent):
    """The area of the extent that the sheets cover, each counted by its own overlap."""
    return sum(
        max(0.0, min(s.xmax, extent[2]) - max(s.xmin, extent[0]))
        * max(0.0, min(s.ymax, extent[3]) - max(s.ymin, extent[1]))
        for s in sheets
    )

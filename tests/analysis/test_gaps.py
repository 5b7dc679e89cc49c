"""The shapes of gaps: unions of squares, however they touch."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.gaps import find_gaps


def gaps_at(cells):
    """Return the gaps of one far resident in the middle of each 50 m cell."""
    places = shapely.points(np.array(sorted(cells)) * 50.0 + 25.0)
    ones = np.ma.ones(len(places))
    return find_gaps(places, ones, np.full(len(places), 900.0), 400.0, 50.0)


def test_squares_around_a_hole_that_touch_at_corners_are_one_gap():
    cells = {(2, 4), (3, 3), (3, 5), (4, 3), (4, 6), (5, 4), (5, 5), (6, 4), (7, 3), (7, 5), (8, 4)}
    gaps = gaps_at(cells)
    assert len(gaps) == 1
    assert shapely.area(gaps.areas[0]) == pytest.approx(len(cells) * 2_500)


@given(st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8)), min_size=1, max_size=50))
def test_gaps_have_the_area_of_their_squares(cells):
    gaps = gaps_at(cells)
    assert shapely.area(gaps.areas).sum() == pytest.approx(len(cells) * 2_500)
    assert shapely.is_valid(gaps.areas).all()
    squares = shapely.box(*(50 * np.array(sorted(cells)).T), *(50 * (np.array(sorted(cells)).T + 1)))
    assert shapely.union_all(gaps.areas).equals(shapely.union_all(squares))


def test_gaps_with_as_many_residents_are_told_by_their_places():
    # Ten residents each: two places in the gap at the origin, three in the one far off, one in between.
    xy = np.array([(0, 0), (1, 1), (9000, 0), (9001, 1), (9002, 2), (4000, 0)], float)
    weights = np.ma.array([4.0, 6, 3, 3, 4, 10])
    gaps = find_gaps(shapely.points(xy), weights, np.full(6, 900.0), 400.0, 50.0)
    assert gaps.residents.tolist() == [10, 10, 10]
    assert gaps.places.tolist() == [3, 2, 1]
    assert [area.bounds[0] for area in gaps.areas] == [9000, 0, 4000]


def test_gaps_lie_where_people_live_on_either_side_of_the_axes():
    cells = [(-1, -1), (0, 0), (-3, 2)]
    gaps = gaps_at(cells)
    assert [area.bounds for area in gaps.areas] == [(-50, -50, 50, 50), (-150, 100, -100, 150)]
    far = gaps_at([(130_360, 115_783)])  # Konin in EPSG:2177
    assert far.areas[0].bounds == (6_518_000, 5_789_150, 6_518_050, 5_789_200)


def test_columns_far_from_each_other_do_not_touch():
    assert [len(gaps_at([(0, row), (1, 0)])) for row in (1, 2, 62, 1000)] == [1, 2, 2, 2]
    assert (
        len(gaps_at([(0, 0), (1, 1)]))
        == len(gaps_at([(0, 1), (1, 0)]))
        == len(gaps_at([(0, 0), (0, 1)]))
        == 1
    )
    assert (
        len(gaps_at([(0, 0), (0, 2)]))
        == len(gaps_at([(0, 0), (2, 0)]))
        == len(gaps_at([(0, 0), (1, 2)]))
        == 2
    )


def test_who_is_not_counted_still_lives_there():
    # Of four places beyond the distance one has no residents, one an unknown number, one 5 and is cut off.
    places = np.array([*shapely.points([(0.0, 0), (100, 0), (200, 0)]), None], object)
    weights = np.ma.array([0.0, 0.0, 5.0, 7.0], mask=[False, True, False, False])
    gaps = find_gaps(places, weights, np.array([900.0, 900.0, np.inf, 900.0]), 400.0, 50.0)
    assert (gaps.residents.tolist(), gaps.unknown.tolist(), gaps.places.tolist()) == ([5, 0], [0, 1], [1, 1])
    assert gaps.unreached.tolist() == [5, 0]
    assert (gaps.unknown.dtype.kind, gaps.places.dtype.kind) == ("i", "i")

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

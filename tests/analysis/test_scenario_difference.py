"""Two results side by side."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.cells import SQUARE, cells_over
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.scenario_difference import (
    change,
    common_cells,
    in_cells,
    matched,
    people_in,
    place_keys,
)


def points(*xy):
    return shapely.points(np.array(xy, float))


def test_places_on_one_spot_are_told_apart_by_their_order():
    keys = place_keys(np.array([*points((1, 1), (2, 2), (1, 1)), None, None], object))
    assert [number for _, number in keys] == [1, 1, 2, 1, 2]
    assert keys[0][0] == keys[2][0] != keys[1][0]
    assert keys[3][0] is None
    assert len(set(keys)) == 5


def test_rows_of_both_are_found_by_their_keys_in_the_order_of_the_first():
    place, other = matched(["c", "a", "x"], ["a", "b", "c"])
    assert (place.tolist(), other.tolist()) == ([0, 1], [2, 0])
    place, other = matched(["a"], ["b"])
    assert (place.tolist(), other.tolist()) == ([], [])


def test_common_cells_hold_the_places_of_both():
    first, second = points((0, 0), (100, 0)), np.array([shapely.Point(0, 300), None, shapely.Point()], object)
    cells = common_cells([first, second], 50)
    everything = np.array([(0, 0), (100, 0), (0, 300)], float)
    assert (cells.of(everything) >= 0).all()
    assert len(set(cells.of(everything))) == 3
    # A frame of 102 by 302 m, a metre more on each side, and at most a cell around it.
    assert 102 * 302 <= shapely.area(cells.polygons).sum() <= (102 + 120) * (302 + 120)
    # A result without any place adds nothing.
    nothing = np.array([None], object)
    assert set(common_cells([first, nothing], 50).ids) == set(common_cells([first], 50).ids)
    with pytest.raises(PlanError, match="no cell in common"):
        common_cells([nothing, nothing[:0]], 50)


# Two squares of 10 m side by side.
CELLS = cells_over(shapely.box(1, 1, 19, 9), 10, SQUARE)


def test_points_count_by_their_weight_in_their_cell():
    # (1·10 + 3·30) / 4 = 25 in the first cell, nobody in the second.
    means = in_cells(CELLS, points((2, 2), (8, 8)), np.array([10.0, 30.0]), np.array([1.0, 3.0]), False)
    assert means == pytest.approx([25, np.nan], nan_ok=True)


def test_ground_that_nothing_covers_counts_as_zero_where_only_coverage_is_listed():
    # A quarter of the first cell is covered twice: 2 · 25 % = 0.5; nothing of the second.
    covered = np.array([shapely.box(0, 0, 5, 5)], object)
    values, weights = np.array([2.0]), np.array([1.0])
    assert in_cells(CELLS, covered, values, weights, True) == pytest.approx([0.5, 0])
    assert in_cells(CELLS, covered, values, weights, False) == pytest.approx([2, np.nan], nan_ok=True)
    # Nothing at all is covered: 0 everywhere, as against not known.
    nobody = np.array([None], object)
    assert in_cells(CELLS, nobody, values, weights, True).tolist() == [0, 0]
    assert np.isnan(in_cells(CELLS, nobody, values, weights, False)).all()
    # Points have no ground: they are as without.
    mixed = np.array([shapely.Point(2, 2)], object)
    assert in_cells(CELLS, mixed, values, weights, True) == pytest.approx([2, np.nan], nan_ok=True)


def test_an_area_counts_where_its_middle_lies():
    places = np.array([shapely.box(1, 1, 4, 4), shapely.box(8, 1, 18, 4), shapely.Point(3, 3), None], object)
    assert people_in(CELLS, places, np.array([10.0, 20.0, 5.0, 99.0])).tolist() == [15, 20]


def test_changes_are_weighted_and_both_sides_counted():
    before = np.array([100.0, 200.0, 300.0, np.nan, 50.0, np.inf])
    after = np.array([50.0, 200.0, 500.0, 10.0, np.nan, 10.0])
    people = np.array([10.0, 20.0, 10.0, 7.0, 8.0, 9.0])
    # Three rows are known in both: (1000+4000+3000)/40 = 200 before, (500+4000+5000)/40 = 237.5 after.
    found = change(before, after, people)
    assert (found.count, found.people, found.first, found.second) == (3, 40, 200, 237.5)
    assert (found.difference, found.lower, found.higher) == (37.5, 10, 10)


def test_more_people_may_gain_than_lose():
    found = change(np.array([1.0, 1.0]), np.array([0.0, 2.0]), np.array([3.0, 4.0]))
    assert (found.lower, found.higher) == (3, 4)


def test_where_nobody_lives_there_is_no_mean():
    found = change(np.array([1.0]), np.array([2.0]), np.array([0.0]))
    assert (found.count, found.people) == (1, 0)
    assert np.isnan([found.first, found.second, found.difference]).all()


@pytest.mark.parametrize("side", [(24.5, 0), (-24.5, 0), (0, 28.5), (0, -28.5)])
def test_a_place_at_the_very_side_of_its_cell_is_held(side):
    # The hexagon of 50 m around (0, 0) ends 25 m to the sides and 50 / sqrt 3 = 28.9 m up and down. The other
    # place lies ten times as far from the middle, so that the first is the edge of all.
    both = points(side, (10 * side[0], 10 * side[1]))
    cells = common_cells([both[:1], both[1:]], 50)
    assert (cells.of(shapely.get_coordinates(both)) >= 0).all()
    alone = common_cells([both[:1], both[:1]], 50)
    assert alone.of(shapely.get_coordinates(both[:1])) >= 0

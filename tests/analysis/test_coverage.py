import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.coverage import gaps, merge_by_count, overlay, weight_in
from konin_smart_plugin.analysis.sensors import Sensors, discs, footprints

TWO = discs(np.array([[0.0, 0.0], [100.0, 0.0]]), 100.0)


def areas(places):
    numbers, ground = merge_by_count(places)
    return dict(zip(numbers.tolist(), shapely.area(ground).tolist(), strict=True))


def test_two_discs_of_worked_example_5():
    # Lens 2·100²·acos(½) − 50·√30000 = 12,283.7; union 2·31,415.93 − 12,283.7 = 50,548.2.
    found = areas(overlay(footprints(TWO)))
    assert set(found) == {1, 2}
    assert found[2] == pytest.approx(12_283.7, rel=0.001)
    assert found[1] + found[2] == pytest.approx(50_548.2, rel=0.001)


def test_clipped_to_the_area():
    # The half plane x ≤ 50 cuts the figure in two equal halves.
    found = areas(overlay(footprints(TWO), shapely.box(-1000, -1000, 50, 1000)))
    assert found[2] == pytest.approx(12_283.7 / 2, rel=0.001)
    assert found[1] + found[2] == pytest.approx(50_548.2 / 2, rel=0.001)


def test_gaps_are_what_is_left_of_the_area():
    area = shapely.box(-200, -200, 300, 200)
    places = overlay(footprints(TWO), area)
    once, twice = gaps(area, places, 1), gaps(area, places, 2)
    assert len(once) == 1
    assert shapely.area(once).sum() == pytest.approx(500 * 400 - 50_548.2, rel=0.001)
    assert shapely.area(twice).sum() == pytest.approx(500 * 400 - 12_283.7, rel=0.001)
    assert len(gaps(shapely.box(-10, -10, 10, 10), places, 1)) == 0


def test_twin_sensors_count_twice():
    twins = discs(np.zeros((2, 2)), 100.0)
    assert areas(overlay(footprints(twins))) == pytest.approx({2: 31_415.93}, rel=1e-6)


def test_sectors_back_to_back_make_one_valid_disc():
    halves = Sensors(np.zeros((2, 2)), np.full(2, 100.0), np.array([90.0, 270.0]), np.full(2, 180.0))
    numbers, ground = merge_by_count(overlay(footprints(halves)))
    assert numbers.tolist() == [1]
    assert ground[0].is_valid
    assert ground[0].area == pytest.approx(31_415.93, rel=1e-6)


def test_a_ring_of_sensors_leaves_a_hole_that_is_not_covered():
    # Eight discs of 50 m on a circle of 100 m: neighbours are 76.5 m apart and overlap; the centre is free.
    angles = np.arange(8) * np.pi / 4
    ring = discs(100 * np.column_stack([np.sin(angles), np.cos(angles)]), 50.0)
    _, ground = merge_by_count(overlay(footprints(ring)))
    assert not shapely.contains_xy(shapely.union_all(ground), 0, 0)
    middle = gaps(shapely.box(-40, -40, 40, 40), overlay(footprints(ring)), 1)
    assert len(middle) == 1


def test_many_sensors_on_a_regular_grid_meeting_in_common_points():
    # Nine discs whose outlines meet four at a time in the same points: 9·π·100²·… summed over counts.
    x, y = np.meshgrid(np.arange(3) * 100.0, np.arange(3) * 100.0)
    found = areas(overlay(footprints(discs(np.column_stack([x.ravel(), y.ravel()]), 100.0))))
    assert sum(number * area for number, area in found.items()) == pytest.approx(9 * 31_415.93, rel=1e-6)


def test_every_resident_counts_in_one_gap():
    cells = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)])
    points = np.array([[5.0, 5.0], [10.0, 5.0], [20.0001, 5.0]])
    assert weight_in(cells, points, np.array([1.0, 2.0, 4.0])).sum() == 7.0
    assert weight_in(cells, points[[0, 2]], np.array([1.0, 4.0])).tolist() == [1.0, 4.0]
    assert weight_in(cells[:0], points, np.ones(3)).tolist() == []


sensor = st.tuples(
    st.integers(0, 20),
    st.integers(0, 20),
    st.integers(1, 12),
    st.integers(0, 359),
    st.sampled_from([60, 200, 360]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(sensor, min_size=1, max_size=8))
@example([(0, 0, 1, 0, 60), (0, 0, 1, 0, 200), (0, 0, 2, 0, 60)])  # along each other but for rounding
def test_overlay_against_dense_points(rows):
    rows = np.array(rows, float)
    shapes = footprints(Sensors(rows[:, :2], rows[:, 2], rows[:, 3], rows[:, 4]))
    places = overlay(shapes)
    # The slow, obvious way: count footprints at points 0.37 m apart, then compare the areas they stand for.
    axis = np.arange(-12.5, 33, 0.37)
    x, y = (grid.ravel() for grid in np.meshgrid(axis, axis))
    at_points = sum(shapely.contains_xy(shape, x, y).astype(int) for shape in shapes)
    outline = shapely.union_all(shapely.boundary(shapes)).length
    numbers, ground = merge_by_count(places)
    for number, piece in zip(numbers, ground, strict=True):
        assert piece.is_valid
        assert piece.area == pytest.approx((at_points == number).sum() * 0.37**2, abs=0.37 * outline)
        assert (at_points[shapely.contains_xy(piece.buffer(-1e-6), x, y)] == number).all()
    exact = shapely.area(shapes).sum()
    assert shapely.area(places.polygons) @ places.seen.counts() == pytest.approx(exact, rel=1e-6)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.booleans())
def test_pieces_of_one_number_are_valid_together(seed, with_twin):
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 300, (8, 2)) + np.array([6_500_000, 5_790_000])
    places = overlay(footprints(discs(np.vstack([xy, xy[:1]]) if with_twin else xy, 80.0)))
    for ground in merge_by_count(places)[1]:
        assert shapely.is_valid(ground)

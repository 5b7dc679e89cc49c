"""What is measured in a cell."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.cells import SQUARE, cells_over
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.indicators import cell_cover, cell_distances, cell_means, cell_sums

CELLS = cells_over(shapely.box(0, 0, 200, 100), 100, SQUARE)  # west and east


def test_points_count_by_their_residents():
    places = shapely.points([(10, 10), (20, 20), (150, 50), (500, 50), (160, 50)])
    means = cell_means(CELLS, places, np.array([1.0, 4, 7, 9, np.nan]), np.array([1.0, 2, 1, 1, 1]))
    assert means == pytest.approx([(1 + 8) / 3, 7])


def test_polygons_count_by_their_area_in_the_cell():
    # 20 over the whole west cell; 50 over half the east one, of the same weight
    places = shapely.box([0, 100], [0, 0], [100, 150], [100, 100])
    assert cell_means(CELLS, places, np.array([20.0, 50.0]), np.ones(2)) == pytest.approx([20, 50])
    # two zones share the west cell 1:3
    places = shapely.box([0, 25], [0, 0], [25, 100], [100, 100])
    means = cell_means(CELLS, places, np.array([20.0, 60.0]), np.array([25.0, 75.0]))
    assert means[0] == pytest.approx(50)
    assert np.isnan(means[1])


def test_sums_keep_the_unknown_apart():
    places = shapely.points([(10, 10), (20, 20), (150, 50)])
    known, unknown = cell_sums(CELLS, places, np.ma.array([3.0, 5.0, 0.0], mask=[False, False, True]))
    assert known.tolist() == [8, 0]
    assert unknown.tolist() == [0, 1]


def test_distance_is_measured_from_the_centre():
    assert cell_distances(CELLS, np.array([shapely.Point(50, 90)], object)) == pytest.approx(
        [40, (100**2 + 40**2) ** 0.5]
    )
    # west: 60 to the line x = -10, 50 + 30 to the box; east: 20 to the box's side
    mixed = np.array(
        [None, shapely.LineString([(-10, -99), (-10, 999)]), shapely.box(170, 0, 180, 100)], object
    )
    assert cell_distances(CELLS, mixed) == pytest.approx([60, 20])
    assert cell_distances(CELLS, np.array([shapely.box(0, 0, 60, 60)], object)) == pytest.approx([0, 90])


def test_cover_of_polygons_and_around_what_has_no_ground():
    # half the west cell, a quarter of the east one, which two polygons cover twice
    places = shapely.box([0, 150, 150], [0, 0, 0], [50, 200, 200], [100, 50, 50])
    assert cell_cover(CELLS, places, 0) == pytest.approx([50, 25])
    # 10 m on both sides of a line along the west cell: 20 % of it, and the rounded end in the east one
    line = np.array([shapely.LineString([(-50, 50), (100, 50)])], object)
    assert cell_cover(CELLS, line, 10) == pytest.approx([20, np.pi * 100 / 2 / 100], rel=0.001)
    with pytest.raises(PlanError, match="cover no ground"):
        cell_cover(CELLS, line, 0)


def test_places_of_no_weight_and_no_geometry_are_left_out():
    places = np.array([shapely.Point(10, 10), shapely.Point(20, 20), None], object)
    means = cell_means(CELLS, places, np.array([1.0, 9.0, 9.0]), np.array([0.5, 0.0, 1.0]))
    assert means == pytest.approx([1, np.nan], nan_ok=True)
    assert np.isnan(cell_means(CELLS, places[:0], np.zeros(0), np.zeros(0))).all()
    known, unknown = cell_sums(CELLS, places, np.ma.array([1.0, 2.0, 4.0]))
    assert (known.tolist(), unknown.tolist()) == ([3, 0], [0, 0])


def test_points_and_areas_together_count_by_weight_where_their_middle_lies():
    mixed = np.array([shapely.box(0, 0, 180, 100), shapely.Point(150, 50)], object)
    means = cell_means(CELLS, mixed, np.array([2.0, 8.0]), np.ones(2))
    assert means == pytest.approx([2, 8])


def test_points_alone_and_areas_alone_have_their_distances():
    points = np.array([shapely.Point(50, 50), shapely.Point(150, 50)], object)
    assert cell_distances(CELLS, points).tolist() == [0, 0]
    assert np.isinf(cell_distances(CELLS, np.array([None], object))).all()


def test_a_metre_around_counts():
    # A square of 100 m with 1 m around it covers 1 of 100 m of the next cell, no matter its corners.
    square = np.array([shapely.box(0, -50, 100, 150)], object)
    assert cell_cover(CELLS, square, 1) == pytest.approx([100, 1])
    assert cell_cover(CELLS, square, 0) == pytest.approx([100, 0])


def test_an_area_over_two_cells_counts_in_both():
    # 6 over the west cell and half the east one, a third of it; 3 over the other half, all of it.
    areas = shapely.box([0, 150], [0, 0], [150, 200], [100, 100])
    means = cell_means(CELLS, areas, np.array([6.0, 3.0]), np.ones(2))
    assert means == pytest.approx([6, (6 / 3 + 3) / (1 / 3 + 1)])
    # A point of no weight among them, or one whose value is not known, changes nothing.
    mixed = np.array([*areas, shapely.Point(1, 1), shapely.Point(1, 1)], object)
    weights = np.array([1.0, 1, 0, 1])
    assert cell_means(CELLS, mixed, np.array([6.0, 3.0, 9.0, np.nan]), weights) == pytest.approx(means)

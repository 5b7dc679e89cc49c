"""What is measured in a cell."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.cells import SQUARE, cells_over
from konin_smart_plugin.analysis.indicators import cell_distances, cell_means, cell_sums

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
    assert np.isnan(cell_distances(CELLS, np.array([None], object))).all()

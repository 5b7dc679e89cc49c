"""Hexagons and squares: they tile the area, know their points and keep their names."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.cells import HEXAGON, SQUARE, cells_over
from konin_smart_plugin.analysis.errors import PlanError

X, Y = 6_500_000, 5_790_000


def test_squares_that_only_touch_the_area_are_left_out():
    cells = cells_over(shapely.box(X, Y, X + 300, Y + 200), 100, SQUARE)
    assert len(cells) == 6  # 3 × 2, aligned to whole hundreds
    assert (shapely.area(cells.polygons) == 10_000).all()
    assert cells.ids[0] == f"s100_{X // 100}_{Y // 100}"


def test_a_hexagon_has_its_size_between_opposite_sides():
    cells = cells_over(shapely.box(X, Y, X + 1000, Y + 1000), 100, HEXAGON)
    # area of a hexagon: size² · √3/2
    assert shapely.area(cells.polygons) == pytest.approx(100**2 * 3**0.5 / 2)
    west, south, east, north = shapely.bounds(cells.polygons[0])
    assert (east - west, north - south) == pytest.approx((100, 200 / 3**0.5))


@given(
    shape=st.sampled_from([HEXAGON, SQUARE]),
    size=st.floats(20, 300),
    corner=st.tuples(st.floats(0, 500), st.floats(0, 500)),
    seed=st.integers(0, 99),
)
def test_cells_cover_the_area_once_and_find_their_points(shape, size, corner, seed):
    area = shapely.box(X, Y, X + 100 + corner[0], Y + 100 + corner[1]).difference(
        shapely.Point(X + 50, Y + 50).buffer(30)
    )
    cells = cells_over(area, size, shape)
    assert shapely.area(shapely.intersection(cells.polygons, area)).sum() == pytest.approx(area.area)
    xy = np.random.default_rng(seed).uniform((X - 50, Y - 50), (X + 650, Y + 650), (50, 2))
    number = cells.of(xy)
    for point, found in zip(shapely.points(xy), number, strict=True):
        holding = np.flatnonzero(shapely.intersects(cells.polygons, point))
        assert found in holding if found >= 0 else not len(holding)


def test_the_same_cell_has_the_same_name_whatever_the_area():
    small = cells_over(shapely.box(X, Y, X + 500, Y + 500), 100)
    large = cells_over(shapely.box(X - 900, Y - 700, X + 800, Y + 900), 100)
    centres = {name: tuple(centre) for name, centre in zip(large.ids, large.centres, strict=True)}
    assert all(centres[name] == tuple(centre) for name, centre in zip(small.ids, small.centres, strict=True))


@pytest.mark.parametrize(("size", "words"), [(0, "more than 0"), (0.5, "larger cell size")])
def test_impossible_sizes_are_refused(size, words):
    with pytest.raises(PlanError, match=words):
        cells_over(shapely.box(X, Y, X + 3000, Y + 3000), size)

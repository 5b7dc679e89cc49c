"""Distances to outlines against GEOS, one by one."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.outlines import outline_distances


def test_by_hand():
    square = np.array([shapely.box(0, 0, 100, 100)], object)
    # inside, on the side, 30 beside, 3-4-5 from the corner
    at = np.array([(50.0, 50.0), (100.0, 40.0), (130.0, 50.0), (103.0, 104.0)])
    assert outline_distances(at, square) == pytest.approx([0, 0, 30, 5])


def test_a_hole_is_not_inside():
    ring = np.array([shapely.box(0, 0, 100, 100).difference(shapely.box(20, 20, 80, 80))], object)
    assert outline_distances(np.array([(50.0, 50.0), (10.0, 50.0)]), ring) == pytest.approx([30, 0])


def test_a_round_area_seen_from_its_middle_line():
    # every piece of the circle is about as near as any other: the search must not stop too early
    circle = np.array([shapely.Point(0, 0).buffer(500).exterior], object)
    at = np.array([(0.0, 0.0), (1.0, 0.0)])
    assert outline_distances(at, circle) == pytest.approx(shapely.distance(shapely.points(at), circle[0]))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_equals_geos(seed):
    rng = np.random.default_rng(seed)
    centres = rng.uniform(0, 2000, (6, 2))
    areas = shapely.buffer(shapely.points(centres[:3]), rng.uniform(5, 400, 3))
    lines = shapely.linestrings(centres[3:, None] + rng.uniform(-300, 300, (3, 4, 2)))
    shapes, at = np.concatenate([areas, lines]), rng.uniform(-500, 2500, (80, 2))
    expected = [shapely.distance(shapes, point).min() for point in shapely.points(at)]
    assert outline_distances(at, shapes) == pytest.approx(expected, abs=1e-6)

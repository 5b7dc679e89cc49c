"""Worked example 2, and the rules around it."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.green import hectares, merge_touching
from konin_smart_plugin.analysis.network import build_network
from konin_smart_plugin.analysis.standards_13f import Standard, assess

STREET = np.array([shapely.LineString([(0, 0), (5000, 0)])])
PARCEL = shapely.box(0, 10, 20, 30)
SCHOOL = shapely.box(1400, 5, 1430, 25)
G1 = shapely.box(1300, -150, 1500, -2)
G2 = shapely.box(1500, -150, 1600, -2)
G3 = shapely.box(3020, 8, 3420, 600)


def array(*shapes):
    return np.array(shapes, object)


def judge(parcels=(PARCEL,), green=(G1, G2, G3), standard=None, max_link=100.0):
    areas = merge_touching(array(*green))
    return assess(
        build_network(STREET), array(*parcels), array(SCHOOL), areas, standard or Standard(), max_link
    )


def test_worked_example_2():
    assert hectares(array(G1, G2, G3)) == pytest.approx([2.96, 1.48, 23.68])
    result = judge()
    assert result.school_m == pytest.approx([1395])  # 10 + 1380 + 5
    assert result.near_green_ha == pytest.approx([4.44])  # G1 and G2 are one area, 10 + 1280 + 2 away
    assert result.large_green_m == pytest.approx([3018])  # 10 + 3000 + 8
    assert result.school_ok.tolist() == [True]
    assert result.near_green_ok.tolist() == [True]
    assert result.large_green_ok.tolist() == [False]
    assert result.meets_all.tolist() == [False]
    assert result.reason.tolist() == ["beyond"]


def test_a_municipality_may_set_other_distances():
    assert judge(standard=Standard(large_green_m=3018.001)).meets_all.tolist() == [True]
    assert judge(standard=Standard(school_m=1394.9)).school_ok.tolist() == [False]
    assert judge(standard=Standard(near_green_ha=4.45)).near_green_ok.tolist() == [False]
    # the near green counts whole, though only its edge lies within 1,292 m
    assert judge(standard=Standard(near_green_m=1292.001)).near_green_ha == pytest.approx([4.44])
    assert judge(standard=Standard(near_green_m=1291.9)).near_green_ha == pytest.approx([0])


def test_areas_up_to_a_metre_apart_are_one():
    areas = merge_touching(
        array(shapely.box(0, 0, 10, 10), shapely.box(11, 0, 20, 10), shapely.box(22, 0, 30, 10))
    )
    assert sorted(shapely.area(areas)) == pytest.approx([80, 190])


def test_where_no_area_is_large_enough_none_is_unreachable():
    result = judge(standard=Standard(large_green_ha=1000))
    assert np.isinf(result.large_green_m).all()
    assert result.reason.tolist() == ["beyond"]


def test_parcels_without_street_or_geometry_say_so():
    far = shapely.box(0, 500, 20, 520)
    result = judge(parcels=(far, None))
    assert result.reason.tolist() == ["no_street_nearby", "no_geometry"]
    assert not result.meets_all.any()
    assert np.isinf(result.school_m).all()


def test_a_parcel_on_the_park_is_at_zero():
    result = judge(parcels=(shapely.box(3100, -5, 3120, 20),))
    assert result.large_green_m == pytest.approx(
        [0 + 8]
    )  # the street crosses the parcel; the park is 8 m off

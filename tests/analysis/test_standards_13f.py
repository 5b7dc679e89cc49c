"""Worked example 2, and the rules around it."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.green import hectares, merge_touching
from konin_smart_plugin.analysis.links import link
from konin_smart_plugin.analysis.network import build_network
from konin_smart_plugin.analysis.standards_13f import Plan, Standard, at_edge, judge, measure

STREET = np.array([shapely.LineString([(0, 0), (5000, 0)])])
PARCEL = shapely.box(0, 10, 20, 30)
SCHOOL = shapely.box(1400, 5, 1430, 25)
G1 = shapely.box(1300, -150, 1500, -2)
G2 = shapely.box(1500, -150, 1600, -2)
G3 = shapely.box(3020, 8, 3420, 600)


def array(*shapes):
    return np.array(shapes, object)


def plan(parcels=(PARCEL,), green=(G1, G2, G3), max_link=100.0):
    network, areas = build_network(STREET), merge_touching(array(*green))
    plots, schools, parks = (
        link(network, places, max_link) for places in (array(*parcels), array(SCHOOL), areas)
    )
    return Plan(network, array(*parcels), plots, schools, parks, hectares(areas))


def verdict(parcels=(PARCEL,), green=(G1, G2, G3), standard=None, max_link=100.0):
    standard, town = standard or Standard(), plan(parcels, green, max_link)
    return judge(town, measure(town, standard, max_link), standard)


def test_worked_example_2():
    assert hectares(array(G1, G2, G3)) == pytest.approx([2.96, 1.48, 23.68])
    result = verdict()
    assert result.school_m == pytest.approx([1395])  # 10 + 1380 + 5
    assert result.near_green_ha == pytest.approx([4.44])  # G1 and G2 are one area, 10 + 1280 + 2 away
    assert result.large_green_m == pytest.approx([3018])  # 10 + 3000 + 8
    assert result.school_ok.tolist() == [True]
    assert result.near_green_ok.tolist() == [True]
    assert result.large_green_ok.tolist() == [False]
    assert result.meets_all.tolist() == [False]
    assert result.reason.tolist() == ["beyond"]


def test_a_municipality_may_set_other_distances():
    assert verdict(standard=Standard(large_green_m=3018.001)).meets_all.tolist() == [True]
    assert verdict(standard=Standard(school_m=1394.9)).school_ok.tolist() == [False]
    assert verdict(standard=Standard(near_green_ha=4.45)).near_green_ok.tolist() == [False]
    # the near green counts whole, though only its edge lies within 1,292 m
    assert verdict(standard=Standard(near_green_m=1292.001)).near_green_ha == pytest.approx([4.44])
    assert verdict(standard=Standard(near_green_m=1291.9)).near_green_ha == pytest.approx([0])


def test_areas_up_to_a_metre_apart_are_one():
    areas = merge_touching(
        array(shapely.box(0, 0, 10, 10), shapely.box(11, 0, 20, 10), shapely.box(22, 0, 30, 10))
    )
    assert sorted(shapely.area(areas)) == pytest.approx([80, 190])


def test_where_no_area_is_large_enough_none_is_unreachable():
    result = verdict(standard=Standard(large_green_ha=1000))
    assert np.isinf(result.large_green_m).all()
    assert result.reason.tolist() == ["beyond"]


def test_parcels_without_street_or_geometry_say_so():
    far = shapely.box(0, 500, 20, 520)
    result = verdict(parcels=(far, None))
    assert result.reason.tolist() == ["no_street_nearby", "no_geometry"]
    assert not result.meets_all.any()
    assert np.isinf(result.school_m).all()


def test_a_parcel_on_the_park_is_at_zero():
    result = verdict(parcels=(shapely.box(3100, -5, 3120, 20),))
    assert result.large_green_m == pytest.approx(
        [0 + 8]
    )  # the street crosses the parcel; the park is 8 m off


def test_other_distances_and_links_are_judged_from_one_measurement():
    town, act = plan(max_link=200.0), Standard()
    ways = measure(town, act.scaled(1.2), 100.0)
    # the large green area is 3,018 m away: within 3,600 m; the school, 1,395 m, is not within 1,200 m
    assert judge(town, ways, act.scaled(1.2)).meets_all.tolist() == [True]
    assert judge(town, ways, act).meets_all.tolist() == [False]
    assert judge(town, ways, act.scaled(0.8)).school_ok.tolist() == [False]
    assert measure(town, act, 7.0).unlinked.tolist() == ["no_street_nearby"]


def test_a_search_that_leaves_the_data_is_flagged():
    town, act = plan(), Standard(school_m=100, near_green_m=100, large_green_m=100)
    ways = measure(town, act, 100.0)
    # all searches end after 100 m; the parcel's nearest border is x = 0
    assert at_edge(town, ways, act, shapely.box(-99, -500, 9000, 500)).tolist() == [True]
    assert at_edge(town, ways, act, shapely.box(-101, -500, 9000, 500)).tolist() == [False]


def test_the_acts_own_distances_and_areas():
    act = Standard()
    assert (act.school_m, act.near_green_m, act.near_green_ha) == (1500, 1500, 3)
    assert (act.large_green_m, act.large_green_ha) == (3000, 20)
    assert act.scaled(0.8) == Standard(1200, 1200, 3, 2400, 20)


def test_what_is_exactly_at_the_limit_meets_it():
    at_limits = Standard(school_m=1395, near_green_m=1292, near_green_ha=4.44, large_green_m=3018)
    result = verdict(standard=at_limits)
    assert result.meets_all.tolist() == [True]
    # G3 has 23.68 ha: just large enough.
    assert verdict(standard=Standard(large_green_ha=23.68)).large_green_m == pytest.approx([3018])
    assert np.isinf(verdict(standard=Standard(large_green_ha=23.69)).large_green_m).all()


def test_each_of_the_three_is_needed():
    met = Standard(large_green_m=3018)
    assert verdict(standard=met).meets_all.tolist() == [True]
    for one in (
        Standard(large_green_m=3018, school_m=1000),
        Standard(large_green_m=3018, near_green_ha=5),
        Standard(large_green_m=3017),
    ):
        assert verdict(standard=one).meets_all.tolist() == [False]


def test_what_no_street_leads_to_is_unreachable():
    # A second street has no way to the first: from its parcel neither school nor green can be reached.
    streets = np.array([*STREET, shapely.LineString([(0, 2000), (500, 2000)])], object)
    network, areas = build_network(streets), merge_touching(array(G1, G2, G3))
    parcels = array(PARCEL, shapely.box(0, 2010, 20, 2030))
    links = [link(network, places, 100.0) for places in (parcels, array(SCHOOL), areas)]
    town = Plan(network, parcels, *links, hectares(areas))
    result = judge(town, measure(town, Standard(), 100.0), Standard())
    assert result.reason.tolist() == ["beyond", "unreachable"]
    assert result.near_green_ha == pytest.approx([4.44, 0])


def test_the_search_ends_at_the_nearest_of_each_kind():
    # The school is found after 1,395 m and large green after 3,018 m of 3,100; near green is looked for up
    # to 1,292 m. The longest of the three, 3,018 m, must lie within the data.
    town, act = plan(), Standard(large_green_m=3100, near_green_m=1292)
    ways = measure(town, act, 100.0)
    for edge, expected in ((-3017, True), (-3019, False)):
        area = shapely.box(edge, -9000, 9000, 9000)
        assert at_edge(town, ways, act, area).tolist() == [expected]


def test_one_of_school_and_large_green_out_of_reach_is_unreachable():
    # The only large area, of exactly the least size, lies far from every street; the school does not.
    far = shapely.box(0, 5000, 500, 5400)
    just = Standard(large_green_ha=20)
    assert hectares(array(far)) == [20]
    result = verdict(green=(G1, G2, far), standard=just)
    assert (result.school_ok.tolist(), result.reason.tolist()) == ([True], ["unreachable"])
    # The green can be reached; the school, linked to no street, cannot.
    town = plan()
    ways = measure(replace(town, schools=town.schools.take(np.zeros(0, int))), just, 100.0)
    result = judge(town, ways, just)
    assert (np.isfinite(result.large_green_m).tolist(), result.reason.tolist()) == ([True], ["unreachable"])

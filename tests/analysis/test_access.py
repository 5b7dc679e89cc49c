"""Straight ways, bands, reasons and the data's edge, each by hand."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.access import access_straight, bands, near_edge, why_unlinked

INF = np.inf


def test_straight_lines_end_at_the_border_of_a_polygon():
    places = np.array([shapely.Point(0, 0), shapely.Point(5, 5), None, shapely.Point(30, 0)], object)
    parks = np.array([None, shapely.box(4, 4, 10, 10), shapely.Point(33, 4)], object)
    result = access_straight(places, parks, 10.0)
    assert result.distance == pytest.approx([np.hypot(4, 4), 0, INF, 5])
    assert result.service.tolist() == [1, 1, -1, 2]
    assert result.reason.tolist() == ["", "", "no_geometry", ""]


def test_edge_flags_who_may_be_nearer_to_something_outside():
    area = shapely.box(0, 0, 1000, 1000)
    places = shapely.points([[500.0, 500.0], [100.0, 500.0], [100.0, 500.0], [1200.0, 500.0], [450.0, 500.0]])
    distance = np.array([200.0, 99.0, 101.0, 50.0, INF])
    # 500 m from the edge; 100 m with a way of 99 and of 101; outside; 450 m with no way within 400 m
    assert near_edge(places, distance, 400.0, area).tolist() == [False, False, True, True, False]
    assert near_edge(places, distance, 600.0, area).tolist() == [False, False, True, True, True]
    # A way as long as the edge is far cannot be shorter outside; outside any way can, but none at all.
    places = shapely.points([[100.0, 500.0], [1200.0, 500.0], [1200.0, 500.0]])
    assert near_edge(places, np.array([100.0, 0.5, 0.0]), 400.0, area).tolist() == [False, True, False]


def test_straight_ways_of_areas_to_points():
    # The nearest point to the square is 3 m from its side, though 8 m from its middle.
    square = np.array([shapely.box(0, 0, 10, 10)], object)
    found = access_straight(square, shapely.points([[13.0, 5.0], [5.0, -4.0]]), 100.0)
    assert (found.distance.tolist(), found.service.tolist()) == ([3], [0])
    mixed = np.array([shapely.box(0, 0, 10, 10), shapely.Point(20, 5)], object)
    assert access_straight(mixed, shapely.points([[13.0, 5.0]]), 100.0).distance.tolist() == [3, 7]


def test_nobody_to_be_found_and_nothing_to_be_found():
    points = shapely.points([[0.0, 0.0]])
    nothing = access_straight(points, np.array([None], object), 10.0)
    assert (nothing.distance.tolist(), nothing.service.tolist(), nothing.reason.tolist()) == (
        [INF],
        [-1],
        ["beyond"],
    )
    nobody = access_straight(np.array([None], object), points, 10.0)
    assert (nobody.service.tolist(), nobody.reason.tolist()) == ([-1], ["no_geometry"])
    # Exactly the largest distance is within it.
    assert access_straight(points, shapely.points([[10.0, 0.0]]), 10.0).reason.tolist() == [""]


def test_why_a_place_has_no_way():
    places = np.array([shapely.Point(0, 0), shapely.Point(1, 1), None], object)
    assert why_unlinked(places, np.array([True, False, True])).tolist() == [
        "",
        "no_street_nearby",
        "no_geometry",
    ]


def test_bands_hold_their_upper_border():
    found = bands(np.array([0.0, 300, 300.1, 500, 501, INF]), [300.0, 500.0])
    assert found.tolist() == [300, 300, 500, 500, None, None]


def test_of_services_equally_far_one_is_the_nearest():
    square = np.array([shapely.box(0, 0, 10, 10)], object)
    found = access_straight(square, shapely.points([[13.0, 5.0], [5.0, -3.0]]), 100.0)
    assert (found.distance.tolist(), found.service.tolist() in ([0], [1])) == ([3], True)

"""Street parts within reach: cut exactly, never across a gap."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.links import Links, link
from konin_smart_plugin.analysis.network import build_network
from konin_smart_plugin.analysis.search import nearest_service
from konin_smart_plugin.analysis.service_areas import circles, reached_stretches, stretch_lines, strips

STREETS = np.array(
    [shapely.LineString([(0, 0), (1000, 0), (1000, 800)]), shapely.LineString([(0, 300), (400, 300)])]
)


def reached(service, limits, streets=STREETS, oneway=None):
    network = build_network(streets, oneway)
    stretches = reached_stretches(network, link(network, np.array([service]), 100.0), limits)
    return stretch_lines(network, stretches)


def test_parts_are_cut_at_the_exact_distance():
    lines, street, band = reached(shapely.Point(0, -20), [300.0, 1100.0])
    assert street.tolist() == [0, 0]  # the second street is never reached
    assert band.tolist() == [300, 1100]
    assert lines[0].equals(shapely.LineString([(0, 0), (280, 0)]))  # 300 - 20 of link
    assert lines[1].equals(shapely.LineString([(280, 0), (1000, 0), (1000, 80)]))


def test_both_ways_from_a_service_along_the_street():
    lines, _, _ = reached(shapely.Point(500, -10), [110.0])
    assert lines[0].equals(shapely.LineString([(400, 0), (600, 0)]))


def test_a_street_inside_a_park_is_reached_at_once():
    lines, _, band = reached(shapely.box(200, -50, 600, 50), [30.0])
    assert band.tolist() == [30]
    assert lines[0].equals(shapely.LineString([(170, 0), (630, 0)]))


def test_one_way_streets_are_reached_against_their_direction():
    lines, _, _ = reached(
        shapely.Point(500, 0), [100.0], np.array([shapely.LineString([(0, 0), (1000, 0)])]), np.array([True])
    )
    assert lines[0].equals(shapely.LineString([(400, 0), (500, 0)]))


def test_strips_and_circles():
    line = np.array([shapely.LineString([(0, 0), (100, 0)]), shapely.LineString([(100, 0), (300, 0)])])
    near, far = strips(line, np.array([100.0, 300.0]), [100.0, 300.0], 25.0)
    assert near.area == pytest.approx(100 * 50 + np.pi * 25**2, rel=0.01)
    assert far.area == pytest.approx(300 * 50 + np.pi * 25**2, rel=0.01)
    (circle,) = circles(np.array([shapely.Point(0, 0), None]), [300.0])
    assert circle.area == pytest.approx(np.pi * 300**2, rel=0.001)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_a_point_of_the_street_is_in_the_area_exactly_if_its_way_is_short_enough(seed, oneways):
    rng = np.random.default_rng(seed)
    nodes = rng.uniform(0, 300, (6, 2))
    streets = np.array([shapely.LineString(nodes[rng.choice(6, 3, replace=False)]) for _ in range(5)])
    network = build_network(streets, rng.random(5) < 0.5 if oneways else None)
    places = shapely.points(rng.uniform(0, 300, (2, 2)))
    if rng.random() < 0.4:
        places = shapely.buffer(places, 40)
    services = link(network, places, 60.0)
    limits = [60.0, 150.0]
    stretches = reached_stretches(network, services, limits)
    segment = rng.integers(0, len(network), 200)
    offset = rng.random(200) * network.length[segment]
    points = Links(200, np.arange(200), segment, offset, offset, np.zeros(200))
    distance = nearest_service(network, points, services)[0]
    for limit in limits:
        inside = np.zeros(200, bool)
        for number, start, end, band in zip(
            stretches.segment, stretches.start, stretches.end, stretches.band, strict=True
        ):
            inside |= (segment == number) & (offset >= start) & (offset <= end) & (band <= limit)
        sure = np.abs(distance - limit) > 1e-6
        assert (inside[sure] == (distance <= limit)[sure]).all()

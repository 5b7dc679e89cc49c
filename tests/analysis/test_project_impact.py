"""What projects add, against recomputing the standard with and without them."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.access import access_by_street
from konin_smart_plugin.analysis.geometry import present
from konin_smart_plugin.analysis.links import link
from konin_smart_plugin.analysis.network import build_network
from konin_smart_plugin.analysis.project_impact import (
    Pairs,
    impact,
    price_per_resident,
    straight_pairs,
    street_pairs,
)

# A street of 2 km; what there is stands at 0, projects at 1,000 (twice) and as an area at 1,700–1,800.
STREET = build_network(np.array([shapely.LineString([(0, 0), (2000, 0)])], object))
HOMES = shapely.points([(300, 0), (700, 0), (1000, 10), (1300, 0), (1950, 0)])
PEOPLE = np.array([10.0, 20.0, 30.0, 40.0, 50.0])
SITES = np.array([shapely.Point(1000, 0), shapely.Point(1000, 0), shapely.box(1700, -10, 1800, 10)], object)


def linked(sites):
    return link(STREET, HOMES, 100), link(STREET, sites, 100)


def by_hand():
    before = np.array([300, 700, 1010, 1300, 1950.0])
    pairs = street_pairs(STREET, *linked(SITES), np.arange(3), 500)
    return impact(before, pairs, PEOPLE, 500, 3)


def test_points_on_one_spot_and_an_area():
    found = by_hand()
    # each point newly serves 700 (300 m), 1000 (10 m) and 1300 (300 m): 90; the area 1300 (400 m) and
    # 1950 (150 m): 90
    assert found.newly_served.tolist() == [90, 90, 90]
    # the twins add nothing to each other; only the area serves 1950
    assert found.marginal.tolist() == [0, 0, 50]
    assert found.overlap == pytest.approx([1, 1, 1 - 50 / 90])
    # cuts: 700−300 = 400, 1010−10 = 1000, 1300−300 = 1000, weighted by 20, 30, 40
    assert found.mean_cut[0] == pytest.approx((20 * 400 + 30 * 1000 + 40 * 1000) / 90)
    assert found.mean_cut[2] == pytest.approx((40 * 900 + 50 * 1800) / 90)


def test_nobody_served_gives_no_overlap():
    nothing = Pairs(np.zeros(0, int), np.zeros(0, int), np.zeros(0))
    found = impact(np.array([100.0]), nothing, np.ones(1), 500, 1)
    assert found.newly_served.tolist() == [0]
    assert np.isnan(found.overlap[0])
    assert np.isnan(found.mean_cut[0])


def served(sites, limit):
    there = np.array(sites, object)
    access = access_by_street(STREET, *linked(there), present(HOMES), limit)
    return PEOPLE[access.distance <= limit].sum(), access.distance


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 40), min_size=1, max_size=3), min_size=1, max_size=4),
    st.sampled_from([150.0, 400.0, 800.0]),
)
def test_equals_recomputing_the_standard(projects, limit):
    def places(chosen):
        return [shapely.Point(50 * step, 0) for project in chosen for step in project]

    existing = [shapely.Point(0, 0)]
    base, before = served(existing, limit)
    number = np.repeat(np.arange(len(projects)), [len(project) for project in projects])
    pairs = street_pairs(STREET, *linked(np.array(places(projects), object)), number, limit)
    found = impact(before, pairs, PEOPLE, limit, len(projects))
    whole, _ = served(existing + places(projects), limit)
    for one in range(len(projects)):
        others = [project for other, project in enumerate(projects) if other != one]
        assert found.newly_served[one] == served(existing + places([projects[one]]), limit)[0] - base
        assert found.marginal[one] == whole - served(existing + places(others), limit)[0]


def test_straight_lines_without_streets():
    pairs = straight_pairs(HOMES, SITES, np.arange(3), 60)
    assert list(zip(pairs.resident, pairs.project, pairs.metres, strict=True)) == [(2, 0, 10), (2, 1, 10)]


def test_what_is_served_today_and_with_all():
    # Today only the 10 people 300 m away are served; the projects reach 700, 1000, 1300 and 1950: all others.
    found = by_hand()
    assert (found.served, found.gap, found.served_with_all) == (10, 140, 150)
    assert found.share_of_gap == pytest.approx([90 / 140] * 3)
    assert found.serves.toarray().tolist() == [[0, 0, 0], [1, 1, 0], [1, 1, 0], [1, 1, 1], [0, 0, 1]]
    assert found.nearer.tolist() == [90, 90, 90]


def test_who_is_served_already_may_still_get_it_nearer():
    # 500 m is within the standard, 501 m is not; ways of equal length are no nearer.
    pairs = Pairs(np.array([0, 1, 2, 3]), np.zeros(4, int), np.array([100.0, 200, 300, 50]))
    before = np.array([500.0, 501.0, 300.0, np.inf])
    found = impact(before, pairs, np.array([1.0, 2.0, 4.0, 8.0]), 500, 1)
    assert found.newly_served.tolist() == [10]
    assert found.nearer.tolist() == [11]
    # 400 m and 301 m are saved by those who had a way: (1·400 + 2·301) / 3.
    assert found.mean_cut == pytest.approx([(400 + 602) / 3])
    assert (found.served, found.gap, found.served_with_all) == (5, 10, 15)


def test_half_a_resident_may_be_the_gap():
    pairs = Pairs(np.array([0]), np.array([0]), np.array([100.0]))
    found = impact(np.array([900.0]), pairs, np.array([0.5]), 500, 1)
    assert (found.share_of_gap.tolist(), found.overlap.tolist()) == ([1], [0])


def test_no_share_of_no_gap():
    pairs = Pairs(np.array([0]), np.array([0]), np.array([100.0]))
    assert np.isnan(impact(np.array([200.0]), pairs, np.ones(1), 500, 2).share_of_gap).all()


def test_the_price_of_a_resident():
    # 900 PLN for 90 residents; nobody; a cost that is not known.
    prices = price_per_resident(np.array([900.0, 900.0, np.nan]), np.array([90.0, 0.0, 5.0]))
    assert prices == pytest.approx([10, np.nan, np.nan], nan_ok=True)

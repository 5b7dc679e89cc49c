"""Quantiles, summary figures and gaps, each by hand."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.access import Access, access_straight, near_edge
from konin_smart_plugin.analysis.access_summary import figures, reason_counts
from konin_smart_plugin.analysis.gaps import find_gaps
from konin_smart_plugin.analysis.quantiles import weighted_mean, weighted_quantile

INF = np.inf
ACCESS = Access(
    distance=np.array([100.0, 400.0, INF, INF, 200.0, INF]),
    service=np.array([0, 0, -1, -1, 0, -1]),
    reason=np.array(["", "beyond", "unreachable", "no_street_nearby", "", "no_geometry"], dtype="U16"),
)
RESIDENTS = np.ma.array([10.0, 20.0, 5.0, 4.0, 0.0, 1.0], mask=[0, 0, 0, 0, 1, 0])
EVERYONE = np.ones(6, bool)


def test_figures_by_hand():
    row = figures(ACCESS, RESIDENTS, EVERYONE, 300.0)
    # known residents 10+20+5+4+1 = 40; within 300 m 10 of them: 25 %; mean (10·100+20·400)/30 = 300
    assert (row.places, row.unknown, row.residents, row.within, row.share_pct) == (6, 1, 40, 10, 25)
    assert (row.mean_m, row.mean_of) == (300, 30)
    # cumulated 10 (100 m), 30 (400 m), then unreached: half of 40 at 400 m, 36 of 40 never
    assert (row.median_m, row.p90_m) == (400, None)
    assert (row.beyond, row.unreachable, row.no_street_nearby, row.no_geometry) == (20, 5, 4, 1)


def test_every_resident_is_somewhere():
    for distance in (50.0, 100.0, 400.0, 1000.0):
        row = figures(ACCESS, RESIDENTS, EVERYONE, distance)
        parts = (row.within, row.beyond, row.unreachable, row.no_street_nearby, row.no_geometry)
        assert sum(parts) == row.residents


def test_nobody_gives_no_shares():
    row = figures(ACCESS, RESIDENTS, np.zeros(6, bool), 300.0)
    assert (row.residents, row.share_pct, row.mean_m, row.median_m) == (0, None, None, None)


def test_reasons_are_counted_by_place():
    assert reason_counts(ACCESS) == {"beyond": 1, "unreachable": 1, "no_street_nearby": 1, "no_geometry": 1}


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 6)), min_size=1), st.sampled_from([0.5, 0.9]))
def test_quantile_equals_the_list_of_residents(pairs, share):
    values, weights = (np.array(column, float) for column in zip(*pairs, strict=True))
    people = np.sort(np.repeat(values, weights.astype(int)))
    got = weighted_quantile(values, weights, share)
    if not len(people):
        assert np.isnan(got)
    else:
        assert got == people[max(0, int(np.ceil(share * len(people) - 1e-9)) - 1)]


def test_mean_of_nothing_is_nothing():
    assert np.isnan(weighted_mean(np.array([1.0]), np.array([0.0])))


def test_straight_lines_end_at_the_border_of_a_polygon():
    places = np.array([shapely.Point(0, 0), shapely.Point(5, 5), None, shapely.Point(30, 0)], object)
    parks = np.array([None, shapely.box(4, 4, 10, 10), shapely.Point(33, 4)], object)
    result = access_straight(places, parks, 10.0)
    assert result.distance == pytest.approx([np.hypot(4, 4), 0, INF, 5])
    assert result.service.tolist() == [1, 1, -1, 2]
    assert result.reason.tolist() == ["", "", "no_geometry", ""]


def test_gaps_merge_cells_that_touch_and_put_most_residents_first():
    xy = [(10, 10), (60, 60), (110, 10), (500, 500), (510, 510), (900, 900), (30, 30)]
    demand = shapely.points(np.array(xy, float))
    weights = np.ma.array([1.0, 2.0, 3.0, 10.0, 0.0, 0.0, 5.0], mask=[0, 0, 0, 0, 1, 0, 0])
    distance = np.array([400.0, INF, 400.0, 301.0, 301.0, 900.0, 300.0])
    gaps = find_gaps(demand, weights, distance, 300.0, 50.0)
    # cells (0,0), (1,1) and (2,0) touch at corners: 1+2+3 residents; (10,10) holds 10 and one unknown;
    # (900,900) has no residents; the last place is at 300 m exactly and served
    assert gaps.residents.tolist() == [10, 6]
    assert gaps.unknown.tolist() == [1, 0]
    assert gaps.places.tolist() == [2, 3]
    assert gaps.unreached.tolist() == [0, 2]
    assert shapely.area(gaps.areas).tolist() == [2500, 7500]


def test_no_gap_where_everyone_is_served():
    assert len(find_gaps(shapely.points([[0.0, 0.0]]), np.ma.array([1.0]), np.array([5.0]), 300.0, 50.0)) == 0


def test_edge_flags_who_may_be_nearer_to_something_outside():
    area = shapely.box(0, 0, 1000, 1000)
    places = shapely.points([[500.0, 500.0], [100.0, 500.0], [100.0, 500.0], [1200.0, 500.0], [450.0, 500.0]])
    distance = np.array([200.0, 99.0, 101.0, 50.0, INF])
    # 500 m from the edge; 100 m with a way of 99 and of 101; outside; 450 m with no way within 400 m
    assert near_edge(places, distance, 400.0, area).tolist() == [False, False, True, True, False]
    assert near_edge(places, distance, 600.0, area).tolist() == [False, False, True, True, True]

"""Quantiles, summary figures and gaps, each by hand."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.access import Access
from konin_smart_plugin.analysis.access_summary import COLUMNS, Scenario, figures, reason_counts, summary_rows
from konin_smart_plugin.analysis.gaps import find_gaps
from konin_smart_plugin.analysis.quantiles import percent, weighted_mean, weighted_quantile
from konin_smart_plugin.analysis.reliability import Marks

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


def test_a_row_for_every_zone_and_scenario():
    north = np.array([True, True, False, False, False, False])
    marks = Marks(RESIDENTS.filled(0), north & False, None)
    scenarios = [Scenario("standard", 300.0, 50.0, ACCESS), Scenario("wide", 400.0, None, ACCESS)]
    rows = summary_rows([(None, "Konin", EVERYONE), ("Z1", "North", north)], scenarios, RESIDENTS, marks)
    assert [(row["zone_id"], row["zone"], row["case"], row["max_link_m"]) for row in rows] == [
        (None, "Konin", "standard", 50),
        (None, "Konin", "wide", None),
        ("Z1", "North", "standard", 50),
        ("Z1", "North", "wide", None),
    ]
    # Of 40 known residents 10 live within 300 m and 30 within 400 m; of the 30 in the north 10 and 30.
    assert [row["within"] for row in rows] == [10, 30, 10, 30]
    assert [row["share_pct"] for row in rows] == [25, 75, pytest.approx(100 / 3), 100]
    assert [row["share_no_edge_pct"] for row in rows] == [25, 75, pytest.approx(100 / 3), 100]
    assert [row["beyond"] for row in rows] == [20, 0, 20, 0]
    assert all(list(row) == list(COLUMNS) for row in rows)


def test_a_way_of_exactly_the_distance_is_within_it():
    row = figures(ACCESS, RESIDENTS, EVERYONE, 400.0)
    assert (row.within, row.beyond) == (30, 0)


def test_percent_of_nothing_is_nothing():
    assert percent(1.0, 4.0) == 25
    assert percent(0.0, 0.5) == 0
    assert percent(0.0, 0.0) is None


def test_quantiles_count_weight_and_not_places():
    # 1, 2 and 7 of 10: 0.1 is reached with the first, 0.3 with the second, 0.31 only with the third.
    values, weights = np.array([30.0, 10.0, 20.0]), np.array([7.0, 1.0, 2.0])
    assert [weighted_quantile(values, weights, share) for share in (0.1, 0.3, 0.31, 1.0)] == [10, 20, 30, 30]
    assert weighted_mean(values, weights) == (210 + 10 + 40) / 10
    assert np.isnan(weighted_quantile(values, np.zeros(3), 0.5))
    # Half a resident counts as half.
    assert weighted_quantile(np.array([1.0, 2.0]), np.array([0.5, 0.25]), 0.5) == 1
    assert weighted_mean(np.array([4.0]), np.array([0.5])) == 4

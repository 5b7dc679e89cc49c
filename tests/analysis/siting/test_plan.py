import numpy as np
import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.siting.plan import (
    LOCATION_SET,
    MAXIMAL,
    P_CENTER,
    P_MEDIAN,
    cover_plan,
    distance_plan,
)
from konin_smart_plugin.analysis.siting.problem import Clock, Limits
from konin_smart_plugin.analysis.siting.reach import Reach, check_size


def reach(pairs, demands, sites):
    demand, site, metres = np.array(pairs, float).reshape(-1, 3).T
    return Reach(demand.astype(int), site.astype(int), metres, demands, sites)


# Residents r1 10, r2 20, r3 15, r4 5; A reaches r1, r2; B reaches r2, r3; C reaches r4.
ABC = reach([(0, 0, 5), (1, 0, 9), (1, 1, 7), (2, 1, 3), (3, 2, 1)], 4, 3)
WEIGHTS = np.array([10.0, 20, 15, 5])
NONE = reach([], 4, 0)


def test_building_order_and_gains():
    # First B with 35, then A adds 10, then C adds 5.
    plan = cover_plan(LOCATION_SET, ABC, WEIGHTS, NONE, Limits(), 1, Clock(5))
    assert plan.sites.tolist() == [1, 0, 2]
    assert (plan.values.tolist(), plan.gains.tolist()) == ([35, 45, 50], [35, 10, 5])


def test_existing_sensors_come_first():
    old = reach([(1, 0, 1), (2, 0, 1)], 4, 1)
    plan = cover_plan(MAXIMAL, ABC, WEIGHTS, old, Limits(2), 1, Clock(5))
    assert (plan.before, plan.sites.tolist(), plan.gains.tolist()) == (35, [0, 2], [10, 5])
    assert (plan.answer.objective, plan.answer.proven) == (50, True)


def test_twice_covered_needs_two_sites():
    # Only r2 is reached by two candidates: A alone gains nothing, with B r2 is covered twice.
    plan = cover_plan(MAXIMAL, ABC, WEIGHTS, NONE, Limits(2), 2, Clock(5))
    assert sorted(plan.sites.tolist()) == [0, 1]
    assert plan.gains.tolist() == [0, 20]


def test_distances_on_a_line():
    # Demand at 0, 100, 300 m (weights 1, 1, 4), candidates at 0, 100, 300. One site: at 300 it costs
    # 300 + 200 = 500, at 100 it costs 100 + 800 = 900. Two: 300 and either of the others cost 100.
    spots = np.array([0.0, 100, 300])
    table = np.abs(spots[:, None] - spots)
    pairs = [(i, j, table[i, j]) for i in range(3) for j in range(3)]
    weights, none = np.array([1.0, 1, 4]), reach([], 3, 0)
    plan = distance_plan(P_MEDIAN, reach(pairs, 3, 3), weights, none, Limits(2), Clock(5))
    assert (plan.sites[0], plan.values.tolist(), plan.answer.proven) == (2, [500, 100], True)
    assert np.isnan(plan.gains[0])
    assert plan.gains[1] == 400
    # The largest distance: one site at 100 leaves 200 m, two leave 100 m.
    one = distance_plan(P_CENTER, reach(pairs, 3, 3), weights, none, Limits(1), Clock(5))
    assert (one.sites.tolist(), one.answer.objective, one.answer.proven) == ([1], 200, True)
    two = distance_plan(P_CENTER, reach(pairs, 3, 3), weights, none, Limits(2), Clock(5))
    assert (two.answer.objective, two.answer.proven) == (100, True)


def test_two_islands_need_two_sites():
    islands = reach([(0, 0, 10), (1, 1, 10), (1, 2, 5)], 2, 3)
    none = reach([], 2, 0)
    plan = distance_plan(P_MEDIAN, islands, np.ones(2), none, Limits(2), Clock(5))
    assert (sorted(plan.sites.tolist()), plan.answer.objective) == ([0, 2], 15)
    for model in (P_MEDIAN, P_CENTER):
        with pytest.raises(PlanError, match="cannot reach everybody"):
            distance_plan(model, islands, np.ones(2), none, Limits(1), Clock(5))


def test_nearest_of_the_chosen():
    site, metres, count = ABC.nearest(np.array([0, 1]))
    assert (site.tolist(), metres.tolist(), count.tolist()) == (
        [0, 1, 1, -1],
        [5, 7, 3, np.inf],
        [1, 2, 1, 0],
    )


def test_too_many_pairs_are_refused():
    with pytest.raises(PlanError, match="too many pairs"):
        check_size(117_000, 5_000)

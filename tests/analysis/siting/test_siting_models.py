"""Every model against trying all choices."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.siting.location_set import location_set
from konin_smart_plugin.analysis.siting.maximal import maximal_covering
from konin_smart_plugin.analysis.siting.median_search import Costs
from konin_smart_plugin.analysis.siting.p_center import p_center
from konin_smart_plugin.analysis.siting.p_median import p_median
from konin_smart_plugin.analysis.siting.problem import Clock, Limits

SITES = 7
CHOICES = [list(choice) for size in range(SITES + 1) for choice in combinations(range(SITES), size)]


def town(seed):
    rng = np.random.default_rng(seed)
    covers = (rng.random((15, SITES)) < 0.25).astype(float)
    return {
        "covers": covers,
        "matrix": csr_array(covers),
        "weights": rng.integers(0, 20, 15).astype(float) if seed % 3 else rng.random(15),
        "existing": rng.integers(0, 2, 15) if seed % 2 else np.zeros(15, int),
        "costs": rng.integers(1, 6, SITES).astype(float),
        "distances": rng.integers(0, 500, (15, SITES)).astype(float),
        "there": np.where(rng.random(15) < 0.3, rng.integers(0, 300, 15), np.inf),
    }


seeds = st.integers(0, 10_000)


@settings(max_examples=12, deadline=None)
@given(seeds, st.integers(1, 2), st.booleans())
def test_maximal_covering(seed, k, by_budget):
    t = town(seed)
    limits = Limits(None, t["costs"], 6.0) if by_budget else Limits(3)
    best = max(
        t["weights"][t["covers"][:, choice].sum(axis=1) + t["existing"] >= k].sum()
        for choice in CHOICES
        if limits.allows(np.array(choice, int))
    )
    answer = maximal_covering(t["matrix"], t["weights"], limits, Clock(20), t["existing"], k)
    assert answer.objective == pytest.approx(best)
    assert answer.proven
    assert limits.allows(answer.chosen)


@settings(max_examples=12, deadline=None)
@given(seeds, st.integers(1, 2), st.booleans())
def test_location_set(seed, k, by_cost):
    t = town(seed)
    costs = t["costs"] if by_cost else np.ones(SITES)
    possible = t["covers"].sum(axis=1) + t["existing"] >= k
    best = min(
        costs[choice].sum()
        for choice in CHOICES
        if (t["covers"][:, choice].sum(axis=1) + t["existing"] >= k)[possible].all()
    )
    answer = location_set(t["matrix"], Clock(20), t["costs"] if by_cost else None, t["existing"], k)
    assert answer.objective == best
    assert answer.proven
    assert (t["covers"][:, answer.chosen].sum(axis=1) + t["existing"] >= k)[possible].all()


@settings(max_examples=12, deadline=None)
@given(seeds, st.booleans(), st.booleans())
def test_p_median_and_p_center(seed, by_budget, with_existing):
    t = town(seed)
    limits = Limits(None, t["costs"], 6.0) if by_budget else Limits(3)
    there = t["there"] if with_existing else np.full(15, np.inf)
    allowed = [choice for choice in CHOICES if choice and limits.allows(np.array(choice, int))]
    weights, distances = t["weights"] + 1, t["distances"]
    costs = Costs(distances * weights[:, None], there * weights, weights)
    best = min(costs.total(choice) for choice in allowed)
    answer = p_median(distances, weights, limits, Clock(20), there)
    assert answer.objective == pytest.approx(best)
    assert answer.proven
    best = min(np.minimum(there, distances[:, choice].min(axis=1)).max() for choice in allowed)
    answer = p_center(distances, limits, Clock(20), there)
    assert answer.objective == best
    assert answer.proven


def test_two_lamps_for_a_street():
    # Residents r1 10, r2 20, r3 15, r4 5; A sees r1, r2; B sees r2, r3; C sees r4. One site: B = 35;
    # two: A and B = 45; everybody needs all three. With an old sensor at r2, r3 the best one is A: 35 + 10.
    covers = csr_array(np.array([[1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1]], float))
    weights = np.array([10.0, 20, 15, 5])
    assert maximal_covering(covers, weights, Limits(1), Clock(5)).objective == 35
    assert maximal_covering(covers, weights, Limits(2), Clock(5)).chosen.tolist() == [0, 1]
    assert location_set(covers, Clock(5)).objective == 3
    old = maximal_covering(covers, weights, Limits(1), Clock(5), np.array([0, 1, 1, 0]))
    assert (old.chosen.tolist(), old.objective, old.proven) == ([0], 45, True)


def test_nothing_to_gain():
    covers = csr_array(np.zeros((3, 2)))
    assert maximal_covering(covers, np.ones(3), Limits(1), Clock(5)).objective == 0
    assert len(location_set(covers, Clock(5)).chosen) == 0


def test_time_over_gives_the_best_known_and_an_honest_bound():
    rng = np.random.default_rng(0)
    covers = csr_array((rng.random((3000, 400)) < 0.03).astype(float))
    weights = rng.integers(1, 50, 3000).astype(float)
    answer = maximal_covering(covers, weights, Limits(40), Clock(0.5))
    assert len(answer.chosen) == 40
    assert 0 < answer.objective < answer.bound <= weights.sum()
    assert not answer.proven

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.siting.branching import Known, Node, Tree
from konin_smart_plugin.analysis.siting.problem import Clock


def tree(costs, count, base, step):
    """A tree that knows nothing yet but to choose nothing."""
    demands = costs.shape[1]
    root = Node(-np.inf, np.zeros(0, int), count, np.arange(len(costs)), base, costs.min(axis=0) + 1)
    return Tree(costs, np.ones(demands), root, Known(np.zeros(0, int), float(base.sum())), step)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 4), st.booleans())
def test_the_whole_tree_equals_trying_all_choices(seed, count, whole):
    rng = np.random.default_rng(seed)
    costs = rng.integers(0, 50, (9, 12)).astype(float) if whole else rng.random((9, 12))
    base = np.where(rng.random(12) < 0.5, 1e6, 30.0)
    best = min(
        np.minimum(base, costs[list(some)].min(axis=0)).sum() for some in combinations(range(9), count)
    )
    grown = tree(costs, count, base, 1.0 if whole else 0.0)
    grown.grow(Clock(30))
    assert grown.done
    assert grown.known.total == pytest.approx(best)
    assert np.minimum(base, costs[grown.known.chosen].min(axis=0)).sum() == grown.known.total
    assert len(grown.known.chosen) <= count
    assert grown.bound == pytest.approx(best, rel=1e-6)


def test_when_the_time_is_over_the_bound_still_holds():
    # Two sites at 0 and 10, demands at 0, 10 and 4: the best of one is the site at 0, 10 + 4 = 14.
    costs = np.array([[0.0, 10, 4], [10, 0, 6]])
    stopped = tree(costs, 1, np.full(3, 100.0), 1.0)
    stopped.grow(Clock(0))
    assert not stopped.done
    assert (stopped.bound, stopped.known.total) == (-np.inf, 300)
    stopped.grow(Clock(30))
    assert (stopped.known.chosen.tolist(), stopped.bound, stopped.done) == ([0], 14, True)

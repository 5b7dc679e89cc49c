import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.siting.covering import Cover, cover
from konin_smart_plugin.analysis.siting.location_set import location_set
from konin_smart_plugin.analysis.siting.problem import Clock
from konin_smart_plugin.analysis.siting.reduction import core_of


def test_what_is_clear_needs_no_solver():
    # Demand 0 has candidate 0 alone: it is forced and covers 1 too. Candidates 1 and 2 then both cover
    # demand 2, equally: the earlier one stays and is forced as well.
    matrix = csr_array(np.array([[1, 0, 0], [1, 1, 0], [0, 1, 1]], float))
    core = core_of(Cover(matrix, np.ones(3), np.ones(3, int)), np.ones(3))
    assert core.problem.matrix.shape == (0, 0)
    assert sorted(core.forced) == [0, 1]


def test_the_cheaper_of_two_equal_candidates_stays():
    matrix = csr_array(np.ones((2, 2)))
    assert core_of(Cover(matrix, np.ones(2), np.ones(2, int)), np.array([3.0, 2.0])).forced.tolist() == [1]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.lists(st.booleans(), min_size=6, max_size=6), min_size=1, max_size=7),
    st.lists(st.integers(1, 4), min_size=6, max_size=6),
    st.integers(1, 2),
)
def test_the_core_has_the_optimum_of_the_whole(rows, costs, k):
    matrix, costs = csr_array(np.array(rows, float)), np.array(costs, float)
    problem, _ = cover(matrix, np.ones(len(rows)), np.zeros(len(rows), int), k)
    # The slow, obvious way: every choice of the six candidates.
    possible = [
        costs[list(chosen)].sum()
        for size in range(7)
        for chosen in itertools.combinations(range(6), size)
        if (problem.counts(np.array(chosen, int)) >= problem.need).all()
    ]
    answer = location_set(matrix, Clock(20), costs, k=k)
    assert answer.objective == min(possible)
    assert answer.proven
    assert (problem.counts(answer.chosen) >= problem.need).all()

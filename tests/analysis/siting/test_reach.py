"""Who reaches whom."""

import numpy as np
import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.siting.reach import Reach, check_size

# Demand 0 is 5 m from site 0 and 3 m from site 2, demand 1 as far from sites 2 and 1, demand 2 from none.
REACH = Reach(np.array([0, 0, 1, 1]), np.array([0, 2, 2, 1]), np.array([5.0, 3, 4, 4]), 3, 3)


def test_pairs_as_tables():
    assert REACH.matrix.toarray().tolist() == [[1, 0, 1], [0, 1, 1], [0, 0, 0]]
    assert REACH.counts.tolist() == [2, 2, 0]
    inf = np.inf
    assert REACH.distances.tolist() == [[5, inf, 3], [inf, 4, 4], [inf, inf, inf]]


@pytest.mark.parametrize(
    ("chosen", "nearest", "metres", "count"),
    [
        ([0, 1, 2], [2, 1, -1], [3, 4, np.inf], [2, 2, 0]),  # of two as near the first
        ([0, 2], [2, 2, -1], [3, 4, np.inf], [2, 1, 0]),
        ([0], [0, -1, -1], [5, np.inf, np.inf], [1, 0, 0]),
        ([], [-1, -1, -1], [np.inf] * 3, [0, 0, 0]),
    ],
)
def test_the_nearest_of_the_chosen(chosen, nearest, metres, count):
    found = REACH.nearest(np.array(chosen, int))
    assert [part.tolist() for part in found] == [nearest, metres, count]


def test_twenty_million_pairs_fit():
    check_size(20_000, 1_000)
    with pytest.raises(PlanError, match="20001 places of demand and 1000 candidates"):
        check_size(20_001, 1_000)

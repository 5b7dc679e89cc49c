"""Gini, Palma and the Lorenz curve: worked example 8 and the mean difference as a slow reference."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.equity import lorenz, places_in_distribution
from konin_smart_plugin.analysis.errors import PlanError


@pytest.mark.parametrize(
    ("values", "weights", "gini"),
    [([1, 1, 3], [1, 1, 2], 0.25), ([0, 0, 100], [1, 1, 1], 2 / 3), ([5, 5], [3, 1], 0)],
)
def test_worked_example_8(values, weights, gini):
    assert lorenz(np.array(values, float), np.array(weights, float)).gini == pytest.approx(gini)


def test_palma_reads_the_curve():
    # ten people: four have 1 each, five 2, one 6: the top tenth has 6 of 20, the bottom four tenths 4 of 20
    found = lorenz(np.array([1.0, 2, 6]), np.array([4.0, 5, 1]))
    assert found.palma == pytest.approx(6 / 4)
    assert np.isnan(lorenz(np.array([0.0, 0, 100]), np.ones(3)).palma)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)), min_size=1, max_size=15), st.randoms())
def test_gini_is_half_the_relative_mean_difference(people, random):
    values, weights = np.array(people, float).T
    if not (values * weights).sum():
        return
    mean = (values * weights).sum() / weights.sum()
    difference = (np.abs(values[:, None] - values) * np.outer(weights, weights)).sum() / weights.sum() ** 2
    assert lorenz(values, weights).gini == pytest.approx(difference / (2 * mean), abs=1e-12)
    order = list(range(len(people)))
    random.shuffle(order)
    again = lorenz(values[order], weights[order])
    assert again.share == pytest.approx(lorenz(values, weights).share)


@pytest.mark.parametrize(
    ("values", "weights", "words"),
    [([-1, 2], [1, 1], "negative"), ([0, 0], [1, 1], "sum to zero"), ([1, 2], [0, 0], "sum to zero")],
)
def test_what_cannot_be_measured_is_refused(values, weights, words):
    with pytest.raises(PlanError, match=words):
        lorenz(np.array(values, float), np.array(weights, float))


def test_each_row_has_its_tenth_and_its_share_of_the_mean():
    # 4 people at 1, 4 at 2, 2 at 9: middles at 0.2, 0.6 and 0.9 of 10; the mean is 30/10
    tenth, ratio = places_in_distribution(np.array([9.0, 1.0, 2.0]), np.array([2.0, 4.0, 4.0]))
    assert tenth.tolist() == [10, 3, 7]
    assert ratio == pytest.approx([3, 1 / 3, 2 / 3])


def test_the_curve_begins_at_nothing_and_ends_with_everything():
    # 2 people have 1 each, 3 have 6 each: 2 of 5 people have 2 of 20.
    found = lorenz(np.array([6.0, 1.0, 1.0]), np.array([3.0, 1.0, 1.0]))
    assert found.p == pytest.approx([0, 0.4, 1])
    assert found.share == pytest.approx([0, 0.1, 1])
    # The richest tenth has a sixth of the upper 90 %: 15 %; the poorest four tenths have 10 %.
    assert found.palma == pytest.approx(0.15 / 0.1)


def test_half_a_person_with_half_a_value_can_be_measured():
    assert lorenz(np.array([0.5, 0.5]), np.array([0.25, 0.25])).gini == pytest.approx(0)
    with pytest.raises(PlanError) as refused:
        lorenz(np.array([-1.0, 0.0, -2.0]), np.ones(3))
    assert refused.value.values == {"count": 2}


def test_tenths_of_ten_people():
    # Each of ten people is a tenth of their own; one of a single row lies in the middle, the sixth.
    tenth, _ = places_in_distribution(np.arange(10.0) + 1, np.ones(10))
    assert tenth.tolist() == list(range(1, 11))
    assert places_in_distribution(np.array([3.0]), np.array([7.0]))[0].tolist() == [6]
    # Rows of nobody at the ends belong to the first and to the last tenth.
    tenth, _ = places_in_distribution(np.array([1.0, 2.0, 3.0]), np.array([0.0, 5.0, 0.0]))
    assert tenth.tolist() == [1, 6, 10]

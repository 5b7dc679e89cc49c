"""The gap index: worked example 6, classes, ranks, bad input, and its robustness."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.cells import cells_over
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.gap_index import Indicator, gap_index, main_cause, ranks, weighted_index
from konin_smart_plugin.analysis.robustness import rank_correlation, robustness

DISTANCE = Indicator("distance", 2, 300, 1000)
CANOPY = Indicator("canopy", 1, 30, 10)


def test_worked_example_6():
    # u = 350/700 = 0.5 and 5/20 = 0.25: 100·(2·0.5 + 1·0.25)/3 = 41.67
    found = gap_index(np.array([[650.0, 25.0]]), [DISTANCE, CANOPY])
    assert found.index[0] == pytest.approx(100 * 1.25 / 3)
    assert found.classes[0] == 3


def test_unknown_indicators_drop_out_of_both_sums():
    values = np.array([[650.0, np.nan], [np.nan, 25.0], [np.nan, np.nan]])
    found = gap_index(values, [DISTANCE, CANOPY])
    assert found.index[:2] == pytest.approx([50, 25])
    assert np.isnan(found.index[2])
    assert found.missing.tolist() == [1, 1, 2]
    assert found.classes.tolist() == [3, 2, 0]


def test_main_cause_is_the_largest_part_of_the_index():
    # 2·0.3 > 1·0.5; the known one; nothing missing anywhere
    scores = np.array([[0.3, 0.5], [np.nan, 0.1], [0.0, 0.0], [np.nan, np.nan]])
    assert main_cause(scores, np.array([2.0, 1.0])).tolist() == [0, 1, -1, -1]


def test_classes_hold_their_upper_border():
    values = 300 + 700 * np.array([[0, 0.2, 0.2001, 0.4, 0.6, 0.8, 1.0, 2.0, -1.0]]).T
    assert gap_index(values, [DISTANCE]).classes.tolist() == [1, 1, 2, 2, 3, 4, 5, 5, 1]


@pytest.mark.parametrize(
    ("indicators", "words"),
    [
        ([], "No indicator"),
        ([Indicator("a", 0, 1, 2), Indicator("b", 0, 1, 2)], "sum to zero"),
        ([Indicator("a", -1, 1, 2), Indicator("b", 2, 1, 2)], "negative weight"),
        ([Indicator("a", 1, 5, 5)], "same good and bad"),
    ],
)
def test_impossible_indicators_are_refused(indicators, words):
    with pytest.raises(PlanError, match=words):
        gap_index(np.zeros((1, len(indicators))), indicators)


@given(
    st.lists(st.tuples(st.floats(0, 2000), st.floats(0, 50)), min_size=1, max_size=20),
    st.floats(0.1, 5),
    st.floats(0.1, 5),
)
def test_index_equals_the_plain_formula(rows, first, second):
    indicators = [Indicator("distance", first, 300, 1000), Indicator("canopy", second, 30, 10)]
    found = gap_index(np.array(rows), indicators).index
    for (metres, share), value in zip(rows, found, strict=True):
        u = min(max((metres - 300) / 700, 0), 1), min(max((30 - share) / 20, 0), 1)
        assert value == pytest.approx(100 * (first * u[0] + second * u[1]) / (first + second))


def test_equals_share_a_rank_and_empty_cells_have_none():
    index = np.array([10, 90, 90, 50, 99, np.nan])
    ranked = np.array([True, True, True, True, False, True])
    assert ranks(index, ranked).tolist() == [4, 1, 1, 3, 0, 0]


def slow_robustness(scores, weights, ranked):
    """Draw by draw, cell by cell, from the same seed."""
    n = len(weights)
    draws = np.random.default_rng(3062).dirichlet(10 * n * weights / weights.sum(), 1000)
    cells = [cell for cell in range(len(scores)) if ranked[cell]]
    hits = dict.fromkeys(cells, 0)
    for draw in draws:
        index = {cell: float((draw * scores[cell]).sum()) for cell in cells}
        limit = sorted(index.values(), reverse=True)[-(-len(cells) // 10) - 1]
        for cell in cells:
            hits[cell] += index[cell] >= limit - 1e-11
    return [100 * hits[cell] / 1000 if ranked[cell] else np.nan for cell in range(len(scores))]


def test_robustness_equals_a_slow_count():
    rng = np.random.default_rng(1)
    scores = rng.random((37, 3)).round(1)
    scores[5] = scores[6]  # a tie
    ranked = rng.random(37) < 0.8
    weights = np.array([2.0, 1.0, 1.0])
    assert robustness(scores, weights, ranked) == pytest.approx(
        slow_robustness(scores, weights, ranked), nan_ok=True
    )


def test_an_indicator_of_no_weight_changes_nothing():
    scores = np.random.default_rng(2).random((30, 3))
    with_zero = robustness(scores, np.array([1.0, 0.0, 2.0]), np.ones(30, bool))
    assert (with_zero == robustness(scores[:, [0, 2]], np.array([1.0, 2.0]), np.ones(30, bool))).all()


def test_the_worst_everywhere_is_always_among_the_worst():
    scores = np.linspace(0, 1, 20)[:, None].repeat(2, axis=1)
    shares = robustness(scores, np.ones(2), np.ones(20, bool))
    assert shares.tolist() == [0] * 18 + [100, 100]


def test_other_cell_sizes_of_a_smooth_surface_agree():
    area = shapely.box(0, 0, 2000, 2000)
    fine, coarse = cells_over(area, 100), cells_over(area, 200)
    assert rank_correlation(fine, fine.centres[:, 0], coarse, coarse.centres[:, 0]) > 0.98
    assert rank_correlation(fine, -fine.centres[:, 0], coarse, coarse.centres[:, 0]) < -0.98
    assert np.isnan(rank_correlation(fine, np.ones(len(fine)), coarse, coarse.centres[:, 0]))


def test_weighted_index_takes_many_draws():
    scores = np.array([[0.5, np.nan], [0.2, 0.8]])
    index = weighted_index(scores, np.array([[1.0, 0.0], [0.5, 0.5]]))
    assert index == pytest.approx(np.array([[50, 20], [50, 50]]))


def test_nobody_to_rank_has_no_robustness():
    scores = np.array([[0.5, 0.1], [np.nan, np.nan]])
    assert np.isnan(robustness(scores, np.ones(2), np.array([False, True]))).all()


def test_an_indicator_of_no_weight_is_allowed_beside_one_with_a_weight():
    indicators = [DISTANCE, Indicator("trees", 0, 1, 2)]
    assert gap_index(np.array([[650.0, 2.0]]), indicators).index.tolist() == [50]
    # A cell in which only the indicator without weight is known has no index and no class.
    found = gap_index(np.array([[np.nan, 2.0]]), indicators)
    assert np.isnan(found.index[0])
    assert (found.classes.tolist(), found.missing.tolist()) == ([0], [1])
    # Weights may be small.
    assert gap_index(np.array([[650.0]]), [Indicator("distance", 0.5, 300, 1000)]).index.tolist() == [50]


def test_refusals_name_the_indicator():
    with pytest.raises(PlanError) as refused:
        gap_index(np.zeros((1, 2)), [DISTANCE, Indicator("trees", 1, 5, 5)])
    assert refused.value.values == {"name": "trees", "value": 5}
    with pytest.raises(PlanError, match="trees has a negative"):
        gap_index(np.zeros((1, 2)), [DISTANCE, Indicator("trees", -0.5, 1, 5)])


def test_ranks_do_not_hang_on_the_last_binary_digit():
    index = np.array([0.1 + 0.2, 0.3, 0.3 + 1e-8])
    assert ranks(index, np.ones(3, bool)).tolist() == [2, 2, 1]


def test_a_small_part_is_a_cause_too():
    assert main_cause(np.array([[0.0, 0.001]]), np.array([1.0, 1.0])).tolist() == [1]
    assert main_cause(np.array([[0.5, 0.5]]), np.array([1.0, 0.0])).tolist() == [0]

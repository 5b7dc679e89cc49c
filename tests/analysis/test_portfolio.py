"""The best portfolio: worked example 7, wishes, bad input, and every choice tried."""

from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.portfolio import Choice, best_portfolio, build_order, check_choice, frontier
from konin_smart_plugin.analysis.siting.problem import Clock

# Worked example 7: A serves r1, r2; B serves r2, r3; C serves r4.
SERVES = np.array([[1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1]], float)
PEOPLE = np.array([10.0, 20.0, 15.0, 5.0])
COSTS = np.array([4.0, 3.0, 3.0])


def choice(serves=SERVES, people=PEOPLE, costs=COSTS, must=(), never=()):
    wish = [np.isin(np.arange(len(costs)), numbers) for numbers in (must, never)]
    return Choice(csr_array(serves), people, costs, *wish)


@pytest.mark.parametrize(
    ("budget", "chosen", "served"), [(6, [1, 2], 40), (7, [0, 1], 45), (10, [0, 1, 2], 50)]
)
def test_worked_example_7(budget, chosen, served):
    found = best_portfolio(choice(), budget, Clock(20))
    assert found.chosen.tolist() == chosen
    assert found.newly_served == served
    assert found.proven


def test_must_haves_and_excluded_projects():
    # with C in, 4 are left of 7: A (30) or B (35); with B excluded, A
    assert best_portfolio(choice(must=[2]), 7, Clock(20)).chosen.tolist() == [1, 2]
    assert best_portfolio(choice(must=[2], never=[1]), 7, Clock(20)).chosen.tolist() == [0, 2]


def test_a_budget_below_the_cheapest_project_buys_nothing():
    found = best_portfolio(choice(), 2, Clock(20))
    assert (len(found.chosen), found.newly_served, found.proven) == (0, 0, True)


def test_unknown_costs_are_never_chosen_and_free_projects_always():
    found = best_portfolio(choice(costs=np.array([4.0, np.nan, 0.0])), 0, Clock(20))
    assert found.chosen.tolist() == [2]


@pytest.mark.parametrize(
    ("given_choice", "budget", "words"),
    [
        (choice(), -1, "negative"),
        (choice(must=[1], never=[1]), 9, "both a must-have and excluded"),
        (choice(costs=np.array([4, np.nan, 3]), must=[1]), 9, "has no budget"),
        (choice(must=[0, 1]), 6, "more than the budget"),
    ],
)
def test_impossible_wishes_are_refused(given_choice, budget, words):
    with pytest.raises(PlanError, match=words):
        check_choice(given_choice, budget, ["A", "B", "C"])


def test_frontier_rises_from_nothing_to_everybody():
    found = list(frontier(choice(), 5, Clock(60)))
    assert [round(budget, 6) for budget, _ in found] == [round(10 * step / 19, 6) for step in range(20)]
    served = [portfolio.newly_served for _, portfolio in found]
    # 3 buys B (35), 4 A or B (35), 6 {B, C} (40), 7 {A, B} (45), 10 all (50)
    assert served == [35 * (b >= 3) + 5 * (b >= 6) + 5 * (b >= 7) + 5 * (b >= 10 - 1e-9) for b, _ in found]
    assert all(portfolio.proven for _, portfolio in found)


def test_frontier_begins_where_the_must_haves_are_paid():
    found = list(frontier(choice(must=[0]), 5, Clock(60)))
    assert all((portfolio is None) == (budget < 4) for budget, portfolio in found)


def test_order_is_by_residents_per_zloty_each_counted_once():
    # B 35/3 first, then C 5/3 against A's 10 left for 4: A
    order, gains = build_order(choice(), np.array([0, 1, 2]))
    assert order.tolist() == [1, 0, 2]
    assert gains.tolist() == [35, 10, 5]


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000))
def test_no_other_choice_serves_more(seed):
    rng = np.random.default_rng(seed)
    serves = (rng.random((15, 6)) < 0.3).astype(float)
    people, costs = rng.integers(0, 30, 15).astype(float), rng.integers(0, 9, 6).astype(float)
    budget = float(rng.integers(0, 30))
    found = best_portfolio(choice(serves, people, costs), budget, Clock(20))
    subsets = chain.from_iterable(combinations(range(6), size) for size in range(7))
    best = max(
        people[serves[:, list(subset)].any(axis=1)].sum()
        for subset in subsets
        if costs[list(subset)].sum() <= budget
    )
    assert found.newly_served == best
    assert found.proven
    assert costs[found.chosen].sum() <= budget

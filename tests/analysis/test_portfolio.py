"""The best portfolio: worked example 7, wishes, bad input, and every choice tried."""

from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.portfolio import (
    Choice,
    Portfolio,
    best_portfolio,
    build_order,
    check_choice,
    frontier,
    stacked,
)
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


def test_residents_of_each_standard_count_by_themselves():
    # Project 0 has stops (standard 1), project 2 stops and parks, project 1 parks; two residents.
    stops = csr_array(np.array([[1.0, 0], [1, 1]])), np.array([0, 2])
    parks = csr_array(np.array([[1.0, 1], [0, 0]])), np.array([1, 2])
    serves, weights = stacked([stops, parks], np.array([3.0, 4.0]), 3)
    assert serves.toarray().tolist() == [[1, 0, 0], [1, 0, 1], [0, 1, 1], [0, 0, 0]]
    assert weights.tolist() == [3, 4, 3, 4]
    none, nobody = stacked([], np.array([3.0]), 2)
    assert (none.shape, nobody.tolist()) == ((0, 2), [])


def test_refusals_name_the_project_and_the_money():
    with pytest.raises(PlanError, match="project B is both"):
        check_choice(choice(must=[1], never=[1]), 9, ["A", "B", "C"])
    with pytest.raises(PlanError, match="project C has no budget"):
        check_choice(choice(costs=np.array([4, 3, np.nan]), must=[2]), 9, ["A", "B", "C"])
    with pytest.raises(PlanError) as refused:
        check_choice(choice(costs=np.array([4.005, 3.004, 1]), must=[0, 1]), 6.129, ["A", "B", "C"])
    assert refused.value.values == {"needed": 7.01, "budget": 6.13}
    with pytest.raises(PlanError, match="negative"):
        check_choice(choice(), float("nan"), ["A", "B", "C"])
    # A budget of nothing, must-haves that take it all, and a project excluded are no contradictions.
    check_choice(choice(), 0, ["A", "B", "C"])
    check_choice(choice(must=[0, 1], never=[2]), 7, ["A", "B", "C"])


def test_the_bound_and_the_proof():
    found = best_portfolio(choice(), 6, Clock(20))
    assert found.bound == 40
    # A millionth of what is served may be missing, of less than one resident a millionth of a resident.
    assert Portfolio(np.zeros(0, int), 2_000_000.0, 2_000_002.0).proven
    assert not Portfolio(np.zeros(0, int), 2_000_000.0, 2_000_002.1).proven
    assert Portfolio(np.zeros(0, int), 0.5, 0.5 + 0.9e-6).proven
    assert not Portfolio(np.zeros(0, int), 0.5, 0.5 + 1.1e-6).proven


def test_a_project_that_serves_nobody_is_bought_only_when_it_must_be():
    # C serves nobody and is free; A is worth its 4.
    nobody = SERVES.copy()
    nobody[:, 2] = 0
    costs = np.array([4.0, 3.0, 0.0])
    assert best_portfolio(choice(nobody, costs=costs), 4, Clock(20)).chosen.tolist() == [1]
    assert best_portfolio(choice(nobody, costs=costs, must=[2]), 4, Clock(20)).chosen.tolist() == [1, 2]
    # An excluded project is not taken although it is free.
    assert best_portfolio(choice(costs=np.array([4.0, 9, 0]), never=[2]), 4, Clock(20)).chosen.tolist() == [0]


def test_a_budget_that_buys_a_project_exactly():
    assert best_portfolio(choice(), 3, Clock(20)).chosen.tolist() == [1]
    assert best_portfolio(choice(must=[0]), 7, Clock(20)).chosen.tolist() == [0, 1]


def test_the_frontier_ends_with_what_all_open_projects_cost():
    # B's cost is not known and C is excluded: A's 4 are all that can be spent.
    found = list(frontier(choice(costs=np.array([4, np.nan, 3]), never=[2]), 5, Clock(60)))
    assert [budget for budget, _ in found] == pytest.approx([4 * step / 19 for step in range(20)])
    assert [portfolio.newly_served for _, portfolio in found] == [0] * 19 + [30]
    # The must-have is paid at the very budget that it costs.
    assert found[-1][1].chosen.tolist() == [0]
    paid = list(frontier(choice(must=[0], never=[1, 2]), 5, Clock(60)))
    assert [portfolio is None for _, portfolio in paid] == [True] * 19 + [False]


def test_a_larger_budget_never_does_worse(monkeypatch):
    # A solver that finds less with more money: what was found before stays, and the bound is not below it.
    answers = iter([Portfolio(np.array([0]), 30.0, 30.0), Portfolio(np.array([2]), 5.0, 20.0)])
    last = Portfolio(np.array([1]), 35.0, 50.0)
    monkeypatch.setattr(
        "konin_smart_plugin.analysis.portfolio.best_portfolio", lambda *_: next(answers, last)
    )
    found = [portfolio for _, portfolio in frontier(choice(), 5, Clock(60))]
    assert (found[1].chosen.tolist(), found[1].newly_served, found[1].bound) == ([0], 30, 30)
    assert (found[2].chosen.tolist(), found[2].bound) == ([1], 50)


def test_ties_of_the_order_go_to_more_residents_and_then_to_the_cheaper():
    # 10 residents for 2, 20 for 4, and 20 for 4: five a złoty each; then those who serve nobody by cost.
    serves = np.zeros((5, 5))
    serves[0, 0] = serves[1, 1] = serves[2, 2] = 1
    people, costs = np.array([10.0, 20, 20, 1, 1]), np.array([2.0, 4, 4, 9, 3])
    order, gains = build_order(choice(serves, people, costs), np.array([0, 1, 2, 3, 4]))
    assert order.tolist() == [1, 2, 0, 4, 3]
    assert gains.tolist() == [20, 20, 10, 0, 0]
    # A free one is worth more than any, unless it serves nobody.
    order, _ = build_order(choice(costs=np.array([4.0, 3.0, 0.0])), np.array([0, 2]))
    assert order.tolist() == [2, 0]

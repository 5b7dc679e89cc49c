"""Which projects to fund with a budget: budgeted maximal coverage (Khuller, Moss and Naor 1999), exact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array, vstack

from .errors import PlanError
from .siting.maximal import maximal_covering
from .siting.problem import Clock, Limits

FRONTIER_POINTS = 20
PROVEN_GAP = 1e-6


@dataclass(frozen=True)
class Choice:
    """What may be chosen: N projects and the M residents (of each standard) not served yet.

    ``serves`` (M, N) ones; ``weights`` (M,); ``costs`` (N,) PLN, NaN where not known; ``must`` and
    ``never`` (N,) bool.
    """

    serves: csr_array
    weights: np.ndarray
    costs: np.ndarray
    must: np.ndarray
    never: np.ndarray

    @property
    def open(self) -> np.ndarray:
        """The projects that may be chosen, (N,): with a known cost and not excluded."""
        return np.isfinite(self.costs) & ~self.never

    def served(self, chosen: np.ndarray) -> float:
        """Return the residents whom the ``chosen`` projects (numbers) newly serve, each counted once."""
        return float(self.weights[self.reached(chosen)].sum())

    def reached(self, chosen: np.ndarray) -> np.ndarray:
        """Say whom the ``chosen`` projects serve, (M,)."""
        picked = np.zeros(self.serves.shape[1])
        picked[chosen] = 1
        return self.serves @ picked > 0


@dataclass(frozen=True)
class Portfolio:
    """The ``chosen`` projects (numbers), the residents they newly serve, and the most any choice could."""

    chosen: np.ndarray
    newly_served: float
    bound: float

    @property
    def proven(self) -> bool:
        """Whether no choice within the budget serves more."""
        return self.bound - self.newly_served <= PROVEN_GAP * max(1.0, self.newly_served)


def stacked(
    standards: Sequence[tuple[csr_array, np.ndarray]], weights: np.ndarray, count: int
) -> tuple[csr_array, np.ndarray]:
    """Put the residents of all standards below each other: each standard counts by itself.

    ``standards``: whom its own projects serve (P, n), and their numbers (n,) among ``count`` projects;
    ``weights`` (P,). Returns whom all projects serve (M, count) and the weights (M,), M = P · standards.
    """
    rows = [csr_array((0, count))]
    for serves, projects in standards:
        pairs = serves.tocoo()
        rows.append(csr_array((pairs.data, (pairs.row, projects[pairs.col])), shape=(len(weights), count)))
    return csr_array(vstack(rows)), np.tile(weights, len(standards))


def check_choice(choice: Choice, budget: float, names: list[str]) -> None:
    """Raise PlanError for a negative budget, contradictory wishes, or must-haves that cannot be paid."""
    if not budget >= 0:
        raise PlanError("The budget is negative: {budget}. Give 0 or more PLN.", budget=budget)
    both, unpriced = choice.must & choice.never, choice.must & np.isnan(choice.costs)
    if both.any():
        raise PlanError(
            "The project {code} is both a must-have and excluded.", code=names[int(both.argmax())]
        )
    if unpriced.any():
        raise PlanError(
            "The must-have project {code} has no budget in the catalogue.", code=names[int(unpriced.argmax())]
        )
    needed = float(choice.costs[choice.must].sum())
    if needed > budget:
        raise PlanError(
            "The must-have projects cost {needed} PLN, more than the budget of {budget} PLN.",
            needed=round(needed, 2),
            budget=round(budget, 2),
        )


def best_portfolio(choice: Choice, budget: float, clock: Clock) -> Portfolio:
    """Return the projects that newly serve most residents for at most ``budget`` PLN.

    Must-haves are in; so is whatever serves somebody and costs nothing.
    """
    helps = np.asarray(choice.serves.sum(axis=0)).ravel() > 0
    fixed = choice.must | (choice.open & helps & (choice.costs == 0))
    left = budget - float(choice.costs[fixed].sum())
    free = np.flatnonzero(choice.open & ~fixed & helps & (choice.costs <= left))
    start = np.flatnonzero(fixed)
    there = choice.reached(start)
    base = float(choice.weights[there].sum())
    if not len(free):
        return Portfolio(start, base, base)
    answer = maximal_covering(
        csr_array(choice.serves[~there][:, free]),
        choice.weights[~there],
        Limits(None, choice.costs[free], left),
        clock,
    )
    chosen = np.union1d(start, free[answer.chosen])
    return Portfolio(chosen, choice.served(chosen), base + answer.bound)


def frontier(choice: Choice, seconds: float, clock: Clock) -> Iterator[tuple[float, Portfolio | None]]:
    """Yield the best portfolio at 20 budgets, evenly from 0 to the cost of all open projects.

    None where the must-haves cost more. Each takes at most ``seconds``. A larger budget never
    does worse: what a smaller one could choose stays possible.
    """
    needed = float(choice.costs[choice.must].sum())
    best = None
    for budget in np.linspace(0, float(choice.costs[choice.open].sum()), FRONTIER_POINTS):
        if needed > budget + 1e-6:
            yield float(budget), None
            continue
        found = best_portfolio(choice, float(budget), Clock(seconds, clock.go_on))
        if best is not None and best.newly_served > found.newly_served:
            found = Portfolio(best.chosen, best.newly_served, max(found.bound, best.newly_served))
        best = found
        yield float(budget), best


def build_order(choice: Choice, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Order the ``chosen`` projects: always the one that newly serves most residents per PLN next.

    Returns the projects in order and the residents each adds, (S,) both.
    """
    columns = choice.serves.T.tocsr()[chosen]
    left, open_weights = list(range(len(chosen))), choice.weights.copy()
    order, gains = [], []
    while left:
        gain = columns[left] @ open_weights
        with np.errstate(divide="ignore", invalid="ignore"):
            worth = np.where(gain > 0, gain / choice.costs[chosen[left]], 0)
        place = int(np.lexsort((choice.costs[chosen[left]], -gain, -worth))[0])
        number = left.pop(place)
        order.append(number)
        gains.append(float(gain[place]))
        open_weights[columns[[number]].indices] = 0
    return chosen[np.array(order, int)], np.array(gains)

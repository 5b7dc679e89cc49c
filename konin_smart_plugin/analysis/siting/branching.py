"""p-median proved by branching on candidates, with a Lagrangian bound at every node.

Christofides and Beasley (1982), "A tree search algorithm for the p-median problem", European Journal of
Operational Research 10. Where the bound is near, as here after a search, few nodes are needed.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np

from .lagrange import Relaxed, best_bound, ruled
from .median_search import savings
from .problem import Clock, Limits

STEPS = 30  # of the bound at each node, which starts from its parent's prices
AGILITY = 1.0
MEMORY = 0.95  # how much of the past counts in how often a candidate is opened


@dataclass(frozen=True)
class Known:
    """The best choice known (indices) and what it costs in all."""

    chosen: np.ndarray
    total: float


@dataclass(frozen=True)
class Node:
    """A part of all choices: the candidates ``chosen`` and up to ``count`` more of ``columns`` (indices).

    ``base`` (M,) is what each demand costs from what exists and the chosen; ``prices`` (M,) gave ``bound``.
    """

    bound: float
    chosen: np.ndarray
    count: int
    columns: np.ndarray
    base: np.ndarray
    prices: np.ndarray

    def fixed(self, costs: np.ndarray, inside: np.ndarray, outside: np.ndarray) -> Node:
        """Return the node with some of its columns (masks) chosen, and some left out."""
        entering = self.columns[inside]
        base = np.minimum(self.base, costs[entering].min(axis=0, initial=np.inf))
        return Node(
            self.bound,
            np.append(self.chosen, entering),
            self.count - len(entering),
            self.columns[~inside & ~outside],
            base,
            self.prices,
        )


class Tree:
    """The nodes still open, and the best choice ``known``.

    ``costs`` (N, M): what each candidate costs for each demand; ``scale`` (M,): how far prices move, as in
    ``best_bound``; ``step``: two totals differ by at least this (1 for whole numbers,
    else 0).
    """

    def __init__(self, costs: np.ndarray, scale: np.ndarray, root: Node, known: Known, step: float) -> None:
        self.known = known
        self._costs, self._scale, self._step = costs, scale, step
        self._heap, self._count = [(root.bound, 0, root)], 1

    @property
    def bound(self) -> float:
        """What no choice can be cheaper than."""
        return min([self.known.total, *(bound for bound, _, _ in self._heap)])

    @property
    def done(self) -> bool:
        """Whether no open node can hold anything better than what is known."""
        return not self._heap or self._heap[0][0] >= _goal(self.known, self._step)

    def grow(self, clock: Clock) -> None:
        """Look at open nodes, the lowest bound first, until there is none or the time is over."""
        while clock.left and not self.done:
            self._look_at(heapq.heappop(self._heap)[2], clock)

    def _look_at(self, node: Node, clock: Clock) -> None:
        relaxed, often, self.known = self._bounded(node, clock)
        if relaxed.bound >= _goal(self.known, self._step):
            return
        inside, outside = ruled(relaxed, Limits(node.count), self.known.total, self._step)
        often = often[~inside & ~outside]
        node = node.fixed(self._costs, inside, outside)
        if node.count >= len(node.columns) or not node.count:
            everything = np.full(len(node.columns), node.count > 0)
            node = node.fixed(self._costs, everything, ~everything)
            self.known = _better(self.known, node.chosen, float(node.base.sum()))
            return
        for child in _children(self._costs, node, relaxed, int(np.abs(often - 0.5).argmin())):
            heapq.heappush(self._heap, (child.bound, self._count, child))
            self._count += 1

    def _bounded(self, node: Node, clock: Clock) -> tuple[Relaxed, np.ndarray, Known]:
        """Return the node's bound, how often each column was opened lately (0–1), and the best known."""
        own = self._costs[node.columns]
        often, best = np.full(len(node.columns), 0.5), self.known

        def look(relaxed: Relaxed) -> float:
            nonlocal best
            opened = _opened(relaxed.values, node.count)
            often[:] *= MEMORY
            often[opened] += 1 - MEMORY
            total = float(np.minimum(node.base, own[opened].min(axis=0, initial=np.inf)).sum())
            best = _better(best, np.append(node.chosen, node.columns[opened]), total)
            return best.total

        relaxed = best_bound(
            lambda prices: _relax(own, node, prices),
            node.prices,
            look,
            -np.inf,
            clock,
            STEPS,
            AGILITY,
            lambda: _goal(best, self._step),
            self._scale,
        )
        return relaxed, often, best


def _goal(known: Known, step: float) -> float:
    """Return the bound from which on nothing better than ``known`` can be found."""
    return known.total - (step - 1e-6 if step else 5e-7 * max(1.0, abs(known.total)))


def _better(known: Known, chosen: np.ndarray, total: float) -> Known:
    return Known(chosen, total) if total < known.total else known


def _children(costs: np.ndarray, node: Node, relaxed: Relaxed, position: int) -> tuple[Node, Node]:
    """Return the node with the candidate at ``position`` chosen, and without it."""
    this = np.arange(len(node.columns)) == position
    none = np.zeros(len(this), bool)
    parent = Node(relaxed.bound, node.chosen, node.count, node.columns, node.base, relaxed.prices)
    return parent.fixed(costs, this, none), parent.fixed(costs, none, this)


def _relax(own: np.ndarray, node: Node, prices: np.ndarray) -> Relaxed:
    """Price the condition that every demand is served once; each site then serves whom it is paid for.

    ``own`` (n, M) are the costs of the node's columns.
    """
    values = savings(own, prices)
    opened = _opened(values, node.count)
    kept = np.minimum(node.base - prices, 0)
    served = (own[opened] < prices).sum(axis=0) + (kept < 0)
    bound = float(prices.sum() + kept.sum() + values[opened].sum())
    return Relaxed(bound, 1.0 - served, values, prices)


def _opened(values: np.ndarray, count: int) -> np.ndarray:
    """Return the up to ``count`` columns that are worth opening most."""
    order = np.argsort(values, kind="stable")[:count]
    return order[values[order] < 0]

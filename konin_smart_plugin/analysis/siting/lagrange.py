"""Bounds by Lagrangian relaxation: quick, without a solver, and good for ruling candidates in and out.

Held, Wolfe and Crowder (1974), "Validation of subgradient optimization". All problems are minimised.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .problem import Clock, Limits

PATIENCE = 15  # steps without a better bound before the step is shortened
SHORTEST = 0.005


@dataclass(frozen=True)
class Relaxed:
    """The relaxed problem at one vector of prices (M,).

    Its ``bound``, the ``gradient`` (M,) of the ``prices`` (M,), and the ``values`` (N,) of opening each
    candidate (negative: worth it).
    """

    bound: float
    gradient: np.ndarray
    values: np.ndarray
    prices: np.ndarray


def best_bound(
    relax: Callable[[np.ndarray], Relaxed],
    prices: np.ndarray,
    upper: Callable[[Relaxed], float],
    lowest: float,
    clock: Clock,
    steps: int = 400,
    agility: float = 2.0,
    enough: Callable[[], float] = lambda: np.inf,
    scale: np.ndarray | float = 1.0,
) -> Relaxed:
    """Raise the bound step by step, starting from ``prices`` (M,), none of which goes below ``lowest``.

    ``upper`` returns the best known objective; it is shown every step, so that it can look for a better one.
    Ends when the bound reaches the objective, or what is ``enough``, when the steps are no longer worth it,
    or the time is over. ``scale`` (M,): how far the prices move; where weights differ their roots make the
    bound rise much faster.
    """
    best, waited = None, 0
    for _ in range(steps):
        relaxed = relax(prices)
        if best is None or relaxed.bound > best.bound + 1e-9 * abs(best.bound):
            best, waited = relaxed, 0
        else:
            waited += 1
            if waited == PATIENCE:
                agility, waited = agility / 2, 0
        goal = upper(relaxed)
        slope = scale * relaxed.gradient
        square = float(slope @ slope)
        reached = goal - best.bound <= 1e-9 * abs(goal) or best.bound >= enough()
        if square == 0 or reached or agility < SHORTEST or not clock.left:
            break
        step = agility * max(goal - relaxed.bound, 1e-6 * abs(goal)) / square
        prices = np.maximum(prices + step * scale * slope, lowest)
    return best


def ruled(relaxed: Relaxed, limits: Limits, objective: float, step: float) -> tuple[np.ndarray, np.ndarray]:
    """Return which candidates must, and which cannot, be in a solution better than ``objective``; (N,) bool.

    ``step``: two objectives differ by at least this (1 for whole numbers, else 0). With a budget nothing
    is ruled, because the bound then holds fractions.
    """
    values, count = relaxed.values, limits.count
    if limits.budget is not None or (count is not None and count >= len(values)):
        return np.zeros(len(values), bool), np.zeros(len(values), bool)
    room = objective - step - relaxed.bound + 1e-7 * max(1.0, abs(objective))
    if count is None:
        return values < -room, values > room
    ordered = np.partition(values, [count - 1, count])
    last, next_one = min(ordered[count - 1], 0.0), min(ordered[count], 0.0)
    inside = values <= last
    return inside & (next_one - values > room), ~inside & (values - last > room)

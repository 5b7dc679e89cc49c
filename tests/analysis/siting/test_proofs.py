"""Proofs by branching and by HiGHS where the relaxed problem says too little.

Nine points in a square of three by three, and the 12 lines of three that the affine plane of order 3 draws
through them. Every point lies on 4 lines, two points on one. To meet all lines takes 5 points (at most 4 can
be left out without leaving out a line), but a third of every point would do: the relaxed problem says 3.
Three points in one line meet 1 + 3·3 = 10 of the 12, and a fourth beside it the parallel one too: 11.
"""

import numpy as np
import pytest
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.siting import location_set as location_sets
from konin_smart_plugin.analysis.siting import p_median as p_medians
from konin_smart_plugin.analysis.siting.location_set import location_set
from konin_smart_plugin.analysis.siting.maximal import maximal_covering
from konin_smart_plugin.analysis.siting.milp import NOTHING, Solved
from konin_smart_plugin.analysis.siting.p_median import p_median
from konin_smart_plugin.analysis.siting.problem import Clock, Limits

POINTS = [(x, y) for x in range(3) for y in range(3)]
STEPS = [(0, 1), (1, 0), (1, 1), (1, 2)]
LINES = {
    frozenset(((x + t * dx) % 3, (y + t * dy) % 3) for t in range(3)) for x, y in POINTS for dx, dy in STEPS
}
MEETS = np.array([[float(point in line) for point in POINTS] for line in sorted(LINES, key=sorted)])
FIVE = np.array(
    [0, 1, 2, 3, 6]
)  # (0, y) and (x, 0): a cross leaves four points, of which no three are in line


class Solver:
    """Answers what it is told to, in place of the solver's process."""

    available, busy = True, False

    def __init__(self, solved):
        self.solved, self.asked = solved, None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def ask(self, problem, _clock):
        self.asked = problem

    def answer(self, _clock):
        return self.solved


@pytest.fixture
def no_shortcut(monkeypatch):
    """Small problems, too, go to the solver's process."""
    monkeypatch.setattr(location_sets, "solve_small", lambda _problem, _clock: NOTHING)


def chosen(points, count=9):
    return np.isin(np.arange(count), points).astype(float)


def test_the_plane_has_twelve_lines_and_the_cross_meets_them():
    assert MEETS.shape == (12, 9)
    assert MEETS.sum(axis=0).tolist() == [4] * 9
    assert (MEETS[:, FIVE].sum(axis=1) >= 1).all()


@pytest.mark.usefixtures("no_shortcut")
def test_five_points_are_proved_by_the_solvers_process():
    answer = location_set(csr_array(MEETS), Clock(120))
    assert (answer.objective, answer.bound, answer.proven) == (5, 5, True)
    assert (MEETS[:, answer.chosen].sum(axis=1) >= 1).all()


@pytest.mark.usefixtures("no_shortcut")
@pytest.mark.parametrize(
    ("solved", "bound"),
    [
        (Solved(None, -np.inf), 3),  # the solver knows nothing: what the relaxed problem says is left
        (Solved(None, 3.2), 4),  # a bound of whole points is rounded up
        (Solved(None, np.inf, infeasible=True), 5),  # nothing better than the five is left
        (Solved(chosen(FIVE), 5.0), 5),
        (Solved(chosen([0, 1]), 2.0), 3),  # what does not meet all lines is not taken
    ],
)
def test_what_the_solver_says_becomes_the_bound(solved, bound):
    solver = Solver(solved)
    answer = location_set(csr_array(MEETS), Clock(60), solver=solver)
    assert (len(answer.chosen), answer.objective, answer.bound) == (5, 5, bound)
    assert answer.proven is (bound == 5)
    assert solver.asked.least.tolist() == [1] * 12


@pytest.mark.usefixtures("no_shortcut")
def test_enough_is_enough():
    solver = Solver(NOTHING)
    assert location_set(csr_array(MEETS), Clock(60), enough=5, solver=solver).objective == 5
    assert solver.asked is None


def test_four_points_leave_one_line_by_branching():
    # A line costs 0 where a chosen point lies on it, else 1.
    answer = p_median(1 - MEETS, np.ones(12), Limits(4), Clock(120))
    assert (answer.objective, answer.bound, len(answer.chosen)) == (1, 1, 4)


def test_four_points_leave_one_line_within_a_budget():
    # At 2 each, 9 buys four points.
    answer = p_median(1 - MEETS, np.ones(12), Limits(None, np.full(9, 2.0), 9.0), Clock(120))
    assert (answer.objective, answer.bound, len(answer.chosen)) == (1, 1, 4)


@pytest.mark.parametrize(
    ("solved", "bound"),
    [
        (Solved(None, -np.inf), 0),
        (Solved(None, np.inf, infeasible=True), 1),
        (Solved(chosen([0, 1, 2, 3], 9), 1.0), 1),
        (Solved(chosen(range(9), 9), 0.0), 0),  # nine points are more than may be chosen
    ],
)
@pytest.mark.parametrize("limits", [Limits(4), Limits(None, np.full(9, 2.0), 9.0)])
def test_the_solver_beside_the_branching_is_heard(monkeypatch, limits, solved, bound):
    monkeypatch.setattr(p_medians, "HEAD_START", 0.0)
    monkeypatch.setattr(p_medians, "Solver", lambda: Solver(solved))
    answer = p_median(1 - MEETS, np.ones(12), limits, Clock(60))
    assert (answer.objective, answer.bound, answer.proven) == (1, bound, bound == 1)


def test_eleven_lines_are_the_most_that_four_points_meet():
    answer = maximal_covering(csr_array(MEETS), np.ones(12), Limits(4), Clock(120))
    assert (answer.objective, answer.bound, answer.proven) == (11, 11, True)

import subprocess
import sys
import time

import numpy as np
import pytest
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.siting import milp
from konin_smart_plugin.analysis.siting.milp import Milp, Solver, python_program
from konin_smart_plugin.analysis.siting.problem import Clock


def knapsack():
    # max 5a + 4b + 3c with 2a + 3b + c ≤ 5: a and b weigh 5 and bring 9.
    return Milp(
        -np.array([5.0, 4, 3]), np.ones(3, int), np.zeros(3), np.ones(3), csr_array([[2.0, 3, 1]]),
        np.array([-np.inf]), np.array([5.0]),
    )  # fmt: skip


def hard():
    rng = np.random.default_rng(1)
    n = 120
    return Milp(
        -rng.integers(1000, 2000, n).astype(float), np.ones(n, int), np.zeros(n), np.ones(n),
        csr_array(rng.integers(1000, 2000, (30, n)).astype(float)), np.full(30, -np.inf),
        np.full(30, 60_000.0),
    )  # fmt: skip


def test_a_knapsack_twice_in_one_process():
    with Solver() as solver:
        for _ in range(2):
            solved = solver.solve(knapsack(), Clock(30))
            assert np.rint(solved.x).tolist() == [1, 1, 0]
            assert solved.bound == pytest.approx(-9)


def test_an_impossible_problem():
    problem = knapsack()
    with Solver() as solver:
        impossible = Milp(*(list(vars(problem).values())[:5]), np.array([7.0]), np.array([8.0]))
        assert solver.solve(impossible, Clock(30)).infeasible


def test_cancel_kills_the_process_within_a_second():
    started = time.monotonic()
    with Solver() as solver:
        process = solver._process
        solved = solver.solve(hard(), Clock(60, lambda: time.monotonic() < started + 2))
        assert solved.x is None
    assert time.monotonic() - started < 20  # it would take minutes
    assert process.poll() is not None


def test_the_time_limit_holds():
    started = time.monotonic()
    with Solver() as solver:
        solver.solve(hard(), Clock(1.5))
    assert time.monotonic() - started < 20  # it would take minutes


def test_without_a_python_nothing_is_known(monkeypatch):
    monkeypatch.setattr(milp, "python_program", lambda: None)
    with Solver() as solver:
        assert not solver.available
        assert solver.solve(knapsack(), Clock(5)).x is None


def test_the_python_is_found_although_qgis_runs_it(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis.bin")
    program = python_program()
    question = [program, "-c", "import sys; print(sys.version_info[:2])"]
    assert subprocess.check_output(question, text=True).strip() == str(sys.version_info[:2])

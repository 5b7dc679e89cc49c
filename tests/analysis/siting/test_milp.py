import subprocess
import sys
import time

import numpy as np
import pytest
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.siting import milp
from konin_smart_plugin.analysis.siting.milp import Milp, Solver, python_program
from konin_smart_plugin.analysis.siting.problem import Clock, Limits


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


def test_the_child_answers_line_by_line_and_ends_when_nobody_asks_any_more(tmp_path):
    paths = [tmp_path / "one.npz", tmp_path / "another one.npz"]
    for path in paths:
        milp._keep(knapsack(), path)
    child = subprocess.run(
        [sys.executable, str(milp.CHILD)],
        input="".join(f"30 {path}\n" for path in paths),
        capture_output=True,
        text=True,
        check=True,
    )
    assert child.stdout.splitlines() == ["solved", "solved"]
    for path in paths:
        assert np.rint(milp._read(path.with_name(path.name + ".solved.npz")).x).tolist() == [1, 1, 0]


@pytest.mark.parametrize("program", ["qgis.bin", ""])
def test_without_any_python_beside_qgis_the_path_is_searched(monkeypatch, tmp_path, program):
    for name, value in (("executable", program), ("exec_prefix", tmp_path), ("base_exec_prefix", tmp_path)):
        monkeypatch.setattr(sys, name, str(tmp_path / program) if name == "executable" else str(value))
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    monkeypatch.setattr(milp.shutil, "which", lambda name: f"/somewhere/{name}")
    assert python_program() == f"/somewhere/{version}"
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").touch()
    assert python_program() == str(tmp_path / "bin" / "python3")


def test_a_small_problem_is_solved_at_once_and_a_large_one_is_not():
    solved = milp.solve_small(knapsack(), Clock(30))
    assert (np.rint(solved.x).tolist(), solved.bound) == ([1, 1, 0], -9)
    assert milp.solve_small(hard(), Clock(30)).x is None
    assert milp.solve_small(knapsack(), Clock(0)).x is None


def test_limits_become_rows_over_candidates_and_zeros_for_the_rest():
    rows, most = milp.limit_rows(Limits(2, np.array([3.0, 4.0, 5.0]), 9.0), 3, 2)
    assert [row.toarray().tolist() for row in rows] == [[[1, 1, 1, 0, 0]], [[3, 4, 5, 0, 0]]]
    assert most == [2, 9]
    assert milp.limit_rows(Limits(), 3, 2) == ([], [])

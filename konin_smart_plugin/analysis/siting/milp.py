"""Mixed-integer problems solved by HiGHS in a child process that can be killed.

``scipy.optimize.milp`` holds Python's lock for the whole solve, so that within QGIS neither the window nor
cancel would work; ``milp_child.py`` solves in a process of its own, started early, because importing
scipy takes as long as a small problem.
"""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array

from .milp_child import find
from .problem import Clock, Limits

CHILD = Path(__file__).with_name("milp_child.py")
OPTIMAL, INFEASIBLE = 0, 2
POLL = 0.05  # seconds between looks at the clock
SMALL = 2_000  # coefficients: solved sooner than a process starts
MOMENT = 0.1  # seconds for which the window may stand still


@dataclass(frozen=True)
class Milp:
    """Minimise costs @ x: least ≤ matrix @ x ≤ most, lower ≤ x ≤ upper, x whole where ``integral`` is 1."""

    costs: np.ndarray
    integral: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    matrix: csr_array
    least: np.ndarray
    most: np.ndarray


@dataclass(frozen=True)
class Solved:
    """The best ``x`` found, or None, a lower ``bound`` of the objective, and whether no x is possible."""

    x: np.ndarray | None
    bound: float
    infeasible: bool = False


NOTHING = Solved(None, -np.inf)


def solve_small(problem: Milp, clock: Clock) -> Solved:
    """Solve a small problem at once, in this process; of a larger or a hard one NOTHING is known."""
    seconds = min(MOMENT, clock.left)
    if problem.matrix.nnz > SMALL or seconds == 0:
        return NOTHING
    x, bound, status = find(vars(problem), seconds)
    return Solved(x if len(x) else None, bound) if status == OPTIMAL else NOTHING


class Solver:
    """A solver process, to be used in a ``with`` block; ``available`` is false where no Python was found."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="konin_milp_")
        self._process: subprocess.Popen | None = None
        self._waiting: threading.Thread | None = None

    def __enter__(self) -> Solver:
        python = python_program()
        if python:
            self._process = subprocess.Popen(  # noqa: S603  # nosec B603
                [python, str(CHILD)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()
        self._folder.cleanup()

    @property
    def available(self) -> bool:
        """Whether the process is there to be asked."""
        return self._process is not None and self._process.poll() is None

    def solve(self, problem: Milp, clock: Clock) -> Solved:
        """Solve within the clock's time; cancelled, out of time or without a process, NOTHING is known."""
        self.ask(problem, clock)
        return self.answer(clock)

    def ask(self, problem: Milp, clock: Clock) -> None:
        """Start solving, for the time the clock has left, and return at once."""
        if not self.available or clock.left < POLL:
            return
        path = Path(self._folder.name) / "problem.npz"
        _keep(problem, path)
        self._process.stdin.write(f"{clock.left:.3f} {path}\n")
        self._process.stdin.flush()
        self._waiting = threading.Thread(target=self._process.stdout.readline, daemon=True)
        self._waiting.start()

    @property
    def busy(self) -> bool:
        """Whether a problem is being solved."""
        return self._waiting is not None and self._waiting.is_alive()

    def answer(self, clock: Clock) -> Solved:
        """Wait for the answer to what was asked; the process is killed when the time is well over."""
        while self.busy:
            # HiGHS looks at its clock only now and then: it gets a little longer.
            if not clock.go_on() or clock.overdue(0.5):
                self._process.kill()
            self._waiting.join(POLL)
        return _read(Path(self._folder.name) / "problem.npz.solved.npz")

    def _stop(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        if self._waiting is not None:
            self._waiting.join()
        for pipe in (self._process.stdin, self._process.stdout):
            pipe.close()
        self._process = None


def _keep(problem: Milp, path: Path) -> None:
    matrix = csr_array(problem.matrix)
    own = {name: value for name, value in vars(problem).items() if name != "matrix"}
    np.savez(
        path, **own, data=matrix.data, indices=matrix.indices, indptr=matrix.indptr, shape=matrix.shape
    )  # fmt: skip


def _read(path: Path) -> Solved:
    if not path.exists():
        return NOTHING
    with np.load(path) as kept:
        x, bound, status = kept["x"], float(kept["bound"]), int(kept["status"])
    path.unlink()
    return Solved(x if len(x) else None, bound, status == INFEASIBLE)


def limit_rows(limits: Limits, candidates: int, others: int) -> tuple[list[csr_array], list[float]]:
    """Return the rows over the candidates (and zeros for ``others``) that keep the limits, and their most."""
    rows, most = [], []
    if limits.count is not None:
        rows.append(_row(np.ones(candidates), others))
        most.append(float(limits.count))
    if limits.budget is not None:
        rows.append(_row(limits.costs, others))
        most.append(float(limits.budget))
    return rows, most


def _row(values: np.ndarray, others: int) -> csr_array:
    return csr_array(np.concatenate([np.asarray(values, float), np.zeros(others)])[None, :])


def python_program() -> str | None:
    """Return the Python that runs this code; within QGIS ``sys.executable`` may be QGIS itself."""
    own = Path(sys.executable or "")
    if own.name.lower().startswith("python"):
        return str(own)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    names = (f"python{version}", "python3", "python") if os.name != "nt" else ("python.exe", "python3.exe")
    folders = [own.parent, own.parent / "bin"]
    for prefix in (sys.exec_prefix, sys.base_exec_prefix):
        folders += [Path(prefix), Path(prefix) / "bin"]
    for name in names:
        for folder in folders:
            if (folder / name).is_file():
                return str(folder / name)
    return shutil.which(f"python{version}")

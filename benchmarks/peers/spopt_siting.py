"""Siting by spopt, from a matrix of distances on, the model's building included."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pulp
from harness.task import Task
from spopt.locate import LSCP, MCLP, PMedian

SECONDS = 800  # after so long a solver gives what it has


def highs() -> pulp.LpSolver:
    """Return HiGHS."""
    return pulp.HiGHS(msg=False, timeLimit=SECONDS)


def cbc() -> pulp.LpSolver:
    """Return CBC, as pulp brings it."""
    return pulp.PULP_CBC_CMD(msg=False, timeLimit=SECONDS)


def solved(build: Callable[[], Any], solver: Callable[[], pulp.LpSolver]) -> Task:
    """Prepare to build a model and to solve it."""
    warnings.simplefilter("ignore")

    def work() -> float:
        with contextlib.redirect_stdout(io.StringIO()):
            model = build()
            model.solve(solver())
        return abs(pulp.value(model.problem.objective))

    return Task(work, lambda objective: {"objective": np.array(objective)})


def maximal(folder: Path, solver: Callable[[], pulp.LpSolver]) -> Task:
    """Prepare maximal covering."""
    given = dict(np.load(folder / "siting.npz"))
    count, reach = int(given["count"]), float(given["reach"])
    return solved(lambda: MCLP.from_cost_matrix(given["distances"], given["weights"], reach, count), solver)


def maximal_highs(folder: Path) -> Task:
    """Prepare maximal covering with HiGHS."""
    return maximal(folder, highs)


def maximal_cbc(folder: Path) -> Task:
    """Prepare maximal covering with CBC."""
    return maximal(folder, cbc)


def cover_highs(folder: Path) -> Task:
    """Prepare set covering with HiGHS; spopt wants every place to be coverable."""
    given = dict(np.load(folder / "siting.npz"))
    reach = float(given["reach"])
    near = given["distances"][(given["distances"] <= reach).any(axis=1)]
    return solved(lambda: LSCP.from_cost_matrix(near, reach), highs)


def median_highs(folder: Path) -> Task:
    """Prepare the p-median with HiGHS."""
    given = dict(np.load(folder / "pmed.npz"))
    weights, count = np.ones(len(given["distances"])), int(given["count"])
    return solved(lambda: PMedian.from_cost_matrix(given["distances"], weights, count), highs)

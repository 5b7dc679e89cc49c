"""The solver's own process: reads problems named on standard input, one a line, until it ends.

Runs as a plain script with numpy and scipy only. HiGHS holds Python's lock while it solves; here nobody
waits for that lock, and whoever started this process may kill it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array


def solve(path: str, seconds: float) -> None:
    """Solve the problem kept in ``path`` (see ``milp.Milp``) and write ``path``.solved.npz."""
    with np.load(path) as kept:
        problem = {name: kept[name] for name in kept.files}
    parts = (problem.pop("data"), problem.pop("indices"), problem.pop("indptr"))
    problem["matrix"] = csr_array(parts, shape=tuple(problem.pop("shape")))
    x, bound, status = find(problem, seconds)
    np.savez(path + ".solved.npz", x=x, bound=bound, status=status)


def find(problem: Mapping[str, Any], seconds: float) -> tuple[np.ndarray, float, int]:
    """Return the best x (empty: none), the lower bound and the solver's status; keys as in ``milp.Milp``."""
    found = milp(
        problem["costs"],
        integrality=problem["integral"],
        bounds=Bounds(problem["lower"], problem["upper"]),
        constraints=LinearConstraint(problem["matrix"], problem["least"], problem["most"]),
        options={"time_limit": seconds, "mip_rel_gap": 1e-7},
    )
    bound = getattr(found, "mip_dual_bound", None)
    x = np.zeros(0) if found.x is None else found.x
    return x, -np.inf if bound is None else bound, found.status


if __name__ == "__main__":
    for line in sys.stdin:
        limit, _, problem_path = line.rstrip("\n").partition(" ")
        solve(problem_path, float(limit))
        print("solved", flush=True)

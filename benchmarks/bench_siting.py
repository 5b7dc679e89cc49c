"""Siting models against spopt on the same instances, objective for objective, in one run.

dev/qgis-env python benchmarks/bench_siting.py [--spopt PYTHON] [--pmed FOLDER] [--limit 20]

--spopt names a Python with spopt, pulp and highspy installed (an environment of its own; without it only
ours runs). --pmed solves the OR-Library's p-median instances. Times are processor seconds of this
process and its children, because others may use the machine.
"""

import argparse
import json
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import floyd_warshall

from konin_smart_plugin.analysis.sensors import discs, reached
from konin_smart_plugin.analysis.siting.location_set import location_set
from konin_smart_plugin.analysis.siting.maximal import maximal_covering
from konin_smart_plugin.analysis.siting.p_median import p_median
from konin_smart_plugin.analysis.siting.problem import Answer, Clock, Limits

PMED = Path(__file__).parents[2] / "shared" / "data" / "pmed"
SPOPT = """
import json, resource, sys, warnings
warnings.simplefilter("ignore")
import numpy as np, pulp
from spopt.locate import LSCP, MCLP
kind, path, sites, radius = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
kept = np.load(path)
def used():
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(part.ru_utime + part.ru_stime for part in both)
start = used()
if kind == "maximal":
    model = MCLP.from_cost_matrix(kept["distances"], kept["weights"], radius, sites)
else:
    model = LSCP.from_cost_matrix(kept["distances"], radius)
model.solve(pulp.HiGHS(msg=False))
print(json.dumps([abs(pulp.value(model.problem.objective)), used() - start]))
"""


def used() -> float:
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(part.ru_utime + part.ru_stime for part in both)


def timed(work: Callable[[], Answer]) -> tuple[Answer, float, float]:
    processor, wall = used(), time.perf_counter()
    answer = work()
    return answer, used() - processor, time.perf_counter() - wall


def town(sites: int, places: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    candidates, homes = rng.uniform(0, 5000, (sites, 2)), rng.uniform(0, 5000, (places, 2))
    return candidates, homes, rng.integers(1, 50, places).astype(float)


def covers(candidates: np.ndarray, homes: np.ndarray, radius: float) -> csr_array:
    site, home = reached(discs(candidates, radius), homes)
    return csr_array((np.ones(len(site)), (home, site)), shape=(len(homes), len(candidates)))


def spopt(python: str, kind: str, place: tuple, count: int, radius: float) -> tuple[float, float]:
    candidates, homes, weights = place
    distances = np.hypot(*(homes[:, None] - candidates[None]).transpose(2, 0, 1))
    if kind == "cover":  # spopt's set covering wants every place to be coverable
        distances = distances[(distances <= radius).any(axis=1)]
    with tempfile.NamedTemporaryFile(suffix=".npz") as file:
        np.savez(file, distances=distances, weights=weights)
        file.flush()
        command = [python, "-c", SPOPT, kind, file.name, str(count), str(radius)]
        output = subprocess.check_output(command, text=True)
    return tuple(json.loads(output.splitlines()[-1]))


def compare(kind: str, sites: int, places: int, count: int, options: argparse.Namespace) -> None:
    radius = 300.0
    place = town(sites, places)
    matrix = covers(*place[:2], radius)
    if kind == "maximal":
        work = lambda: maximal_covering(matrix, place[2], Limits(count), Clock(options.limit))  # noqa: E731
    else:
        work = lambda: location_set(matrix, Clock(options.limit))  # noqa: E731
    answer, own, wall = timed(work)
    proof = "proven" if answer.proven else f"at most {answer.bound:,.0f}"
    print(f"{kind} {sites} x {places}: {answer.objective:,.0f} ({proof}) in {own:.2f} s (wall {wall:.2f} s)")
    if options.spopt:
        objective, peer = spopt(options.spopt, kind, place, count, radius)
        print(f"    spopt + HiGHS: {objective:,.0f} in {peer:.2f} s, {peer / own:.0f} x")


def pmed(folder: Path, limit: float) -> None:
    lines = [line.split() for line in (folder / "pmedopt.txt").read_text().splitlines()]
    optima = {words[0]: int(words[1]) for words in lines if len(words) == 2 and words[1].isdigit()}
    found, proven, total, waited = 0, 0, 0.0, 0.0
    for name, optimum in optima.items():
        numbers = np.array((folder / f"{name}.txt").read_text().split(), int)
        nodes, edges, sites = numbers[:3]
        graph = np.full((nodes, nodes), np.inf)
        for one, other, length in numbers[3 : 3 + 3 * edges].reshape(-1, 3):
            graph[one - 1, other - 1] = graph[other - 1, one - 1] = length
        np.fill_diagonal(graph, 0)
        distances = floyd_warshall(graph)
        run = timed(
            lambda distances=distances, sites=sites: p_median(
                distances, np.ones(len(distances)), Limits(int(sites)), Clock(limit)
            )
        )
        answer, seconds, wall = run
        found, proven = found + (answer.objective == optimum), proven + answer.proven
        total, waited = total + seconds, waited + wall
        print(
            f"{name}: {answer.objective:,.0f} of {optimum:,}, at least {answer.bound:,.0f}, {seconds:.2f} s"
        )
    print(
        f"pmed: {found} of {len(optima)} optima found, {proven} proven, "
        f"{total:.0f} s in all (wall {waited:.0f} s)"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--spopt")
    parser.add_argument("--pmed", type=Path, default=PMED)
    parser.add_argument("--limit", type=float, default=20.0)
    parser.add_argument("--pmed-limit", type=float, default=20.0)
    options = parser.parse_args()
    compare("maximal", 500, 7298, 20, options)
    compare("cover", 500, 7298, 0, options)
    compare("maximal", 1000, 5000, 20, options)
    if options.pmed.is_dir():
        pmed(options.pmed, options.pmed_limit)


if __name__ == "__main__":
    main()

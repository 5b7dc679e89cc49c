"""The p-median on the OR-Library's instances."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from harness.figures import Contest
from harness.goals import Goal, faster, within_seconds
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from scipy.sparse.csgraph import floyd_warshall

from konin_smart_plugin.analysis.siting.p_median import p_median
from konin_smart_plugin.analysis.siting.problem import Answer, Clock, Limits

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "pmed"
HIGHS, SECONDS = "spopt + HiGHS", 20.0


def optima() -> dict[str, int]:
    """Return the published optimum of each instance by its name."""
    lines = [line.split() for line in (FOLDER / "pmedopt.txt").read_text(encoding="ascii").splitlines()]
    return {words[0]: int(words[1]) for words in lines if len(words) == 2 and words[1].isdigit()}


def instance(name: str) -> tuple[np.ndarray, int]:
    """Return all distances (N, N) and the number of sites; a later duplicate edge overwrites an earlier."""
    numbers = np.array((FOLDER / f"{name}.txt").read_text(encoding="ascii").split(), int)
    nodes, edges, sites = numbers[:3]
    graph = np.full((nodes, nodes), np.inf)
    for one, other, length in numbers[3 : 3 + 3 * edges].reshape(-1, 3):
        graph[one - 1, other - 1] = graph[other - 1, one - 1] = length
    np.fill_diagonal(graph, 0)
    return floyd_warshall(graph), int(sites)


def write(folder: Path, name: str) -> None:
    """Write an instance for ours and the peer."""
    distances, count = instance(name)
    np.savez(folder / "pmed.npz", distances=distances, count=count, optimum=optima()[name])


def pmed1(folder: Path, _factor: int) -> None:
    """Write 100 nodes, 5 sites."""
    write(folder, "pmed1")


def pmed6(folder: Path, _factor: int) -> None:
    """Write 200 nodes, 5 sites."""
    write(folder, "pmed6")


def nothing(_folder: Path, _factor: int) -> None:
    """Write nothing: all 40 are read from where they are."""


def best(distances: np.ndarray, sites: int) -> Answer:
    """Run ours on one instance."""
    return p_median(distances, np.ones(len(distances)), Limits(sites), Clock(SECONDS))


def ours(folder: Path) -> Task:
    """Prepare our p-median of one instance."""
    given = dict(np.load(folder / "pmed.npz"))
    return Task(
        lambda: best(given["distances"], int(given["count"])),
        lambda answer: {"objective": np.array(answer.objective), "optimum": given["optimum"]},
    )


def all_forty(_folder: Path) -> Task:
    """Prepare ours on all 40, the distances ready."""
    wanted = optima()
    problems = [instance(name) for name in wanted]
    return Task(
        lambda: [best(*problem) for problem in problems],
        lambda answers: {
            "objective": np.array([answer.objective for answer in answers]),
            "proven": np.array([answer.proven for answer in answers]),
            "optimum": np.array(list(wanted.values())),
        },
    )


def agree(answers: Answers) -> str:
    """Ours and spopt must reach the published optimum."""
    found = {name: float(answer["objective"]) for name, answer in answers.items()}
    said = ", ".join(f"{name} {value:,.0f}" for name, value in found.items())
    said = f"published optimum {int(answers[OURS]['optimum']):,}: {said}"
    if any(abs(value - answers[OURS]["optimum"]) > 1e-6 for value in found.values()):
        raise DisagreementError(said)
    return said


def agree_with_published(answers: Answers) -> str:
    """Ours must not be better than the published optimum, nor much worse."""
    own, optimum = answers[OURS]["objective"], answers[OURS]["optimum"]
    worst = (own / optimum - 1).max()
    said = (
        f"{(own == optimum).sum()} of {len(own)} published optima, {answers[OURS]['proven'].sum()} proven, "
    )
    said += f"worst {worst:+.2%}"
    if (own < optimum).any() or worst > 0.02:
        raise DisagreementError(said)
    return said


def all_found(contest: Contest) -> tuple[str, bool]:
    """Say how many of the published optima ours found."""
    hits = contest.answers[OURS]["objective"] == contest.answers[OURS]["optimum"]
    return f"{hits.sum()} of {len(hits)}", bool(hits.all())


ONE = partial(
    Row,
    ours=ours,
    peers=(Peer(HIGHS, "peers.spopt_siting:median_highs"),),
    agree=agree,
    goals=(faster(HIGHS, 100),),
    factors=(),
    needs=FOLDER,
)
ALL = Row(
    name="p_median_40",
    work="kernel: p-median, OR-Library pmed1–40, in all",
    size=40,
    inputs=nothing,
    ours=all_forty,
    peers=(),
    agree=agree_with_published,
    goals=(Goal("the published optimum of all 40", all_found), within_seconds(60)),
    factors=(),
    needs=FOLDER,
)
ROWS = (
    ONE(name="p_median_1", work="kernel: p-median, pmed1 (100 nodes, 5 sites)", size=100, inputs=pmed1),
    ONE(name="p_median_6", work="kernel: p-median, pmed6 (200 nodes, 5 sites)", size=200, inputs=pmed6),
    ALL,
)

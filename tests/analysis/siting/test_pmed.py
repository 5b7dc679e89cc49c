"""The p-median instances of the OR-Library (Beasley 1985), with their published optima."""

import time

import numpy as np
import pytest
from scipy.sparse.csgraph import floyd_warshall

from konin_smart_plugin.analysis.siting.p_median import p_median
from konin_smart_plugin.analysis.siting.problem import Clock, Limits


def read(folder, name):
    numbers = np.array((folder / f"{name}.txt").read_text().split(), int)
    nodes, edges, sites = numbers[:3]
    graph = np.full((nodes, nodes), np.inf)
    for one, other, length in numbers[3 : 3 + 3 * edges].reshape(-1, 3):  # a later duplicate overwrites
        graph[one - 1, other - 1] = graph[other - 1, one - 1] = length
    np.fill_diagonal(graph, 0)
    return floyd_warshall(graph), int(sites)


def optima(folder):
    lines = [line.split() for line in (folder / "pmedopt.txt").read_text().splitlines()]
    return {words[0]: int(words[1]) for words in lines if len(words) == 2 and words[1].isdigit()}


@pytest.fixture
def pmed(shared_data):
    folder = shared_data / "pmed"
    if not folder.is_dir():
        pytest.skip("the OR-Library's p-median files are absent")
    return folder


# The bounds of 1, 4, 5, 8 and 13 meet the optimum at once; 6, 16 and 22 must be branched.
@pytest.mark.parametrize("number", [1, 4, 5, 6, 8, 13, 16, 22])
def test_instances_are_proven(pmed, number):
    distances, sites = read(pmed, f"pmed{number}")
    answer = p_median(distances, np.ones(len(distances)), Limits(sites), Clock(20))
    assert answer.objective == optima(pmed)[f"pmed{number}"]
    assert answer.proven


@pytest.mark.slow
def test_all_forty_reach_the_published_optimum(pmed):
    missed, proven, used = [], 0, 0.0
    for name, optimum in optima(pmed).items():
        distances, sites = read(pmed, name)
        started = time.process_time()
        answer = p_median(distances, np.ones(len(distances)), Limits(sites), Clock(20))
        used += time.process_time() - started
        assert answer.bound <= optimum <= answer.objective
        proven += answer.proven
        if answer.objective != optimum:
            missed.append((name, answer.objective, optimum))
    assert not missed, missed
    assert proven >= 38
    print(f"pmed1-40: {proven} proven, {used:.0f} s of processor time in all")
    assert used < 60

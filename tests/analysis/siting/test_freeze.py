"""QGIS draws its window in the same Python: no step of a solver may hold it for long."""

import threading
import time

import numpy as np
import pytest
from scipy.sparse import csr_array

from konin_smart_plugin.analysis.siting.maximal import maximal_covering
from konin_smart_plugin.analysis.siting.p_center import p_center
from konin_smart_plugin.analysis.siting.p_median import p_median
from konin_smart_plugin.analysis.siting.problem import Clock, Limits

RNG = np.random.default_rng(4)
SPOTS = RNG.uniform(0, 5000, (700, 2))
DISTANCES = np.hypot(*(SPOTS[:, None] - SPOTS[None]).transpose(2, 0, 1)).round()
COVERS = csr_array((RNG.random((7000, 1000)) < 0.01).astype(float))

WORK = {
    "p-median": lambda: p_median(DISTANCES, np.ones(700), Limits(30), Clock(3)),
    "p-center": lambda: p_center(DISTANCES, Limits(12), Clock(3)),
    "covering": lambda: maximal_covering(COVERS, np.ones(7000), Limits(40), Clock(3)),
}


@pytest.mark.parametrize("name", WORK)
def test_the_longest_freeze(name):
    worker = threading.Thread(target=WORK[name])
    worker.start()
    longest, last = 0.0, time.monotonic()
    while worker.is_alive():
        time.sleep(0.01)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    print(f"{name}: longest freeze {longest:.3f} s")
    assert longest < 1.0

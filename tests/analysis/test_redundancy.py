import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.coverage import overlay
from konin_smart_plugin.analysis.redundancy import Coverage, SeenPairs, redundant
from konin_smart_plugin.analysis.sensors import discs, footprints


def test_loss_of_each_of_three_discs():
    # A and B of worked example 5, and C = B's twin: B and C lose nothing, A loses its disc without the lens.
    three = discs(np.array([[0.0, 0.0], [100.0, 0.0], [100.0, 0.0]]), 100.0)
    places = overlay(footprints(three))
    ground = Coverage(places.seen, places.areas, 1, 1e6)
    assert ground.lost() == pytest.approx([31_415.93 - 12_283.7, 0, 0], rel=0.001)
    assert redundant(ground.lost(), three.areas).tolist() == [False, True, True]
    # Twice covered is what B and C share (all of B); if B fails only the lens stays twice covered.
    twice = Coverage(places.seen, places.areas, 2, 1e6)
    assert twice.covered() == pytest.approx(31_415.93, rel=1e-6)
    assert twice.lost() == pytest.approx([0, 31_415.93 - 12_283.7, 31_415.93 - 12_283.7], rel=0.001)


def test_a_loss_of_exactly_a_thousandth_is_redundant():
    assert redundant(np.array([1.0, 1.1]), np.array([1000.0, 1000.0])).tolist() == [True, False]


pairs = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 9)))


@given(pairs, st.integers(1, 3))
def test_losses_against_taking_every_sensor_away(pairs, k):
    sensor, place = np.array(sorted(pairs), int).reshape(-1, 2).T
    sizes = np.arange(1.0, 11.0)
    coverage = Coverage(SeenPairs(sensor, place, 5, 10), sizes, k, sizes.sum())
    table = np.zeros((5, 10), int)
    table[sensor, place] = 1
    for i in range(5):
        without = np.delete(table, i, axis=0)
        expected = sizes[table.sum(0) >= k].sum() - sizes[without.sum(0) >= k].sum()
        assert coverage.lost()[i] == expected
        others = np.arange(5) != i
        assert coverage.covered(others) == sizes[without.sum(0) >= k].sum()


def test_what_each_sensor_covers_and_what_a_part_counts():
    # Sensor 0 covers places 0 and 1, sensor 1 places 1 and 2, sensor 2 nothing; place 3 is not covered.
    seen = SeenPairs(np.array([0, 0, 1, 1]), np.array([0, 1, 1, 2]), 3, 4)
    sizes = np.array([1.0, 2, 4, 8])
    assert seen.counts().tolist() == [1, 2, 1, 0]
    assert seen.counts(np.array([True, False, True])).tolist() == [1, 1, 0, 0]
    assert seen.own(sizes).tolist() == [3, 6, 0]
    assert seen.losses(sizes, 1).tolist() == [1, 4, 0]
    assert seen.losses(sizes, 2).tolist() == [2, 2, 0]
    whole = Coverage(seen, sizes, 1, 15.0)
    assert (whole.covered(), whole.covered(np.array([False, True, True]))) == (7, 6)
    part = whole.within(np.array([0.0, 1, 1, 1]), 3.0)
    assert (part.covered(), part.total, part.k, part.lost().tolist()) == (2, 3, 1, [0, 1, 0])
    assert (whole.covered(), whole.total) == (7, 15)


def test_many_places_are_summed_up_strip_by_strip(monkeypatch):
    monkeypatch.setattr("konin_smart_plugin.analysis.redundancy.STRIP", 2)
    seen = SeenPairs(np.zeros(5, int), np.arange(5), 1, 5)
    assert Coverage(seen, np.array([1.0, 2, 4, 8, 16]), 1, 31.0).covered() == 31

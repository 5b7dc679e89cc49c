"""Worked example 3, and the law that what is given equals what there is."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.catchment import (
    GAUSSIAN,
    NONE,
    POWER,
    STEPS,
    Pairs,
    decay_weight,
    straight_pairs,
    supply_per_head,
)

# P1-S1 100 m, P1-S2 250 m, P2-S2 200 m; P2-S1 (400 m) lies outside the catchment of 300 m
PAIRS = Pairs(np.array([0, 0, 1]), np.array([0, 1, 1]), np.array([100.0, 250.0, 200.0]))
PEOPLE, SUPPLY = np.array([100.0, 300.0]), np.array([10_000.0, 20_000.0])


def test_worked_example_3_without_decay():
    shares = supply_per_head(PAIRS, PEOPLE, SUPPLY, 300.0, NONE)
    assert shares.ratio == pytest.approx([100, 50])  # 10,000/100; 20,000/(100+300)
    assert shares.per_head == pytest.approx([150, 50])
    assert PEOPLE @ shares.per_head == pytest.approx(30_000)


def test_worked_example_3_in_steps():
    # 100 m is the border of the first third: weight 1; 250 m: 0.22; 200 m, the second border: 0.68
    shares = supply_per_head(PAIRS, PEOPLE, SUPPLY, 300.0, STEPS)
    assert shares.ratio[1] == pytest.approx(20_000 / (22 + 204))
    assert shares.per_head == pytest.approx([119.469, 60.177], abs=0.001)
    assert PEOPLE @ shares.per_head == pytest.approx(30_000)


def test_decays_by_hand():
    assert decay_weight(np.array([0.0, 300.0]), 300.0, GAUSSIAN) == pytest.approx([1, 0])
    # (e^-0.125 - e^-0.5) / (1 - e^-0.5) = (0.882497 - 0.606531) / 0.393469
    assert decay_weight(np.array([150.0]), 300.0, GAUSSIAN) == pytest.approx([0.701365], abs=1e-5)
    assert decay_weight(np.array([0.0, 100.0, 200.0]), 300.0, POWER) == pytest.approx([0.01, 0.01, 0.005])
    assert decay_weight(np.array([0.0, 100.0, 100.1, 300.0]), 300.0, STEPS).tolist() == [1, 1, 0.68, 0.22]


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([NONE, STEPS, GAUSSIAN, POWER]))
def test_what_residents_get_is_what_there_is(seed, decay):
    rng = np.random.default_rng(seed)
    places, parks = rng.integers(1, 30), rng.integers(1, 8)
    metres = rng.uniform(0, 800, (places, parks))
    people = rng.integers(0, 50, places).astype(float)
    supply = rng.uniform(0, 9000, parks)
    demand, park = np.nonzero(metres <= 300)
    pairs = Pairs(demand, park, metres[demand, park])
    shares = supply_per_head(pairs, people, supply, 300.0, decay)
    weight = np.where(metres <= 300, decay_weight(metres.ravel(), 300.0, decay).reshape(metres.shape), 0)
    with_people = (people[:, None] * weight).sum(axis=0) > 0
    assert people @ shares.per_head == pytest.approx(supply[with_people].sum())
    assert (np.isnan(shares.ratio) == ~with_people).all()


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_straight_pairs_are_all_pairs_within_the_catchment(seed, polygons):
    rng = np.random.default_rng(seed)
    demand, supply = (shapely.points(rng.uniform(0, 500, (n, 2))) for n in (20, 6))
    if polygons:
        supply = shapely.buffer(supply, 30)
    pairs = straight_pairs(demand, supply, 200.0)
    table = shapely.distance(demand[:, None], supply[None, :])
    assert set(zip(pairs.demand.tolist(), pairs.supply.tolist(), strict=True)) == set(
        zip(*(axis.tolist() for axis in np.nonzero(table <= 200)), strict=True)
    )
    assert pairs.metres == pytest.approx(table[pairs.demand, pairs.supply])


def test_pairs_within_a_shorter_way():
    near = PAIRS.within(200.0)
    assert (near.demand.tolist(), near.supply.tolist(), near.metres.tolist()) == ([0, 1], [0, 1], [100, 200])


def test_a_place_on_the_very_spot_of_a_supply_has_a_way_of_no_length():
    spot = shapely.points([(5.0, 5.0)])
    pairs = straight_pairs(spot, shapely.points([(5.0, 5.0), (5.0, 305.0), (5.0, 305.1)]), 300.0)
    assert sorted(zip(pairs.supply.tolist(), pairs.metres.tolist(), strict=True)) == [(0, 0), (1, 300)]
    inside = straight_pairs(spot, np.array([shapely.box(0, 0, 10, 10), shapely.box(305, 0, 310, 10)]), 300.0)
    assert sorted(zip(inside.supply.tolist(), inside.metres.tolist(), strict=True)) == [(0, 0), (1, 300)]


def test_steps_of_a_catchment_end_with_its_thirds():
    # Thirds of 300 m, a hair on either side; nothing is farther than the catchment, nothing nearer than 0.
    metres = np.array([0.0, 99.9, 100.0, 100.1, 200.0, 200.1, 300.0])
    assert decay_weight(metres, 300.0, STEPS).tolist() == [1, 1, 1, 0.68, 0.68, 0.22, 0.22]
    assert decay_weight(metres, 300.0, NONE).tolist() == [1] * 7
    # Up to 100 m a way counts as 100 m.
    assert decay_weight(np.array([50.0, 101.0]), 300.0, POWER) == pytest.approx([1 / 100, 1 / 101])


def test_half_a_resident_is_given_a_share():
    shares = supply_per_head(
        Pairs(np.array([0]), np.array([0]), np.array([1.0])), np.array([0.5]), np.array([3.0]), 300.0, NONE
    )
    assert (shares.ratio.tolist(), shares.per_head.tolist()) == ([6], [6])

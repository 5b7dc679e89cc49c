"""Worked example 4, and a loop over routes as the slow reference."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis import transit
from konin_smart_plugin.analysis.catchment import Pairs
from konin_smart_plugin.analysis.transit import Departures, access_index, ptal

BUS, RAIL = 0, 1


def departures(*rows):
    stop, route, mode, per_hour = (np.array(column) for column in zip(*rows, strict=True))
    return Departures(stop, route, mode, per_hour.astype(float), np.array([False, True]))


def index_of(metres, table):
    """The index of one place that is so many metres from each stop."""
    stops = np.arange(len(metres))
    pairs = Pairs(np.zeros(len(metres), int), stops, np.array(metres, float))
    return access_index(pairs, 1, len(metres), table)[0]


def test_worked_example_4():
    table = departures((0, 1, BUS, 6), (0, 2, BUS, 3), (1, 3, RAIL, 4))
    # route 1: 3+5+2 = 10 min -> 3.0; route 2: 3+10+2 = 15 -> 2.0; rail 10+7.5+0.75 = 18.25 -> 1.6438
    index = index_of([240, 800], table)
    assert index == pytest.approx(3.0 + 2.0 / 2 + 30 / 18.25)
    assert round(index, 4) == 5.6438
    assert ptal(np.array([index])).tolist() == ["2"]


def test_nearest_stop_and_busier_direction_only():
    table = departures((0, 1, BUS, 2), (0, 1, BUS, 6), (1, 1, BUS, 12), (2, 2, BUS, 0))
    assert index_of([240, 300, 10], table) == pytest.approx(3.0)  # stop 0, 6 an hour; route 2 never runs


def test_reach_of_bus_and_rail():
    assert index_of([640.0], departures((0, 1, BUS, 6))) == pytest.approx(30 / (8 + 5 + 2))
    assert index_of([640.1], departures((0, 1, BUS, 6))) == 0
    assert index_of([960.0], departures((0, 1, RAIL, 6))) == pytest.approx(30 / (12 + 5 + 0.75))
    assert index_of([960.1], departures((0, 1, RAIL, 6))) == 0


def test_bands_include_their_upper_limit():
    index = np.array([0, 0.01, 2.5, 2.51, 5, 10, 15, 20, 25, 40, 40.01])
    assert ptal(index).tolist() == ["0", "1a", "1a", "1b", "1b", "2", "3", "4", "5", "6a", "6b"]


def slow_index(metres, rows):
    """One place: for every route the nearest stop, then mode by mode."""
    edf = {}
    for route in {row[1] for row in rows}:
        options = []
        for stop, own, mode, per_hour in rows:
            reach = 960 if mode == RAIL else 640
            if own == route and per_hour > 0 and metres[stop] <= reach:
                wait = 30 / per_hour + (0.75 if mode == RAIL else 2)
                options.append((metres[stop], -per_hour, mode, 30 / (metres[stop] / 80 + wait)))
        if options:
            _, _, mode, value = min(options)
            edf.setdefault(mode, []).append(value)
    return sum(max(values) + (sum(values) - max(values)) / 2 for values in edf.values())


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 2**32), batch=st.sampled_from([3, 1000]))
def test_index_equals_the_slow_reference(seed, batch):
    rng = np.random.default_rng(seed)
    stops, places = 6, 9
    rows = [(rng.integers(stops), route := rng.integers(5), route % 2, rng.integers(0, 9)) for _ in range(20)]
    metres = rng.uniform(0, 1200, (places, stops))
    place, stop = np.nonzero(metres <= 960)
    original, transit.BATCH = transit.BATCH, batch
    try:
        pairs = Pairs(place, stop, metres[place, stop])
        index = access_index(pairs, places, stops, departures(*rows))
    finally:
        transit.BATCH = original
    assert index == pytest.approx([slow_index(row, rows) for row in metres])


def test_stops_count_up_to_a_factor_of_the_usual_distance():
    table, pairs = departures((0, 1, BUS, 6)), Pairs(np.zeros(1, int), np.zeros(1, int), np.array([700.0]))
    assert access_index(pairs, 1, 1, table, 1.0).tolist() == [0]
    # 700 / 80 + 5 + 2 = 15.75 min
    assert access_index(pairs, 1, 1, table, 1.2) == pytest.approx([30 / 15.75])


def test_rail_is_what_runs_on_rails():
    assert "tram" in transit.RAIL_MODES
    assert "rail" in transit.RAIL_MODES
    assert "bus" not in transit.RAIL_MODES


def test_ways_are_reported_and_no_way_is_no_index():
    shares = []
    table = departures((0, 1, BUS, 6))
    nothing = Pairs(np.zeros(0, int), np.zeros(0, int), np.zeros(0))
    assert access_index(nothing, 2, 1, table, progress=shares.append).tolist() == [0, 0]
    pairs = Pairs(np.array([1]), np.array([0]), np.array([240.0]))
    assert access_index(pairs, 2, 1, table, progress=shares.append).tolist() == [0, 3]
    assert all(0 <= share < 1 for share in shares)


def test_the_second_route_of_each_mode_counts_half():
    # Bus routes at 10 and 15 minutes (3 and 2), rail at 18.25 and 33.25 (1.64 and 0.90): the best of
    # each mode and half of the rest.
    table = departures((0, 1, BUS, 6), (0, 2, BUS, 3), (1, 3, RAIL, 4), (1, 4, RAIL, 4 / 3))
    expected = 3 + 2 / 2 + 30 / 18.25 + 30 / 33.25 / 2
    assert index_of([240, 800], table) == pytest.approx(expected)


def test_the_busier_direction_of_each_route_at_each_stop():
    table = departures(
        (1, 5, BUS, 2), (1, 5, BUS, 6), (1, 4, BUS, 0), (0, 5, BUS, 0.5), (1, 6, RAIL, 6), (0, 4, BUS, 1)
    )
    kept = transit.busier_direction(table)
    rows = zip(
        kept.stop.tolist(), kept.route.tolist(), kept.mode.tolist(), kept.per_hour.tolist(), strict=True
    )
    assert list(rows) == [(0, 4, BUS, 1), (0, 5, BUS, 0.5), (1, 5, BUS, 6), (1, 6, RAIL, 6)]


def test_progress_goes_by_the_pairs_done(monkeypatch):
    monkeypatch.setattr(transit, "BATCH", 1)
    shares = []
    pairs = Pairs(np.arange(3), np.zeros(3, int), np.full(3, 240.0))
    index = access_index(pairs, 3, 1, departures((0, 1, BUS, 6)), progress=shares.append)
    assert index.tolist() == [3, 3, 3]
    assert shares == pytest.approx([0, 1 / 3, 2 / 3])

"""konin:transit_access as the toolbox runs it: worked example 4 on a street."""

import pytest
from qgis.core import QgsProcessingException

from konin_smart_plugin.processing_provider.transit_access import TransitAccess

X, Y = 6_500_000, 5_790_000
TABLE = {"stop_id": str, "route": str, "direction": int, "mode": str, "departures": int, "per_hour": float}
FREQUENCIES = [
    (None, "B", "1", 0, "bus", 60, 6.0),
    (None, "B", "1", 1, "bus", 50, 5.0),
    (None, "B", "2", 0, "bus", 30, 3.0),
    (None, "R", "IC", 0, "rail", 40, 4.0),
    (None, "gone", "9", 0, "bus", 40, 4.0),
]


@pytest.fixture
def inputs(make_layer):
    street = f"LINESTRING ({X - 1000} {Y}, {X + 2000} {Y})"
    stops = [(f"POINT ({X + 240} {Y})", "B"), (f"POINT ({X - 800} {Y})", "R")]
    people = [(f"POINT ({X} {Y})", 10.0), (f"POINT ({X + 2000} {Y})", 30.0), (None, 5.0)]
    return {
        "DEMAND": make_layer("Point", {"residents": float}, people),
        "WEIGHT_FIELD": "residents",
        "STOPS": make_layer("Point", {"stop_id": str}, stops),
        "FREQUENCIES": make_layer("None", TABLE, FREQUENCIES),
        "STREETS": make_layer("LineString", {"foot": bool}, [(street, True)]),
        "OUTPUT": "memory:",
    }


@pytest.mark.parametrize("by_street", [True, False])
def test_worked_example_4(run, rows, inputs, by_street):
    results, log = run(TransitAccess, inputs if by_street else {**inputs, "STREETS": None})
    near, far, lost = rows(results["OUTPUT"])
    assert near["access_index"] == pytest.approx(5.6438, abs=1e-4)
    assert near["ptal"] == "2"
    assert (far["access_index"], far["ptal"]) == (0, "0")
    assert (lost["access_index"], lost["ptal"]) == (None, None)
    assert "1 frequencies belong to no stop" in log
    assert (near["reason"], far["reason"], lost["reason"]) == (None, None, "no_geometry")


def test_a_bus_and_a_tram_of_one_number_are_two_routes(run, rows, inputs, make_layer):
    # both at B, 240 m away: bus 30 / (3 + 5 + 2) = 3; tram 30 / (3 + 5 + 0.75) = 3.4286
    both = [(None, "B", "1", 0, "bus", 60, 6.0), (None, "B", "1", 0, "tram", 60, 6.0)]
    results, _ = run(TransitAccess, {**inputs, "FREQUENCIES": make_layer("None", TABLE, both)})
    assert rows(results["OUTPUT"])[0]["access_index"] == pytest.approx(6.4286, abs=1e-4)


def test_a_place_without_a_street_nearby_says_so(run, rows, inputs, make_layer):
    people = [(f"POINT ({X} {Y + 150})", 10.0)]
    results, _ = run(TransitAccess, {**inputs, "DEMAND": make_layer("Point", {"residents": float}, people)})
    (row,) = rows(results["OUTPUT"])
    assert (row["access_index"], row["ptal"], row["reason"]) == (0, "0", "no_street_nearby")


def test_summary_by_band(run, rows, inputs):
    results, _ = run(TransitAccess, {**inputs, "SUMMARY": "memory:"})
    table = {row["ptal"]: row for row in rows(results["SUMMARY"])}
    assert (table[None]["residents"], table[None]["places"], table[None]["unknown"]) == (40, 3, 1)
    assert table[None]["mean_index"] == pytest.approx(5.6438 / 4, abs=1e-4)
    assert (table["2"]["residents"], table["2"]["share_pct"]) == (10, 25)
    assert (table["0"]["residents"], table["0"]["share_pct"]) == (30, 75)
    assert table["6b"]["share_pct"] == 0


def test_other_assumptions_estimates_and_the_edge(run, rows, inputs, make_layer):
    # 700 m from the bus stop and 340 m from the station; 300 m off the street: nothing at all
    people = [(f"POINT ({X - 460} {Y})", 10.0, True), (f"POINT ({X} {Y + 150})", 30.0, False)]
    demand = make_layer("Point", {"residents": float, "estimated": bool}, people)
    results, _ = run(TransitAccess, {**inputs, "DEMAND": demand, "SUMMARY": "memory:", "SCENARIO": "2030"})
    table = {row["ptal"]: row for row in rows(results["SUMMARY"])}
    # station: 340 m -> 30 / (4.25 + 7.5 + 0.75) = 2.4: 1a; at 1.2 times the buses join in, 700 m away:
    # 30 / 15.75 + half of 30 / 20.75 = 2.63, together 5.03: 2
    assert [table["1a"][name] for name in ("share_pct", "share_x08_pct", "share_x12_pct")] == [25, 25, 0]
    # with links of 200 m the second place has the bus at 150 + 240 m: routes 1 and 2, 1b
    assert [table["0"][f"share_link{m}_pct"] for m in (50, 100, 200)] == [75, 75, 0]
    assert (table["2"]["share_x12_pct"], table["1b"]["share_link200_pct"]) == (25, 75)
    assert (table[None]["share_link50_pct"], table[None]["estimated_pct"]) == (100, 25)
    assert (table[None]["edge"], table["0"]["scenario"]) == (40, "2030")
    assert [(row["edge"], row["scenario"]) for row in rows(results["OUTPUT"])] == [(True, "2030")] * 2


def test_stops_without_an_id_have_no_departures(run, rows, inputs, make_layer):
    stops = [(f"POINT ({X + 240} {Y})", None), (f"POINT ({X + 240} {Y})", "B"), (f"POINT ({X} {Y})", "B")]
    changed = {**inputs, "STOPS": make_layer("Point", {"stop_id": str}, stops)}
    results, log = run(TransitAccess, changed)
    assert "2 stops have no stop_id of their own" in log
    # routes 1 and 2 at the last stop B, 0 m away: 30 / (5 + 2) + half of 30 / (10 + 2)
    assert rows(results["OUTPUT"])[0]["access_index"] == pytest.approx(30 / 7 + 15 / 12)


@pytest.mark.parametrize(
    ("fields", "content", "sentence"),
    [
        (TABLE, [], "is empty"),
        (TABLE, [(None, "x", "1", 0, "bus", 1, 1.0)], "same timetable"),
        (TABLE, [(None, None, "1", 0, "bus", 1, 1.0)], "same timetable"),
        ({"stop_id": str}, [(None, "B")], "route"),
        ({**TABLE, "per_hour": str}, [(None, "B", "1", 0, "bus", 1, "often")], "holds no numbers"),
    ],
)
def test_bad_frequencies_are_refused(run, inputs, make_layer, fields, content, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(TransitAccess, {**inputs, "FREQUENCIES": make_layer("None", fields, content)})

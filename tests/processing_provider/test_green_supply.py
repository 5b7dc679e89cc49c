"""konin:green_supply as the toolbox runs it: worked example 3 on a street."""

import pytest
import shapely
from qgis.core import QgsProcessingException

from konin_smart_plugin.processing_provider.green_supply import GreenSupply

X, Y = 6_500_000, 5_790_000


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


@pytest.fixture
def inputs(make_layer):
    # On one street: P1 at 100, P2 at 550; S1 (10,000 m²) ends at 0, S2 (20,000 m²) spans 350..., north of it.
    # P1-S1 100 m, P1-S2 250 m, P2-S2 200 m with S2 only at 350, P2-S1 550 m.
    street = f"LINESTRING ({X - 300} {Y}, {X + 900} {Y})"
    green = [(box(-100, -50, 0, 50), True), (box(350, 0, 350.5, 40_000), True)]
    people = [(f"POINT ({X + 100} {Y})", 100.0), (f"POINT ({X + 550.5} {Y})", 300.0)]
    return {
        "DEMAND": make_layer("Point", {"residents": float}, people),
        "WEIGHT_FIELD": "residents",
        "GREEN": make_layer("Polygon", {"public": bool}, green),
        "STREETS": make_layer("LineString", {"foot": bool}, [(street, True)]),
        "OUTPUT": "memory:",
    }


@pytest.mark.parametrize("by_street", [True, False])
@pytest.mark.parametrize(("decay", "expected"), [(0, [150, 50]), (1, [119.469, 60.177])])
def test_worked_example_3(run, rows, inputs, decay, expected, by_street):
    change = {"DECAY": decay, "REQUIRED_M2": 60} | ({} if by_street else {"STREETS": None})
    results, _ = run(GreenSupply, {**inputs, **change})
    output = rows(results["OUTPUT"])
    assert [row["m2_per_resident"] for row in output] == pytest.approx(expected, abs=0.001)
    balance = [(expected[0] - 60) * 100, (expected[1] - 60) * 300]
    assert [row["balance_m2"] for row in output] == pytest.approx(balance, abs=0.3)


def test_summary_and_unknown_residents(run, rows, inputs, make_layer):
    people = [
        (f"POINT ({X + 100} {Y})", 100.0),
        (f"POINT ({X + 550.5} {Y})", 300.0),
        (f"POINT ({X + 100} {Y})", None),
        (f"POINT ({X + 899} {Y})", 4.0),
    ]
    demand = make_layer("Point", {"residents": float}, people)
    results, log = run(GreenSupply, {**inputs, "DEMAND": demand, "REQUIRED_M2": 60, "SUMMARY": "memory:"})
    output = rows(results["OUTPUT"])
    assert [row["m2_per_resident"] for row in output] == pytest.approx([150, 50, 150, 0])
    assert output[2]["balance_m2"] is None
    (total,) = rows(results["SUMMARY"])
    assert (total["residents"], total["unknown"], total["without_green"]) == (404, 1, 4)
    assert total["below_required"] == 304
    assert total["mean_m2"] == pytest.approx(30_000 / 404)
    assert total["median_m2"] == pytest.approx(50)
    assert total["balance_m2"] == pytest.approx(9000 - 3000 - 240)
    assert "1 values are not known" in log


def test_other_assumptions_estimates_and_the_edge(run, rows, inputs, make_layer):
    people = [
        (f"POINT ({X + 100} {Y})", 100.0, "OSM (estimate from the volume of residential buildings)"),
        (f"POINT ({X + 700.5} {Y + 60})", 300.0, "the register"),
    ]
    change = {"DEMAND": make_layer("Point", {"residents": float, "source": str}, people)}
    change |= {"SUMMARY": "memory:", "SCENARIO": "2030", "CATCHMENT": 400}
    results, _ = run(GreenSupply, {**inputs, **change})
    (total,) = rows(results["SUMMARY"])
    # P1 has S1 at 100 m; P2 is 60 + 350 m from S2: beyond 400 m, within 480 m
    assert (total["share_pct"], total["share_x08_pct"], total["share_x12_pct"]) == (25, 25, 100)
    assert [total[f"share_link{m}_pct"] for m in (50, 100, 200)] == [25, 25, 25]
    # the streets end at -300 and 900: P1 is 400 m from there, P2 less
    assert (total["estimated_pct"], total["edge"], total["scenario"]) == (25, 300, "2030")
    assert total["share_no_edge_pct"] == 100
    # with at least 100 m² each: P1 keeps its share; at 1.2 times P2 has 20,000 m² for 400 residents
    results, _ = run(GreenSupply, {**inputs, **change, "REQUIRED_M2": 100})
    (total,) = rows(results["SUMMARY"])
    assert (total["share_pct"], total["share_x12_pct"]) == (25, 25)
    assert [(row["edge"], row["scenario"]) for row in rows(results["OUTPUT"])] == [
        (False, "2030"),
        (True, "2030"),
    ]


def test_without_a_requirement_there_is_no_balance(run, rows, inputs):
    results, _ = run(GreenSupply, inputs)
    assert [row["balance_m2"] for row in rows(results["OUTPUT"])] == [None, None]


def test_a_place_without_a_street_nearby_says_so(run, rows, inputs, make_layer):
    people = [(f"POINT ({X + 100} {Y})", 100.0), (f"POINT ({X + 100} {Y + 150})", 1.0), (None, 1.0)]
    results, _ = run(GreenSupply, {**inputs, "DEMAND": make_layer("Point", {"residents": float}, people)})
    near, away, lost = rows(results["OUTPUT"])
    assert (near["reason"], near["m2_per_resident"]) == (None, 300)  # 30,000 m² for 100 residents
    assert (away["reason"], away["m2_per_resident"]) == ("no_street_nearby", 0)
    assert (lost["reason"], lost["m2_per_resident"]) == ("no_geometry", None)


def test_a_catchment_of_nothing_is_refused(run, inputs):
    with pytest.raises(QgsProcessingException, match="catchment must be above zero"):
        run(GreenSupply, {**inputs, "CATCHMENT": 0})

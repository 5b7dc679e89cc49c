"""konin:compare_scenarios: differences by hand, by zone, and rows that do not match."""

import pytest
from qgis.core import QgsProcessingException

from konin_smart_plugin.processing_provider.access_to_services import AccessToServices
from konin_smart_plugin.processing_provider.compare_scenarios import CompareScenarios

X, Y = 6_500_000, 5_790_000
TODAY = ((0, "a", 80.0, 10.0), (100, "b", 40.0, 30.0), (200, "c", None, 5.0))
LATER = ((100, "b", 50.0, 30.0), (0, "a", 20.0, 10.0), (200, "c", 1.0, 5.0), (300, "d", 9.0, 1.0))


def square(west):
    ring = [(west, 0), (west + 100, 0), (west + 100, 100), (west, 100), (west, 0)]
    return f"POLYGON (({', '.join(f'{X + x} {Y + y}' for x, y in ring)}))"


def result(make_layer, name, *cells):
    fields = {"cell_id": str, "index": float, "residents": float, "scenario": str}
    rows = [(square(west), key, value, people, name) for west, key, value, people in cells]
    return make_layer("Polygon", fields, rows, name=name)


@pytest.fixture
def inputs(make_layer):
    return {
        "FIRST": result(make_layer, "today", *TODAY),
        "SECOND": result(make_layer, "2030", *LATER),
        "FIELD": "index",
        "OUTPUT": "memory:",
    }


def test_cells_are_matched_by_name(run, rows, inputs):
    results, log = run(CompareScenarios, inputs)
    table = rows(results["OUTPUT"])
    assert [(row["cell_id"], row["first"], row["second"], row["difference"]) for row in table] == [
        ("a", 80, 20, -60),
        ("b", 40, 50, 10),
        ("c", None, 1, None),
    ]
    assert (table[0]["first_scenario"], table[0]["second_scenario"]) == ("today", "2030")
    assert (results["COMPARED"], results["ONLY_ONE"]) == (3, 1)
    assert "1 rows occur in one scenario only" in log


def test_by_zone_weighted_by_residents(run, rows, inputs, make_layer):
    zones = make_layer("Polygon", {"zone_id": str}, [(square(0), "W")])
    wanted = {"WEIGHT_FIELD": "residents", "ZONES": zones, "SUMMARY": "memory:"}
    results, _ = run(CompareScenarios, {**inputs, **wanted})
    total, west = rows(results["SUMMARY"])
    # (10·80 + 30·40)/40 = 50; (10·20 + 30·50)/40 = 42.5
    assert (total["first"], total["second"], total["difference"]) == (50, 42.5, -7.5)
    assert (total["lower"], total["higher"], total["compared"]) == (10, 30, 2)
    assert (west["zone_id"], west["difference"], west["weight"]) == ("W", -60, 10)


def test_places_without_a_name_are_matched_by_where_they_are(run, rows, inputs, make_layer):
    # residents as access_to_services returns them: service_id names nothing, two homes stand on one spot
    def homes(*values):
        at = (f"POINT ({X} {Y})", f"POINT ({X} {Y})", f"POINT ({X + 9} {Y})")
        fields = {"service_id": str, "distance_m": float, "residents": float}
        cells = [(wkt, "stop", value, 2.0) for wkt, value in zip(at, values, strict=True)]
        return make_layer("Point", fields, cells[::-1], name="homes")

    both = {"FIRST": homes(500.0, 600.0, None), "SECOND": homes(400.0, 650.0, 80.0)}
    results, log = run(
        CompareScenarios, {**inputs, **both, "FIELD": "distance_m", "WEIGHT_FIELD": "residents"}
    )
    # the layers hold the rows from the last to the first
    assert [row["difference"] for row in rows(results["OUTPUT"])] == [None, 50, -100]
    assert results["OUTPUT"].renderer().rootRule().children()[0].filterExpression() == '"difference" < 0'
    assert "matched by their place" in log


def test_the_summaries_of_two_scenarios(run, rows, inputs, make_layer):
    # zone and case name a row together; the total has no zone
    def summary(*shares):
        names = ((None, "standard"), ("Z1", "standard"), ("Z1", "link_50"))
        fields = {"zone_id": str, "case": str, "share_pct": float}
        return make_layer(
            "None", fields, [("", *name, share) for name, share in zip(names, shares, strict=True)]
        )

    both = {"FIRST": summary(50.0, 40.0, 30.0), "SECOND": summary(55.0, 45.0, 30.0)}
    results, _ = run(CompareScenarios, {**inputs, **both, "FIELD": "share_pct", "SUMMARY": "memory:"})
    table = rows(results["OUTPUT"])
    assert [(row["zone_id"], row["case"], row["difference"]) for row in table] == [
        (None, "standard", 5),
        ("Z1", "standard", 5),
        ("Z1", "link_50", 0),
    ]
    assert rows(results["SUMMARY"])[0]["difference"] == pytest.approx(10 / 3)
    with pytest.raises(QgsProcessingException, match="needs two layers with geometry"):
        run(CompareScenarios, {**inputs, **both, "FIELD": "share_pct", "CELL_SIZE": 100})
    zones = {"ZONES": make_layer("Polygon", {"zone_id": str}, [(square(0), "W")]), "SUMMARY": "memory:"}
    with pytest.raises(QgsProcessingException, match="lie in no zone"):
        run(CompareScenarios, {**inputs, **both, "FIELD": "share_pct", **zones})


def test_places_in_cells(run, rows, inputs, make_layer):
    # homes 1 km apart, three in one cell of 300 m and one in another; the second result has other rows
    def homes(*cells):
        rows = [(f"POINT ({X + x} {Y + y})", value, people) for x, y, value, people in cells]
        return make_layer("Point", {"distance_m": float, "residents": float}, rows)

    both = {
        "FIRST": homes((0, 0, 100.0, 1.0), (1, 0, 400.0, 2.0), (0, 1, 700.0, 0.0), (1000, 0, 50.0, 4.0)),
        "SECOND": homes((0, 0, 200.0, 1.0), (1000, 0, 50.0, 4.0)),
    }
    wanted = {"FIELD": "distance_m", "WEIGHT_FIELD": "residents", "CELL_SIZE": 300, "SUMMARY": "memory:"}
    results, _ = run(CompareScenarios, {**inputs, **both, **wanted})
    # (100 + 2·400)/3 = 300 → 200 for three people; 50 → 50 for four
    table = sorted(rows(results["OUTPUT"]), key=lambda row: row["difference"])
    assert [(row["first"], row["second"], row["weight"]) for row in table] == [(300, 200, 3), (50, 50, 4)]
    (total,) = rows(results["SUMMARY"])
    assert (total["lower"], total["higher"], total["weight"]) == (3, 0, 7)
    assert total["difference"] == pytest.approx(-300 / 7)


def test_coverage_in_cells_counts_bare_ground_as_nothing(run, rows, inputs, make_layer):
    first = make_layer("Polygon", {"sensors": int}, [(square(0), 2)])
    second = make_layer("Polygon", {"sensors": int}, [(square(0), 2), (square(100), 1)])
    wanted = {"FIRST": first, "SECOND": second, "FIELD": "sensors", "CELL_SIZE": 50, "EMPTY_IS_ZERO": True}
    results, _ = run(CompareScenarios, {**inputs, **wanted})
    gained = sum(row["difference"] * shape_area(results["OUTPUT"], row) for row in rows(results["OUTPUT"]))
    # one more sensor over 100 m × 100 m
    assert gained == pytest.approx(10_000, rel=1e-6)


def shape_area(layer, row):
    (feature,) = layer.getFeatures(f"\"cell_id\" = '{row['cell_id']}'")
    return feature.geometry().area()


def test_yes_and_no_are_one_and_nothing(run, rows, inputs, make_layer):
    def parcels(*values):
        cells = [(square(100 * n), value) for n, value in enumerate(values)]
        return make_layer("Polygon", {"meets_all": bool}, cells)

    both = {"FIRST": parcels(True, False, False), "SECOND": parcels(True, True, False)}
    results, _ = run(CompareScenarios, {**inputs, **both, "FIELD": "meets_all"})
    assert [row["difference"] for row in rows(results["OUTPUT"])] == [0, 1, 0]


def test_what_cannot_be_matched_is_refused(run, inputs, make_layer):
    stranger = make_layer("Polygon", {"index": float}, [(square(900), 1.0)])
    with pytest.raises(QgsProcessingException, match="at the same place"):
        run(CompareScenarios, {**inputs, "SECOND": stranger})
    with pytest.raises(QgsProcessingException, match="no field cell_id in common"):
        run(CompareScenarios, {**inputs, "SECOND": stranger, "KEY_FIELD": "cell_id"})
    with pytest.raises(QgsProcessingException, match="not in both"):
        run(CompareScenarios, {**inputs, "SECOND": make_layer("Polygon", {"a": int}, [(square(0), 1)])})
    far = make_layer("Polygon", {"index": float}, [(square(5000), 1.0)])
    with pytest.raises(QgsProcessingException, match="no cell in common"):
        run(CompareScenarios, {**inputs, "SECOND": far, "CELL_SIZE": 100})
    table = make_layer("None", {"index": float}, [("", 1.0)])
    with pytest.raises(QgsProcessingException, match="Nothing tells which rows"):
        run(CompareScenarios, {**inputs, "SECOND": table})
    other = result(make_layer, "x", (0, "z", 1.0, 1.0))
    with pytest.raises(QgsProcessingException, match="in common"):
        run(CompareScenarios, {**inputs, "SECOND": other})
    twice = result(make_layer, "x", (0, "a", 1.0, 1.0), (0, "a", 2.0, 1.0))
    with pytest.raises(QgsProcessingException, match="twice"):
        run(CompareScenarios, {**inputs, "SECOND": twice, "KEY_FIELD": "cell_id"})
    with pytest.raises(QgsProcessingException, match="holds no numbers"):
        run(CompareScenarios, {**inputs, "FIELD": "scenario"})


def test_two_runs_of_an_analysis_carry_their_scenarios(run, rows, inputs, make_layer):
    people = make_layer("Point", {"residents": float}, [(f"POINT ({X + x} {Y})", 5.0) for x in (0, 600, 900)])
    demand = {"DEMAND": people, "WEIGHT_FIELD": "residents", "DISTANCES": "100,500", "OUTPUT": "memory:"}

    def access(name, *stops):
        services = make_layer("Point", {}, [(f"POINT ({X + x} {Y})",) for x in stops])
        found, _ = run(
            AccessToServices, {**demand, "SERVICES": services, "SCENARIO": name, "SUMMARY": "memory:"}
        )
        return found

    today, later = access("today", 0), access("2030", 0, 900)
    both = {"FIRST": today["OUTPUT"], "SECOND": later["OUTPUT"], "FIELD": "distance_m"}
    results, _ = run(CompareScenarios, {**inputs, **both, "WEIGHT_FIELD": "residents", "SUMMARY": "memory:"})
    table = rows(results["OUTPUT"])
    assert [row["difference"] for row in table] == [0, -300, -900]
    assert {(row["first_scenario"], row["second_scenario"]) for row in table} == {("today", "2030")}
    assert rows(results["SUMMARY"])[0]["lower"] == 10
    cells, _ = run(CompareScenarios, {**inputs, **both, "CELL_SIZE": 200})
    assert sorted(row["difference"] for row in rows(cells["OUTPUT"])) == [-900, -300, 0]
    both = {"FIRST": today["SUMMARY"], "SECOND": later["SUMMARY"], "FIELD": "share_pct"}
    results, _ = run(CompareScenarios, {**inputs, **both})
    standard = [row for row in rows(results["OUTPUT"]) if row["case"] == "standard"]
    # within 100 m: 1 of 3, then 2 of 3; within 500 m: 1 of 3, then 3 of 3
    assert [row["difference"] for row in standard] == pytest.approx([100 / 3, 200 / 3])

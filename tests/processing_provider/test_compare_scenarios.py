"""konin:compare_scenarios: differences by hand, by zone, and rows that do not match."""

import pytest
from qgis.core import QgsProcessingException

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


def test_what_cannot_be_matched_is_refused(run, inputs, make_layer):
    stranger = make_layer("Polygon", {"index": float}, [(square(0), 1.0)])
    with pytest.raises(QgsProcessingException, match="no field"):
        run(CompareScenarios, {**inputs, "SECOND": stranger})
    other = result(make_layer, "x", (0, "z", 1.0, 1.0))
    with pytest.raises(QgsProcessingException, match="in common"):
        run(CompareScenarios, {**inputs, "SECOND": other})
    twice = result(make_layer, "x", (0, "a", 1.0, 1.0), (0, "a", 2.0, 1.0))
    with pytest.raises(QgsProcessingException, match="twice"):
        run(CompareScenarios, {**inputs, "SECOND": twice})
    with pytest.raises(QgsProcessingException, match="holds no numbers"):
        run(CompareScenarios, {**inputs, "FIELD": "scenario"})

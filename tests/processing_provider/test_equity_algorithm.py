"""konin:equity as the toolbox runs it: worked example 8, zones, groups and bad input."""

import pytest
from qgis.core import QgsProcessingException

from konin_smart_plugin.processing_provider.equity import Equity

X, Y = 6_500_000, 5_790_000


@pytest.fixture
def inputs(make_layer):
    rows = [
        (f"POINT ({X + x} {Y})", value, weight, group)
        for x, value, weight, group in (
            (0, 1.0, 1.0, "a"),
            (10, 1.0, 1.0, "b"),
            (20, 3.0, 2.0, "a"),
            (30, None, 9.0, "a"),
        )
    ]
    fields = {"area": float, "people": float, "group": str}
    return {
        "INPUT": make_layer("Point", fields, rows),
        "MEASURE": "area",
        "WEIGHT_FIELD": "people",
        "OUTPUT": "memory:",
    }


def test_worked_example_8(run, rows, inputs):
    results, log = run(Equity, {**inputs, "LORENZ": "memory:", "SUMMARY": "memory:"})
    assert results["GINI"] == pytest.approx(0.25)
    curve = [(row["people_share"], row["value_share"]) for row in rows(results["LORENZ"])]
    assert curve == [(0, 0), (0.5, 0.25), (1, 1)]  # two of four people have 2 of 8
    assert "1 rows without a known value" in log
    (total,) = rows(results["SUMMARY"])
    assert (total["weight"], total["mean"], total["unknown"]) == (4, 2, 1)
    # the top tenth has 0.15 of the value, the bottom four tenths 0.2
    assert total["palma"] == pytest.approx(0.15 / 0.2)
    output = rows(results["OUTPUT"])
    assert [row["ratio_to_mean"] for row in output] == [0.5, 0.5, 1.5, None]
    assert [row["area"] for row in output] == [1, 1, 3, None]


def test_by_zone_and_group(run, rows, inputs, make_layer):
    box = f"POLYGON (({X - 5} {Y - 5}, {X + 15} {Y - 5}, {X + 15} {Y + 5}, {X - 5} {Y + 5}, {X - 5} {Y - 5}))"
    zones = make_layer("Polygon", {"zone_id": str}, [(box, "W")])
    results, _ = run(Equity, {**inputs, "ZONES": zones, "GROUP_FIELD": "group", "SUMMARY": "memory:"})
    table = {(row["zone_id"], row["group"]): row for row in rows(results["SUMMARY"])}
    assert table["W", None]["gini"] == pytest.approx(0)
    # group a: 1 person has 1, two have 3 each: G = 1 − (1/3·1/7 + 2/3·8/7) = 4/21
    assert table[None, "a"]["gini"] == pytest.approx(4 / 21)
    assert table[None, "b"]["weight"] == 1


@pytest.mark.parametrize(
    ("wrong", "words"),
    [({"MEASURE": "group"}, "holds no numbers"), ({"MEASURE": "nothing"}, "not in the layer")],
)
def test_bad_fields_are_refused(run, inputs, wrong, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(Equity, {**inputs, **wrong})


@pytest.mark.parametrize(
    ("value", "words"), [(-1.0, "negative"), (0.0, "sum to zero"), (None, "no known value")]
)
def test_values_that_cannot_be_shared_are_refused(run, inputs, make_layer, value, words):
    layer = make_layer("Point", {"area": float, "people": float}, [(f"POINT ({X} {Y})", value, 1.0)])
    with pytest.raises(QgsProcessingException, match=words):
        run(Equity, {**inputs, "INPUT": layer})

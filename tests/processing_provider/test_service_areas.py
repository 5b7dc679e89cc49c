"""konin:service_areas as the toolbox runs it."""

import pytest
from qgis.core import QgsProcessingException

from konin_smart_plugin.processing_provider.service_areas import ServiceAreas

X, Y = 6_500_000, 5_790_000


def line(*points):
    return f"LINESTRING ({', '.join(f'{X + x} {Y + y}' for x, y in points)})"


@pytest.fixture
def inputs(make_layer):
    return {
        "SERVICES": make_layer("Point", {}, [(f"POINT ({X} {Y - 20})",)], name="stops"),
        "STREETS": make_layer(
            "LineString",
            {"foot": bool},
            [(line((0, 0), (1000, 0)), True), (line((0, 300), (400, 300)), True)],
        ),
        "DISTANCES": "300, 500 m",
        "OUTPUT": "memory:",
        "REACHED": "memory:",
    }


def test_streets_are_cut_exactly_and_nothing_lies_across_a_gap(run, inputs):
    results, _ = run(ServiceAreas, inputs)
    reached = {f["distance_m"]: f.geometry() for f in results["REACHED"].getFeatures()}
    assert reached[300].length() == pytest.approx(280)  # 20 m of link
    assert reached[500].length() == pytest.approx(200)
    areas = {f["distance_m"]: f.geometry() for f in results["OUTPUT"].getFeatures()}
    assert areas[300].boundingBox().xMaximum() == pytest.approx(X + 280 + 25)
    assert areas[500].boundingBox().xMaximum() == pytest.approx(X + 480 + 25)
    assert areas[500].boundingBox().yMaximum() == pytest.approx(Y + 25)  # not the street at y = 300
    assert areas[500].contains(areas[300].buffer(-0.01, 4))


def test_a_scenario_marks_every_row(run, rows, inputs):
    results, _ = run(ServiceAreas, {**inputs, "SCENARIO": "2030"})
    assert {row["scenario"] for name in ("OUTPUT", "REACHED") for row in rows(results[name])} == {"2030"}


def test_circles_without_streets(run, inputs):
    results, log = run(ServiceAreas, {**inputs, "STREETS": None})
    areas = {f["distance_m"]: f.geometry().area() for f in results["OUTPUT"].getFeatures()}
    assert areas[300] == pytest.approx(3.14159265 * 300**2, rel=0.001)
    assert results["REACHED"].featureCount() == 0
    assert "no streets were given" in log


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"DISTANCES": "abc"}, "not a distance"),
        ({"MAX_LINK": 10}, "None of the 1 services"),
        ({"DISTANCES": "15"}, "longer than them"),
    ],
)
def test_what_reaches_nothing_is_refused(run, inputs, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(ServiceAreas, {**inputs, **change})

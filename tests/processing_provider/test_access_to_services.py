"""konin:access_to_services as the toolbox runs it: worked example 1, every output, every bad input."""

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from konin_smart_plugin.processing_provider.access_to_services import AccessToServices

X, Y = 6_500_000, 5_790_000  # near Konin in EPSG:2177


def xy(x, y):
    return f"POINT ({X + x} {Y + y})"


def line(*points):
    return f"LINESTRING ({', '.join(f'{X + x} {Y + y}' for x, y in points)})"


def box(west, south, east, north):
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return f"POLYGON (({', '.join(f'{X + x} {Y + y}' for x, y in ring)}))"


STREETS = [
    (line((0, 0), (1000, 0)), True),
    (line((1000, 0), (1000, 800)), True),
    (line((0, 300), (400, 300)), True),
]
DEMAND = [(xy(250, 30), 10.0), (xy(1050, 400), 20.0), (xy(100, 310), 5.0), (xy(500, 200), None)]


@pytest.fixture
def inputs(make_layer):
    """Worked example 1 as layers."""
    return {
        "DEMAND": make_layer("Point", {"residents": float}, DEMAND, name="people"),
        "WEIGHT_FIELD": "residents",
        "SERVICES": make_layer("Point", {"stop": str}, [(xy(0, -20), "S")], name="stops"),
        "STREETS": make_layer("LineString", {"foot": bool}, STREETS, name="streets"),
        "DISTANCES": "300,500,1500",
        "OUTPUT": "memory:",
    }


def test_worked_example_1(run, rows, inputs):
    results, log = run(AccessToServices, inputs)
    output = rows(results["OUTPUT"])
    assert [row["distance_m"] for row in output] == [300, 1470, None, None]
    assert [row["band"] for row in output] == [300, 1500, None, None]
    assert [row["reason"] for row in output] == [None, None, "unreachable", "no_street_nearby"]
    assert [row["service_id"] for row in output] == ["1", "1", None, None]
    assert [row["residents"] for row in output] == [10, 20, 5, None]
    assert (results["TOTAL"], results["COVERED"]) == (35, 10)
    assert "GAPS" not in results
    assert "SUMMARY" not in results
    assert "1 values are not known" in log


def test_a_scenario_marks_its_rows(run, rows, inputs):
    outputs = {"OUTPUT": "memory:", "GAPS": "memory:", "SUMMARY": "memory:"}
    results, _ = run(AccessToServices, {**inputs, **outputs, "SCENARIO": "2030"})
    assert {row["scenario"] for name in outputs for row in rows(results[name])} == {"2030"}


def test_service_id_is_the_chosen_field(run, rows, inputs):
    results, _ = run(AccessToServices, {**inputs, "SERVICE_ID_FIELD": "stop"})
    assert [row["service_id"] for row in rows(results["OUTPUT"])] == ["S", "S", None, None]


def test_gaps_hold_the_residents_beyond_the_first_distance(run, rows, inputs):
    results, _ = run(AccessToServices, {**inputs, "GAPS": "memory:"})
    gaps = rows(results["GAPS"])
    # three lonely cells of 50 m: 20 residents, 5 unreachable, one unknown
    assert [row["residents"] for row in gaps] == [20, 5, 0]
    assert [row["unreached"] for row in gaps] == [0, 5, 0]
    assert [row["unknown"] for row in gaps] == [0, 0, 1]
    assert [row["area_ha"] for row in gaps] == [0.25] * 3
    assert results["GAPS"].metadata().title() == "Gaps in access: beyond 300 m"


def test_summary_by_zone_and_assumption(run, rows, inputs, make_layer):
    zones = make_layer(
        "Polygon",
        {"zone_id": str, "name": str},
        [(box(-50, -50, 600, 600), "W", "West"), (box(600, -50, 2000, 900), "E", "East")],
    )
    results, _ = run(AccessToServices, {**inputs, "ZONES": zones, "SUMMARY": "memory:"})
    table = rows(results["SUMMARY"])
    total = [row for row in table if row["zone_id"] is None]
    assert [(row["case"], row["distance_m"], row["within"]) for row in total] == [
        ("standard", 300, 10),
        ("standard", 500, 10),
        ("standard", 1500, 30),
        ("distance_x0.8", 240, 0),
        ("distance_x1.2", 360, 10),
        ("link_50", 300, 10),
        ("link_100", 300, 10),
        # with links of 200 m d3 still reaches C only (A is 310 m away); d4 reaches A: 200+500+20 = 720
        ("link_200", 300, 10),
    ]
    assert total[0]["residents"] == 35
    assert total[0]["share_pct"] == pytest.approx(100 * 10 / 35)
    assert total[0]["mean_m"] == pytest.approx((10 * 300 + 20 * 1470) / 30)
    assert total[0]["median_m"] == 1470
    assert total[0]["p90_m"] is None
    assert (total[0]["beyond"], total[0]["unreachable"], total[0]["unknown"]) == (20, 5, 1)
    west = next(row for row in table if row["zone_id"] == "W")
    assert (west["zone"], west["residents"], west["within"], west["places"]) == ("West", 15, 10, 3)


def test_straight_lines_without_streets(run, rows, inputs):
    results, log = run(AccessToServices, {**inputs, "STREETS": None})
    distances = [row["distance_m"] for row in rows(results["OUTPUT"])]
    assert distances[0] == pytest.approx((250**2 + 50**2) ** 0.5)
    assert distances[3] == pytest.approx((500**2 + 220**2) ** 0.5)
    assert "straight lines" in log


def test_degrees_are_measured_in_metres(run, rows, inputs, make_layer):
    layer = make_layer("Point", {"residents": float}, [("POINT (18.25 52.22)", 1.0)], crs="EPSG:4326")
    stop = make_layer("Point", {}, [("POINT (18.25 52.23)",)], crs="EPSG:4326")
    results, _ = run(AccessToServices, {**inputs, "DEMAND": layer, "SERVICES": stop, "STREETS": None})
    # 0.01 degrees of latitude are 1,112.8 m at 52 degrees north
    assert rows(results["OUTPUT"])[0]["distance_m"] == pytest.approx(1112.8, abs=0.5)


def test_one_ways_count_for_cycling_only(run, rows, inputs, make_layer):
    ring = line((0, 0), (100, 0), (100, 100), (0, 100), (0, 0))
    streets = make_layer("LineString", {"oneway": str, "bicycle": bool}, [(ring, "yes", None)])
    demand = make_layer("Point", {"residents": float}, [(xy(60, 0), 1.0)])
    service = make_layer("Point", {}, [(xy(40, 0),)])
    for travel, expected in [(0, 20), (1, 380)]:
        changed = {"DEMAND": demand, "SERVICES": service, "STREETS": streets, "TRAVEL": travel}
        results, _ = run(AccessToServices, {**inputs, **changed})
        assert rows(results["OUTPUT"])[0]["distance_m"] == pytest.approx(expected)


def test_repair_joins_streets_that_nearly_meet(run, rows, inputs, make_layer):
    streets = [(line((0, 0), (240, 0)), True), (line((240.3, 0), (1000, 0)), True)]
    demand = make_layer("Point", {"residents": float}, [(xy(500, 0), 1.0)])
    changed = {**inputs, "STREETS": make_layer("LineString", {"foot": bool}, streets), "DEMAND": demand}
    results, _ = run(AccessToServices, changed)
    assert rows(results["OUTPUT"])[0]["reason"] == "unreachable"
    results, log = run(AccessToServices, {**changed, "REPAIR": 0.5})
    assert rows(results["OUTPUT"])[0]["distance_m"] == pytest.approx(520)
    assert "2 connected parts became 1" in log


def test_streets_closed_to_walkers_are_not_used(run, rows, inputs, make_layer):
    closed = [(wkt, number != 1) for number, (wkt, _) in enumerate(STREETS)]
    streets = make_layer("LineString", {"foot": bool}, closed)
    results, _ = run(AccessToServices, {**inputs, "STREETS": streets})
    assert [row["distance_m"] for row in rows(results["OUTPUT"])][:2] == [300, None]


def test_multi_parts_z_nulls_and_invalid_geometries(run, rows, inputs, make_layer):
    bowtie = (
        f"POLYGON (({X + 200} {Y}, {X + 300} {Y + 50}, {X + 300} {Y}, {X + 200} {Y + 50}, {X + 200} {Y}))"
    )
    demand = make_layer("Polygon", {"residents": float}, [(bowtie, 3.0), (None, 2.0)], name="homes")
    services = make_layer("MultiPointZ", {}, [(f"MULTIPOINT Z (({X} {Y} 7), ({X + 900} {Y} 9))",)])
    results, log = run(AccessToServices, {**inputs, "DEMAND": demand, "SERVICES": services})
    output = rows(results["OUTPUT"])
    assert [row["distance_m"] for row in output] == [pytest.approx(200), None]
    assert [row["reason"] for row in output] == [None, "no_geometry"]
    assert "1 invalid geometries repaired" in log
    labels = [rule.label() for rule in results["OUTPUT"].renderer().rootRule().children()]
    assert "up to 300 m" in labels  # buildings are drawn like points, at their centres
    assert "1 features without geometry" in log


def test_result_field_of_the_input_is_replaced(run, rows, inputs, make_layer):
    demand = make_layer("Point", {"residents": float, "band": str}, [(xy(250, 30), 1.0, "old")])
    results, _ = run(AccessToServices, {**inputs, "DEMAND": demand})
    assert rows(results["OUTPUT"])[0]["band"] == 300
    assert results["OUTPUT"].fields().names().count("band") == 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"DISTANCES": "0"}, "not above zero"),
        ({"DISTANCES": "-5"}, "not above zero"),
        ({"DISTANCES": "abc"}, "not a distance"),
        ({"DISTANCES": " "}, "No distance"),
        ({"WEIGHT_FIELD": "nobody"}, "nobody"),
        ({"WEIGHT_FIELD": "name"}, "holds no numbers"),
        ({"SERVICE_ID_FIELD": "nothing"}, "nothing"),
        ({"MAX_LINK": 5}, "None of the 1 services"),
    ],
)
def test_a_bad_parameter_is_refused_with_a_sentence(run, inputs, make_layer, change, sentence):
    if change.get("WEIGHT_FIELD") == "name":
        inputs["DEMAND"] = make_layer("Point", {"name": str}, [(xy(0, 0), "x")])
    with pytest.raises(QgsProcessingException, match=sentence):
        run(AccessToServices, {**inputs, **change})


@pytest.mark.parametrize(
    ("name", "kind", "fields", "content", "sentence"),
    [
        ("DEMAND", "Point", {"residents": float}, [], "is empty"),
        ("SERVICES", "Point", {}, [], "is empty"),
        ("STREETS", "LineString", {}, [], "is empty"),
        ("SERVICES", "Point", {}, [(None,)], "has a geometry"),
        ("DEMAND", "Point", {"residents": float}, [(xy(0, 0), -1.0)], "negative"),
        ("STREETS", "LineString", {"foot": bool}, [(line((0, 0), (9, 0)), False)], "is open"),
        ("STREETS", "LineString", {}, [(line((5, 5), (5, 5)),)], "no line with a length"),
    ],
)
def test_a_bad_layer_is_refused_with_a_sentence(
    run, inputs, make_layer, name, kind, fields, content, sentence
):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(AccessToServices, {**inputs, name: make_layer(kind, fields, content)})


def test_a_layer_without_crs_is_refused(run, inputs, make_layer):
    lost = make_layer("Point", {}, [(xy(0, 0),)], crs="", name="lost")
    with pytest.raises(QgsProcessingException, match="lost has no coordinate reference system"):
        run(AccessToServices, {**inputs, "SERVICES": lost})


def test_services_outside_the_city_leave_everyone_beyond_or_unreachable(run, rows, inputs, make_layer):
    far = make_layer("Point", {}, [(xy(50_000, 0),)])
    results, _ = run(AccessToServices, {**inputs, "SERVICES": far, "STREETS": None, "GAPS": "memory:"})
    assert {row["reason"] for row in rows(results["OUTPUT"])} == {"beyond"}
    assert results["COVERED"] == 0
    assert results["GAPS"].featureCount() == 4


class Stopped(QgsProcessingFeedback):
    def isCanceled(self):  # noqa: N802
        return True


def test_cancel_stops_with_a_sentence(run, inputs):
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(AccessToServices, inputs, Stopped())


def test_result_file_explains_itself(run, inputs, tmp_path):
    path = tmp_path / "access.gpkg"
    run(AccessToServices, {**inputs, "OUTPUT": str(path)})
    run(AccessToServices, {**inputs, "OUTPUT": str(path)})  # a lone result may be written again
    layer = QgsVectorLayer(f"{path}|layername=access", "access", "ogr")
    assert layer.featureCount() == 4
    assert "along streets" in layer.metadata().abstract()
    history = "\n".join(layer.metadata().history())
    for part in (
        "konin:access_to_services",
        "Date: 20",
        "DISTANCES = 300,500,1500",
        "TRAVEL = 0 (Walking)",
        "SERVICES = stops",
        "Residents (demand): 4",
        "no connection by streets: 1",
    ):
        assert part in history


def test_a_table_without_geometry_is_refused(run, inputs, make_layer):
    table = make_layer("None", {"residents": float}, [(None, 5.0)], name="table")
    with pytest.raises(QgsProcessingException, match="No feature of the layer table has a geometry"):
        run(AccessToServices, {**inputs, "DEMAND": table})

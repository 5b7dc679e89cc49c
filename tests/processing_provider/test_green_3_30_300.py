"""konin:green_3_30_300 as the toolbox runs it."""

import numpy as np
import pytest
import shapely
from qgis.core import QgsProcessingException

from konin_smart_plugin.processing_provider.green_3_30_300 import Green330300

X, Y = 6_500_000, 5_790_000


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


@pytest.fixture
def inputs(make_layer):
    """House A at the trees and the park, house B 600 m along the street, a house without geometry."""
    houses = [(box(0, 10, 10, 20), 6.0), (box(600, 10, 610, 20), 4.0), (None, 1.0)]
    trees = [(f"POINT ({X + x} {Y + 25})",) for x in (0, 5, 10, 620)]
    green = [(box(-150, -100, -50, 20), True), (box(580, -20, 590, -5), True)]  # 1.2 ha and 0.015 ha
    crowns = [(box(-100, -50, 100, 0),)]
    zones = [(box(-100, -50, 100, 50), "1", "West"), (box(500, -50, 700, 50), "2", "East")]
    street = f"LINESTRING ({X - 200} {Y}, {X + 1000} {Y})"
    return {
        "BUILDINGS": make_layer("Polygon", {"people": float}, houses),
        "TREES": make_layer("Point", {}, trees),
        "GREEN": make_layer("Polygon", {"public": bool}, green),
        "CANOPY": make_layer("Polygon", {}, crowns),
        "ZONES": make_layer("Polygon", {"zone_id": str, "name": str}, zones),
        "STREETS": make_layer("LineString", {"foot": bool}, [(street, True)]),
        "OUTPUT": "memory:",
    }


def test_each_rule_by_hand(run, rows, inputs):
    results, _ = run(Green330300, inputs)
    a, b, lost = rows(results["OUTPUT"])
    assert (a["trees_seen"], b["trees_seen"], lost["trees_seen"]) == (3, 1, None)
    assert (a["canopy_pct"], b["canopy_pct"], lost["canopy_pct"]) == (50, 0, None)
    # 10 m down to the street, then to the park's edge at x = -50
    assert (a["green_m"], b["green_m"], lost["green_m"]) == (pytest.approx(60), pytest.approx(660), None)
    rules = ("rule_3", "rule_30", "rule_300", "score", "measurable")
    assert [a[rule] for rule in rules] == [True, True, True, 3, 3]
    assert [b[rule] for rule in rules] == [False, False, False, 0, 3]
    assert [lost[rule] for rule in rules] == [None, None, None, 0, 0]


def test_summary_by_zone_and_residents(run, rows, inputs):
    results, _ = run(Green330300, {**inputs, "SUMMARY": "memory:", "WEIGHT_FIELD": "people"})
    total, west, east = rows(results["SUMMARY"])
    assert (total["buildings"], total["rule_3_pct"], total["all_rules_pct"]) == (3, 50, 50)
    assert (total["residents"], total["all_rules_residents_pct"]) == (11, 60)
    assert (west["zone"], west["all_rules_pct"], east["all_rules_pct"]) == ("West", 100, 0)


def test_without_canopy_two_rules_are_measurable(run, rows, inputs):
    results, log = run(Green330300, {**inputs, "CANOPY": None})
    a = rows(results["OUTPUT"])[0]
    assert (a["rule_30"], a["score"], a["measurable"]) == (None, 2, 2)
    assert "cannot be measured" in log


def test_a_radius_stands_beside_the_zones(run, rows, inputs):
    # within 50 m of A's middle (5, 15): the circle segment below y = 0, 35.7 m high at most of 50 m
    change = {"CANOPY_RADIUS": 50, "SUMMARY": "memory:"}
    results, _ = run(Green330300, {**inputs, **change})
    a = rows(results["OUTPUT"])[0]
    depth = 15
    segment = 50**2 * np.arccos(depth / 50) - depth * np.sqrt(50**2 - depth**2)
    assert a["canopy_pct"] == pytest.approx(100 * segment / (np.pi * 50**2), rel=0.005)
    assert [row["zone"] for row in rows(results["SUMMARY"])] == ["Total", "West", "East"]


def test_other_assumptions_estimates_and_the_edge(run, rows, inputs, make_layer):
    houses = [(box(0, 10, 10, 20), 6.0, True), (box(600, 10, 610, 20), 4.0, False)]
    buildings = make_layer("Polygon", {"people": float, "synthetic": bool}, houses)
    change = {"BUILDINGS": buildings, "WEIGHT_FIELD": "people", "SUMMARY": "memory:", "SCENARIO": "now"}
    results, _ = run(Green330300, {**inputs, **change, "GREEN_DISTANCE": 600})
    total = rows(results["SUMMARY"])[0]
    # A is 60 m from the park, B 660 m: within 1.2 x 600 m, not within 600 m; links are 10 m
    assert (total["share_x08_pct"], total["rule_300_residents_pct"], total["share_x12_pct"]) == (60, 60, 100)
    assert [total[f"share_link{m}_pct"] for m in (50, 100, 200)] == [60, 60, 60]
    assert total["estimated_pct"] == 60
    # the streets' ground is a line: both searches leave it
    assert (total["edge"], total["share_no_edge_pct"], total["scenario"]) == (10, None, "now")
    assert [(row["edge"], row["scenario"]) for row in rows(results["OUTPUT"])] == [(True, "now")] * 2


def test_without_zones_the_neighbourhood_is_300_m_around(run, rows, inputs):
    results, _ = run(Green330300, {**inputs, "ZONES": None})
    share = rows(results["OUTPUT"])[0]["canopy_pct"]
    # crowns of 200 x 50 m in a circle of 300 m (drawn with 16 segments a quarter)
    assert share == pytest.approx(100 * 10_000 / (np.pi * 300**2), rel=0.005)


def test_canopy_from_a_raster(run, rows, inputs, tmp_path):
    rasterio = pytest.importorskip("rasterio")
    from qgis.core import QgsRasterLayer

    values = np.zeros((10, 20), np.float32)
    values[:, :8] = 4
    transform = rasterio.transform.from_origin(X - 100, Y + 50, 10, 10)
    shape = {"height": 10, "width": 20, "count": 1, "dtype": "float32"}
    path = tmp_path / "chm.tif"
    with rasterio.open(path, "w", "GTiff", crs="EPSG:2177", transform=transform, **shape) as file:
        file.write(values, 1)
    canopy = {"CANOPY": QgsRasterLayer(str(path), "chm", "gdal")}
    results, log = run(Green330300, {**inputs, **canopy})
    a, b, _ = rows(results["OUTPUT"])
    assert (a["canopy_pct"], b["canopy_pct"], b["rule_30"]) == (40, None, None)
    assert "vegetation index" not in log
    assert "vegetation index" in run(Green330300, {**inputs, **canopy, "CANOPY_THRESHOLD": 0.4})[1]


def test_straight_lines_and_other_thresholds(run, rows, inputs):
    change = {"STREETS": None, "MIN_GREEN_HA": 0.01, "MIN_TREES": 1, "MIN_CANOPY": 0}
    results, _ = run(Green330300, {**inputs, **change})
    b = rows(results["OUTPUT"])[1]
    assert b["green_m"] == pytest.approx(np.hypot(10, 15))
    assert (b["score"], b["rule_3"]) == (3, True)


def test_no_green_large_enough_is_refused(run, inputs):
    with pytest.raises(QgsProcessingException, match="as large as 50"):
        run(Green330300, {**inputs, "MIN_GREEN_HA": 50})

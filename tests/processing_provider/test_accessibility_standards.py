"""konin:accessibility_standards as the toolbox runs it: worked example 2 as layers, and what counts."""

import pytest
import shapely
from qgis.core import QgsProcessingException

from konin_smart_plugin.processing_provider.accessibility_standards import AccessibilityStandards

X, Y = 6_500_000, 5_790_000


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


GREEN = [
    (box(1300, -150, 1500, -2), True),
    (box(1500, -150, 1600, -2), True),
    (box(3020, 8, 3420, 600), True),
    (box(0, -100, 500, -2), False),  # a private garden
]


@pytest.fixture
def inputs(make_layer):
    street = f"LINESTRING ({X} {Y}, {X + 5000} {Y})"
    schools = [(box(1400, 5, 1430, 25), "primary"), (box(100, 5, 130, 25), "secondary"), (None, "primary")]
    return {
        "PARCELS": make_layer("Polygon", {"parcel_id": str}, [(box(0, 10, 20, 30), "1"), (None, "2")]),
        "SCHOOLS": make_layer("Polygon", {"kind": str}, schools, name="schools"),
        "GREEN": make_layer("Polygon", {"public": bool}, GREEN, name="green"),
        "STREETS": make_layer("LineString", {"foot": bool}, [(street, True)], name="streets"),
        "OUTPUT": "memory:",
    }


def test_worked_example_2(run, rows, inputs):
    results, log = run(AccessibilityStandards, inputs)
    parcel, lost = rows(results["OUTPUT"])
    assert parcel["school_m"] == pytest.approx(1395)
    assert parcel["near_green_ha"] == pytest.approx(4.44)
    assert parcel["large_green_m"] == pytest.approx(3018)
    rules = ("school_ok", "near_green_ok", "large_green_ok", "meets_all")
    assert [parcel[rule] for rule in rules] == [True, True, False, False]
    assert (parcel["reason"], parcel["parcel_id"]) == ("beyond", "1")
    assert (lost["reason"], lost["school_m"]) == ("no_geometry", None)
    assert "1 green areas left out" in log
    assert "1 schools left out" in log


def test_every_number_is_a_parameter(run, rows, inputs):
    changes = {"LARGE_GREEN_DISTANCE": 3020, "SCHOOL_DISTANCE": 1395.1, "NEAR_GREEN_HA": 4.4}
    results, _ = run(AccessibilityStandards, {**inputs, **changes})
    row = rows(results["OUTPUT"])[0]
    assert row["meets_all"] is True
    assert row["reason"] is None


def test_summary_by_zone_says_whether_every_parcel_meets_the_standard(run, rows, inputs, make_layer):
    zones = make_layer("Polygon", {"zone_id": str, "name": str}, [(box(-10, -10, 100, 100), "A", "Centre")])
    parcels = make_layer("Polygon", {}, [(box(0, 10, 20, 30),), (box(3000, 10, 3010, 30),)])
    results, log = run(
        AccessibilityStandards, {**inputs, "PARCELS": parcels, "ZONES": zones, "SUMMARY": "memory:"}
    )
    total, centre = rows(results["SUMMARY"])
    # the second parcel: school 10+1570+5 = 1585 m, green 10+1400+2 m, large green beside it
    assert (total["parcels"], total["school_ok"], total["near_green_ok"], total["large_green_ok"]) == (
        2,
        1,
        2,
        1,
    )
    assert (total["meets_all"], total["school_pct"], total["beyond"]) == (0, 50, 2)
    assert (centre["zone"], centre["parcels"], centre["every_parcel"]) == ("Centre", 1, False)
    assert "1 places lie in no zone" in log


def test_other_assumptions_estimates_and_the_edge(run, rows, inputs, make_layer):
    fields = {"synthetic": bool}
    parcels = make_layer("Polygon", fields, [(box(0, 10, 20, 30), True), (box(3000, 60, 3010, 90), False)])
    change = {"PARCELS": parcels, "SUMMARY": "memory:", "SCENARIO": "2030", "SCHOOL_DISTANCE": 1700}
    results, _ = run(AccessibilityStandards, {**inputs, **change})
    (total,) = rows(results["SUMMARY"])
    # first parcel: large green 3,018 m away, so only at 1.2 x 3,000 m; second: 60 m to the street, school
    # 60+1570+5 = 1,635 m, green 60+1400+2 m, large green straight across: 60+10+8 m
    assert (total["meets_all"], total["meets_all_pct"]) == (1, 50)
    assert (total["share_x08_pct"], total["share_x12_pct"]) == (0, 100)
    assert [total[f"share_link{m}_pct"] for m in (50, 100, 200)] == [0, 50, 50]
    assert total["estimated_pct"] == 50
    # the streets' ground is a line: every search leaves it
    assert (total["edge"], total["share_no_edge_pct"], total["scenario"]) == (2, None, "2030")
    assert [(row["edge"], row["scenario"]) for row in rows(results["OUTPUT"])] == [(True, "2030")] * 2


def test_layers_without_the_fields_count_whole(run, rows, inputs, make_layer):
    schools = make_layer("Polygon", {}, [(box(100, 5, 130, 25),)])
    green = make_layer("Polygon", {}, [(wkt,) for wkt, _ in GREEN])
    results, log = run(AccessibilityStandards, {**inputs, "SCHOOLS": schools, "GREEN": green})
    row = rows(results["OUTPUT"])[0]
    assert row["school_m"] == pytest.approx(10 + 80 + 5)
    assert row["near_green_ha"] == pytest.approx(4.44 + 4.9)
    assert "no field kind" in log
    assert "no field public" in log


@pytest.mark.parametrize(
    ("change", "sentence"),
    [({"NEAR_GREEN_HA": -1}, "NEAR_GREEN_HA"), ({"MAX_LINK": 1}, "None of the 1 services")],
)
def test_bad_numbers_are_refused(run, inputs, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(AccessibilityStandards, {**inputs, **change})


@pytest.mark.parametrize(
    ("name", "fields", "content", "sentence"),
    [
        ("SCHOOLS", {"kind": str}, [(box(0, 0, 1, 1), "secondary")], "No school is a primary school"),
        ("GREEN", {"public": bool}, [(box(0, 0, 1, 1), False)], "open to the public"),
        ("PARCELS", {}, [], "is empty"),
    ],
)
def test_layers_with_nothing_to_use_are_refused(run, inputs, make_layer, name, fields, content, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(AccessibilityStandards, {**inputs, name: make_layer("Polygon", fields, content)})

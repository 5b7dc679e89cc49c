import numpy as np
import pytest
import shapely
from memory_layers import layer
from qgis import processing
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.processing_provider.site_sensors import STYLES, SiteSensors

pytestmark = pytest.mark.usefixtures("qgis_processing")

X, Y = 6_500_000, 5_790_000


def point(x, y=0):
    return f"POINT({X + x} {Y + y})"


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


# r1 10, r2 20, r3 15 and r4 5 on a line; with a range of 100 m A at 50 reaches r1 and r2, B at 150 r2 and r3,
# C at 400 r4.
RESIDENTS = [(point(0), 10), (point(100), 20), (point(200), 15), (point(410), 5)]
LAMPS = [(point(50), "A", 4), (point(150), "B", 3), (point(400), "C", 3)]


def demand(*more):
    return layer("Point", "field=residents:double", [*RESIDENTS, *more])


def lamps(*more):
    return layer("Point", "field=name:string&field=cost:double", [*LAMPS, *more])


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
        self.warnings.append(warning)


def run(**parameters):
    log = Log()
    defaults = {
        "CANDIDATES": parameters.pop("CANDIDATES", None) or lamps(), "ID_FIELD": "name", "RANGE": 100,
        "DEMAND": parameters.pop("DEMAND", None) or demand(), "WEIGHT_FIELD": "residents",
        "SITES": "memory:", "OUTPUT": "memory:", "CURVE": "memory:",
    }  # fmt: skip
    result = processing.run(SiteSensors().create(), defaults | parameters, feedback=log)
    return result, log.warnings


def rows(source, *fields):
    return [tuple(None if f[field] == NULL else f[field] for field in fields) for f in source.getFeatures()]


def test_maximal_covering_in_building_order():
    result, _ = run(COUNT=2)
    assert rows(result["SITES"], "rank", "site_id", "gain") == [(1, "B", 35), (2, "A", 10)]
    assert [f.geometry().asPoint().x() - X for f in result["SITES"].getFeatures()] == [150, 50]
    assert (result["OBJECTIVE"], result["BOUND"], result["PROVEN_OPTIMAL"]) == (45, 45, True)
    assert (result["TOTAL"], result["COVERED"]) == (50, 45)
    assert rows(result["OUTPUT"], "residents", "site_id", "distance_m", "sensors", "reason") == [
        (10, "A", 50, 1, None), (20, "A", 50, 2, None), (15, "B", 50, 1, None),
        (5, None, None, 0, "not_covered"),
    ]  # fmt: skip
    assert rows(result["CURVE"], "sites", "covered", "covered_pct") == [(0, 0, 0), (1, 35, 70), (2, 45, 90)]


def test_the_budget_of_worked_example_7():
    # A costs 4, B 3, C 3: budget 6 buys B and C = 40, budget 7 A and B = 45, budget 10 all = 50.
    found = [run(COST_FIELD="cost", BUDGET=budget)[0]["OBJECTIVE"] for budget in (6, 7, 10)]
    assert found == [40, 45, 50]


def test_twofold_covering():
    # Only r2 at 100 is reached by two, A and B; r1 and r3 by one each.
    result, _ = run(COUNT=2, K=2)
    assert (result["OBJECTIVE"], result["COVERED"], result["PROVEN_OPTIMAL"]) == (20, 20, True)
    assert rows(result["SITES"], "rank", "gain") == [(1, 0), (2, 20)]
    # An old sensor where B stands reaches r2 and r3: with B both are reached twice (35), with A only r2 (20).
    old = layer("Point", "field=sensor_id:string", [(point(150), "old")])
    assert rows(run(COUNT=1, K=2, EXISTING=old)[0]["SITES"], "site_id", "gain") == [("B", 35)]


def test_existing_sensors_count():
    old = layer("Point", "field=sensor_id:string", [(point(150), "old")])
    result, _ = run(COUNT=1, EXISTING=old)
    assert rows(result["SITES"], "site_id", "gain") == [("A", 10)]
    assert result["OBJECTIVE"] == 45
    assert rows(result["OUTPUT"], "site_id", "existing")[2] == ("old", True)


def test_location_set_lists_what_nobody_reaches():
    result, warnings = run(MODEL=1, DEMAND=demand((point(5000), 7), (point(1), None), (None, 3)))
    assert [site for (site,) in rows(result["SITES"], "site_id")] == ["B", "A", "C"]
    assert (result["OBJECTIVE"], result["PROVEN_OPTIMAL"], result["COVERED"]) == (3, True, 50)
    reasons = [reason for (reason,) in rows(result["OUTPUT"], "reason")]
    assert reasons == [None] * 4 + ["uncoverable", "unknown_weight", "no_geometry"]
    text = "Places out of reach: 1, residents there: 7. OUTPUT marks them as uncoverable. Their features: 5."
    assert any(text in warning for warning in warnings)


def test_location_set_that_reaches_nobody_is_an_error():
    with pytest.raises(QgsProcessingException, match="No candidate reaches any"):
        run(MODEL=1, RANGE=1)


def test_p_median_and_p_center():
    # One site: B costs 10·150 + 20·50 + 15·50 + 5·260 = 4,550 (A: 500 + 1,000 + 2,250 + 1,800 = 5,550).
    result, _ = run(MODEL=2, COUNT=1)
    assert rows(result["SITES"], "site_id", "gain") == [("B", None)]
    assert (result["OBJECTIVE"], result["PROVEN_OPTIMAL"]) == (4550, True)
    # The largest distance: B 260 m, A 360 m, C 400 m; with two, B and C, 150 m; A and C 150 m as well.
    assert run(MODEL=3, COUNT=1)[0]["OBJECTIVE"] == 260
    assert run(MODEL=3, COUNT=2)[0]["OBJECTIVE"] == 150


def test_by_street():
    # The street leads around: A at 50 and r1 at 0 are 50 m apart straight, but the street ends at 40.
    streets = layer(
        "LineString", "field=name:string",
        [(f"LINESTRING({X + 60} {Y},{X + 500} {Y})", "east"),
         (f"LINESTRING({X - 50} {Y},{X + 40} {Y})", "west")],
    )  # fmt: skip
    result, _ = run(COUNT=3, STREETS=streets, MAX_LINK=10)
    reached = rows(result["OUTPUT"], "site_id", "distance_m")
    assert reached[0] == ("A", 50)  # A links to both streets: 10 m to each
    assert reached[3] == ("C", 10)
    one, _ = run(COUNT=3, STREETS=streets, MAX_LINK=9)
    assert rows(one["OUTPUT"], "site_id")[0] == (None,)


def test_forbidden_doubles_and_a_count_too_large():
    water = layer("Polygon", "field=name:string", [(box(120, -50, 180, 50), "water")])
    result, warnings = run(COUNT=9, FORBIDDEN=water, CANDIDATES=lamps((point(50), "A again", 1)))
    assert sorted(rows(result["SITES"], "site_id")) == [("A",), ("C",)]
    text = " ".join(warnings)
    assert "another stands there: 1" in text
    assert "in forbidden areas: 1" in text
    assert "COUNT is 9, but there are only 2" in text


def test_a_grid_of_candidates():
    area = layer("Polygon", "field=name:string", [(box(0, -50, 400, 50), "park")])
    result, _ = run(CANDIDATES=area, ID_FIELD="", SPACING=100, COUNT=1)
    # Grid centres at x = 50, 150, 250, 350: 150 reaches r2 and r3.
    assert [f.geometry().asPoint().x() - X for f in result["SITES"].getFeatures()] == [150]
    with pytest.raises(QgsProcessingException, match="give SPACING"):
        run(CANDIDATES=area, ID_FIELD="", COUNT=1)


def test_line_of_sight(tmp_path):
    # A wall of 9 m stands between B and r3 (x = 170–180), so that B reaches only r2.
    rasterio = pytest.importorskip("rasterio")
    heights = np.zeros((20, 80), np.float32)
    heights[:, 37] = 9
    path = tmp_path / "dsm.tif"
    transform = rasterio.transform.from_origin(X - 200, Y + 100, 10, 10)
    options = {"driver": "GTiff", "dtype": "float32", "count": 1, "crs": "EPSG:2177", "transform": transform}
    with rasterio.open(path, "w", height=20, width=80, **options) as raster:
        raster.write(heights, 1)
    result, _ = run(COUNT=3, DSM=str(path), HEIGHT=3)
    assert [(site, distance) for site, distance in rows(result["OUTPUT"], "site_id", "distance_m")] == [
        ("A", 50), ("A", 50), (None, None), ("C", 10)
    ]  # fmt: skip
    elsewhere = layer("Point", "field=name:string", [(point(90_000), "far")])
    with pytest.raises(QgsProcessingException, match="None of the 1 candidates stands where"):
        run(COUNT=1, DSM=str(path), CANDIDATES=elsewhere)
    with pytest.raises(QgsProcessingException, match="take no DSM"):
        run(MODEL=2, COUNT=1, DSM=str(path))


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "Give COUNT"),
        ({"COUNT": 1, "RANGE": None}, "Give RANGE"),
        ({"COUNT": 1, "RANGE": 0}, "Give RANGE"),
        ({"BUDGET": 5}, "BUDGET needs COST_FIELD"),
        ({"COUNT": 1, "MODEL": 2, "K": 2}, "K must be 1"),
        ({"COUNT": 1, "BUDGET": 5, "COST_FIELD": "cost", "MODEL": 3}, "COUNT or BUDGET, not both"),
        ({"COUNT": 1, "WEIGHT_FIELD": "people"}, "The field people"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(**parameters)


def test_a_time_limit_of_a_second():
    spots = np.random.default_rng(2).uniform(0, 5000, (4400, 2))
    many = layer("Point", "field=name:string", [(point(x, y), "") for x, y in spots[:400]])
    crowd = layer("Point", "field=residents:double", [(point(x, y), 1 + int(x) % 40) for x, y in spots[400:]])
    result, warnings = run(CANDIDATES=many, ID_FIELD="", DEMAND=crowd, RANGE=400, COUNT=25, TIME_LIMIT=1)
    assert 0 < result["OBJECTIVE"] <= result["BOUND"] <= result["TOTAL"]
    assert len(rows(result["SITES"], "rank")) == 25
    assert result["PROVEN_OPTIMAL"] == (not any("not proven" in text for text in warnings))


def test_every_result_is_declared_with_its_fields():
    result, _ = run(COUNT=2)
    for name, spec in STYLES.items():
        declared = {field.name for field in load_specs()[spec].fields}
        assert set(result[name].fields().names()) == declared, name


def test_every_row_names_its_scenario():
    result, _ = run(COUNT=2, SCENARIO="two more")
    for name in STYLES:
        assert {scenario for (scenario,) in rows(result[name], "scenario")} == {"two more"}, name


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"MODEL": 1, "COUNT": 1}, "COUNT and BUDGET are not used"),
        ({"MODEL": 2, "COUNT": 1}, "RANGE is not used"),
    ],
)
def test_what_a_model_does_not_use_is_said(parameters, words):
    assert any(words in warning for warning in run(**parameters)[1])


def test_an_empty_layer_of_existing_sensors_is_none():
    nothing = layer("Point", "field=sensor_id:string", [])
    result, warnings = run(COUNT=1, EXISTING=nothing)
    assert rows(result["SITES"], "site_id") == [("B",)]
    assert any("EXISTING is empty" in warning for warning in warnings)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [({"COST_FIELD": "name"}, "have no cost"), ({"SPACING": 0.1}, "more than 50000 points")],
)
def test_grids_that_cannot_be(parameters, words):
    area = layer("Polygon", "field=name:string", [(box(0, -50, 400, 50), "park")])
    grid = {"CANDIDATES": area, "ID_FIELD": "", "SPACING": 50, "COUNT": 1}
    with pytest.raises(QgsProcessingException, match=words):
        run(**grid | parameters)


def test_of_two_candidates_in_one_place_the_cheaper_stays():
    result, _ = run(COUNT=1, COST_FIELD="cost", CANDIDATES=lamps((point(150), "B for less", 1)))
    assert rows(result["SITES"], "site_id", "cost") == [("B for less", 1)]


def test_a_set_covering_that_nobody_can_have_twice():
    with pytest.raises(QgsProcessingException, match="covered by 3 sensors within 100 m"):
        run(MODEL=1, K=3)

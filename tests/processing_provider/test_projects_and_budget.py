"""konin:project_impact and konin:project_portfolio on a small catalogue: values by hand, every bad input."""

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.workspace import open_workspace
from konin_smart_plugin.processing_provider.project_impact import ProjectImpact
from konin_smart_plugin.processing_provider.project_portfolio import ProjectPortfolio

X, Y = 6_500_000, 5_790_000
# Homes on a street of 4 km; a stop at 0. Whoever has more than 500 m to a stop is not served.
HOMES = [(300, 40.0), (1000, 10.0), (1600, 20.0), (2200, 15.0), (3500, 5.0)]


def stop(x):
    return Site(shapely.Point(X + x, Y), label="stop")


def project(code, *sites, **values):
    facts = {"adds_to": "bus_stops", "scope": "sites", "status": "planned", **values}
    return Project(code=code, title=f"Project {code}", sites=tuple(stop(x) for x in sites), **facts)


# A serves 1000 and 1600; B 1600 and 2200; C 3500: worked example 7.
PROJECTS = [
    project("A", 1300, budget_pln=4e6),
    project("B", 1900, budget_pln=3e6),
    project("C", 3500, budget_pln=3e6),
    project("CITY", scope="citywide", adds_to=None),
    project("NO-ADD", 100, adds_to=None),
    project("DONE", 2000, status="done", budget_pln=1.0),
    project("UNPRICED", 1300),
    project("TREES", 2190, adds_to="trees", budget_pln=1e5),
    project("OUTLINE", 100, adds_to="boundary"),
    project("FAR", 9000, budget_pln=1e6),
]


@pytest.fixture
def workspace(tmp_path, qgis_app):
    """Return a function that puts projects into a workspace with one bus stop."""

    def make(projects):
        gpkg = tmp_path / "konin.gpkg"
        wanted = ("bus_stops", "trees", "green_areas", "boundary")
        schemas = {
            spec.name: table_schema(spec)
            for spec in load_specs().values()
            if spec.theme == "catalogue" or spec.name in wanted
        }
        create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
        apply_catalogue_schema(gpkg)
        layer = open_workspace(str(gpkg)).layer("bus_stops")
        from qgis.core import QgsFeature, QgsGeometry

        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({X} {Y})"))
        assert layer.dataProvider().addFeatures([feature])[0]
        if projects:
            GeoPackageStore(gpkg).save(projects, "test")
        return str(gpkg)

    return make


@pytest.fixture
def inputs(make_layer, workspace):
    street = f"LINESTRING ({X} {Y}, {X + 4000} {Y})"
    homes = [(f"POINT ({X + x} {Y})", people) for x, people in HOMES]
    return {
        "WORKSPACE": workspace(PROJECTS),
        "DEMAND": make_layer("Point", {"residents": float}, homes, name="people"),
        "WEIGHT_FIELD": "residents",
        "STREETS": make_layer("LineString", {"foot": bool}, [(street, True)], name="streets"),
        "OUTPUT": "memory:",
    }


def test_impact_by_hand(run, rows, inputs):
    results, _ = run(ProjectImpact, {**inputs, "STANDARDS": "memory:", "SCENARIO": "2030"})
    table = {row["code"]: row for row in rows(results["OUTPUT"])}
    assert list(table) == [one.code for one in PROJECTS]
    a, b, c = table["A"], table["B"], table["C"]
    assert [one["newly_served"] for one in (a, b, c)] == [30, 35, 5]
    assert [one["served_share"] for one in (a, b, c)] == pytest.approx([30 / 50, 35 / 50, 5 / 50])
    # UNPRICED stands where A does: A alone adds nothing; B alone serves 2200; C 3500
    assert [one["marginal"] for one in (a, b, c)] == [0, 15, 5]
    assert [one["overlap"] for one in (a, b, c)] == pytest.approx([1, 1 - 15 / 35, 0])
    assert a["pln_per_resident"] == pytest.approx(4e6 / 30)
    # A: 1000 → 300 m, 1600 → 300 m
    assert a["mean_cut_m"] == pytest.approx((10 * 700 + 20 * 1300) / 30)
    assert table["UNPRICED"]["newly_served"] == 30
    assert table["UNPRICED"]["pln_per_resident"] is None
    reasons = {code: row["reason"] for code, row in table.items()}
    assert {code: reasons[code] for code in ("CITY", "NO-ADD", "DONE", "OUTLINE", "FAR")} == {
        "CITY": "citywide",
        "NO-ADD": "no_adds_to",
        "DONE": "done",
        "OUTLINE": "no_standard",
        "FAR": "no_street_nearby",
    }
    assert all(row["scenario"] == "2030" for row in table.values())
    stops, trees = rows(results["STANDARDS"])
    assert (stops["served"], stops["gap"], stops["served_with_all"]) == (40, 50, 90)
    # no tree today; one 10 m from 2200
    assert (trees["served"], trees["gap"], trees["served_with_all"]) == (0, 90, 15)
    assert table["TREES"]["newly_served"] == 15
    assert (results["MEASURED"], results["NOT_MEASURED"]) == (5, 5)


def test_a_standard_in_a_straight_line_needs_no_street(run, rows, inputs, make_layer):
    # 20 m from a tree, and farther than MAX_LINK from every street
    people = [(f"POINT ({X + 2190} {Y + 20})", 8.0)]
    homes = make_layer("Point", {"residents": float}, people, name="people")
    results, _ = run(ProjectImpact, {**inputs, "DEMAND": homes, "MAX_LINK": 10})
    table = {row["code"]: row for row in rows(results["OUTPUT"])}
    assert table["TREES"]["newly_served"] == 8


def test_only_the_layers_asked_for_count(run, rows, inputs):
    results, _ = run(ProjectPortfolio, {**inputs, "BUDGET": 9e9, "LAYERS": "trees", "SELECTED": "memory:"})
    assert [row["code"] for row in rows(results["SELECTED"])] == ["TREES"]
    results, _ = run(ProjectImpact, {**inputs, "LAYERS": "trees; green_areas"})
    table = {row["code"]: row for row in rows(results["OUTPUT"])}
    assert (table["A"]["reason"], table["A"]["newly_served"]) == ("not_asked", None)
    assert (table["OUTLINE"]["reason"], table["TREES"]["reason"]) == ("no_standard", None)


def test_a_project_that_reaches_nobody_has_no_price(run, rows, inputs):
    results, _ = run(ProjectImpact, {**inputs, "DISTANCES": "bus_stops=10, trees=50"})
    table = {row["code"]: row for row in rows(results["OUTPUT"])}
    assert (table["A"]["newly_served"], table["A"]["pln_per_resident"], table["A"]["overlap"]) == (
        0,
        None,
        None,
    )
    assert table["TREES"]["standard_m"] == 50


def test_a_convention_counts_in_a_portfolio_only_when_asked(run, rows, inputs):
    asked = {**inputs, "BUDGET": 9e9, "SELECTED": "memory:"}
    results, log = run(ProjectPortfolio, asked)
    assert "TREES" not in {row["code"] for row in rows(results["SELECTED"])}
    assert "no norm names a distance: bike_parking, ev_chargers, sensors, trees" in log
    results, log = run(ProjectPortfolio, {**asked, "DISTANCES": "trees=30"})
    assert "TREES" in {row["code"] for row in rows(results["SELECTED"])}
    assert "bike_parking, ev_chargers, sensors. Name them" in log


@pytest.mark.parametrize(
    ("budget", "codes", "served"), [(6e6, {"B", "C"}, 40), (7e6, {"A", "B"}, 45), (10e6, {"A", "B", "C"}, 50)]
)
def test_worked_example_7_as_the_toolbox_runs_it(run, rows, inputs, budget, codes, served):
    results, _ = run(ProjectPortfolio, {**inputs, "BUDGET": budget, "SELECTED": "memory:"})
    assert {row["code"] for row in rows(results["SELECTED"])} == codes
    assert (results["NEWLY_SERVED"], results["BOUND"], results["PROVEN_OPTIMAL"]) == (served, served, True)
    assert results["COST"] <= budget


def test_selected_projects_come_in_building_order(run, rows, inputs):
    results, log = run(
        ProjectPortfolio, {**inputs, "BUDGET": 10e6, "SELECTED": "memory:", "FRONTIER": "memory:"}
    )
    table = rows(results["SELECTED"])
    # per PLN: B 35/3, then A 10/4 (r1 alone is left), then C 5/3
    assert [(row["order"], row["code"], row["newly_served"], row["total_served"]) for row in table] == [
        (1, "B", 35, 35),
        (2, "A", 10, 45),
        (3, "C", 5, 50),
    ]
    assert [row["total_pln"] for row in table] == [3e6, 7e6, 10e6]
    frontier = rows(results["FRONTIER"])
    # A, B and C cost 10 million; FAR, which no street reaches, cannot be chosen
    assert len(frontier) == 20
    assert (frontier[0]["newly_served"], frontier[-1]["newly_served"]) == (0, 50)
    assert frontier[-1]["budget_pln"] == 10e6
    assert "1 project has no budget" in log


def test_wishes(run, rows, inputs):
    wishes = {"BUDGET": 7e6, "SELECTED": "memory:", "MUST_HAVE": "C", "EXCLUDED": "B"}
    results, _ = run(ProjectPortfolio, {**inputs, **wishes})
    assert {row["code"]: row["must_have"] for row in rows(results["SELECTED"])} == {"A": False, "C": True}


def test_a_budget_below_the_cheapest_says_so(run, rows, inputs):
    results, log = run(ProjectPortfolio, {**inputs, "BUDGET": 10.0, "SELECTED": "memory:"})
    assert rows(results["SELECTED"]) == []
    assert results["NEWLY_SERVED"] == 0
    assert "No project is selected" in log


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"BUDGET": 5.0, "MUST_HAVE": "NONE"}, "no project NONE"),
        ({"BUDGET": 5.0, "MUST_HAVE": "A"}, "more than the budget"),
        ({"BUDGET": 9e6, "MUST_HAVE": "A", "EXCLUDED": "A"}, "both a must-have and excluded"),
        ({"BUDGET": 9e6, "MUST_HAVE": "UNPRICED"}, "no budget"),
        ({"BUDGET": 9e6, "DISTANCES": "nowhere=3"}, "DISTANCES names the layer nowhere"),
        ({"BUDGET": 9e6, "DISTANCES": "gap_index=3"}, "DISTANCES names the layer gap_index"),
        ({"BUDGET": 9e6, "LAYERS": "nowhere"}, "LAYERS names the layer nowhere"),
        ({"BUDGET": 9e6, "DISTANCES": "bus_stops=-3"}, "not above zero"),
        ({"BUDGET": 9e6, "MAX_LINK": 0, "WORKSPACE": "/nowhere"}, "no workspace"),
    ],
)
def test_what_cannot_be_done_is_refused(run, inputs, wrong, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(ProjectPortfolio, {**inputs, "SELECTED": "memory:", **wrong})


def test_an_empty_catalogue_is_refused(run, inputs, workspace, tmp_path):
    (tmp_path / "konin.gpkg").unlink()
    with pytest.raises(QgsProcessingException, match="no projects"):
        run(ProjectImpact, {**inputs, "WORKSPACE": workspace([])})


def test_budgets_of_nothing_are_named(run, rows, inputs, workspace, tmp_path):
    (tmp_path / "konin.gpkg").unlink()
    free = workspace([project("FREE", 1300, budget_pln=0.0)])
    results, log = run(ProjectPortfolio, {**inputs, "WORKSPACE": free, "BUDGET": 0.0, "SELECTED": "memory:"})
    assert [row["code"] for row in rows(results["SELECTED"])] == ["FREE"]
    assert "budget of 0 PLN" in log


def test_two_thousand_projects(run, rows, inputs, workspace, tmp_path):
    (tmp_path / "konin.gpkg").unlink()
    many = workspace([project(f"P{n}", 2 * n, budget_pln=1e5 + n) for n in range(2000)])
    results, _ = run(ProjectPortfolio, {**inputs, "WORKSPACE": many, "BUDGET": 3.1e5, "SELECTED": "memory:"})
    # one stop serves 1000 and 1600 (around 1300), one 1600 and 2200, one 3500: 50 for three
    assert results["NEWLY_SERVED"] == 50
    assert results["PROVEN_OPTIMAL"]


def test_whatever_demo_projects_add_has_a_standard_and_conventions_are_called_so():
    adds = "bus_stops rail_stations cycle_paths bike_parking ev_chargers green_areas trees sensors schools"
    specs = load_specs()
    for name in adds.split():
        standard = specs[name].standard
        assert standard.metres > 0
        assert ("convention of this plugin" in standard.reference["en"]) == standard.convention
        assert ("umowa tej wtyczki" in standard.reference["pl"]) == standard.convention
        assert ("straight line" in standard.reference["en"]) == standard.straight
        assert all(specs[name].field(field) for field in standard.only)

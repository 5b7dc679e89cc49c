"""The demo's catalogue reads without a fault, and says what in it is invented."""

from collections import Counter

import pytest

from konin_smart_plugin import paths
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.importing import plan_import


@pytest.fixture
def plan(gpkg):
    return plan_import(paths.DEMO / "katalog_demo.xlsx", GeoPackageStore(gpkg), language="en")


def test_reads_without_a_rejected_row(plan):
    assert (plan.added, plan.rejected) == (43, 0)
    assert [problem.message("en") for problem in plan.problems if problem.severity != "info"] == []


def test_reported_projects_are_real_and_have_no_invented_place(plan):
    reported = [project for project in plan.to_save if project.synthetic is False]
    assert len(reported) == 7
    assert all(project.sites == () and "http" in project.source for project in reported)
    assert reported[0].budget_pln == 60_575_931.14


def test_invented_projects_say_so_and_lie_everywhere(plan):
    invented = [project for project in plan.to_save if project.synthetic]
    assert len(invented) >= 30
    assert all("DEMO" in project.title and "DEMO" in project.source for project in invented)
    assert all(site.synthetic for project in invented for site in project.sites)
    assert len({project.area for project in plan.to_save}) == 3
    trees = next(project for project in invented if project.adds_to == "trees")
    assert len(trees.sites) == 100
    layers = Counter(site.layer for project in invented for site in project.sites)
    assert all(layers[name] > 5 for name in ("project_points", "project_lines", "project_areas"))
    added = {project.adds_to for project in invented if project.sites}
    assert added >= {"bus_stops", "green_areas", "sensors", "cycle_paths", "ev_chargers", "trees"}

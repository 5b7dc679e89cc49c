"""The catalogue's list: which projects it shows, in which order, with which words."""

import pytest
import shapely
from qgis.PyQt.QtCore import QObject, Qt

from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.search import search_text
from konin_smart_plugin.gui.contents import Catalogue
from konin_smart_plugin.gui.projects_model import (
    BY_BUDGET,
    BY_TITLE,
    SECOND_LINE,
    ProjectsModel,
    Wanted,
    place,
)

SITE = Site(shapely.Point(0, 0))
PROJECTS = (
    Project(
        "B-2", "Łąka kwietna", title_en="Meadow", area="living_environment", status="idea", budget_pln=5e4
    ),
    Project(
        "A-1",
        "Zajezdnia",
        area="economy_mobility",
        theme="mobility",
        status="done",
        budget_pln=1234567.0,
        sites=(SITE,) * 3,
    ),
    Project("C-3", "Aplikacja", area="governance", status="idea", scope="citywide"),
)


@pytest.fixture
def wanted(qgis_app, monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "en")
    parent = QObject()
    model = ProjectsModel(parent)
    model.show(Catalogue("EPSG:2177", PROJECTS, [search_text(project) for project in PROJECTS]))
    yield model
    parent.deleteLater()


def codes(model):
    return [project.code for project in model.shown]


def test_projects_come_in_the_order_of_their_codes(wanted):
    assert codes(wanted) == ["A-1", "B-2", "C-3"]


def test_largest_budget_comes_first_and_unknown_last(wanted):
    wanted.sort_by(BY_BUDGET)
    assert codes(wanted) == ["A-1", "B-2", "C-3"]
    wanted.sort_by(BY_TITLE)
    assert codes(wanted) == ["C-3", "B-2", "A-1"]


def test_a_free_project_comes_before_one_of_unknown_price(wanted):
    free, unknown = Project("Z", "z", budget_pln=0.0), Project("A", "a")
    wanted.show(Catalogue("EPSG:2177", (unknown, free), ("", "")), order=BY_BUDGET)
    assert codes(wanted) == ["Z", "A"]


def test_a_project_is_found_by_its_code_where_it_is_shown(wanted):
    assert [wanted.row_of(code) for code in ("A-1", "C-3", "no such")] == [0, 2, -1]
    wanted.want(Wanted(area="governance"))
    assert [wanted.row_of(code) for code in ("A-1", "C-3")] == [-1, 0]


def test_placed_or_not_and_the_theme_narrow_the_list(wanted):
    # A-1 has three sites, B-2 none although it wants some, C-3 concerns the whole city.
    assert [codes_of(wanted, placing=word) for word in ("placed", "not_placed", "citywide")] == [
        ["A-1"],
        ["B-2"],
        ["C-3"],
    ]
    assert codes_of(wanted, theme="mobility") == ["A-1"]


def test_only_projects_with_a_site_in_view_are_shown(wanted):
    # The sites of A-1 are at 0, 0.
    assert codes_of(wanted, view=shapely.box(-1, -1, 1, 1)) == ["A-1"]
    assert codes_of(wanted, view=shapely.box(1, 1, 2, 2)) == []


def codes_of(model, **wishes):
    model.want(Wanted(**wishes))
    return codes(model)


def test_search_area_and_status_narrow_the_list_together(wanted):
    wanted.want(Wanted(query="laka"))
    assert codes(wanted) == ["B-2"]
    wanted.want(Wanted(status="idea"))
    assert codes(wanted) == ["B-2", "C-3"]
    wanted.want(Wanted(status="idea", area="governance"))
    assert codes(wanted) == ["C-3"]
    wanted.want(Wanted(query="laka", area="governance"))
    assert codes(wanted) == []


def test_row_says_code_status_budget_and_place(wanted):
    row = wanted.index(0, 0)
    assert row.data() == "Zajezdnia"
    assert row.data(SECOND_LINE) == "A-1 · done · 1,234,567 PLN · 3 sites"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Zajezdnia\nA-1")


def test_titles_are_in_the_language_where_there_is_one(wanted, monkeypatch):
    assert wanted.index(1, 0).data() == "Meadow"
    monkeypatch.setenv("KONIN_LANGUAGE", "pl")
    assert wanted.index(1, 0).data() == "Łąka kwietna"


def test_place_tells_citywide_from_not_placed():
    assert place(PROJECTS[2]) != place(PROJECTS[0]) != ""
    assert place(Project("D", "d", sites=(SITE,))) == ""

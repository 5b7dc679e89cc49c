"""The dock on an open workspace, in a real QGIS window; the city is described at ``small_city``."""

import pytest

pytestmark = pytest.mark.desktop

SPACE = "\u00a0"  # Polish numbers are grouped by a space that does not break


@pytest.fixture(scope="module")
def seen(window_of_module, small_city):
    return window_of_module("small_city", project=small_city / "konin.qgz")


@pytest.fixture
def catalogue(seen):
    return seen.answers["catalogue"]


@pytest.fixture
def gaps(seen):
    return seen.answers["gaps"]


def test_catalogue_shows_every_project_with_count_and_budget(catalogue):
    # 1,200,000 + 450,000; PG-03 and SM-04 have no budget.
    assert catalogue["rows"] == ["PG-03", "SM-02", "SM-04", "ZI-01"]
    assert catalogue["all"] == f"4 projekty · budżet 1{SPACE}650{SPACE}000 zł · 2 bez budżetu"


def test_search_without_accents_finds_the_meadow(catalogue):
    assert catalogue["found"] == ["ZI-01"]
    assert catalogue["found_summary"] == f"1 z 4 projektów · budżet 1{SPACE}200{SPACE}000 zł"


def test_enter_zooms_to_the_site(catalogue):
    assert catalogue["park_in_view"]
    assert catalogue["view_width"] < 1_000


def test_area_narrows_the_list(catalogue):
    assert catalogue["of_area"] == ["SM-02", "SM-04"]


def test_project_without_a_site_says_so_and_leaves_the_map(catalogue):
    assert "SM-04 nie ma jeszcze miejsca" in catalogue["no_site"]
    assert catalogue["map_stays"]


def test_form_of_a_project_opens_for_editing_and_does_not_block(seen):
    assert seen.answers["form"] == {"code": "PG-03", "editing": True, "modal": False}


def test_layers_tell_count_and_kind_of_data(seen):
    assert seen.answers["layers"]["row"] == ["Przystanki autobusowe", "1", "DEMO"]


def test_checkbox_and_layer_tree_follow_each_other(seen):
    assert seen.answers["layers"]["switched"]
    assert seen.answers["layers"]["follows"]


def test_question_is_answered_with_the_number(gaps):
    assert gaps["bus_stops"] == "80 z 100 mieszkańców (80,0%) ma dalej niż 400 m."


def test_answer_lies_on_the_map(gaps):
    asked = "przystanki, 400 m"
    assert {f"Luki w dostępności: {asked}", f"Dostępność usług: {asked}"} <= set(gaps["layers"])


def test_sensors_are_asked_by_kind(gaps):
    # A disc of 500 m covers 78.5 of 1,600 ha, and the homes at 1,200, 1,500 and 1,800 m: 30 residents.
    assert f"1{SPACE}521 z 1{SPACE}600 ha i 70 z 100 mieszkańców" in gaps["sensors"]


def test_question_says_which_layer_it_misses(gaps):
    assert gaps["green"] == "Aby odpowiedzieć, przestrzeń robocza potrzebuje warstw: Tereny zieleni."


def test_sheet_is_made_where_the_panel_says(seen):
    assert ".png" in seen.answers["sheets"]["files"]
    assert "Arkusz jest w folderze" in seen.answers["sheets"]["answer"]


def test_unsaved_changes_are_not_saved_unasked(seen):
    asked = seen.answers["sheets"]["asked"]
    assert asked["unsaved"]
    assert "niezapisane zmiany" in asked["answer"]
    assert asked["button"] == "Zapisz projekt i wykonaj arkusz"


def test_search_line_of_qgis_finds_the_meadow(seen):
    assert seen.answers["locator"]["dock"]
    assert seen.answers["locator"]["width"] < 1_000


def test_no_error_was_logged(seen):
    assert seen.errors() == []
    assert seen.returncode == 0

"""Every panel can be worked by keyboard, and a screen reader has a word for everything in it."""

import shutil

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def seen(window_of_module, small_city):
    return window_of_module("keyboard", project=small_city / "konin.qgz", seconds=120)


@pytest.mark.parametrize("panel", ["Katalog", "Warstwy", "Luki", "Arkusze"])
def test_tab_reaches_everything(seen, panel):
    answers = seen.answers[panel]
    assert answers["operated"]
    assert [name for name in answers["operated"] if name not in answers["reached"]] == []


@pytest.mark.parametrize("panel", ["Katalog", "Warstwy", "Luki", "Arkusze"])
def test_everything_has_a_name_to_be_read_out(seen, panel):
    assert seen.answers[panel]["silent"] == []


@pytest.mark.parametrize("panel", ["Katalog", "Warstwy", "Luki", "Arkusze"])
def test_tab_goes_down_and_right_and_is_seen(seen, panel):
    assert seen.answers[panel]["jumps"] == []
    assert seen.answers[panel]["unmarked"] == []


@pytest.fixture(scope="module")
def by_keys(window_of_module, small_city, tmp_path_factory):
    city = shutil.copytree(small_city, tmp_path_factory.mktemp("keys") / "konin")
    window = window_of_module("keys_only", project=city / "konin.qgz", seconds=240)
    assert window.errors() == []
    return window.answers


def test_shortcut_leads_into_the_closed_dock(by_keys):
    shortcut = by_keys["shortcut"]
    assert shortcut["same"] == ["Przejdź do panelu"]
    assert shortcut["dock"]
    assert shortcut["at"] == "KoninCatalogueSearch"


def test_project_is_found_and_shown(by_keys):
    assert by_keys["search"]["at"] == "KoninCatalogueList"
    assert by_keys["search"]["chosen"] == "ZI-01"
    assert by_keys["search"]["width"] < 2000


def test_form_is_filled_in_and_saved(by_keys):
    assert by_keys["form"] == {"inside": True, "closed": True, "title": "Łąka przy Przyjaźni nowa"}


def test_project_is_placed(by_keys):
    assert by_keys["typed"] == {"at": "KoninCoordinatesText", "new": 1}


def test_escape_ends_drawing(by_keys):
    assert by_keys["escape"] == {"drawing": True, "given_back": True}


def test_layer_is_switched(by_keys):
    assert by_keys["layer"]["switched"]


def test_question_is_answered_and_followed(by_keys):
    assert by_keys["question"]["answer"].startswith("Projekty, które zamykają część luki: 1 z 4.")


def test_sheet_is_made(by_keys):
    assert by_keys["sheet"] == {"paper": "A4", "dirty": False}


def test_locator_leads_to_the_project(by_keys):
    assert by_keys["locator"]["nearer"]

"""From an empty QGIS to an open workspace, in Polish and in English."""

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def polish(window_of_module):
    return window_of_module("first_start", name="pl", create=True)


def test_first_page_says_what_to_do_in_polish(polish):
    assert "Nie otwarto przestrzeni roboczej" in polish.answers["texts"][0]
    assert polish.answers["buttons"] == [
        "Nowa przestrzeń robocza: miasto demo…",
        "Nowa przestrzeń robocza: z OpenStreetMap…",
        "Nowa przestrzeń robocza: ze źródeł urzędowych…",
        "Otwórz przestrzeń roboczą…",
        "Podręcznik",
    ]


def test_dialog_does_not_block_qgis(polish):
    assert polish.answers["modal"] is False


def test_new_workspace_is_opened_when_it_is_made(polish):
    assert polish.answers["project"]


def test_empty_catalogue_says_what_to_do(polish):
    assert polish.answers["summary"] == "Katalog jest pusty. Zaimportuj go z arkusza kalkulacyjnego urzędu."


def test_qgis_ends_well(polish):
    assert polish.errors() == []
    assert polish.returncode == 0


def test_first_page_is_english_where_qgis_is(qgis_window):
    seen = qgis_window("first_start", language="en", name="en", size=(1920, 1080))
    assert "No workspace is open" in seen.answers["texts"][0]
    assert seen.answers["buttons"] == [
        "New workspace: demo city…",
        "New workspace: from OpenStreetMap…",
        "New workspace: from official sources…",
        "Open workspace…",
        "User guide",
    ]

"""The chosen project in the window: every way to place it, its history, its form."""

import csv
import shutil

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def city(small_city, tmp_path_factory):
    """Return a copy of the small city, because these tests change it."""
    return shutil.copytree(small_city, tmp_path_factory.mktemp("placing") / "konin")


@pytest.fixture(scope="module")
def seen(window_of_module, city):
    return window_of_module("placing", project=city / "konin.qgz", seconds=120)


@pytest.fixture
def answers(seen):
    return seen.answers


def site(answer):
    return {name: answer[name] for name in ("code", "accuracy", "origin")}


def test_menu_offers_every_way(answers):
    assert [text for text, _ in answers["menu"]] == [
        "SM-04",
        "Punkt na mapie",
        "Linia na mapie",
        "Obszar na mapie",
        "Zaznaczone obiekty",
        "Współrzędne…",
        "Cała strefa…",
        "Wszystkie projekty według adresu lub działki…",
    ]
    assert [text for text, enabled in answers["menu"] if not enabled] == ["Zaznaczone obiekty"]


def test_click_snaps_to_the_stop_and_is_stored(answers):
    point = answers["point"]
    assert point["hint"] == "Kliknij miejsce na mapie. Escape przerywa."
    assert point["message"] == "SM-04: umieszczono 1 miejsce."
    assert point["wkt"] == "POINT (6500500 5781995)"
    assert site(point) == {"code": "SM-04", "accuracy": "sketch", "origin": "drawn"}


def test_project_stays_chosen_and_knows_its_site(answers):
    assert (answers["point"]["chosen"], answers["point"]["known"]) == ("SM-04", 1)


def test_placing_is_undone_from_the_message(answers):
    # SM-02 has three points of its own.
    assert answers["undone"] == {
        "message": "SM-04: cofnięto umieszczenie.",
        "sites": 0,
        "known": 0,
        "on_map": 3,
    }


def test_line_is_drawn_with_vertices_taken_back(answers):
    # Four vertices were drawn and the last two taken back, one with each key; then a third was drawn.
    west, south, east, north = answers["line"]["bounds"]
    pixel = answers["line"]["pixel"]
    assert answers["line"]["wkt"].count(",") == 2
    assert (west, south) == pytest.approx((6500400, 5781600), abs=pixel)
    assert (east, north) == pytest.approx((6500800, 5782400), abs=pixel)
    assert site(answers["line"]) == {"code": "SM-04", "accuracy": "sketch", "origin": "drawn"}


def test_area_is_drawn(answers):
    west, south, east, north = answers["area"]["bounds"]
    pixel = answers["line"]["pixel"]
    assert (west, south, east, north) == pytest.approx((6501000, 5781400, 6501600, 5781800), abs=pixel)
    assert site(answers["area"]) == {"code": "SM-04", "accuracy": "sketch", "origin": "drawn"}


def test_escape_draws_nothing_and_gives_the_map_back(answers):
    assert answers["escape"] == {"drawing": True, "given_back": True, "new": 0, "message": ""}


def test_selected_features_are_copied_into_the_workspaces_crs(answers):
    copied = answers["copied"]
    assert copied["text"] == "2 zaznaczone obiekty"
    assert copied["new"] == 2
    assert copied["message"].startswith("SM-04: umieszczono 2 miejsca.")
    assert copied["degrees"] == [[18.02, 52.17], [18.03, 52.18]]
    assert site(copied) == {"code": "SM-04", "accuracy": "sketch", "origin": "copied"}


def test_typed_coordinates_are_recognised_in_either_order(answers):
    typed = answers["typed"]
    assert typed["modal"] is False
    assert typed["empty"] == [
        "Wpisz dwie współrzędne rozdzielone średnikiem, na przykład 52,2230; 18,2510.",
        False,
    ]
    assert "daleko od miasta" in typed["paris"][0]
    assert typed["paris"][1] is False
    assert typed["answer"] == "Odczytano jako EPSG:2177; pierwsza liczba to współrzędna północna."
    assert typed["wkt"] == "POINT (6500300 5781500)"
    assert site(typed) == {"code": "SM-04", "accuracy": "surveyed", "origin": "coordinates"}


def test_whole_zone_becomes_the_site(answers):
    zone = answers["zone"]
    assert "nie ma jeszcze stref" in zone["without"]
    assert zone["modal"] is False
    assert zone["zones"] == ["Z2 · Zatorze"]
    assert zone["bounds"] == [6501000, 5781500, 6501200, 5781700]
    assert site(zone) == {"code": "SM-04", "accuracy": "area", "origin": "zone"}


def test_conflict_is_said_and_the_drawing_is_not_lost(answers):
    conflict = answers["conflict"]
    assert "ktoś inny zmienił" in conflict["message"]
    assert conflict["refused"] == 0
    assert conflict["again"] == "SM-04: umieszczono 1 miejsce."
    assert (conflict["new"], conflict["status"]) == (1, "in_progress")


def test_site_outside_the_city_is_warned_of(answers):
    assert "leży poza miastem" in answers["outside"]["message"]


def test_history_tells_who_changed_what(answers):
    rows = [row[1:] for row in answers["history"]["rows"]]
    assert answers["history"]["modal"] is False
    assert ["ewa", "projekt", "Status", "planowany", "w realizacji"] in rows
    assert rows[-1] == ["test", "projekt", "dodano", "", "SM-04"]
    assert any(row[2] == "usunięto" for row in rows)


def test_history_is_exported_as_csv(answers, city):
    assert answers["history"]["file"] == str(city / "historia.csv")
    with (city / "historia.csv").open(encoding="utf-8-sig", newline="") as file:
        text = file.read()
    rows = list(csv.reader(text.splitlines(), csv.Sniffer().sniff(text.splitlines()[0])))
    assert rows[0] == ["Kiedy", "Kto zmienił", "Tabela", "Wiersz", "Pole", "Było", "Jest"]
    assert any(row[1:] == ["ewa", "projects", "SM-04", "status", "planned", "in_progress"] for row in rows)


def test_form_saves_and_the_panel_follows(answers):
    assert answers["form"] == {
        "modal": False,
        "stored": "Droga rowerowa do dworca PKP",
        "panel": "Droga rowerowa do dworca PKP",
        "editing": False,
    }


def test_no_error_was_logged(seen):
    said = "Komunikaty: Konin Smart Plan"  # QGIS logs what the message bar warns of
    assert [error for error in seen.errors() if not error.startswith(said)] == []
    assert seen.returncode == 0

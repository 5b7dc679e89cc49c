"""Looking at a sheet takes nothing from the project, and adds nothing that was not wanted."""

import shutil

import pytest

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

OWN, PREVIEW, THIRD = "Podgląd arkusza", "Podgląd arkusza 2", "Podgląd arkusza 3"


@pytest.fixture(scope="module")
def seen(window_of_module, small_city, tmp_path_factory):
    city = tmp_path_factory.mktemp("of_sheets") / "konin"
    shutil.copytree(small_city, city)
    return window_of_module("sheet_window", project=city / "konin.qgz", seconds=200)


def test_a_cancelled_sheet_leaves_no_file(seen):
    assert seen.answers["cancelled"] == {"text": "Przerwano.", "files": []}


def test_a_preview_stands_beside_the_users_own_layout_of_its_name(seen):
    assert seen.answers["shown"] == {"layouts": [OWN, PREVIEW], "dirty": False}


def test_looking_at_it_changes_nothing(seen):
    assert seen.answers["closed"] == {"layouts": [OWN, PREVIEW], "dirty": False}


def test_the_next_preview_takes_the_place_of_one_that_nobody_has_changed(seen):
    # The same drive then changes that one, which is a change of the project.
    assert seen.answers["changed"] == {"layouts": [OWN, PREVIEW], "dirty": True}


def test_one_that_was_changed_stays_and_what_was_edited_meanwhile_is_not_forgotten(seen):
    assert seen.answers["edited_meanwhile"] == {"layouts": [OWN, PREVIEW, THIRD], "dirty": True}
    assert seen.answers["closed_edited"]["dirty"]


def test_a_preview_that_was_saved_with_the_project_stays(seen):
    assert seen.answers["saved"]["layouts"] == [OWN, PREVIEW, THIRD, "Podgląd arkusza 4"]


def test_no_error_was_logged(seen):
    assert seen.errors() == []
    assert seen.returncode == 0


def test_a_preview_does_not_come_into_a_project_opened_meanwhile(seen):
    assert seen.answers["another_project"] == {"layouts": [], "dirty": False}

"""One question asked in the window, and every way to go on from its answer; the city is `small_city`'s."""

import shutil

import pytest

pytestmark = pytest.mark.desktop

SPACE = "\u00a0"  # Polish numbers are grouped by a space that does not break


@pytest.fixture(scope="module")
def polish(window_of_module, small_city, tmp_path_factory):
    city = tmp_path_factory.mktemp("of_gaps") / "konin"
    shutil.copytree(small_city, city)
    return window_of_module("from_gap_to_report", project=city / "konin.qgz", name="gap_pl", seconds=200)


def test_cancelled_question_leaves_nothing(polish):
    cancelled = polish.answers["cancelled"]
    assert cancelled["answer"] == "Przerwano."
    assert cancelled["button_gone"]
    assert cancelled["ask_again"]
    assert not any(name.startswith("Luki w dostępności") for name in cancelled["layers"])


def test_projects_that_help_are_counted_and_drawn(polish):
    # SM-02 puts stops at 500, 1,000 and 1,500 m from the west end, 5 m beside the street; homes are 10 m from
    # it every 300 m. Within 400 m of the new stops are those from 300 to 1,800 m; 300 m has a stop already.
    # So five homes with 10 residents each, for 450,000 PLN.
    assert polish.answers["helping"] == (
        "Projekty, które zamykają część luki: 1 z 4. Najwięcej wnosi SM-02 – nowo obsłużeni mieszkańcy: 50."
    )
    assert polish.answers["bars"] == [
        ["SM-02 Nowe przystanki na Zatorzu", f"mieszkańcy: 50 · 9{SPACE}000 zł na osobę"]
    ]


def test_they_are_listed_in_the_catalogue_until_all_are_wanted_again(polish):
    assert polish.answers["listed"] == ["SM-02"]
    assert polish.answers["all_again"] == 4


def test_report_holds_both_answers(polish):
    page = polish.answers["report"]["file"]
    assert polish.answers["report"]["link"].startswith("Raport jest w pliku")
    assert "SM-02" in page
    assert "DEMO" in page


def test_report_leaves_the_map_as_it_is(polish):
    before, after = polish.answers["report"]["legend"]
    assert before[0] == "do 400 m"
    assert after == before


def test_sheet_of_the_answer_is_filled_in_looked_at_and_made(polish):
    sheet = polish.answers["sheet"]
    assert sheet["title"] == polish.answers["question"]
    assert sheet["template"] == "gap_map"
    assert sheet["layouts"] == ["Podgląd arkusza"]
    assert not sheet["dirty"]
    assert sheet["files"] == [".pdf"]


def test_project_file_remembers_the_sheet(polish):
    remembered = polish.answers["sheet"]["remembered"]
    assert remembered == {"paper": "A4", "title": polish.answers["question"]}


def test_no_error_was_logged(polish):
    assert polish.errors() == []
    assert polish.returncode == 0

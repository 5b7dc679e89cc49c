"""The user's language: what is shown in Polish, in English, and how numbers are written."""

import pytest

from konin_smart_plugin import translation
from konin_smart_plugin.analysis.errors import PlanError

NO_BREAK_SPACE = "\u00a0"


@pytest.fixture
def language(monkeypatch):
    def choose(code):
        monkeypatch.setenv("KONIN_LANGUAGE", code)

    return choose


def test_language_follows_the_preference(language):
    language("pl")
    assert translation.user_language() == "pl"
    language("en")
    assert translation.user_language() == "en"


def test_unknown_language_falls_back_to_english(language):
    language("de")
    assert translation.user_language() == "en"


def test_untranslated_text_is_shown_as_it_is(qgis_app):
    assert translation.tr("no such string anywhere", "pl") == "no such string anywhere"


def test_text_with_signs_beyond_ascii_is_looked_up(qgis_app):
    assert translation.tr("no such angle [°] anywhere", "pl") == "no such angle [°] anywhere"


def test_catalogue_group_is_polish(qgis_app):
    assert translation.tr("Catalogue", "pl") == "Katalog"
    assert translation.tr("Catalogue", "en") == "Catalogue"


def test_sentence_fills_the_template_with_the_values():
    error = PlanError("No field {field} here.", field="residents")
    assert translation.sentence(error, "en") == "No field residents here."
    assert str(error) == "No field residents here."


def test_a_sentence_writes_numbers_as_the_language_does():
    error = PlanError("Not {value} m, {count} times.", value=1000.5, count=2)
    assert translation.sentence(error, "pl") == f"Not 1{NO_BREAK_SPACE}000,5 m, 2 times."
    assert translation.sentence(error, "en") == "Not 1,000.5 m, 2 times."


def test_a_number_keeps_the_decimals_it_has():
    assert [translation.number(value, None, "pl") for value in (0.1, 20.0)] == ["0,1", "20"]


def test_numbers_are_written_as_the_language_does():
    assert translation.number(66606.5, 1, "pl") == f"66{NO_BREAK_SPACE}606,5"
    assert translation.number(66606.5, 1, "en") == "66,606.5"


def test_small_numbers_keep_the_asked_decimals():
    assert translation.number(0.25, 2, "pl") == "0,25"
    assert translation.number(1395, 0, "pl") == f"1{NO_BREAK_SPACE}395"


def test_plurals_are_counted_as_each_language_does(qgis_app):
    forms = {
        (language, n): translation.tr("{n} sites", language, n=n).format(n=n)
        for language in ("pl", "en")
        for n in (1, 2, 5, 22)
    }
    assert [forms["pl", n] for n in (1, 2, 5, 22)] == ["1 miejsce", "2 miejsca", "5 miejsc", "22 miejsca"]
    assert [forms["en", n] for n in (1, 2, 5, 22)] == ["1 site", "2 sites", "5 sites", "22 sites"]

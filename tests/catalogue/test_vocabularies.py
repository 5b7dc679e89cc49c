"""The words offices use for columns and terms, and what they stand for."""

import pytest

from konin_smart_plugin.catalogue.columns import BY_WORD, COLUMNS, heading
from konin_smart_plugin.catalogue.vocabularies import VOCABULARIES, plain


def test_words_are_compared_without_case_accents_and_punctuation():
    assert plain("  Źródło (FINANSOWANIA) – nr_1 ") == "zrodlo finansowania nr 1"
    assert plain("ŁÓDŹ") == "lodz"
    assert plain("—") == ""


@pytest.mark.parametrize("field", VOCABULARIES)
def test_every_word_of_a_term_names_that_term_alone(field):
    vocabulary = VOCABULARIES[field]
    assert vocabulary.field == field
    words = {}
    for term in vocabulary.terms:
        for word in (term.code, term.pl, term.en, *term.synonyms):
            assert vocabulary.recognise(word.upper()) == term.code
            assert words.setdefault(plain(word), term.code) == term.code
    assert vocabulary.recognise("something else") is None
    assert len(set(vocabulary.codes)) == len(vocabulary.codes) == len(vocabulary.terms)


def test_terms_are_told_in_both_languages_and_unknown_ones_as_they_are():
    status = VOCABULARIES["status"]
    assert (status.title("planned", "pl"), status.title("planned", "en")) == ("planowany", "planned")
    assert status.title("soon", "pl") == "soon"
    assert status.recognise("W REALIZACJI") == "in_progress"


def test_every_heading_names_its_column_alone():
    words = {}
    for column in COLUMNS:
        for word in (column.field, column.pl, column.en, *column.synonyms):
            assert words.setdefault(plain(word), column.field) == column.field
            assert BY_WORD[plain(word)] == column.field
    # The heading is known without its unit too.
    assert BY_WORD["budzet"] == BY_WORD["budget"] == "budget_pln"


def test_headings_in_both_languages():
    assert (heading("budget_pln", "pl"), heading("budget_pln", "en")) == ("Budżet [zł]", "Budget [PLN]")
    with pytest.raises(KeyError):
        heading("remarks", "pl")

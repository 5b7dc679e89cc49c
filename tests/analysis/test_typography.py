from konin_smart_plugin.analysis.typography import MINUS, NO_BREAK, THIN, grouped, scale_text, typeset


def shown(text):
    return text.replace(NO_BREAK, "~").replace(THIN, "_")


def test_one_letter_words_stay_with_the_next_word():
    assert (
        shown(typeset("Idę z domu do parku i w las a potem z a w", "pl"))
        == "Idę z~domu do parku i~w~las a~potem z~a~w"
    )


def test_a_letter_inside_a_word_or_in_english_is_left_alone():
    assert shown(typeset("kawa i", "pl")) == "kawa i"
    assert shown(typeset("Area 3 i plan A to B", "en")) == "Area 3 i plan A to B"


def test_numbers_stay_with_their_units_and_short_words_with_names():
    assert shown(typeset("300 m od ul. Dworcowej 5, 2 ha", "pl")) == "300~m od ul.~Dworcowej 5, 2~ha"
    assert shown(typeset("300 mieszkańców", "pl")) == "300 mieszkańców"


def test_thousands_in_text_are_parted_by_thin_spaces():
    assert shown(typeset("66 606 osób, w 2026 roku", "pl")) == "66_606 osób, w~2026 roku"


def test_numbers_of_both_languages():
    assert shown(grouped(66606.5, "pl", 1)) == "66_606,5"
    assert shown(grouped(1500, "pl")) == "1500"
    assert shown(grouped(1234567, "pl")) == "1_234_567"
    assert grouped(66606.5, "en", 1) == "66,606.5"
    assert grouped(1500, "en") == "1,500"
    assert grouped(-3.25, "pl", 1) == f"{MINUS}3,2"
    assert grouped(-0.04, "pl", 1) == "0,0"


def test_scales():
    assert scale_text(5000, "pl") == "1:5000"
    assert shown(scale_text(20000, "pl")) == "1:20_000"
    assert scale_text(5000, "en") == "1:5,000"

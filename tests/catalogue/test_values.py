"""Cells as offices write them, and what they mean."""

import pytest

from konin_smart_plugin.catalogue.values import (
    read_boolean,
    read_coordinate,
    read_moment,
    read_money,
    read_number,
    read_period,
    read_text,
    read_whole_number,
    read_year,
)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1 234 567,89 zł", 1234567.89),
        ("1\u00a0234\u202f567,89 PLN", 1234567.89),
        ("1.234.567,89", 1234567.89),
        ("1,234,567.89", 1234567.89),
        ("1234567.89", 1234567.89),
        ("350 tys. zł", 350_000),
        ("350 tyś zł", 350_000),
        ("2,5 mln", 2_500_000),
        ("ok. 16 mln zł", 16_000_000),
        ("około 1,25 mld", 1_250_000_000),
        ("350.000 zł", 350_000),
        ("350.00", 350),
        ("0.126", 0.13),
        ("350 000,- zł", 350_000),
        ("1 000 000 zł brutto", 1_000_000),
        ("1'200'000", 1_200_000),
        ("-5", -5),
        ("1.2E6", 1_200_000),
        ("", None),
        (" - ", None),
        ("brak danych", None),
        ("b.d.", None),
        ("n/d", None),
    ],
)
def test_money(text, amount):
    assert read_money(text) == amount


def test_money_in_the_unit_of_its_heading():
    assert read_money("350", 1e3) == 350_000
    assert read_money("2.125", 1e6) == 2_125_000
    assert read_money("2,5 mln", 1e3) == 2_500_000


@pytest.mark.parametrize("text", ["100 EUR", "sto tysięcy", "5 €", "1-2 mln", "12,3,4.5.6"])
def test_money_that_is_not_understood(text):
    with pytest.raises(ValueError):
        read_money(text)


def test_numbers():
    assert read_number("6 518 000,25") == 6518000.25
    assert read_number("52.223") == 52.223
    assert read_whole_number("2.0") == 2
    with pytest.raises(ValueError):
        read_whole_number("2,5")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        *(("2024", 2024), ("2024.0", 2024), ("2024 r.", 2024), ("01.03.2024", 2024)),
        *(("2024/03/01", 2024), ("III kw. 2024", 2024), ("", None), ("—", None), ("1066", 1066)),
    ],
)
def test_years(text, year):
    assert read_year(text) == year


def test_a_year_that_names_two_is_not_one():
    with pytest.raises(ValueError):
        read_year("2024/2025")


def test_periods():
    assert read_period("2021-2024") == (2021, 2024)
    assert read_period("od 2021 r. do 2024 r.") == (2021, 2024)
    assert read_period("do 2026") == (None, 2026)
    assert read_period("od 2026") == (2026, None)
    assert read_period("2025") == (2025, 2025)
    assert read_period("-") == (None, None)
    with pytest.raises(ValueError):
        read_period("wkrótce")


def test_moments():
    assert read_moment("01.03.2024") == "2024-03-01T00:00:00Z"
    assert read_moment("2024/03/01 10:15:00") == "2024-03-01T10:15:00"
    assert read_moment("2024-03-01T10:15:00.000Z") == "2024-03-01T10:15:00.000Z"
    with pytest.raises(ValueError):
        read_moment("marzec")


def test_yes_and_no():
    assert [read_boolean(text) for text in ("TAK", "nie", "x", "0", "")] == [True, False, True, False, None]
    with pytest.raises(ValueError):
        read_boolean("może")


def test_coordinates():
    assert read_coordinate("18,2512") == 18.2512
    # 52° 13' 24" = 52 + 13/60 + 24/3600 = 52.2233…
    assert read_coordinate("52°13'24\"N") == pytest.approx(52.223333, abs=1e-6)
    assert read_coordinate("52.2233° N") == 52.2233


def test_text():
    assert read_text("  'Łąka' ") == "'Łąka'"
    assert read_text("   ") is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234", 1234),
        ("12.345", 12_345),
        ("1234.567", 1234.57),
        ("0.350", 0.35),
        ("-350.000", -350_000),
        ("1,234", 1.23),
        ("2 mln 500 tys.", None),
        ("1 tysiąc", 1000),
        ("2 tysiące zł", 2000),
        ("5 tysięcy", 5000),
        ("12 PLN netto", 12),
        ("ca. 100", 100),
        ("7,5 tys", 7_500),
        ("1e3", 1000),
        (".5", 0.5),
        ("nie dotyczy", None),
    ],
)
def test_marks_between_digits(text, amount):
    if amount is None and text[0].isdigit():
        with pytest.raises(ValueError):
            read_money(text)
    else:
        assert read_money(text) == amount


def test_a_point_before_three_digits_parts_no_thousands_where_the_unit_is_larger():
    assert read_money("350.000", 1e3) == 350_000
    assert read_money("350.000 tys. zł") == 350_000
    assert read_money("1.005", 1e6) == 1_005_000


@pytest.mark.parametrize("text", ["1.23.456", "1,2,3", "1.234,567.8", "--5", "1-", "5 m"])
def test_numbers_that_are_not_understood(text):
    with pytest.raises(ValueError):
        read_number(text)


def test_numbers_with_marks_of_thousands():
    assert read_number("1.234.567") == 1_234_567
    assert read_number("-1,234,567") == -1_234_567
    assert read_number("12.345,5") == 12_345.5
    assert read_number("+5.") == 5
    assert read_whole_number("3") == 3
    assert read_whole_number("brak") is None


def test_years_at_the_ends_of_the_centuries():
    assert [read_year(text) for text in ("1800", "1999 r.", "2099 r.", "2100 r.")] == [1800, 1999, 2099, 2100]
    with pytest.raises(ValueError):
        read_year("2101 r.")
    with pytest.raises(ValueError):
        read_year("12024 r.")


def test_periods_in_words():
    assert read_period("od roku 2021") == (2021, None)
    assert read_period("by 2026") == (None, 2026)
    assert read_period("from 2021") == (2021, None)
    assert read_period("2021, 2022, 2024") == (2021, 2024)
    assert read_period("do 2024 od 2021") == (2024, 2021)


def test_moments_in_every_order_of_day_and_month():
    for text in ("2024-03-01", "01.03.2024", "01-03-2024", "2024/03/01", "01/03/2024"):
        assert read_moment(f" {text} ") == "2024-03-01T00:00:00Z"
    assert read_moment("brak") is None


def test_degrees_on_every_side():
    # 18° 30' 36" = 18 + 0.5 + 0.01 = 18.51
    assert read_coordinate("18°30'36\"E") == pytest.approx(18.51)
    assert read_coordinate("18° 30′ 36″ W") == pytest.approx(-18.51)
    assert read_coordinate("18°30'36\" s") == pytest.approx(-18.51)
    assert read_coordinate("18°30'36,5''") == pytest.approx(18.51 + 0.5 / 3600)
    assert read_coordinate("18.25E") == 18.25
    assert read_coordinate("-") is None


@pytest.mark.parametrize(("text", "value"), [("T", True), ("Prawda", True), ("1", True), ("fałsz", False)])
def test_yes_and_no_in_other_words(text, value):
    assert read_boolean(text) is value
    assert read_boolean("n/d") is None

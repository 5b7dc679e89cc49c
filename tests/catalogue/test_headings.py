"""Where the headings of a sheet are."""

import pytest

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.headings import check_mapping, find_headings

TABLE = ["Kod", "Tytuł", "Status"]


def test_headings_stand_above_the_data():
    found = find_headings([["Katalog"], [], TABLE, ["A", "One", "pomysł"]], {})
    assert (found.fields, found.first_row) == ({"code": 0, "title": 1, "status": 2}, 3)
    assert (found.unknown, found.repeated, found.money_unit) == ((), (), 1)


def test_one_known_heading_is_not_enough_and_one_must_name_projects():
    assert find_headings([["Kod", "Uwagi"]], {}) is None
    assert find_headings([["Kod", "Status"]], {}).fields == {"code": 0, "status": 1}
    assert find_headings([["Adres", "Status"]], {}) is None
    assert find_headings([], {}) is None


def test_headings_are_looked_for_in_the_first_forty_rows():
    assert find_headings([[]] * 39 + [TABLE], {}).first_row == 40
    # The fortieth row may be the upper one of two merged rows.
    assert find_headings([[]] * 40 + [TABLE], {}).first_row == 41
    assert find_headings([[]] * 41 + [TABLE], {}) is None


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Koszt [tys. zł]", 1e3),
        ("Koszt (mln zł)", 1e6),
        ("Koszt [zł]", 1),
        ("Koszt", 1),
        ("Budżet [mld PLN]", 1e9),
    ],
)
def test_the_unit_of_money_stands_in_brackets(text, unit):
    found = find_headings([["Kod", "Tytuł", text]], {})
    assert (found.fields["budget_pln"], found.money_unit) == (2, unit)


def test_unknown_and_repeated_headings_are_told_and_the_first_is_used():
    found = find_headings([["Kod", "Tytuł", "Uwagi", "Nazwa", ""]], {})
    assert found.fields == {"code": 0, "title": 1}
    assert (found.unknown, found.repeated) == (("Uwagi",), ("Nazwa",))


def test_explained_headings_are_used_or_ignored():
    found = find_headings([["Kod", "Tytuł", "Uwagi", "Status"]], {"uwagi": "description", "STATUS": "-"})
    assert found.fields == {"code": 0, "title": 1, "description": 2}
    assert found.unknown == ()


def test_only_fields_that_exist_can_be_mapped():
    check_mapping({"Uwagi": "description", "Inne": "-"})
    with pytest.raises(PlanError, match="“Uwagi” cannot be mapped to remarks"):
        check_mapping({"Uwagi": "remarks"})

"""One row of a sheet, and rows that are none."""

import pytest

from konin_smart_plugin.catalogue.headings import Headings
from konin_smart_plugin.catalogue.rows import is_no_project, read_row

FIELDS = ["code", "title", "status", "budget_pln", "period", "priority"]


def headings(*fields, unit=1.0):
    columns = {field: column for column, field in enumerate(fields or FIELDS)}
    return Headings(columns, tuple(columns), 1, unit)


@pytest.mark.parametrize(
    ("cells", "none"),
    [
        ([], True),
        (["", " ", ""], True),
        (["", "Razem", "", "100"], True),
        (["Suma", "", "", "100"], True),
        (["A", "Razem dla miasta", "", "100"], False),
        (["Obszar A2: transport"], True),
        (["A-1"], False),
        (["", "Park"], False),
        (["A", "Park"], False),
        (["1", "2", "3", "4", "5", "6"], True),
        (["1", "2", "3", "4", "5"], False),
        (["1", "2", "3", "4", "5", "7"], False),
    ],
)
def test_totals_subheadings_and_numbered_columns_are_no_projects(cells, none):
    assert is_no_project(cells, headings()) is none


def test_cells_become_values_and_a_period_two_years():
    row = read_row(7, ["A", " Park ", "planowany", "350,5", "2025-2026", "2"], headings(unit=1000.0), "pl")
    assert row.number == 7
    assert row.values == {
        **{"code": "A", "title": "Park", "status": "planned", "budget_pln": 350_500, "priority": 2},
        **{"start_year": 2025, "end_year": 2026},
    }
    assert (row.sites, row.problems) == ((), ())


def test_years_of_their_own_columns_come_before_the_period():
    row = read_row(1, ["2020-2030", "2025"], headings("period", "end_year"), "pl")
    assert row.values == {"start_year": 2020, "end_year": 2025}


def test_cells_that_a_short_row_lacks_are_empty():
    assert read_row(1, ["A"], headings("code", "title", "period"), "pl").values == {
        **{"code": "A", "title": None, "start_year": None, "end_year": None}
    }


def test_what_is_not_understood_is_a_problem_in_its_row_and_no_value():
    row = read_row(9, ["A", "Park", "kiedyś", "sto", "wkrótce", "2,5"], headings(), "pl")
    assert row.values == {"code": "A", "title": "Park"}
    assert [(problem.column, problem.value, problem.row, problem.severity) for problem in row.problems] == [
        ("status", "kiedyś", 9, "warning"),
        ("budget_pln", "sto", 9, "warning"),
        ("period", "wkrótce", 9, "warning"),
        ("priority", "2,5", 9, "warning"),
    ]
    status, amount, period, priority = (problem.message("en") for problem in row.problems)
    assert "pomysł, planowany" in status
    assert amount == "The amount “sto” is not understood. Write it as 1 234 567,89."
    assert "2024-2027" in period
    assert "not a whole number" in priority


def test_a_wrong_place_is_a_problem_of_the_row():
    row = read_row(4, ["A", "1", ""], headings("code", "x", "y"), "pl")
    assert [(problem.column, problem.row) for problem in row.problems] == [("geometry", 4)]
    assert row.values == {"code": "A"}


def test_what_is_said_of_sites_is_no_value_of_the_project():
    row = read_row(1, ["A", "1", "2", "Plac", "A/P1"], headings("code", "x", "y", "label", "site_id"), "pl")
    assert row.values == {"code": "A"}
    assert [(site.site_id, site.fields) for site in row.sites] == [("A/P1", {"label": "Plac"})]

"""What is wrong with a project, said in the column where it stands."""

import pytest
import shapely

from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.validation import (
    ERROR,
    INFO,
    WARNING,
    Problem,
    check_address,
    check_project,
    check_sites,
    rejected,
)


def test_a_project_of_code_and_title_is_sound():
    assert check_project(Project("A", "One")) == []


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"code": " "}, ["code"]),
        ({"title": "\t"}, ["title"]),
        # The years 1990 and 2100 are the first and the last that are taken.
        ({"start_year": 1990, "end_year": 2100}, []),
        ({"start_year": 1989}, ["start_year"]),
        ({"end_year": 2101}, ["end_year"]),
        ({"start_year": 2024, "end_year": 2024}, []),
        ({"start_year": 2025, "end_year": 2024}, ["end_year"]),
        ({"budget_pln": 0.0}, []),
        ({"budget_pln": -0.01}, ["budget_pln"]),
        ({"priority": 1}, []),
        ({"priority": 5}, []),
        ({"priority": 0}, ["priority"]),
        ({"priority": 6}, ["priority"]),
        ({"theme": "green", "scope": "citywide", "adds_to": "bus_stops"}, []),
        ({"theme": "grey"}, ["theme"]),
        ({"area": "space", "status": "soon", "scope": "here"}, ["area", "status", "scope"]),
    ],
)
def test_each_field_has_its_limits(fields, wrong):
    problems = check_project(Project(**{"code": "A", "title": "One"} | fields))
    assert [problem.column for problem in problems] == wrong
    assert {problem.severity for problem in problems} <= {ERROR}


def test_a_problem_quotes_the_value_and_names_the_limits():
    (late,) = check_project(Project("A", "One", end_year=2101))
    assert late.value == "2101"
    assert late.message("en") == "The year 2101 is not between 1990 and 2100. Correct it."
    (backwards,) = check_project(Project("A", "One", start_year=2025, end_year=2024))
    assert backwards.message("en").startswith("The project ends in 2024, before it starts in 2025.")
    (term,) = check_project(Project("A", "One", scope="here"))
    assert (term.value, term.values["terms"]) == ("here", "sites, citywide")


def test_only_an_error_rejects_a_row():
    assert not rejected([Problem(WARNING, "One."), Problem(INFO, "Two.")])
    assert rejected([Problem(WARNING, "One."), Problem(ERROR, "Two.")])


def test_sites_outside_the_city_are_named_by_label_number_or_project():
    city = shapely.box(0, 0, 100, 100)
    inside, touching = Site(shapely.Point(50, 50), label="in"), Site(shapely.Point(100, 50), label="edge")
    outside = [
        Site(shapely.Point(101, 50), "A/P1", "Stop"),
        Site(shapely.Point(-1, 50), "A/P2"),
        Site(shapely.Point(0, 101)),
    ]
    project = Project("A", "One", sites=(inside, touching, *outside))
    found = check_sites(project, city)
    assert [problem.values["site"] for problem in found] == ["Stop", "A/P2", "A"]
    assert {(problem.severity, problem.column) for problem in found} == {(WARNING, "geometry")}
    assert check_sites(project, None) == []


def test_a_site_more_than_half_a_kilometre_from_its_address_is_asked_about():
    # 300² + 400² = 500²: exactly the distance that is still taken; 303, 404 is 505 m away.
    address = shapely.Point(0, 0)
    assert check_address(Site(shapely.Point(300, 400)), "Kolejowa 1", address) == []
    (far,) = check_address(Site(shapely.Point(303, 404), "A/P1"), "Kolejowa 1", address)
    assert (far.severity, far.column, far.value) == (WARNING, "address", "Kolejowa 1")
    assert far.values == {"site": "A/P1", "distance": 505, "address": "Kolejowa 1"}
    (named,) = check_address(Site(shapely.Point(0, 600), "A/P1", "Stop"), "Kolejowa 1", address)
    assert (named.values["site"], named.values["distance"]) == ("Stop", 600)
    (nameless,) = check_address(Site(shapely.Point(0, 600)), "Kolejowa 1", address)
    assert nameless.values["site"] == ""

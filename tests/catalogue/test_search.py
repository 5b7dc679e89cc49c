"""Finding projects as people remember them."""

import pytest
import shapely

from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.search import answers, in_view, placing, search_text, total_budget

PROJECT = Project(
    "SM-07",
    "Ścieżka rowerowa wzdłuż Warty",
    address="ul. Żwirki i Wigury 3",
    lead_unit="Zarząd Dróg Miejskich",
    description="Oświetlenie LED",
)


@pytest.mark.parametrize(
    "query",
    ["", "warty", "sciezka WZDLUZ", "Ścieżka", "sm-07", "SM07", "sm 07", "zwirki", "drog", "warty sm-07"],
)
def test_projects_are_found_by_title_code_address_and_unit(query):
    assert answers(search_text(PROJECT), query)


@pytest.mark.parametrize("query", ["sm-08", "warty park", "oświetlenie"])
def test_every_word_must_occur_in_what_is_searched(query):
    assert not answers(search_text(PROJECT), query)


def test_unknown_budgets_are_counted_and_not_taken_as_zero():
    projects = [Project("A", "a", budget_pln=1_000.5), Project("B", "b"), Project("C", "c", budget_pln=0.0)]
    assert total_budget(projects) == (1_000.5, 1)


def test_a_project_is_placed_or_not_or_citywide():
    site = Site(shapely.Point(0, 0))
    assert placing(Project("A", "a", sites=(site,))) == "placed"
    assert placing(Project("A", "a", sites=(site,), scope="citywide")) == "placed"
    assert placing(Project("A", "a", scope="citywide")) == "citywide"
    assert placing(Project("A", "a", scope="sites")) == placing(Project("A", "a")) == "not_placed"


def test_a_project_is_in_view_with_one_of_its_sites():
    view = shapely.box(0, 0, 10, 10)
    outside, corner = Site(shapely.Point(11, 5)), Site(shapely.Point(10, 10))
    assert in_view(Project("A", "a", sites=(outside, corner)), view)
    assert not in_view(Project("A", "a", sites=(outside,)), view)
    assert not in_view(Project("A", "a"), view)

"""Differences between two people's projects, as the question about them shows them."""

import shapely

from konin_smart_plugin.catalogue.conflict_texts import field_text, value_text
from konin_smart_plugin.catalogue.conflicts import WHOLE, Difference
from konin_smart_plugin.catalogue.model import Project, Site

STOP = Site(shapely.Point(6_517_910.0, 5_789_150.0))


def named(site_id, field, language="en"):
    return field_text(Difference("SM-01", site_id, field, None, None, None), language)


def test_fields_are_called_as_in_the_forms_behind_the_sites_number():
    assert named("", "budget_pln") == "Budget [PLN]"
    assert named("", "budget_pln", "pl") == "Budżet [zł]"
    assert named("", "office_note") == "office_note"
    assert named("", WHOLE) == "project"
    assert named("SM-01/P1", WHOLE) == "SM-01/P1: site"
    assert named("SM-01/P1", "geometry") == "SM-01/P1: Position"
    assert named("SM-01/P1", "accuracy") == "SM-01/P1: Accuracy of the place"


def test_a_site_without_a_number_yet_shows_none():
    assert named("+2", "geometry") == "Position"
    assert named("+2", WHOLE) == "site"


def test_values_are_written_as_people_write_them():
    assert value_text("budget_pln", 1234.0, "en") == "1,234"
    assert value_text("budget_pln", 1234.5, "en") == "1,234.50"
    assert value_text("start_year", 2024, "en") == "2024"
    assert value_text("synthetic", True, "en") == "yes"
    assert value_text("synthetic", False, "en") == "no"
    assert value_text("synthetic", False, "pl") == "nie"
    assert value_text("status", "planned", "pl") == "planowany"
    assert value_text("title", "planned", "pl") == "planned"
    assert value_text("status", None, "en") == ""
    assert value_text("geometry", shapely.box(0, 0, 100, 100), "en") == "area of 1.00 ha"


def test_whole_sites_and_projects_are_told_by_their_names():
    assert value_text(WHOLE, Project("SM-01", "Przystanki"), "en") == "Przystanki"
    assert value_text(WHOLE, STOP, "en") == "6,517,910.0; 5,789,150.0"
    assert value_text(WHOLE, Site(STOP.geometry, label="Dworzec"), "en") == "Dworzec"

"""The history in words, and the part of it that is asked for."""

import os
import time
from datetime import date

import pytest
import shapely

from konin_smart_plugin.catalogue.history import changes_between, history_lines, shape_text
from konin_smart_plugin.catalogue.model import Change


def change(
    at="2024-03-01T10:00:00Z", who="anna", table="projects", key="SM-01", field="title", old="a", new="b"
):
    return Change(who, at, table, key, field, old, new)


@pytest.fixture
def polish_time(monkeypatch):
    monkeypatch.setitem(os.environ, "TZ", "Europe/Warsaw")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_days_are_those_of_the_users_own_time(polish_time):
    # Warsaw is an hour ahead of UTC in winter: 23:30 on 1 March in UTC is 00:30 on 2 March there.
    first, second = change("2024-03-01T22:59:00Z"), change("2024-03-01T23:30:00Z", who="jan")
    both = [first, second]
    assert changes_between(both, None, None, "") == both
    assert changes_between(both, date(2024, 3, 2), None, "") == [second]
    assert changes_between(both, None, date(2024, 3, 1), "") == [first]
    assert changes_between(both, date(2024, 3, 1), date(2024, 3, 2), "") == both
    assert changes_between(both, date(2024, 3, 3), None, "") == []
    assert changes_between(both, None, None, "jan") == [second]
    assert changes_between(both, date(2024, 3, 2), None, "anna") == []


def test_shapes_are_told_by_place_length_and_area():
    # 500 by 300 m are 150,000 m² = 15 ha; a line of 30 and 40 m to the side is 50 m long.
    assert shape_text(shapely.Point(6_517_910.04, 5_789_150.06), "en") == "6,517,910.0; 5,789,150.1"
    assert shape_text(shapely.box(0, 0, 500, 300), "en") == "area of 15.00 ha"
    assert shape_text(shapely.MultiLineString([[(0, 0), (30, 40)]]), "en") == "line of 50 m"
    assert shape_text(shapely.MultiLineString([[(0, 0), (30, 40)]]), "pl") == "linia 50 m"


def test_changes_are_told_in_the_words_of_the_forms():
    lines = history_lines(
        [
            change(field="code", old=None, new="SM-01"),
            change(field="status", old="planned", new=None, who=None),
            change(field="office_note", old=None, new="x"),
            change(table="project_points", key="SM-01/P1", field="site_id", old="SM-01/P1", new=None),
            change(table="project_points", key="SM-01/P1", field="site_id", old="SM-01/P1", new="SM-02/P1"),
            change(table="project_points", key="SM-01/P1", field="accuracy", old="sketch", new="surveyed"),
        ],
        "en",
    )
    told = [(line.changed_by, line.subject, line.field, line.old_value, line.new_value) for line in lines]
    assert told == [
        ("anna", "site SM-01/P1", "Accuracy of the place", "sketch", "surveyed"),
        ("anna", "site SM-01/P1", "Site number", "SM-01/P1", "SM-02/P1"),
        ("anna", "site SM-01/P1", "removed", "SM-01/P1", ""),
        ("anna", "project", "office_note", "", "x"),
        ("", "project", "Status", "planned", ""),
        ("anna", "project", "added", "", "SM-01"),
    ]
    assert {line.changed_at for line in lines} == {"2024-03-01T10:00:00Z"}

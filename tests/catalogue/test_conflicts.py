"""Two people changed one project: what each changed, and the project of both."""

from dataclasses import replace

import pytest
import shapely

from konin_smart_plugin.catalogue.conflicts import WHOLE, differences, merged
from konin_smart_plugin.catalogue.model import Project, Site

A, B = Site(shapely.Point(1, 1), "SM-01/P1", "A"), Site(shapely.Point(2, 2), "SM-01/P2", "B")
BASE = Project("SM-01", "Stops", budget_pln=100.0, status="idea", sites=(A, B), version=3)


def test_changes_of_different_fields_come_together_without_a_question():
    mine = replace(BASE, title="Mine")
    theirs = replace(BASE, budget_pln=200.0, version=4)
    assert [one.field for one in differences(BASE, mine, theirs)] == ["title", "budget_pln"]
    assert not any(one.clashes for one in differences(BASE, mine, theirs))
    assert merged(BASE, mine, theirs) == replace(BASE, title="Mine", budget_pln=200.0, version=4)


def test_the_same_field_changed_by_both_is_a_choice():
    mine = replace(BASE, title="Mine", status="done")
    theirs = replace(BASE, title="Theirs", version=4)
    (clash,) = [one for one in differences(BASE, mine, theirs) if one.clashes]
    assert (clash.key, clash.base, clash.mine, clash.theirs) == (
        ("SM-01", "", "title"),
        "Stops",
        "Mine",
        "Theirs",
    )
    assert merged(BASE, mine, theirs) == replace(BASE, title="Mine", status="done", version=4)
    assert merged(BASE, mine, theirs, {clash.key}) == replace(BASE, title="Theirs", status="done", version=4)


def test_the_same_change_by_both_is_none():
    both = replace(BASE, title="Same")
    assert not any(one.clashes for one in differences(BASE, both, replace(both, version=4)))


def test_sites_are_compared_by_number_and_field():
    mine = replace(BASE, sites=(replace(A, geometry=shapely.Point(9, 9)), B))
    theirs = replace(BASE, sites=(replace(A, label="New label"), B), version=4)
    assert merged(BASE, mine, theirs).sites == (Site(shapely.Point(9, 9), "SM-01/P1", "New label"), B)
    both_moved = replace(theirs, sites=(replace(A, geometry=shapely.Point(5, 5)), B))
    (clash,) = [one for one in differences(BASE, mine, both_moved) if one.clashes]
    assert clash.key == ("SM-01", "SM-01/P1", "geometry")
    assert merged(BASE, mine, both_moved, {clash.key}).sites[0].geometry == shapely.Point(5, 5)


def test_new_sites_of_both_stay():
    mine_new, their_new = Site(shapely.Point(3, 3), label="mine"), Site(shapely.Point(4, 4), "SM-01/P3")
    mine = replace(BASE, sites=(A, B, mine_new))
    theirs = replace(BASE, sites=(A, B, their_new), version=4)
    assert merged(BASE, mine, theirs).sites == (A, B, their_new, mine_new)


def test_a_site_that_one_moves_and_the_other_removes_is_a_choice():
    mine = replace(BASE, sites=(replace(A, label="moved"), B))
    theirs = replace(BASE, sites=(B,), version=4)
    (clash,) = [one for one in differences(BASE, mine, theirs) if one.clashes]
    assert (clash.field, clash.theirs) == (WHOLE, None)
    assert {site.site_id for site in merged(BASE, mine, theirs).sites} == {"SM-01/P1", "SM-01/P2"}
    assert merged(BASE, mine, theirs, {clash.key}).sites == (B,)


def test_a_site_that_i_remove_stays_removed():
    mine, theirs = replace(BASE, sites=(B,)), replace(BASE, title="Theirs", version=4)
    assert merged(BASE, mine, theirs) == replace(theirs, sites=(B,))


@pytest.mark.parametrize("base", [BASE, None])
def test_a_removed_project_comes_back_or_is_given_up(base):
    mine = replace(BASE, title="Mine")
    (difference,) = differences(base, mine, None)
    assert (difference.field, difference.theirs) == (WHOLE, None)
    assert merged(base, mine, None) == replace(mine, version=None)
    assert merged(base, mine, None, {difference.key}) is None


def test_two_new_projects_of_one_code_are_compared_field_by_field():
    mine, theirs = Project("SM-01", "Mine", status="idea"), Project("SM-01", "Theirs", version=1)
    assert [one.field for one in differences(None, mine, theirs) if one.clashes] == ["title"]
    assert merged(None, mine, theirs, {("SM-01", "", "title")}) == replace(theirs, status="idea")

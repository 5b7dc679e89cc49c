"""What came back from the field beside what others have changed since."""

from dataclasses import replace

import pytest
import shapely

from konin_smart_plugin.catalogue.field_changes import MINE, OPEN, THEIRS, field_changes
from konin_smart_plugin.catalogue.model import Project, Site

A = Site(shapely.Point(1, 1), "SM-01/P1", "A")
BASE = Project("SM-01", "Stops", status="idea", sites=(A,), version=1)


def brought(mine, theirs, choice=OPEN, base=BASE):
    by_code = [{project.code: project for project in side} for side in ([base] if base else [], mine, theirs)]
    return field_changes(*by_code, lambda _difference: choice)


def test_a_copy_that_nobody_changed_changes_nothing():
    found = brought([BASE], [BASE])
    assert (found.to_save, found.left, found.removed, found.decided) == ([], [], [], [])
    later = replace(BASE, title="New", version=2)
    assert brought([BASE], [later]).to_save == []


def test_a_change_from_the_field_is_put_into_the_stored_version():
    stored = replace(BASE, status="done", version=4)
    found = brought([replace(BASE, title="Field")], [stored])
    assert found.to_save == [replace(stored, title="Field")]
    assert (found.left, found.decided) == ([], [])


@pytest.mark.parametrize(
    ("choice", "saved", "left"),
    [(MINE, ["Field"], []), (THEIRS, [], []), (OPEN, [], ["SM-01"])],
)
def test_a_clash_is_decided_or_left_open(choice, saved, left):
    found = brought([replace(BASE, title="Field")], [replace(BASE, title="Office", version=4)], choice)
    assert [project.title for project in found.to_save] == saved
    assert found.left == left
    ((difference, decision),) = found.decided
    assert (difference.key, decision) == (("SM-01", "", "title"), choice)


def test_a_project_left_open_does_not_stop_the_next_one():
    other = replace(BASE, code="SM-02", sites=(replace(A, site_id="SM-02/P1"),))
    base, mine, theirs = (
        {"SM-01": replace(BASE, title=one), "SM-02": replace(other, title=two)}
        for one, two in (("Stops", "Stops"), ("Field", "Field"), ("Office", "Stops"))
    )
    found = field_changes(base, mine, theirs, lambda _difference: OPEN)
    assert found.left == ["SM-01"]
    assert [(project.code, project.title) for project in found.to_save] == [("SM-02", "Field")]


def test_a_clash_given_up_does_not_give_up_the_other_changes():
    mine = replace(BASE, title="Field", status="done")
    stored = replace(BASE, title="Office", version=4)
    assert brought([mine], [stored], THEIRS).to_save == [replace(stored, status="done")]


def test_new_and_removed_projects():
    new = Project("SM-09", "New", sites=(Site(shapely.Point(5, 5), "SM-09/P1"),))
    found = brought([new], [BASE])
    assert found.removed == ["SM-01"]
    # The copy's own number of a new site is forgotten: the catalogue gives it one.
    assert found.to_save == [replace(new, sites=(Site(shapely.Point(5, 5)),))]


def test_a_project_that_the_office_removed_comes_back_only_when_it_was_changed():
    assert brought([BASE], []).to_save == []
    changed = replace(BASE, title="Field")
    found = brought([changed], [], MINE)
    assert found.to_save == [replace(changed, version=None)]


def test_a_new_site_is_brought_in_once():
    new = Site(shapely.Point(7, 7), "SM-01/P2", "new")
    mine = replace(BASE, sites=(A, new))
    # Meanwhile the office has given P2 to a site of its own, so that the new one becomes P3.
    others = Site(shapely.Point(8, 8), "SM-01/P2", "office")
    stored = replace(BASE, sites=(A, others), version=2)
    (saved,) = brought([mine], [stored]).to_save
    assert saved.sites == (A, others, replace(new, site_id=None))
    after = replace(stored, sites=(A, others, replace(new, site_id="SM-01/P3")), version=3)
    assert brought([mine], [after]).to_save == []

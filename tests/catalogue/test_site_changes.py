"""What saving a project does to its stored sites."""

from dataclasses import replace

import pytest
import shapely

from konin_smart_plugin.catalogue.conflicts import ConflictError, refuse_conflicts
from konin_smart_plugin.catalogue.model import Project, Site, site_number
from konin_smart_plugin.catalogue.site_changes import collected, site_changes

A, B = Site(shapely.Point(1, 1), "SM-01/P1", "A"), Site(shapely.Point(2, 2), "SM-01/P2", "B")
STORED = Project("SM-01", "Stops", sites=(A, B), version=3)


def test_sites_are_known_by_their_numbers():
    new, moved = Site(shapely.Point(3, 3)), replace(A, geometry=shapely.Point(9, 9))
    changes = site_changes(replace(STORED, sites=(moved, new)), STORED)
    assert (changes.removed, changes.added, changes.changed) == ([B], [new], [moved])
    same = site_changes(STORED, STORED)
    assert (same.removed, same.added, same.changed) == ([], [], [])
    fresh = site_changes(STORED, None)
    assert (fresh.removed, fresh.added, fresh.changed) == ([], [A, B], [])


def test_a_point_that_becomes_an_area_goes_and_comes():
    area = replace(A, geometry=shapely.box(0, 0, 1, 1))
    changes = site_changes(replace(STORED, sites=(area, B)), STORED)
    assert (changes.removed, changes.added, changes.changed) == ([A], [area], [])


def test_lines_and_areas_are_kept_as_multi_parts():
    line, area = shapely.LineString([(0, 0), (1, 1)]), shapely.box(0, 0, 1, 1)
    assert collected(line) == shapely.MultiLineString([line])
    assert collected(area) == shapely.MultiPolygon([area])
    for kept in (A.geometry, shapely.MultiPolygon([area])):
        assert collected(kept) is kept


def test_sites_are_numbered_by_project_layer_and_row():
    assert [
        site_number("SM-07", layer, 12) for layer in ("project_points", "project_lines", "project_areas")
    ] == [*("SM-07/P12", "SM-07/L12", "SM-07/A12")]
    layers = [
        Site(shapely.from_wkt(f"{kind} EMPTY")).layer for kind in ("POINT", "MULTILINESTRING", "POLYGON")
    ]
    assert layers == ["project_points", "project_lines", "project_areas"]
    with pytest.raises(KeyError):
        _ = Site(shapely.from_wkt("GEOMETRYCOLLECTION EMPTY")).layer


def test_only_the_version_that_was_read_may_be_saved():
    stored = {"SM-01": STORED}
    refuse_conflicts([STORED, Project("SM-02", "New")], stored)
    for mine in (replace(STORED, version=2), replace(STORED, version=None)):
        with pytest.raises(ConflictError, match="somebody else has changed SM-01 ") as raised:
            refuse_conflicts([Project("SM-02", "New"), mine], stored)
        (conflict,) = raised.value.conflicts
        assert (conflict.mine, conflict.theirs) == (mine, STORED)
    # A project that was stored and is no longer there was removed by somebody.
    gone = Project("SM-03", "Gone", version=1)
    with pytest.raises(ConflictError) as raised:
        refuse_conflicts([gone, replace(STORED, version=9)], stored)
    assert raised.value.values == {"projects": "SM-03, SM-01"}
    assert [conflict.theirs for conflict in raised.value.conflicts] == [None, STORED]

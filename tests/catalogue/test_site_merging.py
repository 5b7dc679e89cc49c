"""Sites of a sheet and stored sites: which are the same."""

from dataclasses import replace

import numpy as np
import shapely

from konin_smart_plugin.catalogue.entries import ReadSite
from konin_smart_plugin.catalogue.model import Change, Project, Site
from konin_smart_plugin.catalogue.site_merging import PastPlaces, merge_sites, place_key, same_place
from konin_smart_plugin.layer_io.gpkg_blobs import to_blobs

A = Site(shapely.Point(1, 1), "SM-01/P1", "A", accuracy="sketch")
B = Site(shapely.Point(2, 2), "SM-01/P2", "B")
PROJECT = Project(
    "SM-01", "Stops", source="plan.xlsx", fetched_at="2024-03-01T00:00:00Z", synthetic=True, sites=(A, B)
)
NOTHING = PastPlaces([])


def written(x, y, site_id=None, **fields):
    return ReadSite(shapely.Point(x, y), site_id, fields)


def past(x, y, site_id="SM-01/P9", table="project_points", field="geom"):
    (blob,) = to_blobs(np.array([shapely.Point(x, y)], object), 2177)
    return PastPlaces([Change("anna", "2024-03-01T00:00:00Z", table, site_id, field, blob.hex(), None)])


def test_the_same_place_is_the_same_to_the_millimetre():
    point = shapely.Point(6_517_910.0, 5_789_150.0)
    assert same_place(point, shapely.Point(6_517_910.0004, 5_789_149.9996))
    assert not same_place(point, shapely.Point(6_517_910.0006, 5_789_150.0))
    assert place_key(shapely.Point(0.0014, -0.0016)) == (1, -2)
    line = shapely.LineString([(0, 0), (1, 0.0014)])
    assert place_key(line) == place_key(shapely.MultiLineString([line])) == (0, 0, 1000, 1)


def test_a_sheet_of_the_stored_sites_changes_nothing():
    assert merge_sites(PROJECT, [written(2, 2), written(1, 1)], NOTHING) == (A, B)
    assert merge_sites(PROJECT, [], NOTHING) == (A, B)


def test_the_number_tells_a_site_before_its_place_and_label():
    sites = merge_sites(PROJECT, [written(2, 2, "SM-01/P1", label="B")], NOTHING)
    assert sites == (replace(A, geometry=shapely.Point(2, 2), label="B"), B)


def test_the_place_tells_a_site_before_its_label():
    assert merge_sites(PROJECT, [written(1, 1, label="B")], NOTHING) == (replace(A, label="B"), B)


def test_a_label_used_once_on_both_sides_tells_a_moved_site():
    assert merge_sites(PROJECT, [written(5, 5, label="B")], NOTHING) == (
        A,
        replace(B, geometry=shapely.Point(5, 5)),
    )
    twice = merge_sites(PROJECT, [written(5, 5, label="B"), written(6, 6, label="B")], NOTHING)
    assert twice[:2] == (A, B)
    assert [site.geometry.x for site in twice[2:]] == [5, 6]
    without = replace(PROJECT, sites=(replace(A, label=None), B))
    assert len(merge_sites(without, [written(5, 5)], NOTHING)) == 3


def test_a_site_is_recognised_once():
    sites = merge_sites(PROJECT, [written(1, 1), written(1, 1)], NOTHING)
    assert sites == (A, B)
    numbered = merge_sites(PROJECT, [written(7, 7, "SM-01/P7"), written(7, 7)], NOTHING)
    assert [site.site_id for site in numbered] == ["SM-01/P1", "SM-01/P2", "SM-01/P7"]


def test_new_sites_are_from_where_the_project_is_unless_the_sheet_says_otherwise():
    (new,) = merge_sites(PROJECT, [written(9, 9)], NOTHING)[2:]
    assert new == Site(
        shapely.Point(9, 9),
        origin="spreadsheet",
        source="plan.xlsx",
        fetched_at=PROJECT.fetched_at,
        synthetic=True,
    )
    (stated,) = merge_sites(PROJECT, [written(9, 9, origin="drawn", source="GPS", note="x")], NOTHING)[2:]
    assert (stated.origin, stated.source) == ("drawn", "GPS")


def test_a_site_moved_or_removed_on_the_map_stays_so():
    assert merge_sites(PROJECT, [written(9, 9)], past(9, 9)) == (A, B)
    assert merge_sites(PROJECT, [written(9, 9, label="B")], past(9, 9)) == (A, B)
    # Unless the sheet names the site by its number.
    assert merge_sites(PROJECT, [written(9, 9, "SM-01/P2")], past(9, 9))[1].geometry == shapely.Point(9, 9)
    # Only the history of this project's own sites' places counts.
    for history in (
        past(9, 9, "SM-011/P9"),
        past(9, 9, table="projects"),
        past(9, 9, field="label"),
        past(9, 8),
    ):
        assert len(merge_sites(PROJECT, [written(9, 9)], history)) == 3

"""Geometries as they come: missing, empty, with heights, broken."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.geometry import MOST_VERTICES, flat, inner_points, present, sound, subdivided


def shapes(*wkt):
    return np.array([text and shapely.from_wkt(text) for text in wkt], object)


def test_only_what_has_a_point_in_it_is_present():
    assert present(shapes("POINT (1 2)", None, "POINT EMPTY", "POLYGON EMPTY")).tolist() == [
        True,
        False,
        False,
        False,
    ]


def test_heights_are_dropped_and_the_input_is_left_alone():
    given = shapes("POINT Z (1 2 3)", None, "POINT (4 5)")
    result = flat(given)
    assert [shape and shape.wkt for shape in result] == ["POINT (1 2)", None, "POINT (4 5)"]
    assert given[0].has_z
    plain = shapes("POINT (1 2)")
    assert flat(plain) is not plain


def test_a_bow_tie_is_repaired_and_counted():
    # The bow tie of two triangles of base 2 and height 1 has an area of 1 + 1.
    bow_tie = "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"
    repaired, count = sound(shapes(bow_tie, "POLYGON ((0 0, 1 0, 1 1, 0 0))", None, "POLYGON EMPTY"))
    assert count == 1
    assert repaired[0].is_valid
    assert repaired[0].area == 2
    assert repaired[1].area == 0.5
    assert repaired[2] is None


def test_a_spike_that_a_repair_leaves_as_a_line_is_no_area():
    # A square with a spike 3 long: the repair gives the square and a line, of which the square stays.
    (repaired,), count = sound(shapes("POLYGON ((0 0, 2 0, 2 1, 5 1, 2 1, 2 2, 0 2, 0 0))"))
    assert (repaired.geom_type, repaired.area, count) == ("Polygon", 4, 1)


def test_an_inner_point_lies_inside():
    horseshoe = shapely.box(0, 0, 9, 9).difference(shapely.box(1, 1, 8, 9))
    points = inner_points(np.array([horseshoe, None], object))
    assert horseshoe.contains(points[0])
    assert not horseshoe.contains(horseshoe.centroid)
    assert points[1] is None


def test_pieces_are_small_and_cover_the_same_ground():
    # A ring of 200 m and 100 m with 2 x 256 vertices, a small square, and nothing at all.
    ring = shapely.Point(0, 0).buffer(200, quad_segs=64).difference(shapely.Point(0, 0).buffer(100, 64))
    square = shapely.box(1000, 1000, 1001, 1001)
    pieces = subdivided(np.array([ring, square]))
    assert shapely.get_num_coordinates(pieces).max() <= MOST_VERTICES
    assert len(pieces) > 4
    assert shapely.area(pieces).sum() == pytest.approx(ring.area + 1, rel=1e-12)
    assert shapely.union_all(pieces).symmetric_difference(shapely.union_all([ring, square])).area < 1e-6
    assert not len(subdivided(np.empty(0, object)))


def test_a_polygon_of_many_vertices_in_no_room_is_left_whole():
    dust = shapely.Point(0, 0).buffer(1e-5, quad_segs=64)
    assert subdivided(np.array([dust])).tolist() == [dust]

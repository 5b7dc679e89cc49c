"""Geometries as they come: missing, empty, with heights, broken."""

import numpy as np
import shapely

from konin_smart_plugin.analysis.geometry import flat, inner_points, present, sound


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

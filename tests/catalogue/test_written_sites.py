"""The sites of one row, as offices write coordinates."""

import pytest

from konin_smart_plugin.catalogue.written_sites import parts, read_sites


def read(about=(), project=(), **places):
    sites, problems = read_sites(places, dict(about), dict(project))
    assert problems == []
    return [(site.geometry.wkt, site.crs, site.column) for site in sites]


def labels(text, count, **project):
    xs = ";".join("1" for _ in range(count))
    about = {} if text is None else {"label": text}
    sites, _ = read_sites({"x": xs, "y": xs}, about, project)
    return [site.fields.get("label") for site in sites]


def problem(**places):
    sites, (found,) = read_sites(places, {}, {})
    return len(sites), found.column, found.value


def test_a_row_without_coordinates_has_no_site():
    assert read() == read(x="", y="") == read(geometry_wkt="", coordinates="") == []


def test_metres_keep_the_order_of_their_columns():
    assert read(x="5789000", y="6518000") == [("POINT (5789000 6518000)", None, "x")]
    assert read(x="1;2", y="3; 4") == [("POINT (1 3)", None, "x"), ("POINT (2 4)", None, "x")]


def test_longitude_and_latitude_are_wgs84_unless_they_are_too_large_for_angles():
    assert read(longitude="18,25", latitude="52.22") == [("POINT (18.25 52.22)", "EPSG:4326", "longitude")]
    # 180 is still an angle; what is more is a number of metres in the wrong column.
    assert read(longitude="180", latitude="-180") == [("POINT (180 -180)", "EPSG:4326", "longitude")]
    assert read(longitude="180.1", latitude="52") == [("POINT (180.1 52)", None, "longitude")]
    assert read(longitude="18", latitude="-181") == [("POINT (18 -181)", None, "longitude")]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("52.22, 18.25", ["POINT (52.22 18.25)"]),
        ("52,22 18,25", ["POINT (52.22 18.25)"]),
        ("52.22 / 18.25", ["POINT (52.22 18.25)"]),
        ("52.22|18.25", ["POINT (52.22 18.25)"]),
        ("52.22N 18.25E", ["POINT (52.22 18.25)"]),
        ("1 2; 3 4", ["POINT (1 2)", "POINT (3 4)"]),
        ("1 2\n3 4", ["POINT (1 2)", "POINT (3 4)"]),
    ],
)
def test_pairs_in_one_cell(text, points):
    assert read(coordinates=text) == [(point, None, "coordinates") for point in points]


def test_wkt_may_state_its_crs():
    assert read(geometry_wkt="POINT Z (1 2 3)") == [("POINT (1 2)", None, "geometry_wkt")]
    assert read(geometry_wkt="SRID=2180;POINT (1 2)", crs="2177") == [
        ("POINT (1 2)", "EPSG:2180", "geometry_wkt")
    ]
    assert read(geometry_wkt="POINT (1 2)", crs="układ 1992") == [
        ("POINT (1 2)", "EPSG:2180", "geometry_wkt")
    ]
    assert read(geometry_wkt="POINT EMPTY") == []


def test_points_of_several_are_sites_of_their_own_and_areas_in_parts_one():
    assert [wkt for wkt, *_ in read(geometry_wkt="MULTIPOINT (1 2, 3 4)")] == ["POINT (1 2)", "POINT (3 4)"]
    collection = "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))"
    assert [wkt for wkt, *_ in read(geometry_wkt=collection)] == ["POINT (1 2)", "LINESTRING (0 0, 1 1)"]
    parted = "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))"
    assert [wkt for wkt, *_ in read(geometry_wkt=parted)] == [parted]


@pytest.mark.parametrize(
    ("places", "value"),
    [
        ({"x": "1;2", "y": "3"}, "1;2 | 3"),
        ({"x": "1"}, "1 | "),
        ({"x": "1", "y": "brak"}, "1 | brak"),
        ({"latitude": "-", "longitude": "18"}, "18 | -"),
        ({"x": "obok szkoły", "y": "2"}, "obok szkoły | 2"),
        ({"coordinates": "1 2; obok"}, "1 2; obok"),
        ({"coordinates": "1 tu, 2 tam"}, "1 tu | 2 tam"),
        ({"geometry_wkt": "POINT (1)"}, "POINT (1)"),
        ({"geometry_wkt": "x" * 100}, "x" * 80),
        ({"geometry_wkt": "LINEARRING (0 0, 1 0, 1 1, 0 0)"}, "LINEARRING (0 0, 1 0, 1 1, 0 0)"),
    ],
)
def test_what_is_not_understood_is_quoted(places, value):
    count, column, quoted = problem(**places)
    assert (count, column) == (0, "geometry")
    assert quoted == value


def test_an_unknown_coordinate_system_is_told_and_the_site_kept():
    assert problem(x="1", y="2", crs="lokalny") == (1, "crs", "lokalny")


def test_lists_in_a_cell():
    assert parts(" a ;; b;") == ["a", "b"]
    assert parts(None) == parts(" ; ") == []


def test_sites_are_labelled_by_the_stated_names_or_by_addresses_or_parcels():
    assert labels("Park; Plac", 1) == ["Park; Plac"]
    assert labels("Park; Plac", 2) == ["Park", "Plac"]
    # One name for two sites is the name of both; a column of names without one says that they have none.
    assert labels("Park", 2) == ["Park", "Park"]
    assert labels("", 2, address="A; B") == ["", ""]
    assert labels(None, 2, address="A; B", parcel_id="1; 2") == ["A", "B"]
    assert labels(None, 2, address="A", parcel_id="1; 2") == ["1", "2"]
    assert labels(None, 1, address="A") == ["A"]
    assert labels(None, 1) == [None]


def test_what_the_row_says_of_its_sites_goes_to_each():
    about = {"site_id": "A/P1", "accuracy": "sketch", "label": "Park", "site_source": "GPS"}
    (site,), _ = read_sites({"x": "1", "y": "2"}, about, {})
    assert site.site_id == "A/P1"
    assert site.fields == {"label": "Park", "accuracy": "sketch", "source": "GPS"}


def test_collections_are_taken_apart_and_absurd_ones_are_not_understood():
    inside = "POINT (1 2), GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1), POINT EMPTY)"
    found = read(geometry_wkt=f"GEOMETRYCOLLECTION ({inside})")
    assert [wkt for wkt, *_ in found] == ["POINT (1 2)", "LINESTRING (0 0, 1 1)"]
    deep = "GEOMETRYCOLLECTION (" * 5_000 + "POINT (1 2)" + ")" * 5_000
    assert problem(geometry_wkt=deep) == (0, "geometry", deep[:80])


def test_an_srid_that_is_none_is_not_understood():
    assert problem(geometry_wkt="SRID=999999;POINT (1 2)") == (0, "geometry", "SRID=999999;POINT (1 2)")

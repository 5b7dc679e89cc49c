"""Which CRS the numbers of a sheet are in."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.catalogue.coordinates import CoordinateReader, Reading, flip, named_crs

# A city of 10 by 10 km in EPSG:2177.
CITY = shapely.box(6_510_000, 5_780_000, 6_520_000, 5_790_000)


@pytest.fixture
def reader(qgis_app):
    return CoordinateReader("EPSG:2177", CITY)


@pytest.mark.parametrize(
    ("text", "crs"),
    [
        ("EPSG:2180", "EPSG:2180"),
        ("epsg: 3857 (web)", "EPSG:3857"),
        ("EPSG:99999", None),
        ("PUWG 1992", "EPSG:2180"),
        ("układ 92", "EPSG:2180"),
        ("układ 2000", "EPSG:2177"),
        ("PL-2000 (2177)", "EPSG:2177"),
        ("WGS-84", "EPSG:4326"),
        ("współrzędne geograficzne", "EPSG:4326"),
        ("GPS", "EPSG:4326"),
        ("lokalny", None),
        ("", None),
    ],
)
def test_a_crs_is_known_by_its_names(qgis_app, text, crs):
    assert named_crs(text) == crs


def test_near_is_up_to_fifty_kilometres_from_the_city(reader):
    plain, swapped = Reading("EPSG:2177", swapped=False), Reading("EPSG:2177", swapped=True)
    # The reader's own outline of the city bends by less than a metre: two metres to either side are safe.
    near, far = shapely.Point(6_569_998, 5_785_000), shapely.Point(6_570_002, 5_785_000)
    assert reader.is_near(near, plain)
    assert not reader.is_near(far, plain)
    assert reader.is_near(flip(near), swapped)
    assert not reader.is_near(near, swapped)
    # 30 km east and 40 km north of the corner: 50 km away, each way and together.
    for east, north, expected in [(29_990, 39_990, True), (30_010, 40_010, False)]:
        for corner in [(6_520_000 + east, 5_790_000 + north), (6_510_000 - east, 5_780_000 - north)]:
            assert reader.is_near(shapely.Point(corner), plain) is expected


def test_a_stated_crs_is_believed_even_far_from_the_city(reader):
    nowhere = shapely.Point(1, 2)
    assert reader.recognise(nowhere) is None
    assert reader.recognise(nowhere, "EPSG:2180") == Reading("EPSG:2180", swapped=False)
    turned = shapely.Point(5_785_000, 6_515_000)
    assert reader.recognise(turned, "EPSG:2177") == Reading("EPSG:2177", swapped=True)
    assert reader.recognise(turned) == Reading("EPSG:2177", swapped=True)


def test_degrees_are_known_and_brought_into_the_stores_crs(reader):
    # 18° E is the axis of EPSG:2177's zone, easting 6,500,000; Konin's latitude is 52.2.
    point = shapely.Point(18.2, 52.2)
    reading = reader.recognise(point)
    assert reading == Reading("EPSG:4326", swapped=False)
    assert reader.recognise(flip(point)) == Reading("EPSG:4326", swapped=True)
    on_axis = reader.to_store([shapely.Point(18, 52.2)], reading)[0]
    assert on_axis.x == pytest.approx(6_500_000, abs=1e-3)
    there, back = (
        reader.to_store([point, flip(point)], reading),
        reader.to_store([flip(point)], Reading("EPSG:4326", swapped=True)),
    )
    assert shapely.equals_exact(there[0], back[0], 1e-6)
    # 0.2° of longitude at 52.2° N: 0.2 · 111.32 km · cos 52.2° = 13.65 km (the ellipsoid adds 0.3 %).
    assert there[0].x - 6_500_000 == pytest.approx(13_650, rel=0.005)
    assert isinstance(there, np.ndarray)


def test_the_distance_of_degrees_is_taken_in_metres(reader):
    # A degree south of the city's edge is 111 km away, a third of one 37 km.
    wgs84 = Reading("EPSG:4326", swapped=False)
    south = 52.16  # the edge of the city: northing 5,780,000
    assert reader.is_near(shapely.Point(18.2, south - 1 / 3), wgs84)
    assert not reader.is_near(shapely.Point(18.2, south - 0.6), wgs84)


def test_flipped_twice_is_the_same():
    line = shapely.LineString([(1, 2), (3, 4)])
    assert flip(line).wkt == "LINESTRING (2 1, 4 3)"
    assert flip(flip(line)) == line

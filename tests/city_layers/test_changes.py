"""What came, went and moved, worked out by hand."""

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.city_layers.changes import Changes, compare, read_for_comparison
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.columns import masked_column
from konin_smart_plugin.layer_io.table import Table

X, Y = 6518000.0, 5790000.0


@pytest.fixture
def stops(qgis_app):
    return load_specs()["bus_stops"]


def table(*rows, crs="EPSG:2177"):
    """Return stops: (name, metres east, invented)."""
    names, east, invented = zip(*rows, strict=True) if rows else ((), (), ())
    columns = {
        "name": masked_column(list(names), np.dtype(object)),
        "synthetic": masked_column(list(invented), np.dtype(bool)),
    }
    shapes = shapely.points(np.array([(X + x, Y) for x in east], float).reshape(-1, 2))
    return Table(shapes, columns, QgsCoordinateReferenceSystem(crs))


def test_one_of_each(stops):
    before = table(("Dworzec", 0, False), ("Rynek", 500, False), ("Szpital", 1000, False))
    after = table(("Dworzec", 0, False), ("Rynek", 530, False), ("Park", 2000, False))
    assert compare(stops, before, after) == Changes(count=3, added=1, removed=1, moved=1)


def test_what_has_another_name_or_lies_too_far_away_is_another_stop(stops):
    before = table(("Rynek", 0, False), ("Szpital", 1000, False))
    after = table(("Plac", 10, False), ("Szpital", 1051, False))
    assert compare(stops, before, after) == Changes(count=2, added=2, removed=2, moved=0)


def test_the_nearest_is_the_one_that_moved(stops):
    before = table((None, 0, False))
    after = table((None, 20, False), (None, -5, False))
    assert compare(stops, before, after) == Changes(count=2, added=1, removed=0, moved=1)


def test_invented_rows_never_moved(stops):
    before = table(("Rynek", 0, True), ("Rynek", 100, None))
    assert compare(stops, before, table(("Rynek", 0, False))) == Changes(count=1, added=1, removed=2, moved=0)


def test_two_rows_at_one_place_are_two(stops):
    before = table(("A", 0, False), ("A", 0, False))
    assert compare(stops, before, table(("A", 0, False))) == Changes(count=1, added=0, removed=1, moved=0)


@pytest.mark.parametrize(("before", "after"), [((), ()), ((("A", 0, False),), ()), ((), (("A", 0, False),))])
def test_empty_layers(stops, before, after):
    expected = Changes(len(after), len(after), len(before), 0)
    assert compare(stops, table(*before), table(*after)) == expected


def test_rows_in_another_crs_are_the_same_to_the_centimetre(stops):
    before = table(("A", 0, False))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    from konin_smart_plugin.layer_io.crs import reproject

    after = Table(reproject(before.geometry, before.crs, degrees), before.columns, degrees)
    assert compare(stops, before, after) == Changes(1, 0, 0, 0)


def test_a_polygon_and_a_multi_polygon_of_it_are_the_same(qgis_app):
    spec = load_specs()["buildings"]
    house = shapely.box(X, Y, X + 10, Y + 10)
    columns = {"synthetic": masked_column([False], np.dtype(bool))}
    crs = QgsCoordinateReferenceSystem("EPSG:2177")
    before = Table(np.array([shapely.MultiPolygon([house])]), columns, crs)
    assert compare(spec, before, Table(np.array([house]), columns, crs)) == Changes(1, 0, 0, 0)


def test_what_is_read_for_it(workspace):
    found = read_for_comparison(workspace, load_specs()["boundary"])
    assert set(found.columns) == {"name", "synthetic"}
    assert len(found) == 1
    assert len(read_for_comparison(workspace, load_specs()["zones"])) == 0


def test_rows_without_a_key_are_known_by_their_shape(qgis_app):
    """S1 moves, S2 goes; of the two without a number one stays, and one comes."""
    sensors = load_specs()["sensors"]

    def numbered(*rows):
        keys, east = zip(*rows, strict=True)
        columns = {sensors.key: masked_column(list(keys), np.dtype(object))}
        shapes = shapely.points(np.array([(X + x, Y) for x in east], float))
        return Table(shapes, columns, QgsCoordinateReferenceSystem("EPSG:2177"))

    before = numbered(("S1", 0), ("S2", 100), (None, 200), (None, 300))
    after = numbered(("S1", 10), (None, 200), (None, 300), (None, 900))
    assert compare(sensors, before, after) == Changes(count=4, added=1, removed=1, moved=1)
    unnumbered = Table(after.geometry, {}, after.crs)
    assert compare(sensors, before, unnumbered).count == 4

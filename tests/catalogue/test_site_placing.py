"""Sites that a person gives to a project, and taking them back."""

from dataclasses import replace

import pytest
import shapely

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.coordinates import CoordinateReader, Reading
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.history import history_lines
from konin_smart_plugin.catalogue.model import Project
from konin_smart_plugin.catalogue.site_placing import (
    add_sites,
    copied_sites,
    drawn_sites,
    take_back,
    typed_site,
    zone_sites,
)

# Konin's railway station: 52.2333 N, 18.2622 E is 6,517,9xx easting, 5,789,1xx northing in EPSG:2177.
STATION = shapely.Point(6_517_910.0, 5_789_150.0)
TENTH_MM = 1e-4


@pytest.fixture
def store(gpkg):
    store = GeoPackageStore(gpkg)
    store.save([Project("SM-01", "Przystanki", status="planned")], "anna")
    return store


@pytest.fixture
def project(store):
    return store.read()["SM-01"]


@pytest.fixture
def reader(store):
    return CoordinateReader(store.crs, None)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("6517910; 5789150", Reading("EPSG:2177", swapped=False)),
        ("5 789 150,0; 6 517 910,0", Reading("EPSG:2177", swapped=True)),
        ("5789150.0 6517910.0", Reading("EPSG:2177", swapped=True)),
        ("5789150.0, 6517910.0", Reading("EPSG:2177", swapped=True)),
    ],
)
def test_coordinates_are_understood_in_either_order(reader, text, reading):
    site, found = typed_site(text, reader)
    assert found == reading
    assert site.geometry.distance(STATION) < TENTH_MM
    assert (site.origin, site.accuracy) == ("coordinates", "surveyed")


@pytest.mark.parametrize("crs", ["EPSG:2180", "EPSG:4326"])
@pytest.mark.parametrize("swapped", [False, True])
def test_other_systems_lead_to_the_same_place(reader, crs, swapped):
    pyproj = pytest.importorskip("pyproj")
    there = pyproj.Transformer.from_crs("EPSG:2177", crs, always_xy=True).transform
    x, y = there(STATION.x, STATION.y)
    text = f"{y:.9f}; {x:.9f}" if swapped else f"{x:.9f}; {y:.9f}"
    for stated in (None, crs):
        site, found = typed_site(text, reader, stated)
        assert found == Reading(crs, swapped=swapped)
        assert site.geometry.distance(STATION) < 0.001


@pytest.mark.parametrize("text", ["", "52.2", "Kolejowa 1", "1; 2; 3"])
def test_what_is_no_pair_of_numbers_is_refused(reader, text):
    with pytest.raises(PlanError, match="Write two coordinates"):
        typed_site(text, reader)


def test_a_place_far_from_the_city_is_refused(reader):
    with pytest.raises(PlanError, match="far from the city"):
        typed_site("48.8566; 2.3522", reader)
    with pytest.raises(PlanError, match="far from the city"):
        typed_site("6517910; 5789150", reader, "EPSG:2180")


def test_a_drawn_site_says_so_and_is_flat():
    (site,) = drawn_sites(shapely.from_wkt("LINESTRING Z (0 0 5, 10 0 5)"))
    assert site.geometry.wkt == "LINESTRING (0 0, 10 0)"
    assert (site.origin, site.accuracy, site.layer) == ("drawn", "sketch", "project_lines")


def test_copied_points_become_one_site_each_and_parts_of_an_area_one_together():
    points = shapely.from_wkt("MULTIPOINT (0 0, 1 1)")
    areas = shapely.from_wkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))")
    sites = copied_sites([points, None, areas], "Działki", "parcels")
    assert [site.geometry.geom_type for site in sites] == ["Point", "Point", "MultiPolygon"]
    assert {(site.origin, site.accuracy, site.source) for site in sites} == {("copied", "parcel", "Działki")}
    assert copied_sites([points], "Moja warstwa", "")[0].accuracy == "sketch"


def test_a_zone_is_a_site_with_the_zones_name():
    (site,) = zone_sites(shapely.box(0, 0, 1, 1), "Zatorze")
    assert (site.label, site.origin, site.accuracy) == ("Zatorze", "zone", "area")


def test_placed_sites_get_numbers_and_can_be_taken_back(store, project):
    placed = add_sites(store, project, drawn_sites(STATION), "jan")
    assert [site.site_id for site in placed.new] == ["SM-01/P1"]
    assert store.read()["SM-01"] == placed.after
    take_back(store, placed, "ewa")
    assert store.read()["SM-01"].sites == ()
    removed = [line for line in history_lines(store.history("SM-01"), "en") if line.field == "removed"]
    assert [(line.changed_by, line.old_value) for line in removed] == [("ewa", "SM-01/P1")]


def test_what_somebody_else_changed_is_neither_overwritten_nor_taken_back(store, project):
    store.save([replace(project, status="done")], "ewa")
    with pytest.raises(PlanError, match="somebody else has changed"):
        add_sites(store, project, drawn_sites(STATION), "jan")
    placed = add_sites(store, store.read()["SM-01"], drawn_sites(STATION), "jan")
    store.save([replace(placed.after, status="idea")], "ewa")
    with pytest.raises(PlanError, match="somebody else has changed"):
        take_back(store, placed, "jan")
    assert len(store.read()["SM-01"].sites) == 1


def test_nothing_to_place_is_said(store, project):
    with pytest.raises(PlanError, match="no geometry"):
        add_sites(store, project, copied_sites([None], "Tabela", ""), "jan")


def test_history_is_told_in_words_newest_first(store, project):
    placed = add_sites(store, replace(project, status="done"), drawn_sites(STATION), "jan")
    moved = replace(placed.new[0], geometry=shapely.Point(6_517_000, 5_789_000), accuracy="surveyed")
    store.save([replace(placed.after, sites=(moved,))], "ewa")
    lines = history_lines(store.history("SM-01"), "en")
    told = [(line.changed_by, line.subject, line.field, line.old_value, line.new_value) for line in lines]
    assert told[-3:] == [
        ("jan", "site SM-01/P1", "added", "", "SM-01/P1"),
        ("jan", "project", "Status", "planned", "done"),
        ("anna", "project", "added", "", "SM-01"),
    ]
    assert set(told[:-3]) == {
        ("ewa", "site SM-01/P1", "Accuracy of the place", "sketch", "surveyed"),
        ("ewa", "site SM-01/P1", "Position", "6,517,910.0; 5,789,150.0", "6,517,000.0; 5,789,000.0"),
    }

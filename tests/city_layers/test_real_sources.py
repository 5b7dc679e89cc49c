"""Where real data for a layer may come from, and that each way is filled in as its algorithm takes it."""

import pytest

from konin_smart_plugin.city_layers.official_sources import SOURCES, LayerSource, find_source
from konin_smart_plugin.city_layers.real_sources import ways_to_real_data
from konin_smart_plugin.city_layers.sources.osm_import import osm_specs
from konin_smart_plugin.city_layers.specs import load_specs


@pytest.fixture(autouse=True)
def polish(qgis_app, monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "pl")


def test_the_preferred_source_comes_first():
    assert [(way.title, way.algorithm) for way in ways_to_real_data("bus_stops")] == [
        ("Rozkład jazdy GTFS", "import_gtfs"),
        ("OpenStreetMap", "import_osm"),
    ]
    assert [way.algorithm for way in ways_to_real_data("buildings")] == ["download_layer", "import_osm"]


def test_openstreetmap_fills_this_layer_alone():
    (way,) = [way for way in ways_to_real_data("trees") if way.algorithm == "import_osm"]
    assert way.parameters == {"LAYERS": ["trees"]}


def test_sensors_have_two_services():
    found = [find_source(way.parameters["SOURCE"]).name for way in ways_to_real_data("sensors")]
    assert found == ["gios_air", "imgw_gauges"]


def test_projects_come_from_the_office():
    assert ways_to_real_data("project_points") == []


def test_every_source_of_a_layer_is_offered():
    offered = {
        find_source(way.parameters["SOURCE"]).name
        for name, spec in load_specs().items()
        if spec.in_workspace
        for way in ways_to_real_data(name)
        if way.algorithm == "download_layer"
    }
    assert offered == {source.name for source in SOURCES if isinstance(source, LayerSource)}
    by_osm = {
        name
        for name, spec in load_specs().items()
        if spec.in_workspace and any(way.algorithm == "import_osm" for way in ways_to_real_data(name))
    }
    assert by_osm == set(osm_specs())

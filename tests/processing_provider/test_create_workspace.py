"""konin:create_workspace as a user runs it."""

import processing
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsVectorLayer

RESIDENTS = 66_606


@pytest.fixture(scope="module")
def demo(provider, tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "miasto"
    return processing.run("konin:create_workspace", {"FOLDER": str(folder)})


def table(outputs, name):
    return QgsVectorLayer(f"{outputs['WORKSPACE']}|layername={name}", name, "ogr")


def test_demo_residents_sum_to_the_official_number(demo):
    total = sum(feature["residents"] for feature in table(demo, "residents").getFeatures())
    assert total == pytest.approx(RESIDENTS)


def test_demo_fills_every_layer(demo):
    project = QgsProject()
    assert project.read(demo["PROJECT"])
    for layer in project.mapLayers().values():
        assert layer.featureCount(), layer.name()


def test_invented_layers_say_so_in_their_names(demo):
    project = QgsProject()
    project.read(demo["PROJECT"])
    names = {layer.customProperty("konin/layer"): layer.name() for layer in project.mapLayers().values()}
    assert "(DEMO)" in names["streets"]
    assert "(DEMO)" in names["residents"]
    assert "(DEMO)" not in names["boundary"]
    assert "(DEMO)" not in names["rail_stations"]


def test_every_row_says_whether_it_is_invented(demo):
    project = QgsProject()
    project.read(demo["PROJECT"])
    layers = {layer.customProperty("konin/layer"): layer for layer in project.mapLayers().values()}
    del layers["change_log"]  # not data about the city, but about its rows
    for layer in layers.values():
        unknown = [f.id() for f in layer.getFeatures('"synthetic" IS NULL OR "source" IS NULL')]
        assert not unknown, layer.name()


def test_demo_brings_its_rasters(demo):
    import rasterio

    for name in ("dsm.tif", "ndvi.tif"):
        with rasterio.open(demo["PROJECT"].replace("konin.qgz", name)) as raster:
            assert raster.crs.to_epsg() == 2177
            assert "DEMO" in raster.tags()["SYNTHETIC"]


def test_refuses_an_existing_workspace(demo):
    folder = demo["PROJECT"].replace("/konin.qgz", "")
    with pytest.raises(QgsProcessingException, match="already a workspace"):
        processing.run("konin:create_workspace", {"FOLDER": folder, "DEMO": False})


def test_another_boundary_makes_another_city(provider, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:2177", "Vaduz", "memory")
    square = QgsFeature()
    square.setGeometry(
        QgsGeometry.fromWkt(
            "POLYGON((6510000 5780000, 6511000 5780000, 6511000 5781000, 6510000 5781000, 6510000 5780000))"
        )
    )
    layer.dataProvider().addFeature(square)
    outputs = processing.run(
        "konin:create_workspace", {"FOLDER": str(tmp_path / "v"), "DEMO": False, "BOUNDARY": layer}
    )
    boundary = next(table(outputs, "boundary").getFeatures())
    assert boundary.geometry().area() == pytest.approx(1_000_000)
    assert boundary["name"] == "Vaduz"
    assert table(outputs, "streets").featureCount() == 0


def test_demo_with_another_boundary_is_refused(provider, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:2177", "Vaduz", "memory")
    with pytest.raises(QgsProcessingException, match="Turn DEMO off"):
        processing.run("konin:create_workspace", {"FOLDER": str(tmp_path / "v"), "BOUNDARY": layer})


def test_unknown_language_is_refused(provider, tmp_path):
    parameters = {"FOLDER": str(tmp_path / "v"), "DEMO": False, "LANGUAGE": "klingon"}
    with pytest.raises(QgsProcessingException, match="Give pl or en"):
        processing.run("konin:create_workspace", parameters)


def test_real_facts_are_credited_as_their_own_source_says(demo):
    project = QgsProject()
    project.read(demo["PROJECT"])
    rights = {
        layer.customProperty("konin/layer"): layer.metadata().rights()
        for layer in project.mapLayers().values()
    }
    assert rights["rail_stations"] == ["PLRailMap (CC0), nr 33100"]
    assert rights["streets"] == ["Dane fikcyjne (DEMO), nie są danymi miasta Konina"]
    assert len(rights["boundary"]) == 1
    assert "PRG" in rights["boundary"][0]

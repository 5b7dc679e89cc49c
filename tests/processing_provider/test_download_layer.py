"""konin:download_layer from start to end, against services on this machine."""

import json

import pytest
from loopback import Answer, loopback
from official_answers import EAST, GAUGE, NORTH, WEB_PAGE, collection, feature, square
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer

from konin_smart_plugin.city_layers.official_sources import SOURCES, find_source
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.translation import tr

PRECINCT = "A06_Granice_obrebow_ewidencyjnych"


@pytest.fixture
def city(provider, tmp_path):
    outputs = processing.run("konin:create_workspace", {"FOLDER": str(tmp_path / "miasto"), "DEMO": False})
    add(outputs["WORKSPACE"], "zones", {"zone_id": "D1", "synthetic": True, "source": "DEMO"})
    return outputs["WORKSPACE"]


@pytest.fixture
def server():
    with loopback() as started:
        yield started


def add(gpkg, name, values):
    """Put an invented row into a layer."""
    from qgis.core import QgsFeature, QgsGeometry

    layer = QgsVectorLayer(f"{gpkg}|layername={name}", name, "ogr")
    row = QgsFeature(layer.fields())
    for field, value in values.items():
        row[field] = value
    row.setGeometry(
        QgsGeometry.fromWkt(
            "MULTIPOLYGON(((6518000 5790000, 6519000 5790000, 6519000 5791000, 6518000 5790000)))"
        )
    )
    assert layer.dataProvider().addFeature(row)


def precincts(*zones):
    return collection(
        *(
            feature(PRECINCT, f"o.{code}", {"JPT_KOD_JE": code, "JPT_NAZWA_": name}, square(east, NORTH, 500))
            for code, name, east in zones
        )
    )


def run(gpkg, source, **more):
    return processing.run("konin:download_layer", {"SOURCE": source, "WORKSPACE": gpkg, **more})


def named_layer(gpkg, name):
    project = QgsProject()
    assert project.read(gpkg.replace("konin.gpkg", "konin.qgz"))
    found = [layer for layer in project.mapLayers().values() if layer.customProperty("konin/layer") == name]
    return project, found[0]


def test_the_demo_layer_is_replaced_and_keeps_its_place_and_style(city, server, monkeypatch):
    project, before = named_layer(city, "zones")
    node = project.layerTreeRoot().findLayer(before)
    place = (node.parent().name(), node.parent().children().index(node))
    style = before.renderer().dump()
    address = server.on(
        "/prg", precincts(("306201_1.0001", "Starówka", EAST), ("306201_1.0002", "Czarków", EAST + 600))
    )
    monkeypatch.setenv("KONIN_ADDRESS_PRG", address)
    outputs = run(city, "prg_precincts")
    assert {name: outputs[name] for name in ("COUNT", "ADDED", "REMOVED", "MOVED")} == {
        "COUNT": 2,
        "ADDED": 2,
        "REMOVED": 1,
        "MOVED": 0,
    }
    layer = QgsVectorLayer(outputs["OUTPUT"], "zones", "ogr")
    assert sorted(row["name"] for row in layer.getFeatures()) == ["Czarków", "Starówka"]
    project, after = named_layer(city, "zones")
    node = project.layerTreeRoot().findLayer(after)
    assert after.name() == load_specs()["zones"].title["pl"]
    assert (node.parent().name(), node.parent().children().index(node)) == place
    assert after.renderer().dump() == style
    assert after.metadata().rights() == ["Źródło: Państwowy Rejestr Granic, GUGiK"]
    assert "127.0.0.1" in after.metadata().abstract()


def test_a_second_run_tells_what_changed(city, server, monkeypatch):
    first = precincts(("306201_1.0001", "Starówka", EAST), ("306201_1.0002", "Czarków", EAST + 600))
    then = precincts(("306201_1.0001", "Starówka", EAST + 5), ("306201_1.0003", "Glinka", EAST + 600))
    # each run asks for two pages: the second brings nothing new
    monkeypatch.setenv("KONIN_ADDRESS_PRG", server.on("/prg", first, first, then))
    run(city, "Obręby ewidencyjne jako strefy (PRG)")
    outputs = run(city, "prg_precincts")
    assert [outputs[name] for name in ("COUNT", "ADDED", "REMOVED", "MOVED")] == [2, 1, 1, 1]


@pytest.mark.parametrize(
    "answer",
    [WEB_PAGE, Answer(status=404), Answer(b"x", seconds=0, declared=50), precincts(("1", "x", 900000))],
)
def test_what_goes_wrong_leaves_the_layer_as_it_was(city, server, monkeypatch, answer):
    monkeypatch.setenv("KONIN_ADDRESS_PRG", server.on("/prg", answer))
    from pathlib import Path

    before = Path(city).read_bytes()
    with pytest.raises(QgsProcessingException):
        run(city, "prg_precincts")
    assert Path(city).read_bytes() == before


def test_gauges_become_sensors(city, server, monkeypatch):
    monkeypatch.setenv("KONIN_ADDRESS_IMGW", server.on("/hydro", json.dumps([GAUGE])))
    outputs = run(city, "imgw_gauges")
    (row,) = QgsVectorLayer(outputs["OUTPUT"], "sensors", "ogr").getFeatures()
    assert (row["sensor_id"], row["kind"], row["synthetic"]) == ("IMGW-152180040", "water", False)
    assert row["fetched_at"].isValid()


def terrain(parameters):
    """Answer a WCS request as documented: a GeoTIFF of a slope, 1 cm higher for each metre north."""
    import rasterio
    from rasterio.transform import from_bounds

    west, south, east, north = (float(text) for text in parameters["bbox"].split(","))
    import numpy as np

    cell = float(parameters["resx"])
    rows, columns = round((north - south) / cell), round((east - west) / cell)
    heights = (north - (np.arange(rows) + 0.5) * cell - 480000) * 0.01
    with rasterio.MemoryFile() as memory:
        with memory.open(
            driver="GTiff", dtype="float32", count=1, height=rows, width=columns, crs="EPSG:2180",
            transform=from_bounds(west, south, east, north, columns, rows),
        ) as raster:  # fmt: skip
            raster.write(np.tile(heights[:, None], (1, columns)).astype("float32"), 1)
        return Answer(bytes(memory.read()), kind="image/tiff")


def test_the_terrain_covers_the_city_on_the_workspaces_grid(city, server, monkeypatch):
    import rasterio
    from pyproj import Transformer

    monkeypatch.setenv("KONIN_ADDRESS_NMT", server.on("/wcs", terrain))
    outputs = run(city, "nmt_terrain")
    with rasterio.open(outputs["OUTPUT"]) as raster:
        assert raster.name.endswith("dsm.tif")
        assert raster.crs.to_epsg() == 2177
        assert (raster.res, raster.bounds.left % 5, raster.bounds.top % 5) == ((5, 5), 0, 0)
        assert raster.tags()["SOURCE"] == "gugik_nmt"
        x, y = Transformer.from_crs(2180, 2177, always_xy=True).transform(EAST, NORTH)
        (height,) = next(raster.sample([(x, y)]))
        # 487000 - 480000 = 7000 m north: 70 m, within half a cell (2.5 cm).
        assert height == pytest.approx(70, abs=0.03)
    assert {asked[1]["coverage"] for asked in server.asked} == {"DTM_PL-EVRF2007-NH_TIFF"}
    # made again from the same source without asking; not over the office's own
    run(city, "nmt_terrain")
    with pytest.raises(QgsProcessingException, match="made from other data"):
        run(city, "surface_file", INPUT=outputs["OUTPUT"])


def test_an_answer_that_is_no_raster_is_refused(city, server, monkeypatch):
    monkeypatch.setenv("KONIN_ADDRESS_NMT", server.on("/wcs", WEB_PAGE))
    with pytest.raises(QgsProcessingException, match="web page"):
        run(city, "nmt_terrain")


def test_the_orthophoto_lies_below_all_layers(city, server, monkeypatch):
    monkeypatch.setenv("KONIN_ADDRESS_ORTHOPHOTO", server.on("/orto", Answer(status=500)))
    outputs = run(city, "orthophoto")
    assert outputs["OUTPUT"].startswith("type=xyz")
    project = QgsProject()
    assert project.read(city.replace("konin.gpkg", "konin.qgz"))
    assert project.layerTreeRoot().children()[-1].name() == "Ortofotomapa"
    assert server.asked == []


def test_the_open_project_is_changed_and_left_to_its_user(city, server, monkeypatch):
    project = QgsProject.instance()
    assert project.read(city.replace("konin.gpkg", "konin.qgz"))
    try:
        monkeypatch.setenv(
            "KONIN_ADDRESS_PRG", server.on("/prg", precincts(("306201_1.0001", "Starówka", EAST)))
        )
        run(city, "prg_precincts")
        names = {layer.customProperty("konin/layer"): layer for layer in project.mapLayers().values()}
        assert names["zones"].featureCount() == 1
        assert project.isDirty()
    finally:
        project.clear()


def test_every_source_names_a_layer_and_a_credit_there_is(qgis_app):
    from konin_smart_plugin.city_layers.specs import load_sources

    for source in SOURCES:
        assert source.credit in load_sources()
        layer = getattr(source, "layer", None)
        if layer:
            credited = [known.name for known in load_specs()[layer].sources]
            assert source.credit in credited, source.name
        assert find_source(source.name) is source
        assert find_source(tr(source.title, "pl")) is source


def test_an_unknown_source_is_told_with_those_there_are(city):
    with pytest.raises(QgsProcessingException, match="egib_parcels"):
        run(city, "google")


def test_it_works_in_the_background(city, server, monkeypatch):
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingFeedback

    monkeypatch.setenv("KONIN_ADDRESS_IMGW", server.on("/hydro", json.dumps([GAUGE])))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("konin:download_layer")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"SOURCE": "imgw_gauges", "WORKSPACE": city}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    done = []
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    assert task.waitForFinished(20000)
    QgsApplication.processEvents()
    assert done[0][0]
    assert done[0][1]["COUNT"] == 1

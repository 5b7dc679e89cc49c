"""konin:canopy_share as the toolbox runs it."""

import numpy as np
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsRasterLayer

from konin_smart_plugin.processing_provider import algorithm
from konin_smart_plugin.processing_provider.canopy_share import CanopyShare

rasterio = pytest.importorskip("rasterio")
X, Y = 6_500_000, 5_790_000


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


@pytest.fixture
def raster(tmp_path):
    """100 x 100 pixels of 1 m: trees of 10 m in the western quarter, unknown in the top ten rows."""
    values = np.zeros((100, 100), np.float32)
    values[:, :25] = 10
    values[:10] = -1
    path = tmp_path / "chm.tif"
    transform = rasterio.transform.from_origin(X, Y + 100, 1, 1)
    shape = {"height": 100, "width": 100, "count": 1, "dtype": "float32"}
    with rasterio.open(path, "w", "GTiff", crs="EPSG:2177", transform=transform, nodata=-1, **shape) as file:
        file.write(values, 1)
    return QgsRasterLayer(str(path), "chm", "gdal")


def test_share_mean_and_validity(run, rows, make_layer, raster):
    zones = make_layer(
        "Polygon", {"zone_id": str}, [(box(0, 0, 50, 100), "W"), (box(50, 0, 150, 100), "E"), (None, "N")]
    )
    results, log = run(CanopyShare, {"RASTER": raster, "ZONES": zones, "OUTPUT": "memory:"})
    west, east, nowhere = rows(results["OUTPUT"])
    assert (west["zone_id"], west["share_pct"], west["mean"], west["valid_pct"]) == ("W", 50, 5, 90)
    assert (east["share_pct"], east["mean"], east["valid_pct"]) == (0, 0, 45)  # half of E has no raster
    assert (nowhere["share_pct"], nowhere["valid_pct"]) == (None, None)
    assert "1 zones hold no valid pixel" in log


def test_zones_in_degrees_are_moved_onto_the_raster(run, rows, make_layer, raster):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:2177"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    zone = QgsGeometry.fromWkt(box(0, 0, 50, 100))
    zone.transform(to_degrees)
    zones = make_layer("Polygon", {}, [(zone.asWkt(12),)], crs="EPSG:4326")
    results, _ = run(CanopyShare, {"RASTER": raster, "ZONES": zones, "THRESHOLD": 10, "OUTPUT": "memory:"})
    assert rows(results["OUTPUT"])[0]["share_pct"] == pytest.approx(50)
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"


def test_layers_that_do_not_overlap_are_refused(run, make_layer, raster):
    zones = make_layer("Polygon", {}, [(box(5000, 0, 5050, 100),)])
    with pytest.raises(QgsProcessingException, match="do the two layers overlap"):
        run(CanopyShare, {"RASTER": raster, "ZONES": zones, "OUTPUT": "memory:"})


@pytest.mark.parametrize(
    ("content", "crs", "sentence"),
    [
        ([], "EPSG:2177", "is empty"),
        ([(None,)], "EPSG:2177", "has a geometry"),
        ([(box(0, 0, 50, 100),)], "", "has no coordinate reference system"),
    ],
)
def test_bad_zones_are_refused(run, make_layer, raster, content, crs, sentence):
    zones = make_layer("Polygon", {}, content, crs=crs)
    with pytest.raises(QgsProcessingException, match=sentence):
        run(CanopyShare, {"RASTER": raster, "ZONES": zones, "OUTPUT": "memory:"})


def test_without_rasterio_the_toolbox_says_how_to_install_it(monkeypatch):
    assert CanopyShare().canExecute() == (True, "")
    monkeypatch.setattr(algorithm, "find_spec", lambda _name: None)
    able, advice = CanopyShare().canExecute()
    assert not able
    assert "python3-rasterio" in advice


@pytest.mark.parametrize(("threshold", "title"), [(3, "Canopy share"), (0.4, "Vegetation share")])
def test_a_threshold_of_a_vegetation_index_is_named_vegetation(run, make_layer, raster, threshold, title):
    zones = make_layer("Polygon", {}, [(box(0, 0, 50, 100),)])
    results, _ = run(
        CanopyShare, {"RASTER": raster, "ZONES": zones, "THRESHOLD": threshold, "OUTPUT": "memory:"}
    )
    assert results["OUTPUT"].metadata().title() == title

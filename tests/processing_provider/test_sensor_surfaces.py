"""Line of sight over surface models as they come: in degrees, turned, holed, too small, too far reached."""

import numpy as np
import pytest
import shapely
from memory_layers import layer
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from konin_smart_plugin.processing_provider.sensor_coverage import SensorCoverage

rasterio = pytest.importorskip("rasterio")
pytestmark = pytest.mark.usefixtures("qgis_processing")

X, Y = 6_500_000, 5_790_000  # 18°, 52.23° in EPSG:2177: there 1e-4° are 6.8 m by 11.1 m
NORTH_UP = rasterio.Affine(5, 0, X - 300, 0, -5, Y + 300)
FLAT = np.full((120, 120), 90.0)  # 600 m by 600 m around (X, Y)


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.said, self.warned = [], []

    def pushInfo(self, info):  # noqa: N802 (QGIS's name)
        self.said.append(info)

    def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
        self.warned.append(warning)


def surface(tmp_path, heights=FLAT, transform=NORTH_UP, crs="EPSG:2177", nodata=None):
    path = tmp_path / "dsm.tif"
    with rasterio.open(
        path, "w", driver="GTiff", dtype="float32", count=1, crs=crs, transform=transform, nodata=nodata,
        height=heights.shape[0], width=heights.shape[1],
    ) as raster:  # fmt: skip
        raster.write(heights.astype(np.float32), 1)
    return str(path)


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north).wkt


def run(dsm, log=None, reach=100, half=200, **more):
    """A sensor 5 m high at (X + 1, Y + 1), and as AREA the square of 2 · half metres around it."""
    post = layer("Point", "field=height_m:double", [(f"POINT({X + 1} {Y + 1})", 5)])
    area = layer("Polygon", "field=name:string", [(box(-half, -half, half, half), "square")])
    inputs = {"SENSORS": post, "RANGE": reach, "HEIGHT_FIELD": "height_m", "AREA": area, "DSM": dsm}
    return processing.run(SensorCoverage().create(), inputs | {"OUTPUT": "memory:"} | more, feedback=log)


TURNED = (
    rasterio.Affine.translation(X, Y) * rasterio.Affine.rotation(30) * rasterio.Affine(5, 0, -300, 0, -5, 300)
)


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (rasterio.Affine(1e-4, 0, 17.99, 0, -1e-4, 52.26), "EPSG:4326"),
        (TURNED, "EPSG:2177"),
        (rasterio.Affine(5, 0, X - 300, 0, 5, Y - 300), "EPSG:2177"),  # the first row is the southernmost
        (rasterio.Affine(5, 0, X - 300, 0, -10, Y + 600), "EPSG:2177"),
    ],
    ids=["degrees", "turned", "south up", "oblong"],
)
def test_a_flat_model_however_it_lies_shows_the_whole_disc(tmp_path, transform, crs):
    # On flat ground everything within 100 m is seen: 3.14 ha, but for the cells at the rim.
    log = Log()
    heights = np.full((900, 400), 90.0) if crs == "EPSG:4326" else FLAT
    result = run(surface(tmp_path, heights, transform, crs), log)
    assert result["COVERED_HA"] == pytest.approx(np.pi, rel=0.03)
    assert result["AREA_HA"] == pytest.approx(16)
    assert result["OUTPUT"].crs().authid() == "EPSG:2177"
    assert any("to which the surface model was resampled" in line for line in log.said)


def test_a_model_smaller_than_the_area(tmp_path):
    # Of AREA, 1,000 m by 1,000 m = 100 ha, the model knows 36 ha.
    log = Log()
    result = run(surface(tmp_path), log, half=500)
    assert (result["AREA_HA"], result["COVERED_HA"]) == (pytest.approx(36), pytest.approx(np.pi, rel=0.03))
    assert any("64.00 ha of AREA have no height" in text for text in log.warned)


@pytest.mark.parametrize("unknown", [-9999.0, np.nan])
def test_holes_are_neither_covered_nor_gaps(tmp_path, unknown):
    # The hole is the square from 50 m to 100 m east and 0 to 50 m north: 0.25 ha, 0.22 ha of it in the disc.
    heights = FLAT.copy()
    heights[50:60, 70:80] = unknown
    result = run(surface(tmp_path, heights, nodata=None if np.isnan(unknown) else unknown), GAPS="memory:")
    gaps = sum(feature["area_ha"] for feature in result["GAPS"].getFeatures())
    assert result["AREA_HA"] == pytest.approx(16 - 0.25)
    assert result["COVERED_HA"] == pytest.approx(np.pi - 0.22, rel=0.03)
    assert gaps == pytest.approx(result["AREA_HA"] - result["COVERED_HA"])


def test_a_range_of_a_hundred_kilometres(tmp_path):
    result = run(surface(tmp_path), reach=100_000)
    assert result["COVERED_HA"] == result["AREA_HA"] == pytest.approx(16)


def test_a_model_without_heights_and_one_without_crs(tmp_path, monkeypatch):
    nothing = np.full((120, 120), -9999.0)
    with pytest.raises(QgsProcessingException, match="no height in the surface model: 1"):
        run(surface(tmp_path, nothing, nodata=-9999.0))
    monkeypatch.setenv("KONIN_LANGUAGE", "pl")
    with pytest.raises(QgsProcessingException, match="Raster dsm nie ma układu współrzędnych"):
        run(surface(tmp_path, crs=None))


def test_cancel_leaves_no_raster(tmp_path):
    log, path = Log(), tmp_path / "count.tif"
    log.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(surface(tmp_path), log, COUNT=str(path))
    assert [file.name for file in tmp_path.iterdir()] == ["dsm.tif"]

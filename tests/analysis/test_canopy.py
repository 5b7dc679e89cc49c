"""Zonal shares against a loop over all pixel centres."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis import canopy
from konin_smart_plugin.analysis.canopy import polygon_shares, raster_shares
from konin_smart_plugin.analysis.errors import PlanError

rasterio = pytest.importorskip("rasterio")


def write(path, values, nodata=None, corner=(0.0, 100.0), pixel=10.0):
    transform = rasterio.transform.from_origin(*corner, pixel, pixel)
    shape = {"height": values.shape[0], "width": values.shape[1], "count": 1, "dtype": values.dtype}
    with rasterio.open(
        path, "w", "GTiff", crs="EPSG:2177", transform=transform, nodata=nodata, **shape
    ) as file:
        file.write(values, 1)
    return path


def test_shares_by_hand(tmp_path):
    values = np.zeros((10, 10), np.float32)
    values[0, :5] = 5.0  # the top row (y 90..100), five pixels of height 5
    values[1, 0] = np.nan
    path = write(tmp_path / "chm.tif", values)
    # left: 5 x 2 pixels, 9 valid, 5 of them at least 3, sum 25; right: half of its 4 x 2 pixels lie outside
    zones = np.array(
        [shapely.box(0, 80, 50, 100), shapely.box(80, 80, 120, 100), None, shapely.box(1, 1, 2, 2)]
    )
    shares = raster_shares(path, 1, 3.0, zones)
    assert shares.share_pct == pytest.approx([100 * 5 / 9, 0, np.nan, np.nan], nan_ok=True)
    assert shares.mean == pytest.approx([25 / 9, 0, np.nan, np.nan], nan_ok=True)
    assert shares.valid_pct == pytest.approx([90, 50, np.nan, np.nan], nan_ok=True)


def test_the_threshold_itself_counts(tmp_path):
    path = write(tmp_path / "chm.tif", np.full((2, 2), 3, np.uint8), nodata=0, corner=(0.0, 20.0))
    assert raster_shares(path, 1, 3.0, np.array([shapely.box(0, 0, 20, 20)])).share_pct == [100]


def test_scale_and_offset_give_the_unit(tmp_path):
    # NDVI kept as whole numbers: 29, 28 and 30 hundredths; 255 is no data; 0.01 x 29 = 0.29 is the threshold
    values = np.array([[29, 28], [255, 30]], np.uint8)
    path = write(tmp_path / "ndvi.tif", values, nodata=255, corner=(0.0, 20.0))
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = [0.01], [0.0]
    zone = np.array([shapely.box(0, 0, 20, 20)])
    shares = raster_shares(path, 1, 0.29, zone)
    assert shares.share_pct == pytest.approx([100 * 2 / 3])
    assert shares.mean == pytest.approx([0.29])
    assert shares.valid_pct == pytest.approx([75])
    with rasterio.open(path, "r+") as file:
        file.offsets = [-0.2]  # now 0.09, 0.08 and 0.10
    assert raster_shares(path, 1, 0.1, zone).share_pct == pytest.approx([100 / 3])
    assert raster_shares(path, 1, 0.1, zone).mean == pytest.approx([0.09])


def test_pixels_that_a_mask_hides_are_not_valid(tmp_path):
    path = write(tmp_path / "chm.tif", np.full((2, 2), 9, np.uint8), corner=(0.0, 20.0))
    with rasterio.open(path, "r+") as file:
        file.write_mask(np.array([[255, 255], [255, 0]], np.uint8))
    shares = raster_shares(path, 1, 3.0, np.array([shapely.box(0, 0, 20, 20)]))
    assert (shares.share_pct, shares.valid_pct) == ([100], [75])


def test_a_missing_band_is_refused(tmp_path):
    path = write(tmp_path / "chm.tif", np.zeros((2, 2), np.uint8))
    with pytest.raises(PlanError, match="no band 2"):
        raster_shares(path, 2, 3.0, np.array([shapely.box(0, 0, 20, 20)]))


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32), strip=st.sampled_from([40, 200, 10_000]))
def test_shares_equal_the_loop_over_all_pixels(tmp_path_factory, seed, strip):
    rng = np.random.default_rng(seed)
    values = rng.uniform(0, 6, (20, 30)).astype(np.float32)
    values[rng.random(values.shape) < 0.1] = -9
    path = write(tmp_path_factory.mktemp("raster") / "chm.tif", values, nodata=-9, corner=(0.0, 200.0))
    cloud = shapely.points(rng.uniform(-50, 350, (12, 2)))
    zones = np.array(
        [
            *shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(cloud[:6]))),
            cloud[6].buffer(60).difference(cloud[6].buffer(20)),
            shapely.union_all([cloud[7].buffer(30), cloud[8].buffer(30)]),
        ]
    )
    x, y = np.meshgrid(np.arange(5, 300, 10.0), np.arange(195, 0, -10.0))
    original, canopy.STRIP = canopy.STRIP, strip
    try:
        shares = raster_shares(path, 1, 3.0, zones)
    finally:
        canopy.STRIP = original
    for number, zone in enumerate(zones):
        inside = shapely.contains_xy(zone, x, y) & (values != -9)
        if not inside.any():
            assert np.isnan(shares.share_pct[number])
            continue
        assert shares.share_pct[number] == pytest.approx(100 * (values[inside] >= 3).mean())
        assert shares.mean[number] == pytest.approx(values[inside].mean(dtype=float), rel=1e-6)


def test_adjoining_zones_share_no_pixel_and_miss_none(tmp_path):
    path = write(tmp_path / "chm.tif", np.ones((10, 10), np.uint8))
    rng = np.random.default_rng(5)
    cloud = shapely.multipoints(rng.uniform(0, 100, (30, 2)))
    zones = shapely.intersection(
        shapely.get_parts(shapely.voronoi_polygons(cloud)), shapely.box(0, 0, 100, 100)
    )
    spans = canopy.zone_spans(zones, ~rasterio.open(path).transform)
    assert (spans.end - spans.start).sum() == 100


def test_polygon_shares_count_overlapping_crowns_once():
    zones = np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    crowns = np.array([shapely.box(0, 0, 5, 4), shapely.box(0, 0, 5, 6), shapely.box(9, 0, 15, 10)])
    assert polygon_shares(zones, crowns) == pytest.approx([40, 0])  # 5 x 6 + 1 x 10


def test_shares_under_crowns_of_many_vertices_equal_those_of_the_whole_canopy():
    rng = np.random.default_rng(5)
    crowns = shapely.buffer(shapely.points(rng.uniform(0, 400, (60, 2))), 40, quad_segs=64)
    west, south = (axis.ravel() for axis in np.meshgrid(np.arange(0, 400, 25), np.arange(0, 400, 25)))
    zones = np.append(shapely.box(west, south, west + 25, south + 25), [shapely.box(900, 0, 910, 10), None])
    canopy = shapely.union_all(crowns)
    with np.errstate(invalid="ignore"):  # GEOS tries and discards NaN where outlines touch
        slow = [zone and 100 * zone.intersection(canopy).area / zone.area for zone in zones]
    assert polygon_shares(zones, crowns) == pytest.approx(np.array(slow, float), abs=1e-9, nan_ok=True)

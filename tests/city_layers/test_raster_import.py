"""Rasters cut, reprojected and aligned: values against those worked out by hand."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.grid import Grid
from konin_smart_plugin.city_layers.raster_import import NO_DATA, align_rasters

CRS = "EPSG:2177"


def raster(path, values, west, north, cell, crs=CRS, nodata=None):
    values = np.asarray(values, np.float32)
    profile = {
        "driver": "GTiff", "dtype": "float32", "count": 1,
        "height": values.shape[0], "width": values.shape[1], "crs": crs,
        "transform": from_origin(west, north, cell, cell), "nodata": nodata,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as target:
        target.write(values, 1)
    return path


def aligned(tmp_path, sources, grid, **more):
    target = tmp_path / "dsm.tif"
    share = align_rasters(sources, target, grid, CRS, {"SOURCE": "gugik_nmt"}, **more)
    with rasterio.open(target) as result:
        return share, result.read(1), result.transform, result.tags()


def test_cells_fall_on_the_grid_and_outside_is_unknown(tmp_path):
    # A source of one 10 m cell in the north-west corner of a grid of 2 × 2 cells of 10 m.
    source = raster(tmp_path / "a.tif", [[7]], 6518000, 5790020, 10)
    share, values, transform, tags = aligned(tmp_path, [source], Grid(6518000, 5790020, 10, 2, 2))
    assert share == 0.25
    assert values.tolist() == [[7, NO_DATA], [NO_DATA, NO_DATA]]
    assert (transform.c, transform.f, transform.a, transform.e) == (6518000, 5790020, 10, -10)
    assert tags["SOURCE"] == "gugik_nmt"


def test_a_slope_stays_a_slope_when_the_cell_changes(tmp_path):
    # Height = 0.1 × the way east, in 2 m cells; in 5 m cells the middle of column c lies at 5c + 2.5 m.
    source = raster(tmp_path / "a.tif", np.tile((np.arange(100) + 0.5) * 0.2, (100, 1)), 6518000, 5790200, 2)
    _, values, _, _ = aligned(tmp_path, [source], Grid(6518050, 5790150, 5, 10, 20))
    expected = 0.1 * (50 + 5 * np.arange(20) + 2.5)
    # GDAL weighs source cells its own way in each release: 2 to 8 mm on this slope.
    assert values == pytest.approx(np.tile(expected, (10, 1)), abs=0.01)


def test_tiles_of_another_crs_join_without_a_seam(tmp_path):
    # Heights of a plane over EPSG:2180, cut into two tiles; the plane is known at every place.
    west, north, cell = 449000.0, 488000.0, 5.0
    east = west + (np.arange(400) + 0.5) * cell
    south = north - (np.arange(400) + 0.5) * cell
    plane = (east[None, :] - west) * 0.01 + (south[:, None] - north) * 0.02 + 100
    left = raster(tmp_path / "l.tif", plane[:, :200], west, north, cell, "EPSG:2180")
    right = raster(tmp_path / "r.tif", plane[:, 200:], west + 1000, north, cell, "EPSG:2180")
    from pyproj import Transformer

    to_2177 = Transformer.from_crs(2180, 2177, always_xy=True)
    x, y = to_2177.transform(west + 500, north - 500)
    grid = Grid(float(x // 5 * 5), float(y // 5 * 5), 5, 180, 180)
    share, values, _, _ = aligned(tmp_path, [left, right], grid)
    assert share == 1
    back = Transformer.from_crs(2177, 2180, always_xy=True)
    e, n = back.transform(*np.meshgrid(grid.x, grid.y))
    # Half a cell of the warp's own tolerance (an eighth of a pixel) on this slope is under 3 cm.
    assert values == pytest.approx((e - west) * 0.01 + (n - north) * 0.02 + 100, abs=0.03)


def test_unknown_cells_of_the_source_stay_unknown(tmp_path):
    source = raster(tmp_path / "a.tif", [[1, -1], [2, np.nan]], 0, 20, 10, nodata=-1)
    _, values, _, _ = aligned(tmp_path, [source], Grid(0, 20, 10, 2, 2))
    assert values.tolist() == [[1, NO_DATA], [2, NO_DATA]]


def test_many_strips_are_one_raster(tmp_path):
    heights = np.tile(np.arange(1300, dtype=np.float32)[:, None], (1, 3))
    source = raster(tmp_path / "a.tif", heights, 0, 1300, 1)
    seen = []
    _, values, _, _ = aligned(tmp_path, [source], Grid(0, 1300, 1, 1300, 3), progress=seen.append)
    assert np.array_equal(values, heights)
    assert seen == [0, 512 / 1300, 1024 / 1300]


@pytest.mark.parametrize("case", ["elsewhere", "without crs", "no raster", "cut"])
def test_what_cannot_be_used_leaves_the_old_raster(tmp_path, case):
    source = raster(
        tmp_path / "a.tif", np.ones((300, 300)), 0, 3000, 10, None if case == "without crs" else CRS
    )
    if case == "no raster":
        source.write_text("<html></html>")
    if case == "cut":
        source.write_bytes(source.read_bytes()[:100_000])
    west = 6518000 if case == "elsewhere" else 0
    old = raster(tmp_path / "dsm.tif", [[42]], 0, 1, 1)
    before = old.read_bytes()
    with pytest.raises(PlanError, match=r"no values|no coordinate reference system|could not be read"):
        align_rasters([source], old, Grid(west, 3000, 10, 300, 300), CRS, {})
    assert old.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "dsm.tif"]

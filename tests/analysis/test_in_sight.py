import tracemalloc

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.grid import Grid
from konin_smart_plugin.analysis.in_sight import InSight, standing
from konin_smart_plugin.analysis.progress import quiet
from konin_smart_plugin.analysis.rasters import outlines, shares_inside
from konin_smart_plugin.analysis.sensors import Sensors, discs
from konin_smart_plugin.analysis.surface import open_surface

rasterio = pytest.importorskip("rasterio")

CRS = "EPSG:2177"
WEST, NORTH = 6_500_000.0, 5_790_000.0


def save(path, heights, transform=None, crs=CRS, nodata=-9999):
    heights = np.asarray(heights, np.float32)
    transform = transform or rasterio.transform.from_origin(WEST, NORTH, 10, 10)
    with rasterio.open(
        path, "w", driver="GTiff", dtype="float32", count=1, crs=crs, transform=transform, nodata=nodata,
        height=heights.shape[0], width=heights.shape[1],
    ) as raster:  # fmt: skip
        raster.write(heights, 1)
    return str(path)


def wkt(code=CRS):
    return rasterio.crs.CRS.from_user_input(code).to_wkt()


def at(x, y):
    return np.array([[WEST + x, NORTH - y]])


def look(path, sensors, area=None, k=1, mast=2.0, target=0.1, progress=quiet):
    with open_surface(path, wkt()) as surface:
        return InSight(sensors, np.full(len(sensors), mast), surface, area, k, target, progress)


def test_a_wall_across_a_street(tmp_path):
    # Cells of 10 m, eye 2 m; a wall of 4 m two cells east hides the three cells behind it up to the range
    # of 55 m: seen are 5 cells west, the own cell, one east and the wall, 8 cells of 100 m².
    row = [0] * 12 + [4] + [0] * 8
    path = save(tmp_path / "dsm.tif", [row])
    view = look(path, discs(at(105, 5), 55.0), shapely.box(WEST, NORTH - 10, WEST + 210, NORTH))
    assert view.seen.counts().tolist()[0][5:16] == [1] * 8 + [0] * 3
    assert view.ground.covered() == 800
    numbers, ground = view.by_count()
    assert (numbers.tolist(), ground[0].area) == ([1], 800)


def test_residents_take_the_value_of_their_cell(tmp_path):
    path = save(tmp_path / "dsm.tif", [[0, 0, 4, 0, 0, 0]])
    view = look(path, discs(at(5, 5), 55.0))
    points = np.vstack([at(29.9, 1), at(30.1, 9), at(55, 5), at(70, 5)])
    assert view.seen_points(points).counts().tolist() == [1, 0, 0, 0]
    assert view.on_known_ground(points).tolist() == [True, True, True, False]


def test_area_is_counted_exactly_at_its_rim(tmp_path):
    path = save(tmp_path / "dsm.tif", np.zeros((10, 10)))
    area = shapely.box(WEST + 3, NORTH - 97, WEST + 97, NORTH - 3)
    view = look(path, discs(at(55, 55), 500.0), area)
    assert view.ground.total == pytest.approx(94**2, rel=1e-6)
    assert view.ground.covered() == pytest.approx(94**2, rel=1e-6)
    assert shapely.area(view.by_count()[1]).sum() == pytest.approx(94**2)
    assert len(view.gaps()) == 0
    zone = view.ground_in(shapely.box(WEST, NORTH - 50, WEST + 50, NORTH))
    assert zone.total == pytest.approx(47**2, rel=1e-6)


@pytest.mark.parametrize("hole", [-9999, np.nan, np.inf, -np.inf])
def test_holes_are_unknown_and_hide_nothing(tmp_path, hole):
    heights = np.zeros((1, 6))
    heights[0, 2] = hole
    area = shapely.box(WEST, NORTH - 10, WEST + 60, NORTH)
    view = look(save(tmp_path / "dsm.tif", heights), discs(at(5, 5), 100.0), area)
    assert view.seen.counts().tolist() == [[1, 1, 0, 1, 1, 1]]
    assert (view.unknown_area, view.ground.total, len(view.gaps())) == (100, 500, 0)


def test_a_model_smaller_than_the_area(tmp_path):
    path = save(tmp_path / "dsm.tif", np.zeros((5, 5)))
    area = shapely.box(WEST - 50, NORTH - 100, WEST + 50, NORTH)
    view = look(path, discs(at(25, 25), 500.0), area)
    assert (view.unknown_area, view.ground.covered()) == (7500, 2500)
    with pytest.raises(PlanError, match="does not cover any part of AREA"):
        look(path, discs(at(25, 25), 500.0), shapely.box(0, 0, 10, 10))


def test_where_sensors_stand(tmp_path):
    path = save(tmp_path / "dsm.tif", [[0, -9999]])
    with open_surface(path, wkt()) as surface:
        inside, known = standing(surface, np.vstack([at(5, 5), at(15, 5), at(25, 5)]))
    assert (inside.tolist(), known.tolist()) == ([True, True, False], [True, False, False])


def test_direction_and_losses(tmp_path):
    # Two sensors in one cell: one looks east (90°), one all around. Alone the first loses nothing.
    path = save(tmp_path / "dsm.tif", np.zeros((7, 7)))
    pair = Sensors(
        np.vstack([at(35, 35)] * 2), np.full(2, 30.0), np.array([90.0, 0.0]), np.array([90.0, 360.0])
    )
    view = look(path, pair)
    # East: (0,0), (1,−1…1), (2,−2…2), (3,0) = 1 + 3 + 5 + 1; a disc of 3 cells has 29 cells.
    assert view.seen.own(view.ground.sizes).tolist() == [1000, 2900]
    assert view.ground.lost().tolist() == [0, 1900]
    assert view.ground.covered(np.array([True, False])) == 1000


def test_cancel_ends_the_work(tmp_path):
    path = save(tmp_path / "dsm.tif", np.zeros((7, 7)))
    asked = []

    def cancel(share):
        asked.append(share)
        raise PlanError("The work was cancelled.")

    with pytest.raises(PlanError, match="cancelled"):
        look(path, discs(at(35, 35), 30.0), progress=cancel)
    assert asked == [0.0]


def test_a_model_in_degrees_is_resampled_to_metres(tmp_path):
    # 1e-4° is about 11 m by 7 m at Konin; the plane 100 m high keeps its height.
    transform = rasterio.transform.from_origin(18.2, 52.3, 1e-4, 1e-4)
    path = save(tmp_path / "dsm.tif", np.full((300, 300), 100.0), transform, "EPSG:4326")
    with open_surface(path, wkt()) as surface:
        assert surface.resampled
        assert 6 < surface.grid.cell < 8
        heights = surface.read((slice(0, surface.grid.rows), slice(0, surface.grid.columns)))
    assert np.nanmin(heights) == np.nanmax(heights) == 100
    # What is left without height are the thin wedges beside the turned rectangle.
    assert 0 < np.isnan(heights).mean() < 0.1


@pytest.mark.parametrize("turn", ["rotated", "south up", "oblong"])
def test_models_that_are_not_north_up_and_square(tmp_path, turn):
    affine = rasterio.Affine
    transform = {
        "rotated": affine.translation(WEST, NORTH) * affine.rotation(30) * affine.scale(10, -10),
        "south up": affine(10, 0, WEST, 0, 10, NORTH - 500),
        "oblong": affine(10, 0, WEST, 0, -20, NORTH),
    }[turn]
    path = save(tmp_path / "dsm.tif", np.add.outer(np.zeros(50), np.arange(50.0)), transform)
    place = transform * (20.5, 25.5)
    with open_surface(path, wkt()) as surface:
        assert surface.resampled
        assert surface.grid.cell == pytest.approx(10)
        row, column = surface.grid.cell_of(np.array([place]))
        spot = surface.read((slice(row[0], row[0] + 1), slice(column[0], column[0] + 1)))
    assert spot[0, 0] == pytest.approx(20, abs=1)


def test_no_crs_no_file(tmp_path):
    with (
        pytest.raises(PlanError, match="no coordinate reference"),
        open_surface(save(tmp_path / "dsm.tif", [[0]], crs=None), wkt()),
    ):
        pass
    with pytest.raises(PlanError, match="cannot be read"), open_surface(str(tmp_path / "none.tif"), wkt()):
        pass
    empty = save(tmp_path / "empty.tif", np.full((5, 5), -9999.0))
    with pytest.raises(PlanError, match="no heights"):
        look(empty, discs(at(25, 25), 50.0))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 60), st.floats(0, 50)), min_size=3, max_size=8))
def test_shares_of_cells_add_up_to_the_area(corners):
    area = shapely.convex_hull(shapely.MultiPoint(corners))
    if area.geom_type != "Polygon":
        return
    grid = Grid(0.0, 50.0, 5.0, 10, 12)
    cells = shapely.box(*np.array([(x - 2.5, y - 2.5, x + 2.5, y + 2.5) for y in grid.y for x in grid.x]).T)
    with np.errstate(invalid="ignore"):
        expected = shapely.area(shapely.intersection(cells, area)).reshape(10, 12) / 25
    assert shares_inside(area, grid) == pytest.approx(expected, abs=1e-5)


def test_outlines_keep_holes():
    values = np.ones((3, 3), np.uint8)
    values[1, 1] = 2
    found = dict(zip(*outlines(values, values > 0, Grid(0, 3, 1, 3, 3)), strict=True))
    assert (found[1].area, found[2].area) == (8, 1)


def test_memory_is_bounded_by_the_area_and_the_batch_not_by_the_sensors(tmp_path):
    # 9 million cells take 4 bytes for their size and 2 for their count; a batch or strip takes 4 million.
    path = save(tmp_path / "dsm.tif", np.zeros((3000, 3000)))
    sensors = discs(np.random.default_rng(1).uniform(0, 30_000, (60, 2)) * [1, -1] + [WEST, NORTH], 1500.0)
    tracemalloc.start()
    view = look(path, sensors, shapely.box(WEST, NORTH - 30_000, WEST + 30_000, NORTH))
    view.ground.covered()
    view.ground.lost()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 6 * 9e6 + 60e6


def test_the_raster_and_the_gaps_of_a_wall(tmp_path):
    # As above, eight cells are seen from the sixth on. The area begins with the third cell and leaves out
    # the sixth, of which nothing is told: 18 cells, of which 7 are seen.
    row = [0] * 12 + [4] + [0] * 8
    path = save(tmp_path / "dsm.tif", [row])
    area = shapely.box(WEST + 20, NORTH - 10, WEST + 210, NORTH)
    area = area.difference(shapely.box(WEST + 50, NORTH - 10, WEST + 60, NORTH))
    target = tmp_path / "count.tif"
    with open_surface(path, wkt()) as surface:
        view = InSight(discs(at(105, 5), 55.0), np.full(1, 2.0), surface, area, 1, 0.1, quiet)
        view.write_counts(target, 10.0, wkt(), "seen", quiet)
        assert shapely.area(view.gaps()).sum() == pytest.approx(100 * (18 - 7))
    with rasterio.open(target) as raster:
        counts = raster.read(1)[0].tolist()
        nothing = raster.nodata
    assert counts == [0] * 3 + [nothing] + [1] * 7 + [0] * 8


def test_the_whole_raster_is_told_where_there_is_no_area(tmp_path):
    path = save(tmp_path / "dsm.tif", [[0, 0, -9999]])
    target = tmp_path / "count.tif"
    with open_surface(path, wkt()) as surface:
        view = InSight(discs(at(5, 5), 25.0), np.full(1, 2.0), surface, None, 1, 0.1, quiet)
        view.write_counts(target, 10.0, wkt(), "seen", quiet)
    with rasterio.open(target) as raster:
        # The third cell has no height.
        assert raster.read(1)[0].tolist() == [1, 1, raster.nodata]

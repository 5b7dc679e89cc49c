import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.count_cells import count_cells, count_strips
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.grid import grid_over
from konin_smart_plugin.analysis.rasters import NO_DATA, library, write_counts
from konin_smart_plugin.analysis.sensors import Sensors, discs, reached

rasterio = pytest.importorskip("rasterio")


def test_counts_equal_the_distance_of_every_cell_centre():
    rng = np.random.default_rng(5)
    sensors = Sensors(
        rng.uniform(-50, 450, (30, 2)),
        rng.uniform(1, 200, 30),
        rng.uniform(-360, 360, 30),
        rng.uniform(1, 500, 30),
    )
    grid = grid_over((0, 0, 400, 300), 7)
    x, y = np.meshgrid(grid.x, grid.y)
    point = reached(sensors, np.column_stack([x.ravel(), y.ravel()]))[1]
    assert (count_cells(sensors, grid) == np.bincount(point, minlength=x.size).reshape(x.shape)).all()


def test_grid_lines_are_multiples_of_the_cell():
    grid = grid_over((3, 12, 41, 39), 10)
    assert (grid.west, grid.north, grid.rows, grid.columns) == (0, 40, 3, 5)
    assert grid.cell_of(np.array([[0.0, 39.9], [49.9, 10.1], [-1.0, 41.0]]))[0].tolist() == [0, 2, -1]


@pytest.mark.parametrize(
    ("cell", "words"), [(0, "more than 0"), (-5, "more than 0"), (0.01, "million cells")]
)
def test_impossible_grids_are_refused(cell, words):
    with pytest.raises(PlanError, match=words):
        grid_over((0, 0, 10_000, 10_000), cell)


def test_the_raster_on_disk(tmp_path):
    sensors = discs(np.array([[500.0, 500.0]]), 100.0)
    grid = grid_over((0, 0, 1000, 6000), 10)  # 600 rows: two strips
    area = shapely.box(0, 0, 500, 6000)
    path = tmp_path / "count.tif"
    write_counts(path, count_strips(sensors, grid, area), 1, grid, "EPSG:2177", "sensors")
    with rasterio.open(path) as raster:
        values = raster.read(1)
        assert (raster.crs.to_epsg(), raster.nodata, raster.profile["tiled"]) == (2177, 255, True)
        assert raster.compression.value == "PACKBITS"
        assert (values[:, 50:] == 255).all()
        # Half of the π·100² / 100 = 314 cells of the disc.
        assert (values == 1).sum() == pytest.approx(157, abs=3)
        assert next(iter(raster.sample([(455, 545)])))[0] == 1


@pytest.mark.parametrize(("sensors", "kind", "nothing"), [(254, "uint8", 255), (255, "uint16", 65535)])
def test_as_many_sensors_as_a_byte_holds_take_a_byte(tmp_path, sensors, kind, nothing):
    # A byte holds 0 to 255, and 255 says that nothing is told.
    grid, path = grid_over((0, 0, 3, 1), 1), tmp_path / "count.tif"
    counts = np.array([[0, sensors, NO_DATA]], np.uint16)
    write_counts(path, [(0, counts)], sensors, grid, "EPSG:2177", "sensors")
    with rasterio.open(path) as raster:
        assert (raster.dtypes, raster.nodata) == ((kind,), nothing)
        assert raster.read(1).tolist() == [[0, sensors, nothing]]


def cancel_at(limit):
    def tell(share):
        if share >= limit:
            raise PlanError("The work was cancelled.")

    return tell


def test_cancel_stops_between_strips_and_leaves_no_half_raster(tmp_path):
    grid = grid_over((0, 0, 10, 20_000), 10)  # 2,000 rows: strips of 512 begin at 0, 0.256, 0.512 and 0.768
    sensor, path = discs(np.zeros((1, 2)), 5.0), tmp_path / "count.tif"
    path.write_text("an older result")
    strips = count_strips(sensor, grid, progress=cancel_at(0.5))
    assert [first for first, _ in (next(strips), next(strips))] == [0, 512]
    with pytest.raises(PlanError, match="cancelled"):
        next(strips)
    with pytest.raises(PlanError, match="cancelled"):
        write_counts(
            path, count_strips(sensor, grid, progress=cancel_at(0.5)), 1, grid, "EPSG:2177", "sensors"
        )
    assert [file.name for file in tmp_path.iterdir()] == ["count.tif"]
    assert path.read_text() == "an older result"


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path):
    grid = grid_over((0, 0, 10, 10), 10)
    with pytest.raises(PlanError, match="cannot be written"):
        write_counts(tmp_path / "no" / "count.tif", [], 1, grid, "EPSG:2177", "sensors")


def test_a_missing_library_is_a_sentence(monkeypatch):
    def refuse(name):
        raise ImportError(name)

    monkeypatch.setattr("importlib.import_module", refuse)
    with pytest.raises(PlanError, match="rasterio"):
        library("rasterio")

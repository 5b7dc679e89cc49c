"""Coverage of open ground: two discs of worked example 5, 100 m around (0, 0) and (100, 0)."""

import numpy as np
import pytest
import shapely

from konin_smart_plugin.analysis.open_ground import OpenGround
from konin_smart_plugin.analysis.progress import quiet
from konin_smart_plugin.analysis.sensors import discs

SENSORS = discs(np.array([[0.0, 0.0], [100.0, 0.0]]), 100.0)
DISC, LENS = 31_415.93, 12_283.7
UNION = 2 * DISC - LENS  # 50,548.2
AREA = shapely.box(-200, -200, 300, 200)


def test_without_an_area_the_covered_ground_is_the_whole():
    found = OpenGround(SENSORS, None, 1)
    assert found.ground.total == pytest.approx(UNION, rel=1e-3)
    assert found.ground.covered() == pytest.approx(UNION, rel=1e-3)
    assert OpenGround(SENSORS, None, 2).ground.covered() == pytest.approx(LENS, rel=1e-3)


def test_the_area_is_the_whole_also_where_no_sensor_reaches():
    found = OpenGround(SENSORS, AREA, 1)
    assert found.ground.total == 500 * 400
    assert found.ground.covered() == pytest.approx(UNION, rel=1e-3)
    assert shapely.area(found.gaps()).sum() == pytest.approx(500 * 400 - UNION, rel=1e-3)
    numbers, ground = found.by_count()
    assert numbers.tolist() == [1, 2]
    assert shapely.area(ground) == pytest.approx([UNION - LENS, LENS], rel=1e-3)


def test_a_zone_counts_its_part_of_the_area():
    # The half plane x ≤ 50 holds half of everything; of the zone only 250 by 400 m lie in the area.
    half = shapely.box(-1000, -1000, 50, 1000)
    found = OpenGround(SENSORS, AREA, 1).ground_in(half)
    assert found.total == 250 * 400
    assert found.covered() == pytest.approx(UNION / 2, rel=1e-3)
    without = OpenGround(SENSORS, None, 1).ground_in(half)
    assert without.total == 1050 * 2000
    assert without.covered() == pytest.approx(UNION / 2, rel=1e-3)
    far = OpenGround(SENSORS, AREA, 1).ground_in(shapely.box(250, 150, 300, 200))
    assert (far.total, far.covered()) == (50 * 50, 0)


def test_points_are_seen_by_the_sensors_that_reach_them():
    seen = OpenGround(SENSORS, AREA, 1).seen_points(np.array([[50.0, 0.0], [-50.0, 0.0], [250.0, 0.0]]))
    assert seen.counts().tolist() == [2, 1, 0]
    assert sorted(zip(seen.sensor.tolist(), seen.place.tolist(), strict=True)) == [(0, 0), (0, 1), (1, 0)]


@pytest.mark.parametrize(
    ("area", "shape"),
    # Without an area the grid covers the discs, 300 by 200 m, whose chords lie a hair outside the circles:
    # the lines at multiples of 10 m are one cell farther on each side. With an area it covers that.
    [(None, (22, 32)), (shapely.box(0, 0, 100, 50), (5, 10))],
)
def test_the_raster_counts_at_the_cells_centres(tmp_path, area, shape):
    rasterio = pytest.importorskip("rasterio")
    path = tmp_path / "count.tif"
    OpenGround(SENSORS, area, 1).write_counts(path, 10, "EPSG:2177", "count", quiet)
    with rasterio.open(path) as raster:
        assert raster.shape == shape
        # (45, 5) is 45.3 and 55.2 m from the sensors; (5, 45) is 45.3 and 105.1 m.
        assert next(iter(raster.sample([(45, 5)])))[0] == 2
        assert next(iter(raster.sample([(5, 45)])))[0] == 1

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.line_of_sight import EARTH_DIAMETER, REFRACTION, visible


def see(heights, row, column, mast=2.0, target=0.0, cell=10.0, **options):
    return visible(np.array(heights, float)[None], row, column, np.array([mast]), target, cell, **options)[0]


def test_a_wall_hides_what_lies_behind_it():
    # Eye at 2 m. The wall of 4 m stands 2 cells away; behind it the line rises 1 m a cell: 5, 6 and 7 m;
    # curvature takes less than a centimetre.
    seen = see([[0, 0, 4, 0, 0, 7.01]], 0, 0)
    assert seen.tolist() == [[True, True, True, False, False, True]]
    assert see([[0, 0, 4, 0, 0, 6.99]], 0, 0).tolist() == [[True, True, True, False, False, False]]
    assert see([[0, 0, 4, 4.99, 0, 0]], 0, 0, target=0.1).tolist()[0][3] is True


def test_flat_ground_is_seen_to_the_horizon():
    # Curvature lowers ground at d by 0.85714·d²/12,756,274 m. From 2 m the horizon is √(2·12,756,274/0.85714)
    # = 5,456 m away: with cells of 100 m the plane over cell i is last touched at 54 or 55 cells.
    horizon = np.sqrt(2 * EARTH_DIAMETER / REFRACTION) / 100
    seen = see([[0] * 80], 0, 0, cell=100.0)[0]
    assert seen[: int(horizon)].all()
    assert not seen[int(horizon) + 2 :].any()


def test_the_two_ways_to_treat_the_observers_own_cell():
    # The observer stands on a tower of 10 m. Old GDAL hides the lower neighbours above, below and diagonal.
    tower = np.zeros((3, 3))
    tower[1, 1] = 10
    assert see(tower, 1, 1).all()
    old = see(tower, 1, 1, gdal="3.9.3")
    assert old.tolist() == [[False] * 3, [True] * 3, [False] * 3]


def reference(z, row, column, mast, target, cell):
    """Every cell by itself: the plane through the eye and the two nearer cells."""
    eye = z[row, column] + mast
    drop = REFRACTION * cell**2 / EARTH_DIAMETER
    level, seen = {}, np.ones(z.shape, bool)
    for r in range(1, max(z.shape)):
        for i in range(z.shape[0]):
            for j in range(z.shape[1]):
                dy, dx = i - row, j - column
                if max(abs(dy), abs(dx)) != r:
                    continue
                height = z[i, j] - eye - drop * (dx * dx + dy * dy)
                limit = -np.inf
                if r > 1:
                    small = min(abs(dx), abs(dy))
                    diagonal = level[i - np.sign(dy), j - np.sign(dx)] if small else 0.0
                    step = (np.sign(dy), 0) if abs(dy) >= abs(dx) else (0, np.sign(dx))
                    straight = level[i - step[0], j - step[1]] if small < r else 0.0
                    limit = (diagonal * small + straight * (r - small)) / (r - 1)
                seen[i, j] = height + target >= limit
                level[i, j] = max(height, limit)
    return seen


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**31), st.integers(1, 9), st.integers(1, 9), st.data())
def test_against_cell_by_cell(seed, rows, columns, data):
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    z = np.random.default_rng(seed).uniform(0, 20, (rows, columns))
    assert (see(z, row, column, 3.0, 1.5) == reference(z, row, column, 3.0, 1.5, 10.0)).all()


def test_cells_equal_gdals():
    gdal = pytest.importorskip("osgeo.gdal")
    gdal.UseExceptions()
    from osgeo import osr

    rng = np.random.default_rng(3)
    n, cell, reach = 200, 5.0, 150.0
    z = rng.normal(100, 2, (n, n)) + 15 * (rng.random((n // 5, n // 5)) > 0.85).repeat(5, 0).repeat(5, 1)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2177)
    raster = gdal.GetDriverByName("MEM").Create("", n, n, 1, gdal.GDT_Float32)
    raster.SetProjection(crs.ExportToWkt())
    raster.SetGeoTransform((6_500_000, cell, 0, 5_790_000, 0, -cell))
    raster.GetRasterBand(1).WriteArray(z)
    z = raster.ReadAsArray()
    different = 0
    for _ in range(40):
        row, column = rng.integers(30, n - 30, 2)
        x, y = 6_500_000 + (column + 0.5) * cell, 5_790_000 - (row + 0.5) * cell
        theirs = gdal.ViewshedGenerate(
            raster.GetRasterBand(1), "MEM", "", [], x, y, 5, 1.5, 255, 0, 0, 0, 0.85714, gdal.GVM_Edge, reach
        )
        west, north = theirs.GetGeoTransform()[0::3]
        top, left = round((5_790_000 - north) / cell), round((west - 6_500_000) / cell)
        theirs = theirs.ReadAsArray() > 0
        window = z[row - 30 : row + 31, column - 30 : column + 31]
        ours = see(window, 30, 30, 5.0, 1.5, cell, gdal=gdal.__version__)
        away = np.arange(-30, 31) * cell
        ours &= away[:, None] ** 2 + away**2 <= reach**2
        full = np.zeros((n, n), bool)
        full[row - 30 : row + 31, column - 30 : column + 31] = ours
        different += (full[top : top + theirs.shape[0], left : left + theirs.shape[1]] != theirs).sum()
        assert full.sum() == ours.sum() >= 1
    assert different <= 0.0001 * 40 * np.pi * 30**2

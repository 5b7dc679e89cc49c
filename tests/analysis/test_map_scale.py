import pytest
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.analysis.map_scale import SERIES, fitted_scale, grid_step, needed_denominator


def test_the_exact_scale():
    # 1,000 m on 100 mm is 1:10,000; 300 m on 20 mm is 1:15,000, which decides.
    assert needed_denominator(1000, 300, 100, 20) == 15_000


def test_the_next_smaller_scale_of_the_series():
    assert fitted_scale(1000, 100, 100, 100) == 10_000
    assert fitted_scale(1000.1, 100, 100, 100) == 15_000
    assert fitted_scale(1, 1, 100, 100) == 500


def test_an_area_too_large_for_the_series_is_refused():
    with pytest.raises(PlanError, match="100 km wide"):
        fitted_scale(100_000, 1000, 400, 200)


@given(st.floats(1, 20_000), st.floats(1, 20_000))
def test_the_area_fits_and_no_larger_scale_would_do(width, height):
    scale = fitted_scale(width, height, 200, 150)
    fits = [s for s in SERIES if width / s * 1000 <= 200 and height / s * 1000 <= 150]
    assert scale == fits[0]


def test_grid_steps_are_round_and_near_the_spacing():
    # 55 mm at 1:50,000 are 2,750 m, nearest 2,500; at 1:5,000 275 m, nearest 250.
    assert grid_step(50_000, 55) == 2500
    assert grid_step(5_000, 55) == 250

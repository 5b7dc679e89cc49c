import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.map_turn import fitting_turn


def oblong(width, height, degrees, centre=(0.0, 0.0)):
    """The corners of an oblong, turned anticlockwise."""
    corners = np.array([(-width, -height), (width, -height), (width, height), (-width, height)]) / 2
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return corners @ turn + centre


def test_an_oblong_that_rises_by_30_degrees_is_laid_flat():
    # Its long side points 30° up to the right: 30° clockwise lays it along a wide frame.
    turn = fitting_turn(oblong(400, 100, 30, (5000, 7000)), 2.0)
    assert turn.degrees == pytest.approx(30)
    assert (turn.width, turn.height) == pytest.approx((400, 100))
    assert turn.centre == pytest.approx((5000, 7000))


def test_in_a_tall_frame_it_stands_up():
    # 60° anticlockwise brings the long side from 30° to 90°.
    turn = fitting_turn(oblong(400, 100, 30), 0.5)
    assert turn.degrees == pytest.approx(-60)
    assert (turn.width, turn.height) == pytest.approx((100, 400))


def test_north_stays_up_where_turning_gains_nothing():
    assert fitting_turn(oblong(400, 100, 0), 2.0).degrees == 0
    assert fitting_turn(oblong(300, 300, 0), 1.0).degrees == 0
    assert fitting_turn(np.array([[0.0, 0.0], [10.0, 0.0]]), 2.0).degrees == 0


@given(
    st.floats(50, 500),
    st.floats(50, 500),
    st.floats(-89, 89),
    st.floats(0.5, 2.0),
)
def test_no_turn_by_whole_degrees_is_much_better(width, height, degrees, ratio):
    corners = oblong(width, height, degrees)
    found = fitting_turn(corners, ratio)
    need = max(found.width / ratio, found.height)
    upright = np.ptp(corners, axis=0)
    assert need <= max(upright[0] / ratio, upright[1]) * (1 + 1e-9)
    assert -90 <= found.degrees <= 90
    # An oblong lying along the frame, the better way round, is one of the turns tried.
    flat = min(max(width / ratio, height), max(height / ratio, width))
    assert need <= flat / 0.98 * (1 + 1e-6)

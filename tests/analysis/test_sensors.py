import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.sensors import Sensors, discs, footprints, reached


def one(azimuth, fov, reach=100.0):
    return Sensors(np.array([[0.0, 0.0]]), np.array([reach]), np.array([azimuth]), np.array([fov]))


def test_sector_of_worked_example_5():
    # A quarter of π·100² = 7,853.98 m².
    sector = one(0.0, 90.0)
    assert sector.areas[0] == pytest.approx(7_853.98, abs=0.005)
    assert footprints(sector)[0].area == pytest.approx(7_853.98, abs=0.005)


def test_disc_has_its_exact_area():
    # π·100² = 31,415.93 m².
    assert footprints(discs(np.zeros((1, 2)), 100.0))[0].area == pytest.approx(31_415.93, abs=0.01)


def test_azimuth_turns_clockwise_from_north():
    # Facing east (90°) with 90°: from north-east to south-east.
    points = np.array([[50, 0], [50, 49], [50, -49], [0, 50], [-50, 0], [101, 0], [0, 0]], float)
    assert reached(one(90.0, 90.0), points)[1].tolist() == [0, 1, 2, 6]


def test_a_view_across_north_and_beyond_a_full_turn():
    points = np.array([[10, 50], [-10, 50], [0, -50]], float)
    assert reached(one(350.0, 60.0), points)[1].tolist() == [0, 1]
    assert reached(one(-10.0, 60.0), points)[1].tolist() == [0, 1]
    assert reached(one(710.0, 60.0), points)[1].tolist() == [0, 1]
    assert reached(one(0.0, 400.0), points)[1].tolist() == [0, 1, 2]
    assert footprints(one(0.0, 400.0))[0].area == pytest.approx(31_415.93, abs=0.01)


def test_a_point_at_the_range_is_reached_and_a_centimetre_beyond_is_not():
    points = np.array([[60.0, 80.0], [60.0, 80.01]])  # 100 m, and √(3600 + 6401.6) = 100.008 m
    assert reached(discs(np.zeros((1, 2)), 100.0), points)[1].tolist() == [0]


def test_no_points_and_no_sensors():
    assert [len(index) for index in reached(discs(np.zeros((0, 2)), 1.0), np.zeros((3, 2)))] == [0, 0]
    assert [len(index) for index in reached(discs(np.zeros((2, 2)), 1.0), np.zeros((0, 2)))] == [0, 0]


@given(
    azimuth=st.floats(-720, 720),
    fov=st.floats(1, 359),
    reach=st.floats(1, 100_000),
    bearing=st.floats(-179, 179),
    share=st.floats(0.001, 2),
)
def test_points_and_polygon_agree_away_from_the_rim(azimuth, fov, reach, bearing, share):
    if abs(share - 1) < 0.01 or abs(abs(bearing) - fov / 2) < 0.01:
        return  # the polygon's chords stray 0.1 % from the circle
    angle = np.radians(azimuth + bearing)
    point = share * reach * np.array([[np.sin(angle), np.cos(angle)]])
    sensor = one(azimuth, fov, reach)
    assert len(reached(sensor, point)[0]) == shapely.contains_xy(footprints(sensor)[0], *point[0])
    assert len(reached(sensor, point)[0]) == (share <= 1 and abs(bearing) <= fov / 2)

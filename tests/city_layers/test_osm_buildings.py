"""Schools from grounds and buildings; residents from the volume of homes."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.city_layers.sources.osm_buildings import (
    buildings_on_grounds,
    residents_by_volume,
    storeys,
)


def boxes(*bounds):
    return np.array([shapely.box(*box) for box in bounds], object)


def test_a_school_is_the_buildings_on_its_grounds():
    grounds = boxes((0, 0, 100, 100), (200, 0, 300, 100))
    # Two on the first grounds, one beside, one that reaches out of the first by less than half.
    buildings = boxes((10, 10, 20, 20), (40, 40, 60, 60), (150, 0, 160, 10), (90, 90, 105, 105))
    shapes, built = buildings_on_grounds(grounds, buildings)
    assert built.tolist() == [True, False]
    assert shapes[0].equals(shapely.union_all(buildings[[0, 1, 3]]))
    assert shapes[1].equals(grounds[1])


def test_a_school_mapped_as_a_point_is_the_building_around_it():
    places = np.array([shapely.Point(5, 5), shapely.Point(50, 50), shapely.box(200, 0, 300, 100)], object)
    shapes, built = buildings_on_grounds(places, boxes((0, 0, 10, 10)))
    assert shapes[0].equals(shapely.box(0, 0, 10, 10))
    assert shapes[1] is None
    assert built.tolist() == [True, False, False]


def test_a_point_on_grounds_is_the_same_school():
    places = np.array([shapely.box(0, 0, 100, 100), shapely.Point(5, 5)], object)
    shapes, _ = buildings_on_grounds(places, boxes((0, 0, 10, 10)))
    assert shapes[0].equals(shapely.box(0, 0, 10, 10))
    assert shapes[1] is None


def test_without_schools_or_buildings():
    shapes, built = buildings_on_grounds(np.empty(0, object), np.empty(0, object))
    assert len(shapes) == len(built) == 0


def test_residents_by_volume_worked_by_hand():
    homes = boxes((0, 0, 10, 10), (20, 0, 40, 10), (0, 0, 5, 5), (500, 0, 510, 10))
    tags = [
        {"building": "house"},  # 100 m² × 2 storeys = 200
        {"building": "apartments", "building:levels": "5"},  # 200 m² × 5 = 1000
        {"building": "house"},  # 25 m²: a shed
        {"building": "house"},  # outside
    ]
    inside, residents = residents_by_volume(homes, tags, shapely.box(-10, -10, 100, 100), 600)
    assert inside.tolist() == [True, True, False, False]
    assert residents.tolist() == pytest.approx([100, 500])  # 600 × 200 / 1200 and 600 × 1000 / 1200


@given(st.lists(st.floats(6, 50), min_size=1, max_size=20), st.floats(1, 1e6))
def test_residents_sum_up_to_the_stated_total(sides, total):
    homes = np.array([shapely.box(i * 100, 0, i * 100 + side, side) for i, side in enumerate(sides)], object)
    _, residents = residents_by_volume(homes, [{"building": "house"}] * len(sides), None, total)
    assert residents.sum() == pytest.approx(total)


def test_no_home_is_an_error():
    with pytest.raises(PlanError, match="no residential building"):
        residents_by_volume(np.empty(0, object), [], None, 100)


@pytest.mark.parametrize(
    ("tags", "levels"),
    [
        ({"building": "apartments", "building:levels": "11"}, 11),
        ({"building": "house", "building:levels": "1,5"}, 1.5),
        ({"building": "house", "building:levels": "two"}, 2),
        ({"building": "house", "building:levels": "0"}, 2),
        ({"building": "house", "building:levels": "999"}, 2),
        ({"building": "apartments"}, 4),
        ({"building": "bungalow"}, 1),
        ({"building": "yes"}, 2),
    ],
)
def test_storeys(tags, levels):
    assert storeys(tags) == levels

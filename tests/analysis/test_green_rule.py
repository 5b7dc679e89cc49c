"""Trees in view, by hand and against a slow loop; the three rules."""

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.green_rule import judge
from konin_smart_plugin.analysis.trees_in_view import trees_seen

HOUSE = shapely.box(0, 0, 10, 10)


def points(*xy):
    return shapely.points(np.array(xy, float))


def test_trees_count_up_to_the_distance_from_the_outline():
    trees = points((25, 5), (25.01, 5), (5, 5), (-10, -10))
    # 15 m, 15.01 m, 5 m from the outline though inside, and 14.14 m from the corner
    assert trees_seen(np.array([HOUSE]), trees, 15.0).tolist() == [3]


def test_another_building_hides_a_tree():
    wall = shapely.box(12, -60, 13, 70)
    trees = points((20, 5), (5, 15))
    buildings = np.array([HOUSE, wall, None], object)
    assert trees_seen(buildings, trees, 15.0).tolist() == [2, 2, 0]
    assert trees_seen(buildings, trees, 15.0, obstacles=True).tolist() == [1, 2, 0]


def test_touching_a_building_hides_nothing():
    beside = shapely.box(0, 10, 10, 20)  # a terrace: shares a wall
    trees = points((-5, 10))
    assert trees_seen(np.array([HOUSE, beside]), trees, 15.0, obstacles=True).tolist() == [1, 1]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_view_equals_a_loop_over_every_line_of_sight(seed):
    rng = np.random.default_rng(seed)
    corner = rng.uniform(0, 100, (8, 2))
    size = rng.uniform(4, 15, (8, 2))
    buildings = shapely.box(*corner.T, *(corner + size).T)
    trees = shapely.points(rng.uniform(-10, 110, (25, 2)))
    expected = []
    for number, building in enumerate(buildings):
        ring = shapely.get_coordinates(building.exterior)
        windows = np.concatenate([ring[:-1], (ring[1:] + ring[:-1]) / 2])
        others = [other for n, other in enumerate(buildings) if n != number]
        count = 0
        for tree in trees:
            if tree.distance(building.exterior) <= 30:
                lines = [shapely.LineString([tree.coords[0], window]) for window in windows]
                count += any(
                    not any(shapely.relate_pattern(line, other, "T********") for other in others)
                    for line in lines
                )
        expected.append(count)
    assert trees_seen(buildings, trees, 30.0, obstacles=True).tolist() == expected


def test_the_three_rules_and_what_cannot_be_measured():
    rule = judge(
        trees_seen=np.ma.array([3, 2, 5, 0], mask=[0, 0, 0, 1]),
        canopy_pct=np.ma.array([30.0, 29.9, 0, 0], mask=[0, 0, 1, 1]),
        green_m=np.array([300.0, 300.1, np.inf, np.inf]),
        known=np.array([True, True, True, False]),
        least=(3, 30, 300),
    )
    assert rule.rule_3.tolist() == [True, False, True, None]
    assert rule.rule_30.tolist() == [True, False, None, None]
    assert rule.rule_300.tolist() == [True, False, False, None]
    assert rule.score.tolist() == [3, 0, 1, 0]
    assert rule.measurable.tolist() == [3, 3, 2, 0]


def test_no_tree_near():
    assert trees_seen(np.array([HOUSE]), points((500, 500)), 15.0, obstacles=True).tolist() == [0]

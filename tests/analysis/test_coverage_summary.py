"""The table of coverage, every figure by hand.

Four pieces of ground of 1, 2, 3 and 4 ha; three sensors: A covers the first two, B the second and third,
C the third. Ten people live on each of the first three pieces. Nobody covers the fourth.
"""

import numpy as np
import pytest

from konin_smart_plugin.analysis.coverage_summary import Labels, Zone, summarise
from konin_smart_plugin.analysis.redundancy import Coverage, SeenPairs

SEEN = SeenPairs(np.array([0, 0, 1, 1, 2]), np.array([0, 1, 1, 2, 2]), 3, 4)
GROUND = Coverage(SEEN, np.array([1.0, 2.0, 3.0, 4.0]) * 10_000, 1, 100_000)
PEOPLE = Coverage(SEEN, np.array([10.0, 10.0, 10.0, 0.0]), 1, 40)
LABELS = Labels(["A", "B", "C"], np.array(["air", "noise", "noise"]), np.array([3.0, 5.0, 3.0]) * 10_000)


def rows(level, people=PEOPLE, zones=(), labels=LABELS, ground=GROUND):
    return [row for row in summarise(labels, ground, people, zones) if row["level"] == level]


def test_everything_together():
    # 6 of 10 ha and 30 of 40 people are covered.
    (row,) = rows("all")
    assert row == {
        **{"level": "all", "name": "", "sensors": 3},
        **{"area_ha": 10, "covered_ha": 6, "covered_pct": 60},
        **{"residents": 40, "covered_residents": 30, "residents_pct": 75},
    }


def test_without_residents_the_table_holds_ground_alone():
    (row,) = rows("all", people=None)
    assert row == {
        "level": "all",
        "name": "",
        "sensors": 3,
        "area_ha": 10,
        "covered_ha": 6,
        "covered_pct": 60,
    }
    assert not {key for row in rows("sensor", people=None) for key in row if "residents" in key}
    assert not {key for row in rows("kind", people=None) for key in row if "residents" in key}


def test_a_kind_loses_what_only_it_covers():
    air, noise = rows("kind")
    # Air covers 1 + 2 ha, of which noise covers 2 too. Noise covers 2 + 3 ha and alone 3.
    assert air == {
        **{"level": "kind", "name": "air", "sensors": 1},
        **{"area_ha": 10, "covered_ha": 3, "covered_pct": 30, "lost_ha": 1},
        **{"residents": 40, "covered_residents": 20, "residents_pct": 50, "lost_residents": 10},
    }
    assert noise == {
        **{"level": "kind", "name": "noise", "sensors": 2},
        **{"area_ha": 10, "covered_ha": 5, "covered_pct": 50, "lost_ha": 3},
        **{"residents": 40, "covered_residents": 20, "residents_pct": 50, "lost_residents": 10},
    }
    assert rows("kind", labels=Labels(["A", "B", "C"], None, LABELS.footprint)) == []


def test_each_sensor_loses_what_it_covers_alone():
    # A alone covers 1 ha with 10 people; what B covers, A or C cover too; what C covers, B covers too.
    a, b, c = rows("sensor")
    assert a == {
        **{"level": "sensor", "name": "A", "sensors": 1, "redundant": False},
        **{"area_ha": 3, "covered_ha": 3, "lost_ha": 1, "covered_residents": 20, "lost_residents": 10},
    }
    assert (b["redundant"], b["area_ha"], b["covered_ha"], b["lost_ha"]) == (True, 5, 5, 0)
    assert (c["redundant"], c["covered_ha"], c["covered_residents"], c["lost_residents"]) == (True, 3, 10, 0)


def test_twice_covered_is_lost_with_either():
    # 2 ha are covered by A and B, 3 ha by B and C: B loses 5 ha, A 2 and C 3.
    twice = Coverage(SEEN, GROUND.sizes, 2, GROUND.total)
    assert [row["lost_ha"] for row in rows("sensor", ground=twice)] == [2, 5, 3]
    (row,) = rows("all", ground=twice)
    assert (row["covered_ha"], row["covered_pct"]) == (5, 50)


def test_a_zone_names_the_sensor_it_depends_on_most():
    # The zone is the first piece, half of the second, and 1 ha of the fourth: 3 ha.
    zone = Zone(
        "Zatorze",
        GROUND.within(np.array([1.0, 1, 0, 1]) * 10_000, 30_000),
        PEOPLE.within(np.array([10.0, 5, 0, 0]), 15),
    )
    (row,) = rows("zone", zones=[zone])
    assert row == {
        **{"level": "zone", "name": "Zatorze", "sensors": 2},
        **{"area_ha": 3, "covered_ha": 2, "covered_pct": pytest.approx(200 / 3)},
        **{"residents": 15, "covered_residents": 15, "residents_pct": 100},
        **{"lost_ha": 1, "depends_on": "A", "lost_residents": 10},
    }


def test_a_zone_that_loses_nothing_depends_on_nobody():
    zone = Zone("Wyspa", GROUND.within(np.array([0.0, 2, 0, 0]) * 10_000, 20_000), None)
    (row,) = rows("zone", zones=[zone])
    assert (row["depends_on"], row["lost_ha"], row["sensors"]) == (None, 0, 2)
    assert "lost_residents" not in row


def test_no_share_of_nothing():
    nothing = Coverage(SEEN, np.zeros(4), 1, 0.0)
    (row,) = rows("all", ground=nothing, people=nothing)
    assert row == {
        **{"level": "all", "name": "", "sensors": 3, "area_ha": 0, "covered_ha": 0},
        **{"residents": 0, "covered_residents": 0},
    }

"""What a share would be under other assumptions, and without the places to doubt."""

import numpy as np

from konin_smart_plugin.analysis.access import Access
from konin_smart_plugin.analysis.assumptions import scenarios
from konin_smart_plugin.analysis.reliability import Marks, assume

PEOPLE = np.array([10.0, 20.0, 30.0, 40.0])
MET = np.array([True, True, False, False])
ALL = np.ones(4, bool)


def marks(edge=None, estimated=None):
    return Marks(PEOPLE, edge, estimated)


def test_without_the_places_at_the_edge_the_share_is_another():
    # 20 + 40 of 100 live near the edge. Without them 10 of 40 are served: 25 %. 30 and 40 are estimates.
    row = marks(np.array([False, True, False, True]), np.array([False, False, True, True])).row(MET, ALL)
    assert row == {"edge": 60, "share_no_edge_pct": 25, "estimated_pct": 70}


def test_only_the_chosen_places_count():
    # Of the second and the third (50 people) the second is near the edge; the third alone is not served.
    chosen = np.array([False, True, True, False])
    row = marks(np.array([False, True, False, True]), np.array([True, True, False, False])).row(MET, chosen)
    assert row == {"edge": 20, "share_no_edge_pct": 0, "estimated_pct": 40}


def test_what_is_not_known_stays_unknown():
    nothing = {"edge": None, "share_no_edge_pct": None, "estimated_pct": None}
    assert marks().row(MET, ALL) == nothing
    assert marks(ALL, ALL).row(MET, ~ALL) == {"edge": 0, "share_no_edge_pct": None, "estimated_pct": None}


def test_every_assumption_is_measured_with_its_own_numbers():
    asked = []
    found = assume(lambda factor, link: asked.append((factor, link)) or f"{factor} {link}", 75.0)
    assert asked == [(0.8, 75), (1.2, 75), (1, 50), (1, 100), (1, 200)]
    assert found == {
        "share_x08_pct": "0.8 75.0",
        "share_x12_pct": "1.2 75.0",
        "share_link50_pct": "1.0 50.0",
        "share_link100_pct": "1.0 100.0",
        "share_link200_pct": "1.0 200.0",
    }


def test_straight_lines_have_no_links_to_assume():
    found = assume(lambda factor, link: (factor, link), None)
    assert found == {"share_x08_pct": (0.8, 0), "share_x12_pct": (1.2, 0)}


def test_shares_under_the_assumptions_that_were_measured():
    # 10 + 20 of 100; all but the first: 90 of 100; of the chosen 10 + 40 only the 10.
    met = {"share_x08_pct": MET, "share_x12_pct": np.array([False, True, True, True])}
    shares = marks().shares(met, ALL)
    assert shares == {
        "share_x08_pct": 30,
        "share_x12_pct": 90,
        "share_link50_pct": None,
        "share_link100_pct": None,
        "share_link200_pct": None,
    }
    assert marks().shares(met, np.array([True, False, False, True]))["share_x08_pct"] == 20


def access(distance):
    return Access(np.array([distance]), np.array([0]), np.array([""]))


def test_scenarios_change_the_first_distance_and_then_the_link():
    made = list(scenarios(lambda link: access(1000 + link), [300.0, 500.0], 75.0))
    assert [(one.case, one.distance_m, one.max_link_m, one.access.distance[0]) for one in made] == [
        ("standard", 300, 75, 1075),
        ("standard", 500, 75, 1075),
        ("distance_x0.8", 240, 75, 1075),
        ("distance_x1.2", 360, 75, 1075),
        ("link_50", 300, 50, 1050),
        ("link_100", 300, 100, 1100),
        ("link_200", 300, 200, 1200),
    ]


def test_scenarios_of_straight_lines_have_no_link():
    made = list(scenarios(access, [300.0], None))
    assert [(one.case, one.max_link_m, one.access.distance[0]) for one in made] == [
        ("standard", None, 0),
        ("distance_x0.8", None, 0),
        ("distance_x1.2", None, 0),
    ]

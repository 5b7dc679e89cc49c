"""Which segments become one edge, and where on it each of them lies."""

import numpy as np
import shapely

from konin_smart_plugin.analysis.network import build_network


def chains(*lines, oneway=None):
    network = build_network(np.array([shapely.LineString(line) for line in lines], object), oneway)
    return network.chains


def ends(found):
    """Return from where to where each chain leads."""
    return [
        (tuple(found.nodes[a]), tuple(found.nodes[b])) for a, b in zip(found.tail, found.head, strict=True)
    ]


def test_a_bent_street_is_one_edge_up_to_the_junction():
    # (0, 0) - (30, 0) - (30, 40) - (70, 40), and a side street from (30, 40): 30 + 40 m, 40 m, 9 m.
    found = chains([(0, 0), (30, 0), (30, 40), (70, 40)], [(30, 40), (30, 49)])
    assert ends(found) == [((0, 0), (30, 40)), ((30, 40), (70, 40)), ((30, 40), (30, 49))]
    assert found.length.tolist() == [70, 40, 9]
    assert found.chain.tolist() == [0, 0, 1, 2]
    assert found.begin.tolist() == [0, 30, 0, 0]
    assert found.end.tolist() == [30, 70, 40, 9]


def test_a_ring_without_a_junction_is_one_edge_back_to_where_it_begins():
    found = chains([(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)])
    assert ends(found) == [((0, 0), (0, 0))]
    assert found.length.tolist() == [40]


def test_two_edges_between_the_same_junctions_leave_the_shorter_way():
    # a block of 30 m by 10 m between two dead ends: 30 m straight on, 10 + 30 + 10 m around
    found = chains([(-5, 0), (0, 0), (30, 0), (35, 0)], [(0, 0), (0, 10), (30, 10), (30, 0)])
    assert sorted(found.length.tolist()) == [5, 5, 30, 50]
    west, east = (found.nodes.tolist().index(end) for end in ([0, 0], [30, 0]))
    assert found.upstream[west, east] == 30


def test_where_a_street_becomes_one_way_an_edge_ends():
    found = chains([(0, 0), (10, 0), (20, 0)], [(20, 0), (30, 0), (40, 0)], oneway=np.array([False, True]))
    assert ends(found) == [((0, 0), (20, 0)), ((20, 0), (40, 0))]
    assert (found.forward.tolist(), found.backward.tolist()) == ([True, True], [True, False])


def test_streets_that_meet_end_to_end_in_the_order_drawn_are_one_edge():
    assert ends(chains([(0, 0), (10, 0)], [(10, 0), (20, 0)])) == [((0, 0), (20, 0))]


def test_a_segment_ends_exactly_where_the_next_begins():
    rng = np.random.default_rng(4)
    found = chains(*(np.cumsum(rng.uniform(0.1, 90, (40, 2)), axis=0) for _ in range(20)))
    same = np.diff(found.chain) == 0
    assert (found.end[:-1][same] == found.begin[1:][same]).all()
    assert (found.end[np.append(~same, True)] == found.length).all()

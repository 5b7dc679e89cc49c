"""Worked example 1, and shortest ways against a slow, obvious reference (networkx) on random networks."""

import itertools

import networkx as nx
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from konin_smart_plugin.analysis.access import access_by_street, bands
from konin_smart_plugin.analysis.geometry import present
from konin_smart_plugin.analysis.links import link
from konin_smart_plugin.analysis.network import build_network
from konin_smart_plugin.analysis.search import nearest_service, pairs_within

STREETS = np.array(
    [
        shapely.LineString([(0, 0), (1000, 0)]),  # A
        shapely.LineString([(1000, 0), (1000, 800)]),  # B
        shapely.LineString([(0, 300), (400, 300)]),  # C
    ]
)
S, T = shapely.Point(0, -20), shapely.Point(700, -10)


def access(places, services, streets=STREETS, max_link=100.0, largest=1500.0):
    network = build_network(streets)
    places = np.array(places, object)
    return access_by_street(
        network,
        link(network, places, max_link),
        link(network, np.array(services, object), max_link),
        present(places),
        largest,
    )


def test_worked_example_1():
    demand = [shapely.Point(*xy) for xy in [(250, 30), (1050, 400), (100, 310), (500, 200)]]
    result = access(demand, [S])
    # d1: 30+250+20; d2: 50+400+1000+20; d3: C has no service; d4: nothing within 100 m
    assert result.distance.tolist() == [300, 1470, np.inf, np.inf]
    assert result.reason.tolist() == ["", "", "unreachable", "no_street_nearby"]
    assert result.service.tolist() == [0, 0, -1, -1]
    band = bands(result.distance, [300, 500, 1500])
    assert band.tolist() == [300, 1500, None, None]


def test_at_most_does_not_hang_on_rounding():
    # a slanted street of 300 m in 13 pieces at Konin's coordinates; added up they make 300.00000000000006 m
    piece = 300 / 13 * np.array([0.28, 0.96])
    line = shapely.LineString(np.array([6_503_228.47, 5_788_165.73]) + np.arange(14)[:, None] * piece)
    ends = [shapely.Point(line.coords[0]), shapely.Point(line.coords[-1])]
    result = access([ends[0]], [ends[1]], np.array([line]), largest=300.0)
    assert (result.distance[0], result.reason[0]) == (300, "")
    network = build_network(np.array([line]))
    first, last = (link(network, np.array([end]), 100) for end in ends)
    assert [column.tolist() for column in pairs_within(network, first, last, 300)] == [[0], [0], [300]]


def test_both_ends_on_the_same_segment():
    result = access([shapely.Point(600, 10)], [S, T])
    assert result.distance[0] == 120  # 10+100+10
    assert result.service[0] == 1


def test_beyond_keeps_its_distance():
    result = access([shapely.Point(1050, 400)], [S], largest=500.0)
    assert result.distance[0] == 1470
    assert result.reason[0] == "beyond"


def test_missing_geometry_is_told_apart():
    assert access([None, shapely.Point()], [S]).reason.tolist() == ["no_geometry"] * 2


def test_service_exactly_on_a_node_is_reached_with_zero():
    result = access([shapely.Point(0, 0), shapely.Point(1000, 0)], [shapely.Point(1000, 0)])
    assert result.distance.tolist() == [1000, 0]


def test_street_inside_a_polygon_is_reached_with_zero():
    park = shapely.box(200, -50, 600, 50)
    result = access([shapely.Point(400, 10), shapely.Point(700, 0)], [park])
    assert result.distance.tolist() == [10, 100]  # inside: only the own link; outside: 100 m to the border


def test_polygon_links_by_its_outline_to_every_part():
    plot = shapely.box(100, 100, 120, 280)  # 100 m from A, 20 m from C
    result = access([plot], [S, shapely.Point(0, 300)])
    assert result.distance.tolist() == [20 + 100]  # C is joined at x = 100
    result = access([plot], [S])
    assert result.distance.tolist() == [100 + 100 + 20]


def test_two_overlapping_polygons_on_one_street_are_at_zero():
    result = access([shapely.box(100, -5, 300, 5)], [shapely.box(200, -5, 600, 5)])
    assert result.distance.tolist() == [0]


def test_oneway_counts_for_cycling():
    ring = np.array([shapely.LineString([(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)])])
    network = build_network(ring, oneway=np.array([True]))
    demand = link(network, np.array([shapely.Point(60, 0)]), 10)
    services = link(network, np.array([shapely.Point(40, 0)]), 10)
    assert nearest_service(network, demand, services)[0] == 380  # once around
    assert nearest_service(network, services, demand)[0] == 20


def test_duplicate_and_zero_length_streets_change_nothing():
    streets = np.concatenate([STREETS, STREETS, [shapely.LineString([(5, 0), (5, 0)])]])
    assert access([shapely.Point(250, 30)], [S], streets).distance[0] == 300


def test_repair_joins_a_near_miss():
    streets = np.array([shapely.LineString([(0, 0), (100, 0)]), shapely.LineString([(50, 0.4), (50, 80)])])
    demand, service = shapely.Point(50, 80), shapely.Point(0, 0)
    for repair, expected in [(0.0, np.inf), (0.5, np.hypot(50, 0.4) + 79.6)]:
        network = build_network(streets, repair=repair)
        links = [link(network, np.array([place]), 0) for place in (demand, service)]
        assert nearest_service(network, *links)[0][0] == pytest.approx(expected)


def directed_graph(streets, oneway):
    graph = nx.DiGraph()
    for number, line in enumerate(streets):
        for a, b in itertools.pairwise(line.coords):
            graph.add_edge(a, b)
            if not oneway[number]:
                graph.add_edge(b, a)
    return graph


def links_of(place, graph, max_link):
    """The nearest point of every part within reach: its piece, its foot there, the link's length."""
    pieces = {frozenset(edge): shapely.LineString(edge) for edge in graph.edges}
    for part in nx.weakly_connected_components(graph):
        best = min((piece for piece in pieces if piece <= part), key=lambda p: place.distance(pieces[p]))
        line = pieces[best]
        if place.distance(line) <= max_link:
            yield best, line.interpolate(line.project(place)).coords[0], place.distance(line)


def cut_graph(graph, on_piece):
    """The graph with its pieces cut at the feet of all links, weighted by length."""
    cut = nx.DiGraph()
    for piece, points in on_piece.items():
        a, b = piece
        chain = sorted(points, key=lambda xy: np.hypot(xy[0] - a[0], xy[1] - a[1]))
        for u, v in itertools.pairwise(chain):
            size = np.hypot(u[0] - v[0], u[1] - v[1])
            cut.add_edges_from([(u, v)] * graph.has_edge(a, b), weight=size)
            cut.add_edges_from([(v, u)] * graph.has_edge(b, a), weight=size)
    return cut


def reference(streets, oneway, places, services, max_link):
    """Way lengths of all pairs: every place joined to the nearest point of every part, then networkx."""
    graph = directed_graph(streets, oneway)
    on_piece = {frozenset(edge): set(edge) for edge in graph.edges}
    links = {place.wkt: list(links_of(place, graph, max_link)) for place in [*places, *services]}
    for piece, foot, _ in itertools.chain(*links.values()):
        on_piece[piece].add(foot)
    ways = dict(nx.all_pairs_dijkstra_path_length(cut_graph(graph, on_piece)))
    table = np.full((len(places), len(services)), np.inf)
    for (i, place), (j, service) in itertools.product(enumerate(places), enumerate(services)):
        for (_, foot, first), (_, other, last) in itertools.product(links[place.wkt], links[service.wkt]):
            way = 0.0 if foot == other else ways.get(foot, {}).get(other, np.inf)
            table[i, j] = min(table[i, j], first + way + last)
    return table


def random_city(seed, oneways):
    """A few nodes, streets between them (in several parts, some one way), places and services about."""
    rng = np.random.default_rng(seed)
    nodes = rng.uniform(0, 300, (rng.integers(3, 9), 2))
    streets = np.array(
        [
            shapely.LineString(
                nodes[rng.choice(len(nodes), min(len(nodes), rng.integers(2, 4)), replace=False)]
            )
            for _ in range(rng.integers(1, 7))
        ]
    )
    places = shapely.points(rng.uniform(-50, 350, (6, 2)))
    services = shapely.points(rng.uniform(-50, 350, (rng.integers(1, 5), 2)))
    oneway = rng.random(len(streets)) < 0.4 if oneways else np.zeros(len(streets), bool)
    return streets, oneway, places, services, float(rng.uniform(0, 150))


@settings(max_examples=1500, deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_ways_equal_the_reference(seed, oneways):
    check_against_the_reference(seed, oneways)


@pytest.mark.slow
def test_ways_equal_the_reference_on_thousands_of_networks():
    for seed in range(8_000):
        check_against_the_reference(seed, oneways=seed % 2 == 1)


def check_against_the_reference(seed, oneways):
    streets, oneway, places, services, max_link = random_city(seed, oneways)
    expected = reference(streets, oneway, places, services, max_link)
    network = build_network(streets, oneway)
    demand, supply = link(network, places, max_link), link(network, services, max_link)
    distance, nearest = nearest_service(network, demand, supply)
    assert distance == pytest.approx(expected.min(axis=1), abs=1e-6)
    reached = np.isfinite(distance)
    assert expected[reached, nearest[reached]] == pytest.approx(distance[reached], abs=1e-6)
    assert (nearest[~reached] == -1).all()
    limit = 200.0
    table = np.full(expected.shape, np.inf)
    pair = pairs_within(network, demand, supply, limit)
    table[pair[0], pair[1]] = pair[2]
    assert table == pytest.approx(np.where(expected <= limit, expected, np.inf), abs=1e-6)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32))
def test_another_service_or_a_longer_link_never_lengthens_a_way(seed):
    streets, oneway, places, services, max_link = random_city(seed, oneways=False)
    network = build_network(streets, oneway)
    demand, supply = link(network, places, max_link), link(network, services, max_link)
    fewer = link(network, services[:1], max_link)
    with_all = nearest_service(network, demand, supply)[0]
    assert (with_all <= nearest_service(network, demand, fewer)[0] + 1e-9).all()
    near = nearest_service(network, demand.within(max_link / 2), supply.within(max_link / 2))[0]
    assert (with_all <= near + 1e-9).all()


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**32))
def test_a_polygon_is_as_near_as_the_nearest_of_its_outline_and_the_streets_in_it(seed):
    rng = np.random.default_rng(seed)
    streets, oneway, places, services, max_link = random_city(seed, oneways=False)
    network = build_network(streets, oneway)
    polygon = services[0].buffer(rng.uniform(5, 60), quad_segs=2)
    outline = shapely.points(shapely.get_coordinates(shapely.segmentize(polygon.boundary, 5.0)))
    with np.errstate(invalid="ignore"):
        inside = shapely.intersection(shapely.unary_union(streets), polygon)
    street_points = shapely.points(shapely.get_coordinates(shapely.segmentize(inside, 0.5)))
    demand = link(network, places, max_link)
    got = nearest_service(network, demand, link(network, np.array([polygon]), max_link))[0]
    by_outline = nearest_service(network, demand, link(network, outline, max_link))[0]
    by_street = nearest_service(network, demand, link(network, street_points, 1e-6))[0]
    slow = np.minimum(by_outline, by_street)
    reached = np.isfinite(slow)
    assert (np.isfinite(got) == reached).all()
    assert got[reached] == pytest.approx(
        slow[reached], abs=0.5
    )  # the reference steps along the street by 0.5 m

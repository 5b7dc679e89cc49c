"""Street form, worked out by hand on small networks."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from street_form import (
    built_area,
    orientation_entropy,
    split_at_junctions,
    street_form,
)


def lines(*texts):
    return shapely.from_wkt([f"LINESTRING ({text})" for text in texts])


# A window: two by two blocks of 100 m, and a cul-de-sac of 50 m to the north-east of it.
WINDOW = lines(
    "0 0, 100 0, 200 0",
    "0 100, 100 100, 200 100",
    "0 200, 100 200, 200 200",
    "0 0, 0 100, 0 200",
    "100 0, 100 100, 100 200",
    "200 0, 200 100, 200 200",
    "200 200, 250 200",
)


def test_lines_are_split_where_they_share_a_vertex():
    # 12 sides of blocks and the cul-de-sac; the unshared bend of the last line is no junction
    assert len(split_at_junctions(WINDOW)) == 13
    bend = lines("0 0, 10 0, 10 10")
    assert len(split_at_junctions(bend)) == 1
    cross = split_at_junctions(lines("-10 0, 0 0, 10 0", "0 -10, 0 0, 0 10"))
    assert shapely.length(cross).tolist() == [10, 10, 10, 10]


def test_crossing_without_a_shared_vertex_is_a_flyover():
    assert len(split_at_junctions(lines("-10 0, 10 0", "0 -10, 0 10"))) == 2


def test_a_window_with_a_cul_de_sac():
    # Nodes: 3 corners of degree 2 (no intersections), the 4th corner has 3 with the cul-de-sac,
    # 4 middles of sides with 3, the middle with 4, one dead end: 6 intersections, 1 dead end.
    form = street_form(WINDOW, built_m2=250_000)
    assert form.dead_end_share == pytest.approx(1 / 7)
    assert form.intersection_density == pytest.approx(6 / 0.25)
    assert form.median_block_ha == pytest.approx(1.0)
    # (4 * 3 + 3 + 4 + 1) / 7 nodes
    assert form.mean_degree == pytest.approx(20 / 7)
    # Streets between intersections: one street passes each of the three corners, from the middle of a side to
    # the middle of the next: two rise to the right, one falls. The other seven run along the axes.
    north_south = 1 + 2  # the east side's upper half, the cross's two
    east_west = 1 + 2 + 1  # the north side's right half, the cross's two, the cul-de-sac
    falling, rising = 1, 2
    share = np.repeat(np.array([north_south, east_west, falling, rising]) / 20, 2)
    assert form.orientation_entropy == pytest.approx(-(share * np.log(share)).sum())


def test_entropy_of_a_grid_is_that_of_four_directions():
    assert orientation_entropy(lines("0 0, 10 0", "0 0, 0 10")) == pytest.approx(math.log(4))


def test_entropy_of_all_directions_is_that_of_36():
    turn = np.radians(np.arange(0, 360, 10))
    ends = np.column_stack([np.sin(turn), np.cos(turn)])
    fan = shapely.linestrings(np.stack([np.zeros_like(ends), ends], axis=1))
    assert orientation_entropy(fan) == pytest.approx(math.log(36))


def test_weights_count_long_streets_more():
    # 30 m east-west, 10 m north-south: shares 3/8, 3/8, 1/8, 1/8
    streets = lines("0 0, 30 0", "0 0, 0 10")
    expected = -(2 * 3 / 8 * math.log(3 / 8) + 2 / 8 * math.log(1 / 8))
    assert orientation_entropy(streets, shapely.length(streets)) == pytest.approx(expected)


def test_north_is_in_the_middle_of_its_bin():
    # 4 degrees left and right of north fall into one bin: two directions, there and back
    a = np.radians(4)
    streets = lines(f"0 0, {math.sin(a)} {math.cos(a)}", f"0 0, {-math.sin(a)} {math.cos(a)}")
    assert orientation_entropy(streets) == pytest.approx(math.log(2))


def test_what_has_no_meaning_is_not_a_number():
    form = street_form(lines("0 0, 100 0"), built_m2=10_000)
    assert math.isnan(form.median_block_ha)
    assert form.dead_end_share == 1
    assert math.isnan(orientation_entropy(lines("0 0, 5 5, 0 0")))


def test_built_area_of_a_street():
    # 100 m by 2 x 75 m, and two half octagons: buffers with two segments a quarter have 2 * sqrt(2) * r^2
    assert built_area(lines("0 0, 100 0")) == pytest.approx(100 * 150 + 2 * math.sqrt(2) * 75**2)


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=5, unique=True),
        min_size=1,
        max_size=6,
    )
)
def test_pieces_agree_with_cutting_one_by_one(texts):
    """Obvious reference: walk every line, close a piece at each vertex that occurs elsewhere."""
    streets = shapely.linestrings(
        np.array([xy for text in texts for xy in text], dtype=float),
        indices=np.repeat(np.arange(len(texts)), [len(text) for text in texts]),
    )
    every = [xy for text in texts for xy in text]
    pieces = []
    for text in texts:
        piece = [text[0]]
        for number, xy in enumerate(text[1:], start=1):
            piece.append(xy)
            if every.count(xy) > 1 or number == len(text) - 1:
                pieces.append(piece)
                piece = [xy]
    got = [[tuple(map(int, xy)) for xy in line.coords] for line in split_at_junctions(streets)]
    assert got == pieces

"""Straight links between places and the streets near them.

A place links to the nearest point of every connected network part within reach, so that a scrap of
path never hides the street behind it. A polygon or line links by its outline, with a vertex at
least every 5 m, and reaches with 0 whatever street crosses, touches or lies in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from .chains import Chains
from .geometry import flat
from .network import Network, SegmentTree
from .progress import Progress, quiet

OUTLINE_STEP = 5.0
BATCH = 20_000


@dataclass(frozen=True)
class Links:
    """L links of ``count`` places.

    ``owner`` (L,) place; ``segment`` (L,); ``start`` and ``end`` (L,) the stretch of it that is reached,
    in metres from its tail, equal for a point; ``length`` (L,) metres of the straight link.
    """

    count: int
    owner: np.ndarray
    segment: np.ndarray
    start: np.ndarray
    end: np.ndarray
    length: np.ndarray

    def __len__(self) -> int:
        return len(self.owner)

    def take(self, chosen: np.ndarray) -> Links:
        """Return only the chosen links ((L,) bool or numbers)."""
        return Links(
            self.count,
            self.owner[chosen],
            self.segment[chosen],
            self.start[chosen],
            self.end[chosen],
            self.length[chosen],
        )

    def within(self, max_link: float) -> Links:
        """Return the links that a smaller MAX_LINK leaves."""
        return self.take(self.length <= max_link)

    @property
    def linked(self) -> np.ndarray:
        """Say for each place (count,) whether it has any link."""
        return np.bincount(self.owner, minlength=self.count) > 0

    def along(self, network: Network) -> Links:
        """Return the links with the numbers of chains for those of segments, and metres along the chains."""
        chains = network.chains
        start, end = (
            np.where(
                metres < network.length[self.segment],
                np.minimum(chains.begin[self.segment] + metres, chains.end[self.segment]),
                chains.end[self.segment],
            )
            for metres in (self.start, self.end)
        )
        return Links(self.count, self.owner, chains.chain[self.segment], start, end, self.length)

    def attachments(self, chains: Chains, arriving: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return owner, node and metres from each place, linked ``along`` chains, to the chains' ends.

        ``arriving``: the links of services, where one-way streets count towards the place, not away from it.
        """
        rest = chains.length[self.segment] - self.end
        tail_open, head_open = (chains.backward, chains.forward)
        if arriving:
            tail_open, head_open = head_open, tail_open
        by_tail, by_head = tail_open[self.segment], head_open[self.segment]
        by_tail, by_head = by_tail | (self.start <= 0), by_head | (rest <= 0)
        return (
            np.concatenate([self.owner[by_tail], self.owner[by_head]]),
            np.concatenate([chains.tail[self.segment[by_tail]], chains.head[self.segment[by_head]]]),
            np.concatenate([(self.length + self.start)[by_tail], (self.length + rest)[by_head]]),
        )


def link(
    network: Network,
    places: np.ndarray,
    max_link: float,
    progress: Progress = quiet,
) -> Links:
    """Link ``places`` ((P,) valid geometries or None) to every network part within ``max_link`` metres."""
    places = flat(places)
    extended = np.flatnonzero(shapely.get_dimensions(places) > 0)
    outline = places.copy()
    outline[extended] = shapely.segmentize(_outline(places[extended]), OUTLINE_STEP)
    xy, owner = shapely.get_coordinates(outline, return_index=True)
    nothing = np.empty(0, int)
    found = [(nothing, nothing, np.empty(0), np.empty(0), np.empty(0))]
    for first in range(0, len(xy), BATCH):
        progress(first / len(xy))
        found.append(_nearest(network, xy[first : first + BATCH], owner[first : first + BATCH], max_link))
    found += _crossings(network, places, extended, progress)
    owner, segment, start, end, length = (np.concatenate(column) for column in zip(*found, strict=True))
    return Links(len(places), owner.astype(int), segment.astype(int), start, end, length)


def _nearest(network: Network, xy: np.ndarray, owner: np.ndarray, max_link: float) -> tuple[np.ndarray, ...]:
    """Return owner, segment, start, end and length of the links of points ``xy`` (P, 2)."""
    large, small = network.trees
    margin = np.full(len(xy), max_link + 1e-6)  # so that "at most" does not hang on rounding
    pairs = [_segments_around(small, xy, margin)]
    for tree in large:
        # the nearest segment is no farther than the nearest node
        bound = tree[2].query(xy, distance_upper_bound=max_link)[0] + 1e-6
        pairs.append(_segments_around(tree, xy, np.minimum(bound, margin)))
    point, segment = (np.concatenate(column) for column in zip(*pairs, strict=True))
    along, length = project(network, segment, xy[point])
    kept = _shortest(network, point, segment, length) & (length <= max_link)
    along = along[kept]
    return owner[point[kept]], segment[kept], along, along, length[kept]


def _segments_around(tree: SegmentTree, xy: np.ndarray, reach: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return all pairs of point and segment whose boxes lie within ``reach`` (P,) of each other."""
    (x, y), (segments, index, _) = xy.T, tree
    point, found = index.query(shapely.box(x - reach, y - reach, x + reach, y + reach))
    return point, segments[found]


def _shortest(network: Network, point: np.ndarray, segment: np.ndarray, length: np.ndarray) -> np.ndarray:
    """Mark, for every point and network part, the shortest of its links (all of them in a tie)."""
    part = network.part[network.tail[segment]]
    key = point.astype(np.int64) * network.parts + part
    _, group = np.unique(key, return_inverse=True)
    best = np.full(len(key), np.inf)
    np.minimum.at(best, group.reshape(-1), length)
    return length <= best[group.reshape(-1)]


def project(network: Network, segment: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where along its segment (metres from the tail) each point falls, and its distance from there."""
    tail = network.nodes[network.tail[segment]]
    size = network.length[segment]
    unit = (network.nodes[network.head[segment]] - tail) / size[:, None]
    along = np.clip(((xy - tail) * unit).sum(axis=1), 0, size)
    return along, np.hypot(*(xy - tail - unit * along[:, None]).T)


def _outline(places: np.ndarray) -> np.ndarray:
    polygons = shapely.get_dimensions(places) == 2  # noqa: PLR2004 (a surface has two dimensions)
    return np.where(polygons, shapely.boundary(places), places)


def _crossings(
    network: Network, places: np.ndarray, extended: np.ndarray, progress: Progress
) -> Iterator[tuple[np.ndarray, ...]]:
    """Yield the links of no length: stretches of street that cross, touch or lie in a line or polygon."""
    if not len(extended):
        return
    tree = shapely.STRtree(network.segments)
    for first in range(0, len(extended), BATCH):
        progress(1)
        numbers = extended[first : first + BATCH]
        shapely.prepare(places[numbers])
        place, segment = tree.query(places[numbers], predicate="intersects")
        with np.errstate(invalid="ignore"):  # GEOS reports pairs that only touch this way
            common = shapely.intersection(network.segments[segment], places[numbers[place]])
        pieces, pair = shapely.get_parts(common, return_index=True)
        offsets = [project(network, segment[pair], xy)[0] for xy in _ends(pieces)]
        start, end = np.minimum(*offsets), np.maximum(*offsets)
        yield numbers[place[pair]], segment[pair], start, end, np.zeros(len(pair))


def _ends(pieces: np.ndarray) -> list[np.ndarray]:
    """Return the first and the last coordinate (P, 2) of points and lines."""
    counts = shapely.get_num_coordinates(pieces)
    xy = shapely.get_coordinates(pieces)
    last = np.cumsum(counts)
    return [xy[last - counts], xy[last - 1]]

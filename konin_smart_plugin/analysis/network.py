"""The street network: line geometries as a graph that connects at shared vertices.

Every vertex is a node and every piece between two vertices a segment, so that
links, cuts and distances are plain arithmetic on straight segments.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .chains import Chains, chains_of
from .errors import PlanError

LARGE_PART = 500  # segments

# The numbers of some segments, the tree that finds them, and the tree of their nodes.
SegmentTree = tuple[np.ndarray, shapely.STRtree, cKDTree]


@dataclass(frozen=True)
class Network:
    """A street graph of N nodes and M straight segments, lengths in metres.

    ``nodes`` (N, 2); ``tail`` and ``head`` (M,) node numbers, segments in the order in which the lines draw
    them; ``length`` (M,);
    ``forward`` and ``backward`` (M,) whether one may travel tail to head and back;
    ``street`` (M,) the input line of each segment; ``part`` (N,) the connected part of each node.
    """

    nodes: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    length: np.ndarray
    forward: np.ndarray
    backward: np.ndarray
    street: np.ndarray
    part: np.ndarray

    def __len__(self) -> int:
        return len(self.tail)

    @cached_property
    def segments(self) -> np.ndarray:
        """The (M,) segments as shapely lines."""
        return shapely.linestrings(np.stack([self.nodes[self.tail], self.nodes[self.head]], axis=1))

    @cached_property
    def chains(self) -> Chains:
        """The segments chained from junction to junction, for searches."""
        return chains_of(self)

    @cached_property
    def trees(self) -> tuple[list[SegmentTree], SegmentTree]:
        """Search trees over the segments: one for each large part, one for all small parts together."""
        size = np.bincount(self.part[self.tail])
        large = [self._tree(self.part == number) for number in np.flatnonzero(size >= LARGE_PART)]
        return large, self._tree(size[self.part] < LARGE_PART)

    def _tree(self, chosen: np.ndarray) -> SegmentTree:
        """Return the trees of the segments between the ``chosen`` (N,) nodes, whole parts of the network."""
        numbers = np.flatnonzero(chosen[self.tail])
        nodes = cKDTree(self.nodes[chosen], balanced_tree=False, compact_nodes=False)
        return numbers, shapely.STRtree(self.segments[numbers]), nodes

    @property
    def parts(self) -> int:
        """The number of connected parts."""
        return int(self.part.max()) + 1


def build_network(lines: np.ndarray, oneway: np.ndarray | None = None, repair: float = 0.0) -> Network:
    """Build the network of ``lines`` ((K,) shapely lines or None; Z is dropped, multi-parts are taken apart).

    ``oneway`` (K,) marks lines that may be travelled only in their own direction; None: both ways everywhere.
    ``repair`` > 0 connects dead ends that miss another street by at most so many metres.

    Raises PlanError when no line has a length.
    """
    start, end, street = _pieces(lines)
    if repair > 0:
        start, end, street = _repaired(start, end, street, repair)
    if not len(start):
        raise PlanError("The street layer holds no line with a length.")
    nodes, tail, head = _nodes(start, end)
    single = np.zeros(len(start), bool) if oneway is None else np.asarray(oneway, bool)[street]
    tail, head, forward, backward, first = _merged(tail, head, single)
    link = csr_matrix((np.ones(len(tail), np.int8), (tail, head)), shape=(len(nodes),) * 2)
    return Network(
        nodes=nodes,
        tail=tail,
        head=head,
        length=np.hypot(*(nodes[head] - nodes[tail]).T),
        forward=forward,
        backward=backward,
        street=street[first],
        part=connected_components(link, directed=False)[1],
    )


def _pieces(lines: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Take lines apart into straight pieces: their starts and ends (M, 2) and the line of each (M,)."""
    parts, line = shapely.get_parts(np.asarray(lines, object), return_index=True)
    xy, part = shapely.get_coordinates(parts, return_index=True)
    same = part[1:] == part[:-1]
    start, end, street = xy[:-1][same], xy[1:][same], line[part[:-1][same]]
    real = (start != end).any(axis=1) & np.isfinite(start + end).all(axis=1)
    return start[real], end[real], street[real]


def _nodes(start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give the distinct ends of the pieces numbers: nodes (N, 2), tail and head (M,)."""
    ends = np.concatenate([start, end]) + 0.0  # -0.0 becomes 0.0
    nodes, number = np.unique(ends[:, 0] + 1j * ends[:, 1], return_inverse=True)
    number = number.reshape(-1)
    return np.column_stack([nodes.real, nodes.imag]), number[: len(start)], number[len(start) :]


def _merged(tail: np.ndarray, head: np.ndarray, single: np.ndarray) -> tuple[np.ndarray, ...]:
    """Merge streets drawn twice: tail, head, open forward, open backward, and the first piece of each."""
    low, high = np.minimum(tail, head), np.maximum(tail, head)
    key = low.astype(np.int64) * (int(high.max()) + 1) + high
    _, first, group = np.unique(key, return_index=True, return_inverse=True)
    alike = tail == tail[first[group.reshape(-1)]]
    order = np.argsort(first)
    group = np.argsort(order)[group.reshape(-1)]
    forward, backward = np.zeros(len(first), bool), np.zeros(len(first), bool)
    forward[group[alike | ~single]] = True
    backward[group[~alike | ~single]] = True
    first = first[order]
    return tail[first], head[first], forward, backward, first


def _repaired(
    start: np.ndarray, end: np.ndarray, street: np.ndarray, tolerance: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Bend each street that a dead end misses by at most ``tolerance`` onto that dead end."""
    ends = np.concatenate([start, end])
    _, first, degree = np.unique(ends[:, 0] + 1j * ends[:, 1], return_index=True, return_counts=True)
    dead = first[degree == 1]
    own = dead % len(start)
    tree = shapely.STRtree(shapely.linestrings(np.stack([start, end], axis=1)))
    end_of, segment = tree.query(shapely.points(ends[dead]), predicate="dwithin", distance=tolerance)
    foreign = own[end_of] != segment
    point, segment = ends[dead[end_of[foreign]]], segment[foreign]
    vector = end[segment] - start[segment]
    along = ((point - start[segment]) * vector).sum(axis=1) / (vector**2).sum(axis=1)
    along = np.select([along <= 0, along >= 1], [-2.0, 3.0], along)  # beyond the street's own ends
    # Lead each street missed through the dead ends, in the order in which they lie along it.
    kept = np.arange(len(start))
    owner = np.concatenate([kept, segment, kept])
    order = np.lexsort((np.concatenate([np.full(len(start), -1.0), along, np.full(len(start), 2.0)]), owner))
    owner, xy = owner[order], np.concatenate([start, point, end])[order]
    inner = (owner[1:] == owner[:-1]) & (xy[1:] != xy[:-1]).any(axis=1)
    return xy[:-1][inner], xy[1:][inner], street[owner[:-1][inner]]

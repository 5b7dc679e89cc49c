"""The streets from junction to junction: what leads from one to the next without a choice is one edge.

Most nodes of a network are bends. A search over the junctions alone finds the same ways over a tenth of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix

if TYPE_CHECKING:
    from .network import Network


@dataclass(frozen=True)
class Chains:
    """C chains of a network's M segments, each from one of J junctions (or street ends) to the next.

    ``nodes`` (J, 2); ``tail`` and ``head`` (C,) of them; ``length`` (C,) metres along the bends;
    ``forward`` and ``backward`` (C,) whether one may travel tail to head and back;
    ``chain`` (M,) of each segment, and from where to where it lies along it: ``begin`` and ``end`` (M,)
    metres, the end of one segment being exactly the beginning of the next.
    """

    nodes: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    length: np.ndarray
    forward: np.ndarray
    backward: np.ndarray
    chain: np.ndarray
    begin: np.ndarray
    end: np.ndarray

    def __len__(self) -> int:
        return len(self.tail)

    @cached_property
    def upstream(self) -> csr_matrix:
        """The (J, J) graph against the direction of travel: a search from services finds the ways to them."""
        sources = np.concatenate([self.head[self.forward], self.tail[self.backward]])
        targets = np.concatenate([self.tail[self.forward], self.head[self.backward]])
        lengths = np.concatenate([self.length[self.forward], self.length[self.backward]])
        return sparse_graph(sources, targets, lengths, (len(self.nodes), len(self.nodes)))


def chains_of(network: Network) -> Chains:
    """Chain segments drawn one after the other that meet where nothing else does and are open alike."""
    tail, head = network.tail, network.head
    bend = np.bincount(np.concatenate([tail, head])) == 2  # noqa: PLR2004 (one segment in, one out)
    meets = (head[:-1] == tail[1:]) & bend[head[:-1]]
    alike = (np.diff(network.forward) | np.diff(network.backward)) == 0
    goes_on = meets & alike
    begins = np.concatenate([[True], ~goes_on])
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(network)) - 1
    chain = np.cumsum(begins) - 1
    along = np.concatenate([[0.0], np.cumsum(network.length)])
    begin, end = (metres - along[first][chain] for metres in (along[:-1], along[1:]))
    junction, ends = np.unique(np.concatenate([tail[first], head[last]]), return_inverse=True)
    tails, heads = ends.reshape(2, -1)
    return Chains(
        nodes=network.nodes[junction],
        tail=tails,
        head=heads,
        length=end[last],
        forward=network.forward[first],
        backward=network.backward[first],
        chain=chain,
        begin=begin,
        end=end,
    )


def sparse_graph(
    sources: np.ndarray, targets: np.ndarray, costs: np.ndarray, shape: tuple[int, int]
) -> csr_matrix:
    """Return a graph that keeps the cheapest of parallel edges, and edges of no length too."""
    order = np.lexsort((costs, targets, sources))
    sources, targets, costs = sources[order], targets[order], costs[order]
    first = np.ones(len(order), bool)
    first[1:] = (np.diff(sources) != 0) | (np.diff(targets) != 0)
    rows = np.concatenate([[0], np.cumsum(np.bincount(sources[first], minlength=shape[0]))])
    return csr_matrix((costs[first], targets[first], rows), shape=shape)

"""Shortest ways between linked places: link, along the streets, link."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .links import Links
from .network import Network, sparse_graph
from .progress import Progress, quiet

MICROMETRE = 6  # decimals of a metre: ways are given to it, so that "at most 300 m" does not hang on rounding
CELLS = 1_500_000  # distances held and searched in one go: well under 0.2 s


def nearest_service(network: Network, demand: Links, services: Links) -> tuple[np.ndarray, np.ndarray]:
    """Return for each demand place the way to its nearest service and which service that is.

    Distances (P,) in metres, inf where no way leads; services (P,) numbers, -1 there. One search
    from all services at once serves every demand.
    """
    to_node, of_node = _from_all(network, services)
    owner, node, cost = demand.attachments(network, arriving=False)
    along_owner, along_service, along = same_street(network, demand, services)
    owner = np.concatenate([owner, along_owner])
    total = np.concatenate([to_node[node] + cost, along])
    service = np.concatenate([of_node[node], along_service])
    distance = np.full(demand.count, np.inf)
    np.minimum.at(distance, owner, total)
    nearest = np.full(demand.count, -1)
    best = np.isfinite(total) & (total == distance[owner])
    nearest[owner[best][::-1]] = service[best][::-1]
    return distance, nearest


def _from_all(network: Network, services: Links) -> tuple[np.ndarray, np.ndarray]:
    """Return for each node the way to the nearest service (inf: none) and that service (-1: none)."""
    nodes = len(network.nodes)
    graph, starts = _with_services(network, services)
    if not len(starts):
        return np.full(nodes, np.inf), np.full(nodes, -1)
    distance, _, source = dijkstra(graph, indices=starts, min_only=True, return_predecessors=True)
    return distance[:nodes], np.where(np.isfinite(distance), source - nodes, -1)[:nodes]


def pairs_within(
    network: Network,
    demand: Links,
    services: Links,
    limit: float,
    progress: Progress = quiet,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return every pair of demand and service at most ``limit`` metres apart: demand, service, metres."""
    owner, node, cost = shortest_pairs(*demand.attachments(network, arriving=False))
    at_node = csr_matrix(
        (np.arange(len(node)), (node, np.arange(len(node)))), shape=(len(network.nodes), len(node))
    )
    progress(0)
    direct = _along_one_street(network, demand, services, limit)
    found = [tuple(column[:0] for column in direct)]
    for share, chosen, service, reached, metres in _searches(network, services, limit, len(node)):
        progress(share)
        pair, entry = expand(at_node.indptr, reached)
        entry = at_node.indices[entry]
        total = np.round(metres[pair] + cost[entry], MICROMETRE)
        near = total <= limit
        by_streets = owner[entry[near]], service[pair[near]], total[near]
        own = slice(*np.searchsorted(direct[1], [chosen[0], chosen[-1] + 1]))
        both = zip(by_streets, direct, strict=True)
        found.append(shortest_pairs(*(np.concatenate([one, other[own]]) for one, other in both)))
    place, service, metres = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.argsort(place, kind="stable")  # of each place, the services come in order already
    return place[order], service[order], metres[order]


def _along_one_street(
    network: Network, demand: Links, services: Links, limit: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the direct ways of at most ``limit`` metres, in order of services: demand, service, metres."""
    demand_along, service, along = same_street(network, demand, services)
    metres = np.round(along, MICROMETRE)
    near = np.flatnonzero(metres <= limit)
    order = near[np.argsort(service[near], kind="stable")]
    return demand_along[order], service[order], metres[order]


def shortest_pairs(
    demand: np.ndarray, service: np.ndarray, metres: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Keep the shortest of the ways between the same two, in order of the first, then the second."""
    if not len(metres):
        return demand, service, metres
    wide = int(service.max()) + 1
    key = demand.astype(np.int64) * wide + service
    order = np.argsort(key, kind="stable")
    key = key[order]
    first = np.flatnonzero(np.diff(key, prepend=-1))
    return key[first] // wide, key[first] % wide, np.minimum.reduceat(metres[order], first)


def same_street(
    network: Network, demand: Links, services: Links
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the direct ways between places linked to the same segment: demand, service, metres."""
    order = np.argsort(services.segment, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(services.segment, minlength=len(network)))])
    here, there = expand(starts, demand.segment)
    there = order[there]
    ahead = services.start[there] - demand.end[here]
    behind = demand.start[here] - services.end[there]
    segment = demand.segment[here]
    allowed = ~((ahead > 0) & ~network.forward[segment]) & ~((behind > 0) & ~network.backward[segment])
    total = demand.length[here] + services.length[there] + np.maximum(np.maximum(ahead, behind), 0)
    return demand.owner[here[allowed]], services.owner[there[allowed]], total[allowed]


def expand(starts: np.ndarray, groups: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """List the members of ``groups``: position in ``groups``, and member as ``starts`` (CSR) counts them."""
    count = np.diff(starts)[groups]
    position = np.repeat(np.arange(len(groups)), count)
    offset = np.arange(len(position)) - np.repeat(np.cumsum(count) - count, count)
    return position, starts[groups][position] + offset


def _searches(
    network: Network, services: Links, limit: float, entries: int
) -> Iterator[tuple[float, np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
    """Search from the linked services batch by batch, at whose nodes ``entries`` ways of demand begin.

    Yields the share done, the services of the batch, then service, node and metres of all reached.
    """
    graph, starts = _with_services(network, services)
    nodes = len(network.nodes)
    step = max(1, CELLS // (graph.shape[0] + entries))
    for first in range(0, len(starts), step):
        batch = starts[first : first + step]
        metres = dijkstra(graph, indices=batch, limit=limit)[:, :nodes]
        row, node = np.nonzero(np.isfinite(metres))
        yield first / len(starts), batch - nodes, batch[row] - nodes, node, metres[row, node]


def _with_services(network: Network, services: Links) -> tuple[csr_matrix, np.ndarray]:
    """Add one node per service to the graph, with ways out of it; return also the linked services' nodes."""
    nodes, total = len(network.nodes), len(network.nodes) + services.count
    owner, node, cost = services.attachments(network, arriving=True)
    ways = sparse_graph(owner, node, cost, (services.count, total))
    streets = network.upstream
    graph = csr_matrix(
        (
            np.concatenate([streets.data, ways.data]),
            np.concatenate([streets.indices, ways.indices]),
            np.concatenate([streets.indptr, streets.indptr[-1] + ways.indptr[1:]]),
        ),
        shape=(total, total),
    )
    return graph, nodes + np.flatnonzero(services.linked)

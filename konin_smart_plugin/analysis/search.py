"""Shortest ways between linked places: link, along the streets, link."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from .chains import Chains, sparse_graph
from .links import Links
from .network import Network
from .progress import Progress, quiet

MICROMETRE = 6  # decimals of a metre: ways are given to it, so that "at most 300 m" does not hang on rounding
CELLS = 1_500_000  # distances held and searched in one go: well under 0.2 s
SQUARE = 3000.0  # metres: services of one square are searched from together


def nearest_service(network: Network, demand: Links, services: Links) -> tuple[np.ndarray, np.ndarray]:
    """Return for each demand place the way to its nearest service and which service that is.

    Distances (P,) in metres, inf where no way leads; services (P,) numbers, -1 there. One search
    from all services at once serves every demand.
    """
    chains = network.chains
    demand, services = demand.along(network), services.along(network)
    to_node, of_node = _from_all(chains, services)
    owner, node, cost = demand.attachments(chains, arriving=False)
    along_owner, along_service, along = same_street(chains, demand, services)
    owner = np.concatenate([owner, along_owner])
    order = np.argsort(owner, kind="stable")
    owner = owner[order]
    total = np.concatenate([to_node[node] + cost, along])[order]
    service = np.concatenate([of_node[node], along_service])[order]
    distance, nearest = np.full(demand.count, np.inf), np.full(demand.count, -1)
    first = np.flatnonzero(np.diff(owner, prepend=-1))
    if len(first):
        distance[owner[first]] = np.minimum.reduceat(total, first)
    best = np.isfinite(total) & (total == distance[owner])
    nearest[owner[best][::-1]] = service[best][::-1]
    return distance, nearest


def _from_all(chains: Chains, services: Links) -> tuple[np.ndarray, np.ndarray]:
    """Return for each node the way to the nearest service (inf: none) and that service (-1: none)."""
    nodes = len(chains.nodes)
    graph, starts = _with_services(chains, services)
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
    chains = network.chains
    demand, services = demand.along(network), services.along(network)
    owner, node, cost = shortest_pairs(*demand.attachments(chains, arriving=False))
    at_node = csr_matrix(
        (np.arange(len(node)), (node, np.arange(len(node)))), shape=(len(chains.nodes), len(node))
    )
    progress(0)
    found = [_along_one_street(chains, demand, services, limit)]
    for share, service, reached, metres in _searches(chains, services, limit, np.diff(at_node.indptr)):
        progress(share)
        pair, entry = expand(at_node.indptr, reached)
        entry = at_node.indices[entry]
        total = np.round(metres[pair] + cost[entry], MICROMETRE)
        near = total <= limit
        found.append(shortest_pairs(owner[entry[near]], service[pair[near]], total[near]))
    return shortest_pairs(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _along_one_street(
    chains: Chains, demand: Links, services: Links, limit: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the direct ways of at most ``limit`` metres: demand, service, metres."""
    demand_along, service, along = same_street(chains, demand, services)
    metres = np.round(along, MICROMETRE)
    near = metres <= limit
    return demand_along[near], service[near], metres[near]


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


def same_street(chains: Chains, demand: Links, services: Links) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the direct ways between places linked to the same chain: demand, service, metres."""
    order = np.argsort(services.segment, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(services.segment, minlength=len(chains)))])
    here, there = expand(starts, demand.segment)
    there = order[there]
    ahead = services.start[there] - demand.end[here]
    behind = demand.start[here] - services.end[there]
    segment = demand.segment[here]
    allowed = ~((ahead > 0) & ~chains.forward[segment]) & ~((behind > 0) & ~chains.backward[segment])
    total = demand.length[here] + services.length[there] + np.maximum(np.maximum(ahead, behind), 0)
    return demand.owner[here[allowed]], services.owner[there[allowed]], total[allowed]


def expand(starts: np.ndarray, groups: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """List the members of ``groups``: position in ``groups``, and member as ``starts`` (CSR) counts them."""
    count = np.diff(starts)[groups]
    position = np.repeat(np.arange(len(groups)), count)
    offset = np.arange(len(position)) - np.repeat(np.cumsum(count) - count, count)
    return position, starts[groups][position] + offset


def _searches(
    chains: Chains, services: Links, limit: float, entries: np.ndarray
) -> Iterator[tuple[float, np.ndarray, np.ndarray, np.ndarray]]:
    """Search from the linked services batch by batch, each only over the streets it may reach.

    ``entries`` (N,): how many ways of demand begin at each node. Yields the share done, then service, node
    and metres of all reached.
    """
    graph, starts = _with_services(chains, services)
    done = 0
    for group, near in _neighbourhoods(chains, services, limit):
        part = np.concatenate([near, len(chains.nodes) + group])
        streets = graph[part][:, part]
        step = max(1, CELLS // (len(part) + int(entries[near].sum())))
        for first in range(0, len(group), step):
            batch = group[first : first + step]
            indices = len(near) + first + np.arange(len(batch))
            metres = dijkstra(streets, indices=indices, limit=limit)[:, : len(near)]
            row, node = np.nonzero(np.isfinite(metres))
            yield done / len(starts), batch[row], near[node], metres[row, node]
            done += len(batch)


def _neighbourhoods(chains: Chains, services: Links, limit: float) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the linked services square by square, and the nodes that any of the square's may reach."""
    owner, node, _ = services.attachments(chains, arriving=True)
    xy = chains.nodes[node]
    service, first = np.unique(owner, return_index=True)
    _, square = np.unique(np.floor(xy[first] / max(2 * limit, SQUARE)), axis=0, return_inverse=True)
    square = square.ravel()  # numpy 2.0 alone returns it two-dimensional
    tree = cKDTree(chains.nodes)
    of_link = square[np.searchsorted(service, owner)]
    for group, links in zip(_grouped(square), _grouped(of_link), strict=True):
        low, high = xy[links].min(axis=0), xy[links].max(axis=0)
        reach = (high - low).max() / 2 + limit + 10.0**-MICROMETRE
        near = tree.query_ball_point((low + high) / 2, reach, p=np.inf, return_sorted=True)
        yield service[group], np.array(near, int)


def _grouped(numbers: np.ndarray) -> list[np.ndarray]:
    """Return for each number from 0 on the places where it stands."""
    order = np.argsort(numbers, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(numbers[order])) + 1) if len(numbers) else []


def _with_services(chains: Chains, services: Links) -> tuple[csr_matrix, np.ndarray]:
    """Add one node per service to the graph, with ways out of it; return also the linked services' nodes."""
    nodes, total = len(chains.nodes), len(chains.nodes) + services.count
    owner, node, cost = services.attachments(chains, arriving=True)
    ways = sparse_graph(owner, node, cost, (services.count, total))
    streets = chains.upstream
    graph = csr_matrix(
        (
            np.concatenate([streets.data, ways.data]),
            np.concatenate([streets.indices, ways.indices]),
            np.concatenate([streets.indptr, streets.indptr[-1] + ways.indptr[1:]]),
        ),
        shape=(total, total),
    )
    return graph, nodes + np.flatnonzero(services.linked)

"""The town's street graph as bare arrays, and services at some of its nodes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from scipy.sparse import csr_matrix

from konin_smart_plugin.analysis.chains import sparse_graph
from konin_smart_plugin.analysis.network import Network, build_network
from konin_smart_plugin.layer_io.reading import read_layer

from .town import open_town, write_town

SERVICES = 254
APART = 200_000.0  # metres between two copies of the town


def write_graph(folder: Path, factor: int) -> None:
    """Write the network of ``factor`` towns side by side, its compressed rows, and services."""
    write_town(folder, 1)
    streets, _, _ = open_town(folder)
    lines = shapely.get_parts(read_layer(streets).geometry)
    towns = np.concatenate(
        [shapely.transform(lines, lambda xy, east=k * APART: xy + np.array([east, 0])) for k in range(factor)]
    )
    network = build_network(towns)
    nodes = np.random.default_rng(17).choice(len(network.nodes), SERVICES * factor, replace=False)
    rows = _both_ways(network)
    np.savez(
        folder / "graph.npz",
        services=nodes.astype(np.int32),
        first=rows.indptr.astype(np.int32),
        to=rows.indices.astype(np.int32),
        metres=rows.data,
        **{f"network_{name}": values for name, values in vars(network).items() if name in ARRAYS},
    )


ARRAYS = ("nodes", "tail", "head", "length", "forward", "backward", "street", "part")


def _both_ways(network: Network) -> csr_matrix:
    """Return the graph of every node and segment, bends and all."""
    ends = np.concatenate([network.tail, network.head]), np.concatenate([network.head, network.tail])
    return sparse_graph(*ends, np.tile(network.length, 2), (len(network.nodes), len(network.nodes)))

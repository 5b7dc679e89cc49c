"""The streets as a graph of nodes and edges, read with geopandas, for those who tie places to nodes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas
import numpy as np
import shapely


@dataclass(frozen=True)
class StreetGraph:
    """``nodes`` (N, 2); ``tail``, ``head`` and ``metres`` (M,) of the edges, each to be used both ways."""

    nodes: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    metres: np.ndarray


def read_points(folder: Path, name: str) -> np.ndarray:
    """Return the coordinates (P, 2) of a layer of points."""
    return shapely.get_coordinates(geopandas.read_file(folder / f"{name}.gpkg").geometry.to_numpy())


def read_graph(folder: Path) -> StreetGraph:
    """Read the streets; each straight piece is an edge, each vertex a node."""
    lines = shapely.get_parts(geopandas.read_file(folder / "streets.gpkg").geometry.to_numpy())
    xy, line = shapely.get_coordinates(lines, return_index=True)
    nodes, number = np.unique(xy, axis=0, return_inverse=True)
    number = number.ravel()
    same = line[1:] == line[:-1]
    tail, head = number[:-1][same], number[1:][same]
    metres = np.hypot(*(nodes[tail] - nodes[head]).T)
    kept = metres > 0
    return StreetGraph(nodes, tail[kept], head[kept], metres[kept])

"""The form of a street network in a few numbers: dead ends, density, orientation, blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

_BINS = 36
_SQUARE_KILOMETRE = 1e6
_HECTARE = 1e4
_CROSSING = 3


@dataclass(frozen=True)
class StreetForm:
    """Measures of a street network; NaN where one has no meaning, as a block where no street closes one.

    ``dead_end_share``: dead ends among dead ends and intersections, 0-1;
    ``intersection_density``: intersections per km2 of built area;
    ``orientation_entropy``: nats, at most ln 36 = 3.58;
    ``median_block_ha``: median area of the faces the streets enclose;
    ``mean_degree``: street ends per dead end or intersection.
    """

    dead_end_share: float
    intersection_density: float
    orientation_entropy: float
    median_block_ha: float
    mean_degree: float


def street_form(lines: np.ndarray, built_m2: float) -> StreetForm:
    """Return the form of streets given as (N,) lines in a metric CRS; ``built_m2`` is the built area.

    Streets meet where they share a vertex exactly. Points where only two ends meet are no intersections.
    Sources: Boeing, G. (2017), OSMnx, Computers, Environment and Urban Systems 65 (densities, dead ends, mean
    degree of the simplified graph); Boeing (2019), Urban spatial order, Applied Network Science 4:67.
    """
    edges = split_at_junctions(lines)
    degree, of_end = _degrees(edges)
    dead, crossings = int((degree == 1).sum()), int((degree >= _CROSSING).sum())
    counted = dead + crossings
    blocks = shapely.area(shapely.get_parts(shapely.polygonize(edges)))
    return StreetForm(
        dead_end_share=dead / counted if counted else 0.0,
        intersection_density=crossings / (built_m2 / _SQUARE_KILOMETRE),
        orientation_entropy=orientation_entropy(_through_streets(edges, degree, of_end)),
        median_block_ha=float(np.median(blocks)) / _HECTARE if len(blocks) else float("nan"),
        mean_degree=float(degree[degree != 2].sum() / counted) if counted else float("nan"),
    )


def built_area(lines: np.ndarray, reach: float = 75.0) -> float:
    """Return the m2 within ``reach`` metres of the streets: what they can serve with plots."""
    return float(shapely.area(shapely.union_all(shapely.buffer(lines, reach, quad_segs=2))))


def split_at_junctions(lines: np.ndarray) -> np.ndarray:
    """Return the (M,) pieces of ``lines`` between their ends and the vertices they share."""
    lines = shapely.get_parts(np.asarray(lines, dtype=object))
    xy, line = shapely.get_coordinates(lines, return_index=True)
    _, vertex, times = np.unique(xy, axis=0, return_inverse=True, return_counts=True)
    first = np.append(True, np.diff(line) != 0)
    last = np.append(np.diff(line) != 0, True)
    cut = first | last | (times > 1)[vertex.ravel()]
    # a vertex where a line is cut closes one piece and opens the next: it is written twice
    twice = np.repeat(np.arange(len(xy)), np.where(cut & ~first & ~last, 2, 1))
    opens = np.append(True, np.diff(twice) == 0) | first[twice]
    return shapely.linestrings(xy[twice], indices=np.cumsum(opens) - 1)


def orientation_entropy(lines: np.ndarray, weights: np.ndarray | None = None) -> float:
    """Return the entropy in nats of the directions from end to end of (N,) lines, both ways.

    36 bins of 10 degrees centred on north, as in Boeing (2019): a grid has ln 4 = 1.39, all directions alike
    ln 36 = 3.58. Unweighted unless ``weights`` (N,) are given, for instance lengths. NaN without lines.
    """
    way = shapely.get_coordinates(shapely.get_point(lines, -1)) - shapely.get_coordinates(
        shapely.get_point(lines, 0)
    )
    straight = np.hypot(*way.T) > 0
    if not straight.any():
        return float("nan")
    bearing = np.degrees(np.arctan2(way[straight, 0], way[straight, 1]))
    both = np.concatenate([bearing, bearing + 180]) % 360
    width = 360 / _BINS
    weight = np.ones(len(lines)) if weights is None else np.asarray(weights, dtype=float)
    count = np.bincount(
        ((both + width / 2) // width).astype(int) % _BINS, np.tile(weight[straight], 2), minlength=_BINS
    )
    share = count[count > 0] / count.sum()
    return float(-(share * np.log(share)).sum())


def _degrees(edges: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the degree of every node and the (M, 2) nodes of the edges."""
    ends = np.stack([shapely.get_coordinates(shapely.get_point(edges, n)) for n in (0, -1)], axis=1)
    _, node = np.unique(ends.reshape(-1, 2), axis=0, return_inverse=True)
    return np.bincount(node.ravel()), node.reshape(-1, 2)


def _through_streets(edges: np.ndarray, degree: np.ndarray, of_end: np.ndarray) -> np.ndarray:
    """Return the streets between intersections: pieces joined where only two meet."""
    if not (degree[of_end] == 2).any():
        return edges
    merged = shapely.line_merge(shapely.multilinestrings(edges))
    return shapely.get_parts(merged)

"""Rasters of the demo: a surface model (ground, buildings, woods) and a greenness index."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.ndimage import distance_transform_edt

from .layers import DemoLayer
from .shapes import Warp, random_for

NODATA = -9999.0
_MARGIN = 100.0
_RIVER_LEVEL = 83.0
_STOREY = 3.1
_ROOF = 1.5
_CANOPY = 17.0
_NDVI = {"forest": 0.78, "park": 0.62, "meadow": 0.58, "allotments": 0.55, "cemetery": 0.5, "playground": 0.4}


@dataclass(frozen=True)
class Raster:
    """``values`` (rows, columns) float32, north up; outer corner (west, north), cell in metres."""

    values: np.ndarray
    west: float
    north: float
    cell: float

    @property
    def transform(self) -> tuple[float, float, float, float, float, float]:
        """Return (a, b, c, d, e, f) as rasterio's Affine takes them."""
        return (self.cell, 0.0, self.west, 0.0, -self.cell, self.north)


def demo_dsm(seed: int, city: dict[str, DemoLayer], cell: float = 5.0) -> Raster:
    """Return heights in metres above an invented datum: a valley, roofs and tree tops."""
    frame = _frame(city, cell)
    ground = _ground(seed, city, frame)
    levels = np.asarray(city["buildings"].columns["levels"], dtype=float)
    roofs = _burn(frame, city["buildings"].geometry, levels * _STOREY + _ROOF)
    woods = _burn(frame, *_chosen(city["green_areas"], "kind", ("forest",)))
    rng = random_for(seed, "canopy")
    tops = woods * (_CANOPY + rng.normal(0, 1.6, woods.shape))
    return _finished(
        frame, np.maximum(ground, ground + roofs + np.maximum(tops, _crowns(frame, city["trees"])))
    )


def _ground(seed: int, city: dict[str, DemoLayer], frame: Raster) -> np.ndarray:
    """Return the ground: it rises from the river on both sides; lakes lie flat, 2 m below their shore."""
    river = _burn(frame, *_chosen(city["water"], "kind", ("river",)))
    away = distance_transform_edt(river == 0) * frame.cell
    rise = 1 - np.exp(-away / 1400)
    ground = _RIVER_LEVEL + 1.5 + rise * (13 + _rolling(seed, frame))
    x, y = shapely.get_coordinates(shapely.point_on_surface(city["water"].geometry)).T
    row, column = ((frame.north - y) // frame.cell).astype(int), ((x - frame.west) // frame.cell).astype(int)
    level = np.maximum(ground[row, column] - 2, _RIVER_LEVEL)
    water = _burn(frame, city["water"].geometry, level)
    return np.where(river > 0, _RIVER_LEVEL, np.where(water > 0, water, ground))


def demo_ndvi(seed: int, city: dict[str, DemoLayer], cell: float = 10.0) -> Raster:
    """Return an invented vegetation index, -1 to 1."""
    frame = _frame(city, cell)
    rng = random_for(seed, "ndvi")
    index = 0.38 + 0.03 * _rolling(seed + 1, frame) + rng.normal(0, 0.03, frame.values.shape)
    kinds = city["green_areas"].columns["kind"]
    green = _burn(frame, city["green_areas"].geometry, np.array([_NDVI.get(kind, 0.5) for kind in kinds]))
    index = np.where(green > 0, green + rng.normal(0, 0.04, green.shape), index)
    index += 0.12 * (_crowns(frame, city["trees"]) > 0)
    wide = shapely.buffer(city["streets"].geometry, 5.0, quad_segs=2)
    sealed = shapely.get_parts(shapely.union_all([*city["buildings"].geometry, *wide]))
    index = np.where(
        _burn(frame, sealed, np.ones(len(sealed))) > 0, rng.normal(0.1, 0.03, index.shape), index
    )
    water = _burn(frame, *_chosen(city["water"], "kind", None))
    return _finished(frame, np.clip(np.where(water > 0, -0.2, index), -1, 1))


def _frame(city: dict[str, DemoLayer], cell: float) -> Raster:
    west, south, east, north = shapely.total_bounds(city["boundary"].geometry)
    west, north = np.floor((west - _MARGIN) / cell) * cell, np.ceil((north + _MARGIN) / cell) * cell
    shape = int(np.ceil((north - south + _MARGIN) / cell)), int(np.ceil((east - west + _MARGIN) / cell))
    return Raster(np.zeros(shape, dtype=np.float32), float(west), float(north), cell)


def _finished(frame: Raster, values: np.ndarray) -> Raster:
    return Raster(values.astype(np.float32), frame.west, frame.north, frame.cell)


def _chosen(layer: DemoLayer, field: str, values: tuple[str, ...] | None) -> tuple[np.ndarray, np.ndarray]:
    rows = np.ones(len(layer), bool) if values is None else np.isin(layer.columns[field].astype(str), values)
    return layer.geometry[rows], np.ones(int(rows.sum()))


def _burn(frame: Raster, shapes: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return the frame with ``values`` where a cell's centre lies in a polygon; polygons must not overlap.

    Each edge adds its value, signed by its direction, right of where it crosses a row of cell centres; the
    running sum along the row is then the value inside and zero outside.
    """
    rows, columns = frame.values.shape
    shapes = shapely.reverse(shapely.normalize(shapes))  # shells counter-clockwise, holes clockwise
    part, owner = shapely.get_parts(shapes, return_index=True)
    ring, of = shapely.get_rings(part, return_index=True)
    xy, of_ring = shapely.get_coordinates(ring, return_index=True)
    start, end = xy[:-1], xy[1:]
    same = of_ring[:-1] == of_ring[1:]
    start, end, value = start[same], end[same], np.asarray(values)[owner[of[of_ring[:-1][same]]]]
    y0, y1 = (frame.north - start[:, 1]) / frame.cell - 0.5, (frame.north - end[:, 1]) / frame.cell - 0.5
    low, high = np.ceil(np.minimum(y0, y1)).astype(int), np.ceil(np.maximum(y0, y1)).astype(int)
    count = high - low
    edge = np.repeat(np.arange(len(count)), count)
    row = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + low[edge]
    along = (row - y0[edge]) / (y1 - y0)[edge]
    x = start[edge, 0] + along * (end - start)[edge, 0]
    column = np.clip(np.ceil((x - frame.west) / frame.cell - 0.5).astype(int), 0, columns)
    sign = np.where(y1 > y0, value, -value)[edge]
    burnt = np.zeros((rows, columns + 1))
    inside = (row >= 0) & (row < rows)
    np.add.at(burnt, (row[inside], column[inside]), sign[inside])
    return np.cumsum(burnt, axis=1)[:, :columns].round(6)


def _crowns(frame: Raster, trees: DemoLayer) -> np.ndarray:
    """Return the height of the tree over each cell, 0 where none stands."""
    xy = shapely.get_coordinates(trees.geometry)
    column = ((xy[:, 0] - frame.west) // frame.cell).astype(int)
    row = ((frame.north - xy[:, 1]) // frame.cell).astype(int)
    crowns = np.zeros(frame.values.shape)
    np.maximum.at(crowns, (row, column), np.asarray(trees.columns["height_m"], dtype=float))
    return crowns


def _rolling(seed: int, frame: Raster) -> np.ndarray:
    """Return gentle hills of a few metres over the frame."""
    rows, columns = frame.values.shape
    warp = Warp(random_for(seed, "terrain"), 2.2, 2600.0, waves=9)
    x = frame.west + (np.arange(columns) + 0.5) * frame.cell
    y = frame.north - (np.arange(rows) + 0.5) * frame.cell
    return warp.heights(x, y)

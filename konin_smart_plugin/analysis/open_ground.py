"""Coverage where nothing stands in the way: exact areas by vector overlay."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import numpy as np
import shapely

from . import coverage
from .count_cells import count_strips
from .grid import grid_over
from .progress import Progress
from .rasters import write_counts
from .redundancy import Coverage, SeenPairs
from .sensors import Sensors, footprints, reached


class OpenGround:
    """The ground that ``sensors`` cover at least ``k`` times, inside ``area`` if one is given."""

    def __init__(self, sensors: Sensors, area: shapely.Geometry | None, k: int) -> None:
        self.sensors = sensors
        self.area = area
        self.places = coverage.overlay(footprints(sensors), area)
        sizes = self.places.areas
        total = sizes.sum() if area is None else area.area
        self.ground = Coverage(self.places.seen, sizes, k, float(total))

    def ground_in(self, zone: shapely.Geometry) -> Coverage:
        """Return the coverage of the part of the area that lies in ``zone``."""
        polygons = self.places.polygons
        sizes = np.zeros(len(polygons))
        near = self._tree.query(zone, predicate="intersects")
        sizes[near] = shapely.area(coverage.clip(polygons[near], zone))
        part = zone if self.area is None else zone.intersection(self.area)
        return self.ground.within(sizes, part.area)

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(self.places.polygons)

    def seen_points(self, points: np.ndarray) -> SeenPairs:
        """Return which sensor covers which of the ``points`` (M, 2)."""
        sensor, point = reached(self.sensors, points)
        return SeenPairs(sensor, point, len(self.sensors), len(points))

    def by_count(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the numbers of sensors that occur (L,) and the ground covered by each number (L,)."""
        return coverage.merge_by_count(self.places)

    def gaps(self) -> np.ndarray:
        """Return the connected parts of the area covered by fewer than k sensors, (G,) polygons."""
        return coverage.gaps(self.area, self.places, self.ground.k)

    def write_counts(self, path: Path, cell: float, crs_wkt: str, title: str, progress: Progress) -> None:
        """Write the raster of the number of sensors at each cell's centre; ``cell`` in metres."""
        bounds = shapely.total_bounds(footprints(self.sensors)) if self.area is None else self.area.bounds
        grid = grid_over(tuple(bounds), cell)
        strips = count_strips(self.sensors, grid, self.area, progress)
        write_counts(path, strips, len(self.sensors), grid, crs_wkt, title)

"""Which CRS and axis order a spreadsheet's coordinates are in, told from where they would put the site.

Polish geodesists write X for the northing and Y for the easting, computers the other way
round, and sheets rarely say which CRS they mean. Each pair of numbers is tried in EPSG:2177, EPSG:2180
and WGS84 in either order; the reading that lies nearest the city is the right one, if it lies near at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import hypot, inf
from typing import TYPE_CHECKING

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..layer_io.crs import reproject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely import Geometry

NEAR_CITY_M = 50_000.0
METRES_IN_A_DEGREE = 111_000.0
NOWHERE = (inf, inf, -inf, -inf, 1.0)
WGS84 = "EPSG:4326"
KNOWN = ("EPSG:2177", "EPSG:2180", WGS84)
KONIN_DEGREES = shapely.box(18.19261, 52.18245, 18.33270, 52.32999)
NAMES = {
    WGS84: r"wgs|4326|gps|geograficz",
    "EPSG:2180": r"2180|1992|\b92\b",
    "EPSG:2177": r"2177|2000",
}


@dataclass(frozen=True)
class Reading:
    """How a pair of numbers is read: its CRS, and whether the second number is the easting."""

    crs: str
    swapped: bool


class CoordinateReader:
    """Recognises coordinates of one city and brings them into the store's CRS."""

    def __init__(self, store_crs: str, city: Geometry | None) -> None:
        """``city`` is the outline in ``store_crs``; without one, Konin's extent is taken."""
        self._store = store_crs
        self._boxes: dict[str, tuple[float, float, float, float, float]] = {}
        self.candidates = list(dict.fromkeys((store_crs, *KNOWN)))
        self._city = KONIN_DEGREES if city is None else shapely.box(*city.bounds)
        self._city_crs = WGS84 if city is None else store_crs

    def recognise(self, geometry: Geometry, declared: str | None = None) -> Reading | None:
        """Return how ``geometry``, with x and y as they were written, is to be read, or None.

        ``declared`` is the CRS that the sheet states; it is believed, and its axis order is kept
        unless only the other one lies near the city.
        """
        west, south, east, north = geometry.bounds
        candidates = [declared] if declared else self.candidates
        distances = {
            Reading(crs, swapped): self._distance(crs, extent)
            for crs in candidates
            for swapped, extent in ((False, (west, south, east, north)), (True, (south, west, north, east)))
        }
        nearest = min(distances, key=distances.__getitem__)
        if distances[nearest] <= NEAR_CITY_M:
            return nearest
        stated = Reading(declared, swapped=False) if declared else None
        return stated if stated and self._can_be_placed(geometry, stated) else None

    def is_near(self, geometry: Geometry, reading: Reading) -> bool:
        """Tell whether ``geometry``, as it was written and read so, lies in the city or near it."""
        placed = flip(geometry) if reading.swapped else geometry
        return self._distance(reading.crs, placed.bounds) <= NEAR_CITY_M

    def to_store(self, geometries: Sequence[Geometry], reading: Reading) -> np.ndarray:
        """Return the geometries, all read as ``reading``, in the store's CRS."""
        array = np.array([flip(one) if reading.swapped else one for one in geometries], dtype=object)
        return reproject(array, _crs(reading.crs), _crs(self._store))

    def _can_be_placed(self, geometry: Geometry, reading: Reading) -> bool:
        try:
            self.to_store([geometry], reading)
        except PlanError:
            return False
        return True

    def _distance(self, crs: str, extent: tuple[float, float, float, float]) -> float:
        """Return metres between ``extent`` and the city's, both in ``crs``."""
        if crs not in self._boxes:
            self._boxes[crs] = self._city_in(crs)
        left, bottom, right, top, metres = self._boxes[crs]
        west, south, east, north = extent
        return hypot(max(left - east, west - right, 0.0), max(bottom - north, south - top, 0.0)) * metres

    def _city_in(self, crs: str) -> tuple[float, float, float, float, float]:
        """Return the city's extent in ``crs`` and how many metres its unit is."""
        outline = np.array([self._city.segmentize(self._city.length / 40)], dtype=object)
        try:
            (moved,) = reproject(outline, _crs(self._city_crs), _crs(crs))
        except PlanError:  # a CRS of somewhere else, or of heights
            return NOWHERE
        return *moved.bounds, METRES_IN_A_DEGREE if _crs(crs).isGeographic() else 1.0


def named_crs(text: str) -> str | None:
    """Return the CRS that a cell names: "EPSG:2180", "PUWG 1992", "układ 2000", "WGS-84", or None."""
    code = re.search(r"EPSG:\s*(\d{4,5})", text, re.IGNORECASE)
    if code:
        return f"EPSG:{code[1]}" if _crs(f"EPSG:{code[1]}").isValid() else None
    words = text.lower()
    return next((crs for crs, pattern in NAMES.items() if re.search(pattern, words)), None)


def flip(geometry: Geometry) -> Geometry:
    """Return the geometry with x and y exchanged."""
    return shapely.transform(geometry, lambda xy: xy[:, ::-1])


def _crs(name: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(name)

"""The canopy around buildings, from a raster or from polygons of crowns."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..analysis.canopy import polygon_shares, raster_shares
from ..analysis.errors import PlanError, library_needed
from ..analysis.geometry import inner_points, present
from ..layer_io.crs import reproject
from ..translation import tr
from .call import Call
from .raster_input import raster_file
from .zone_input import Zones

RADIUS = 300.0
LOWEST_TREE = 1.0  # metres: a lower threshold is one of a vegetation index


def canopy_percent(
    call: Call, buildings: np.ndarray, zones: Zones | None, crs: QgsCoordinateReferenceSystem
) -> np.ma.MaskedArray:
    """Return the canopy share (per cent) of each building's neighbourhood, (B,).

    That is the circle of CANOPY_RADIUS around it where this is given, else its zone, else 300 m around it.
    Masked where the share is not known: no CANOPY, no zone, or no valid pixel. Raises PlanError for a
    radius that is not above zero.
    """
    if not call.given("CANOPY"):
        call.warn(tr("No canopy is given: the rule of 30 % cannot be measured."))
        return np.ma.masked_all(len(buildings), float)
    around = call.given("CANOPY_RADIUS")
    if around or zones is None:
        radius = call.number("CANOPY_RADIUS") if around else RADIUS
        if radius <= 0:
            raise PlanError("CANOPY_RADIUS must be above zero metres, not {value}.", value=radius)
        neighbourhoods = shapely.buffer(inner_points(buildings), radius, quad_segs=16)
        own = np.where(present(buildings), np.arange(len(buildings)), -1)
    else:
        neighbourhoods, own = zones.polygons, zones.of(buildings)
    shares = _shares(call, neighbourhoods, crs)
    percent = np.append(shares, np.nan)[own]
    return np.ma.array(np.nan_to_num(percent), mask=np.isnan(percent))


def is_vegetation(threshold: float) -> bool:
    """Whether a raster's threshold is one of NDVI, which tells vegetation (grass too), not canopy."""
    return threshold < LOWEST_TREE


def _shares(call: Call, areas: np.ndarray, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    layer = call.algorithm.parameterAsLayer(call.parameters, "CANOPY", call.context)
    if not isinstance(layer, QgsRasterLayer):
        crowns = call.read("CANOPY", crs).geometry
        return polygon_shares(areas, crowns[present(crowns)])
    if not find_spec("rasterio"):
        raise library_needed("rasterio")
    file, raster_crs = raster_file(layer)
    threshold = call.number("CANOPY_THRESHOLD")
    if is_vegetation(threshold):
        call.warn(
            tr(
                "The canopy's threshold is below 1: the raster is taken for a vegetation index, and the rule "
                "of 30 % then counts all vegetation, grass too, not the canopy of trees."
            )
        )
    on_raster = reproject(areas, crs, raster_crs)
    return raster_shares(file, 1, threshold, on_raster, call.progress(30, 50)).share_pct

"""The surface model DSM: the CRS it asks for, and its heights."""

from __future__ import annotations

import contextlib

from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.surface import Surface, open_surface
from ..layer_io.crs import is_metric
from .call import Call
from .raster_input import raster_file


def sensors_crs(call: Call, *names: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS to measure the sources ``names`` in (those that are given): a metric DSM's own.

    So its heights are not resampled. Raises PlanError for a DSM without CRS or that is not a file.
    """
    if call.given("DSM"):
        _, own = _dsm(call)
        if is_metric(own):
            return own
    return call.crs(*names)


def open_dsm(call: Call, crs: QgsCoordinateReferenceSystem) -> contextlib.AbstractContextManager[Surface]:
    """Open DSM in ``crs``, on its own cells where they can stay."""
    path, own = _dsm(call)
    return open_surface(path, None if own == crs else crs.toWkt())


def _dsm(call: Call) -> tuple[str, QgsCoordinateReferenceSystem]:
    return raster_file(call.algorithm.parameterAsRasterLayer(call.parameters, "DSM", call.context))

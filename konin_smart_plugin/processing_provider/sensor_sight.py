"""Line of sight for the sensor algorithms: the surface model, and who stands or lives where it is unknown."""

from __future__ import annotations

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.in_sight import InSight, standing
from ..analysis.surface import Surface
from ..translation import number, tr
from .call import Call
from .sensor_demand import Demand
from .sensor_rows import SensorRows, require_any
from .surface_input import open_dsm

HECTARE = 10_000.0


def look(
    call: Call,
    crs: QgsCoordinateReferenceSystem,
    rows: SensorRows,
    area: shapely.Geometry | None,
    k: int,
) -> tuple[SensorRows, InSight]:
    """Return what the sensors see over DSM, and the sensors without those that stand on no known height."""
    with open_dsm(call, crs) as surface:
        _tell(call, surface, rows)
        rows = _on_surface(call, surface, rows)
        masts, target = np.nan_to_num(rows.heights), call.number("TARGET_HEIGHT")
        view = InSight(rows.sensors, masts, surface, area, k, target, call.progress(10, 60))
    if view.unknown_area > surface.grid.cell**2 / 2:
        text = tr("{area} ha of AREA have no height in the surface model: neither covered nor a gap.")
        call.warn(text.format(area=number(view.unknown_area / HECTARE, 2)))
    return rows, view


def on_known_ground(call: Call, view: InSight, demand: Demand) -> Demand:
    """Return the demand on cells of known height, and report the rest."""
    known = view.on_known_ground(demand.xy)
    if not known.all():
        text = tr("{residents} residents live where the surface model has no height; they do not count.")
        call.warn(text.format(residents=number(demand.weights[~known].sum())))
    return demand.take(known)


def _tell(call: Call, surface: Surface, rows: SensorRows) -> None:
    text = tr("Line of sight on cells of {cell} m, the surface model's own.")
    if surface.resampled:
        text = tr("Line of sight on cells of {cell} m, to which the surface model was resampled.")
    call.say(text.format(cell=number(surface.grid.cell, 2)))
    low = int(np.isnan(rows.heights).sum())
    if low:
        text = tr("{n} sensors have no height and are taken to stand on the surface itself.", n=low)
        call.warn(text.format(n=low))


def _on_surface(call: Call, surface: Surface, rows: SensorRows) -> SensorRows:
    inside, known = standing(surface, rows.sensors.xy)
    if known.all():
        return rows
    text = tr("Sensors left out: {outside} outside the surface model, {unknown} where it has no height.")
    call.warn(text.format(outside=int((~inside).sum()), unknown=int((inside & ~known).sum())))
    left = rows.without(inside & ~known, "no_dsm_height")
    left = left.without(~inside[known | ~inside], "outside_dsm")
    require_any(left)
    return left

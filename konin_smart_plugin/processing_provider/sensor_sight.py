"""Line of sight for the sensor algorithms: the surface model, and who stands or lives where it is unknown."""

from __future__ import annotations

import numpy as np
import shapely

from ..analysis.in_sight import InSight, standing
from ..analysis.surface import Surface
from ..translation import number, tr
from .sensor_inputs import Demand, Inputs, SensorRows, require_any

HECTARE = 10_000.0


def look(
    source: Inputs, rows: SensorRows, area: shapely.Geometry | None, k: int
) -> tuple[SensorRows, InSight]:
    """Return what the sensors see over DSM, and the sensors without those that stand on no known height."""
    with source.surface() as surface:
        _tell(source, surface, rows)
        rows = _on_surface(source, surface, rows)
        target = source.number("TARGET_HEIGHT")
        masts = np.nan_to_num(rows.heights)
        view = InSight(rows.sensors, masts, surface, area, k, target, source.go_on)
    if view.unknown_area > surface.grid.cell**2 / 2:
        text = tr("{area} ha of AREA have no height in the surface model: neither covered nor a gap.")
        source.warn(text.format(area=number(view.unknown_area / HECTARE, 2)))
    return rows, view


def on_known_ground(source: Inputs, view: InSight, demand: Demand) -> Demand:
    """Return the demand on cells of known height, and report the rest."""
    known = view.on_known_ground(demand.xy)
    if not known.all():
        text = tr("{residents} residents live where the surface model has no height; they do not count.")
        source.warn(text.format(residents=number(demand.weights[~known].sum())))
    return demand.take(known)


def _tell(source: Inputs, surface: Surface, rows: SensorRows) -> None:
    text = tr("Line of sight on cells of {cell} m, the surface model's own.")
    if surface.resampled:
        text = tr("Line of sight on cells of {cell} m, to which the surface model was resampled.")
    source.call.say(text.format(cell=number(surface.grid.cell, 2)))
    low = int(np.isnan(rows.heights).sum())
    if low:
        text = tr("{n} sensors have no height and are taken to stand on the surface itself.", n=low)
        source.warn(text.format(n=low))


def _on_surface(source: Inputs, surface: Surface, rows: SensorRows) -> SensorRows:
    inside, known = standing(surface, rows.sensors.xy)
    if known.all():
        return rows
    text = tr("Sensors left out: {outside} outside the surface model, {unknown} where it has no height.")
    source.warn(text.format(outside=int((~inside).sum()), unknown=int((inside & ~known).sum())))
    left = rows.without(inside & ~known, "no_dsm_height")
    left = left.without(~inside[known | ~inside], "outside_dsm")
    require_any(left)
    return left

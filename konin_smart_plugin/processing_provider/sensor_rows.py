"""The layer SENSORS: where sensors stand, how far and which way they look, and why some cannot be used."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.sensors import FULL_CIRCLE, Sensors
from ..translation import tr, translatable
from .call import Call
from .table_values import numbers, points, texts

REASONS = {
    "no_geometry": translatable("no place on the map"),
    "no_range": translatable("no range"),
    "range_not_positive": translatable("a range of 0 m or less"),
    "no_view": translatable("a field of view of 0° or less"),
    "no_azimuth": translatable("a field of view but no direction"),
    "outside_dsm": translatable("outside the surface model"),
    "no_dsm_height": translatable("no height in the surface model"),
}
FIELDS = ("RANGE_FIELD", "HEIGHT_FIELD", "AZIMUTH_FIELD", "FOV_FIELD")


@dataclass(frozen=True)
class SensorRows:
    """The sensors that can be used and, of the layer's M rows, why the others cannot.

    ``rows`` (N,) are the usable sensors' row numbers; ``heights`` (N,) above the surface, NaN where not
    known; ``reasons`` (M,) is "" where usable; ``names`` and ``kinds`` (M,).
    """

    sensors: Sensors
    heights: np.ndarray
    rows: np.ndarray
    reasons: np.ndarray
    names: np.ndarray
    kinds: np.ndarray | None

    def without(self, left_out: np.ndarray, reason: str) -> SensorRows:
        """Return the rows without the usable sensors of the mask ``left_out`` (N,)."""
        reasons = self.reasons.copy()
        reasons[self.rows[left_out]] = reason
        kept = ~left_out
        return replace(
            self,
            sensors=self.sensors.take(kept),
            heights=self.heights[kept],
            rows=self.rows[kept],
            reasons=reasons,
        )


def read_sensors(call: Call, crs: QgsCoordinateReferenceSystem) -> SensorRows:
    """Read SENSORS with range, height, direction and field of view of each.

    Raises PlanError if no range is given, if it is not positive, or if no sensor can be used.
    """
    if not call.given("RANGE") and not call.given("RANGE_FIELD"):
        raise PlanError(
            "Give RANGE, one range in metres for all sensors, or RANGE_FIELD, a field that holds it."
        )
    if call.given("RANGE") and not call.number("RANGE") > 0:
        raise PlanError("RANGE must be more than 0 m: a sensor without reach covers nothing.")
    name = call.text("ID_FIELD") or ("sensor_id" if "sensor_id" in call.fields("SENSORS") else "")
    kind = call.text("KIND_FIELD")
    fields = {parameter: call.text(parameter) for parameter in FIELDS}
    wanted = [field for field in (name, kind, *fields.values()) if field]
    table = call.read("SENSORS", crs, list(dict.fromkeys(wanted)))
    values = {parameter: numbers(table, field) for parameter, field in fields.items()}
    values["RANGE_FIELD"] = _ranges(call, values["RANGE_FIELD"])
    xy = points(table)
    reasons = _reasons(xy, values)
    rows = np.flatnonzero(reasons == "")
    found = SensorRows(
        _sensors(xy[rows], {parameter: of_all[rows] for parameter, of_all in values.items()}),
        values["HEIGHT_FIELD"][rows],
        rows,
        reasons,
        texts(table, name),
        texts(table, kind) if kind else None,
    )
    require_any(found)
    if len(rows) < len(table):
        text = tr("{used} of {total} sensors are used; left out: {reasons}.")
        call.warn(text.format(used=len(rows), total=len(table), reasons=_tally(reasons)))
    return found


def require_any(rows: SensorRows) -> None:
    """Raise PlanError if no sensor can be used."""
    if not len(rows.rows):
        raise PlanError(
            "None of the {total} sensors can be used: {reasons}.",
            total=len(rows.reasons),
            reasons=_tally(rows.reasons),
        )


def _ranges(call: Call, ranges: np.ndarray) -> np.ndarray:
    """Return every sensor's range, (M,): its own, else RANGE."""
    if not call.given("RANGE"):
        return ranges
    unknown = np.isnan(ranges)
    if call.given("RANGE_FIELD") and unknown.any():
        n = int(unknown.sum())
        call.warn(tr("{n} sensors have no range in the field and get RANGE.", n=n).format(n=n))
    return np.where(unknown, call.number("RANGE"), ranges)


def _reasons(xy: np.ndarray, values: dict[str, np.ndarray]) -> np.ndarray:
    """Return why each sensor cannot be used, (M,), "" where it can."""
    ranges, azimuth, fov = values["RANGE_FIELD"], values["AZIMUTH_FIELD"], values["FOV_FIELD"]
    reasons = np.full(len(xy), "", object)
    for reason, left_out in {
        "no_azimuth": (fov < FULL_CIRCLE) & np.isnan(azimuth),
        "no_view": fov <= 0,
        "range_not_positive": ranges <= 0,
        "no_range": np.isnan(ranges),
        "no_geometry": np.isnan(xy[:, 0]),
    }.items():
        reasons[left_out] = reason
    return reasons


def _sensors(xy: np.ndarray, values: dict[str, np.ndarray]) -> Sensors:
    """Return the sensors; one whose field of view is not stated looks all around."""
    fov = np.where(np.isnan(values["FOV_FIELD"]), FULL_CIRCLE, values["FOV_FIELD"])
    return Sensors(xy, values["RANGE_FIELD"], np.nan_to_num(values["AZIMUTH_FIELD"]), fov)


def _tally(reasons: np.ndarray) -> str:
    kinds, counts = np.unique(reasons[reasons != ""].astype(str), return_counts=True)
    return ", ".join(f"{tr(REASONS[kind])}: {count}" for kind, count in zip(kinds, counts, strict=True))

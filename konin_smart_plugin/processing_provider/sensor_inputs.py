"""Sensors, demand and areas as the sensor algorithms read them, with every row left out accounted for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
)

from ..analysis.errors import PlanError
from ..analysis.sensors import FULL_CIRCLE, Sensors
from ..layer_io.crs import is_metric, working_crs
from ..layer_io.reading import read_parameter
from ..layer_io.table import Table
from ..translation import tr, translatable

Parameters = dict[str, Any]
REASONS = {
    "no_geometry": translatable("no place on the map"),
    "no_range": translatable("no range"),
    "range_not_positive": translatable("a range of 0 m or less"),
    "no_view": translatable("a field of view of 0° or less"),
    "no_azimuth": translatable("a field of view but no direction"),
    "outside_dsm": translatable("outside the surface model"),
    "no_dsm_height": translatable("no height in the surface model"),
}


@dataclass(frozen=True)
class Inputs:
    """Where an algorithm's values come from; ``crs`` is the metric CRS everything is read in."""

    algorithm: QgsProcessingAlgorithm
    parameters: Parameters
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    crs: QgsCoordinateReferenceSystem

    def given(self, name: str) -> bool:
        """Say whether the user filled in the parameter."""
        return self.parameters.get(name) not in (None, "")

    def field(self, name: str) -> str:
        """Return the field's name, or an empty string."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def number(self, name: str) -> float:
        """Return the parameter as a number."""
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def read(self, name: str, *fields: str) -> Table:
        """Read the feature source in the working CRS, with the ``fields`` that are not empty."""
        wanted = list(dict.fromkeys(field for field in fields if field))
        return read_parameter(self.algorithm, self.parameters, name, self.context, wanted, self.crs)

    def has_field(self, source: str, field: str) -> bool:
        """Say whether the feature source has the field."""
        layer = self.algorithm.parameterAsSource(self.parameters, source, self.context)
        return layer is not None and layer.fields().lookupField(field) >= 0

    def raster(self, name: str) -> QgsRasterLayer:
        """Return the raster layer; PlanError unless it is a file that GDAL reads."""
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None or layer.providerType() != "gdal":
            raise PlanError("{name} must be a raster file, not a web service.", name=name)
        return layer

    def go_on(self, share: float) -> bool:
        """Show how much is done (0–1); say whether the user still wants the rest."""
        self.feedback.setProgress(100 * share)
        return not self.feedback.isCanceled()

    def warn(self, text: str) -> None:
        """Show the user a warning; the run goes on."""
        self.feedback.pushWarning(text)


def inputs(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    sources: tuple[str, ...],
) -> Inputs:
    """Choose the working CRS of the ``sources`` that are given, and return what reads them.

    With a metric DSM everything is read in the DSM's own CRS, so that its heights are not resampled.
    """
    dsm = algorithm.parameterAsRasterLayer(parameters, "DSM", context)
    if dsm is not None and is_metric(dsm.crs()):
        return Inputs(algorithm, parameters, context, feedback, dsm.crs())
    given = [
        algorithm.parameterAsSource(parameters, name, context) for name in sources if parameters.get(name)
    ]
    project = context.project()
    crs = working_crs([source for source in given if source], project.crs() if project else None)
    return Inputs(algorithm, parameters, context, feedback, crs)


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
        return SensorRows(
            self.sensors.take(kept), self.heights[kept], self.rows[kept], reasons, self.names, self.kinds
        )


def read_sensors(source: Inputs) -> SensorRows:
    """Read SENSORS with range, height, direction and field of view of each.

    Raises PlanError if no range is given, if it is not positive, or if no sensor can be used.
    """
    if not source.given("RANGE") and not source.field("RANGE_FIELD"):
        raise PlanError(
            "Give RANGE, one range in metres for all sensors, or RANGE_FIELD, a field that holds it."
        )
    if source.given("RANGE") and not source.number("RANGE") > 0:
        raise PlanError("RANGE must be more than 0 m: a sensor without reach covers nothing.")
    names = source.field("ID_FIELD") or ("sensor_id" if source.has_field("SENSORS", "sensor_id") else "")
    fields = {
        name: source.field(name) for name in ("RANGE_FIELD", "HEIGHT_FIELD", "AZIMUTH_FIELD", "FOV_FIELD")
    }
    kind = source.field("KIND_FIELD")
    table = source.read("SENSORS", names, kind, *fields.values())
    values = {name: numbers(table, field) for name, field in fields.items()}
    rows, sensors, heights, reasons = _usable(source, table, values)
    found = SensorRows(
        sensors, heights, rows, reasons, texts(table, names), texts(table, kind) if kind else None
    )
    require_any(found)
    if len(rows) < len(table):
        source.warn(
            tr("{used} of {total} sensors are used; left out: {reasons}.").format(
                used=len(rows), total=len(table), reasons=_tally(reasons)
            )
        )
    return found


def require_any(rows: SensorRows) -> None:
    """Raise PlanError if no sensor can be used."""
    if not len(rows.rows):
        raise PlanError(
            "None of the {total} sensors can be used: {reasons}.",
            total=len(rows.reasons),
            reasons=_tally(rows.reasons),
        )


def _usable(
    source: Inputs, table: Table, values: dict[str, np.ndarray]
) -> tuple[np.ndarray, Sensors, np.ndarray, np.ndarray]:
    xy = points(table)
    ranges, azimuth, fov = values["RANGE_FIELD"], values["AZIMUTH_FIELD"], values["FOV_FIELD"]
    if source.given("RANGE"):
        unknown = np.isnan(ranges)
        if source.field("RANGE_FIELD") and unknown.any():
            text = tr("{n} sensors have no range in the field and get RANGE.", n=int(unknown.sum()))
            source.warn(text.format(n=int(unknown.sum())))
        ranges = np.where(unknown, source.number("RANGE"), ranges)
    fov = np.where(np.isnan(fov), FULL_CIRCLE, fov)  # no field of view stated: it looks all around
    reasons = np.full(len(table), "", object)
    for reason, left_out in {
        "no_azimuth": (fov < FULL_CIRCLE) & np.isnan(azimuth),
        "no_view": ~(fov > 0),
        "range_not_positive": ranges <= 0,
        "no_range": np.isnan(ranges),
        "no_geometry": np.isnan(xy[:, 0]),
    }.items():
        reasons[left_out] = reason
    rows = np.flatnonzero(reasons == "")
    sensors = Sensors(xy[rows], ranges[rows], np.nan_to_num(azimuth[rows]), fov[rows])
    return rows, sensors, values["HEIGHT_FIELD"][rows], reasons


def _tally(reasons: np.ndarray) -> str:
    kinds, counts = np.unique(reasons[reasons != ""].astype(str), return_counts=True)
    return ", ".join(f"{tr(REASONS[kind])}: {count}" for kind, count in zip(kinds, counts, strict=True))


@dataclass(frozen=True)
class Demand:
    """Demand of known weight: ``xy`` (M, 2), ``weights`` (M,), row numbers; how many weights are unknown."""

    xy: np.ndarray
    weights: np.ndarray
    rows: np.ndarray
    unknown: int

    def take(self, chosen: np.ndarray) -> Demand:
        """Return the demand of the mask ``chosen`` (M,)."""
        return Demand(self.xy[chosen], self.weights[chosen], self.rows[chosen], self.unknown)


def read_demand(source: Inputs) -> Demand:
    """Read DEMAND with WEIGHT_FIELD; lines and polygons count at a point inside them.

    Raises PlanError without WEIGHT_FIELD, for negative weights, or if nothing can be counted.
    """
    field = source.field("WEIGHT_FIELD")
    if not field:
        raise PlanError("Give WEIGHT_FIELD, the field of DEMAND that says how many residents each place has.")
    table = source.read("DEMAND", field)
    xy, weights = points(table), numbers(table, field)
    if (weights < 0).any():
        raise PlanError("The field {field} of DEMAND holds negative numbers.", field=field)
    unknown = np.isnan(weights)
    nowhere = np.isnan(xy[:, 0])
    if unknown.any() or nowhere.any():
        text = tr(
            "{total} places of demand read; left out: {unknown} of unknown weight, {nowhere} without a place."
        )
        source.warn(text.format(total=len(table), unknown=int(unknown.sum()), nowhere=int(nowhere.sum())))
    rows = np.flatnonzero(~unknown & ~nowhere)
    if not len(rows):
        raise PlanError("DEMAND has no place of known weight.")
    return Demand(xy[rows], weights[rows], rows, int(unknown.sum()))


def demand_in(source: Inputs, area: shapely.Geometry | None) -> Demand:
    """Read DEMAND inside ``area``; what lies outside it is counted and reported."""
    demand = read_demand(source)
    if area is None:
        return demand
    shapely.prepare(area)
    inside = shapely.intersects_xy(area, demand.xy)
    if not inside.all():
        n = int((~inside).sum())
        source.warn(tr("{n} places of demand lie outside AREA and do not count.", n=n).format(n=n))
    return demand.take(inside)


def read_zones(source: Inputs) -> list[tuple[str, shapely.Geometry]]:
    """Return name and polygon of every zone; none if ZONES is not given."""
    if not source.given("ZONES"):
        return []
    field = source.field("ZONE_FIELD") or ("name" if source.has_field("ZONES", "name") else "")
    table = source.read("ZONES", field)
    named = zip(texts(table, field), polygons(table), strict=True)
    return [(name, polygon) for name, polygon in named if polygon is not None]


def read_area(source: Inputs, name: str = "AREA") -> shapely.Geometry | None:
    """Return the source's polygons as one geometry; None if it is not given, PlanError if it is empty."""
    if not source.given(name):
        return None
    area = shapely.union_all(polygons(source.read(name)))
    if area is None or not shapely.area(area) > 0:
        raise PlanError("The layer given as {name} holds no polygon.", name=name)
    return area


def polygons(table: Table) -> np.ndarray:
    """Return the table's polygons, (N,), made valid; None where a row has none."""
    return shapely.make_valid(table.geometry)


def points(table: Table) -> np.ndarray:
    """Return one point per row, (N, 2), NaN where there is none; lines and polygons give one inside them."""
    spots = table.geometry.copy()
    other = shapely.get_type_id(spots) > 0
    spots[other] = shapely.point_on_surface(spots[other])
    return np.column_stack([shapely.get_x(spots), shapely.get_y(spots)])


def numbers(table: Table, field: str) -> np.ndarray:
    """Return the field as floats, (N,), NaN where NULL or where no field is given; PlanError for text."""
    if not field:
        return np.full(len(table), np.nan)
    try:
        return table.columns[field].astype(float).filled(np.nan)
    except ValueError as error:
        raise PlanError("The field {field} must hold numbers.", field=field) from error


def texts(table: Table, field: str) -> np.ndarray:
    """Return the field as text, (N,), "" where NULL; without a field the rows' ids."""
    if not field:
        return (np.arange(1, len(table) + 1) if table.ids is None else table.ids).astype(str)
    column = table.columns[field]
    return np.where(np.ma.getmaskarray(column), "", column.data.astype(str))

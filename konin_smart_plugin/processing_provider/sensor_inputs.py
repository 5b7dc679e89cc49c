"""Sensors, demand and areas as the sensor algorithms read them, with every row left out accounted for."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..analysis.errors import PlanError
from ..analysis.sensors import FULL_CIRCLE, Sensors
from ..analysis.surface import Surface, open_surface
from ..layer_io.crs import is_metric
from ..layer_io.table import Table
from ..translation import tr, translatable
from .call import Call

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
    """A call of an algorithm and the metric CRS in which all its layers are read."""

    call: Call
    crs: QgsCoordinateReferenceSystem

    def given(self, name: str) -> bool:
        """Say whether the user filled in the parameter."""
        return self.call.given(name)

    def field(self, name: str) -> str:
        """Return the field's name, or an empty string."""
        return self.call.text(name)

    def number(self, name: str) -> float:
        """Return the parameter as a number."""
        return self.call.number(name)

    def read(self, name: str, *fields: str) -> Table:
        """Read the feature source in the working CRS, with the ``fields`` that are not empty."""
        return self.call.read(name, self.crs, list(dict.fromkeys(field for field in fields if field)))

    def has_field(self, source: str, field: str) -> bool:
        """Say whether the feature source has the field."""
        return field in self.call.fields(source)

    def raster(self, name: str) -> QgsRasterLayer:
        """Return the raster layer; PlanError unless it is a file that GDAL reads."""
        call = self.call
        layer = call.algorithm.parameterAsRasterLayer(call.parameters, name, call.context)
        if layer is None or layer.providerType() != "gdal":
            raise PlanError("{name} must be a raster file, not a web service.", name=name)
        return layer

    def surface(self) -> contextlib.AbstractContextManager[Surface]:
        """Open DSM in the working CRS, on its own cells where they can stay."""
        layer = self.raster("DSM")
        return open_surface(layer.source(), None if layer.crs() == self.crs else self.crs.toWkt())

    def go_on(self, share: float) -> bool:
        """Show how much is done (0–1); say whether the user still wants the rest."""
        self.call.feedback.setProgress(100 * share)
        return not self.call.feedback.isCanceled()

    def warn(self, text: str) -> None:
        """Show the user a warning; the run goes on."""
        self.call.warn(text)


def inputs(call: Call, *sources: str) -> Inputs:
    """Choose the working CRS of the ``sources`` that are given.

    With a metric DSM everything is read in the DSM's own CRS, so that its heights are not resampled.
    """
    dsm = call.algorithm.parameterAsRasterLayer(call.parameters, "DSM", call.context)
    crs = dsm.crs() if dsm is not None and is_metric(dsm.crs()) else call.crs(*sources)
    return Inputs(call, crs)


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
    """Demand of known place and weight: ``xy`` (M, 2), ``weights`` (M,), and its ``rows`` (M,) in the layer.

    Of all R rows: ``places`` (R,) points or None, ``all_ids`` (R,), and ``reasons`` (R,), why a row is left
    out, masked where it is not.
    """

    xy: np.ndarray
    weights: np.ndarray
    rows: np.ndarray
    places: np.ndarray
    all_ids: np.ndarray
    reasons: np.ma.MaskedArray

    @property
    def unknown(self) -> int:
        """Number of rows of unknown weight."""
        return int((self.reasons.filled("") == "unknown_weight").sum())

    @property
    def ids(self) -> np.ndarray:
        """Feature ids of the demand used, (M,)."""
        return self.all_ids[self.rows]

    def take(self, chosen: np.ndarray) -> Demand:
        """Return the demand of the mask ``chosen`` (M,)."""
        return replace(self, xy=self.xy[chosen], weights=self.weights[chosen], rows=self.rows[chosen])

    def spread(self, values: np.ndarray, others: np.ndarray | None = None) -> np.ma.MaskedArray:
        """Return ``values`` (M,) in the rows of the layer, (R,); the other rows get ``others`` or nothing."""
        column = np.ma.masked_all(len(self.all_ids), values.dtype)
        if values.dtype == object:
            column.data[:] = ""
        if others is not None:
            column[:] = others
        column[self.rows] = values
        return column


def read_demand(source: Inputs) -> Demand:
    """Read DEMAND with WEIGHT_FIELD; lines and polygons count at a point inside them.

    Raises PlanError without WEIGHT_FIELD, for negative weights, or if nothing can be counted.
    """
    field = source.field("WEIGHT_FIELD")
    if not field:
        raise PlanError("Give WEIGHT_FIELD, the field of DEMAND that says how many residents each place has.")
    table = source.read("DEMAND", field)
    weights = source.call.weights(table).astype(float).filled(np.nan)
    xy = points(table)
    reasons = np.ma.masked_all(len(table), object)
    reasons[np.isnan(weights)] = "unknown_weight"
    reasons[np.isnan(xy[:, 0])] = "no_geometry"
    rows = np.flatnonzero(np.ma.getmaskarray(reasons))
    if not len(rows):
        raise PlanError("DEMAND has no place of known weight.")
    places = np.where(np.isnan(xy[:, 0]), None, shapely.points(np.nan_to_num(xy)))
    ids = np.arange(1, len(table) + 1) if table.ids is None else table.ids
    return Demand(xy[rows], weights[rows], rows, places, ids, reasons)


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
    named = zip(texts(table, field), table.geometry, strict=True)
    return [(name, polygon) for name, polygon in named if polygon is not None]


def read_area(source: Inputs, name: str = "AREA") -> shapely.Geometry | None:
    """Return the source's polygons as one geometry; None if it is not given, PlanError if it is empty."""
    if not source.given(name):
        return None
    area = shapely.union_all(source.read(name).geometry)
    if area is None or not shapely.area(area) > 0:
        raise PlanError("The layer given as {name} holds no polygon.", name=name)
    return area


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

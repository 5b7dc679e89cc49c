"""The layer DEMAND as the sensor algorithms count it: residents at points, each row accounted for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..translation import tr
from .call import Call
from .table_values import points


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

    @cached_property
    def tree(self) -> shapely.STRtree:
        """The search tree of the known places, in the order of ``xy``."""
        return shapely.STRtree(shapely.points(self.xy))

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


def read_demand(call: Call, crs: QgsCoordinateReferenceSystem) -> Demand:
    """Read DEMAND with WEIGHT_FIELD; lines and polygons count at a point inside them.

    Raises PlanError without WEIGHT_FIELD, for negative weights, or if nothing can be counted.
    """
    field = call.text("WEIGHT_FIELD")
    if not field:
        raise PlanError("Give WEIGHT_FIELD, the field of DEMAND that says how many residents each place has.")
    table = call.read("DEMAND", crs, [field])
    weights = call.weights(table).filled(np.nan)
    xy = points(table)
    reasons = np.ma.masked_all(len(table), object)
    reasons[np.isnan(weights)] = "unknown_weight"
    reasons[np.isnan(xy[:, 0])] = "no_geometry"
    rows = np.flatnonzero(np.ma.getmaskarray(reasons))
    if not len(rows):
        raise PlanError("DEMAND has no place of known weight.")
    places = np.where(np.isnan(xy[:, 0]), None, shapely.points(np.nan_to_num(xy)))
    return Demand(xy[rows], weights[rows], rows, places, table.ids, reasons)


def demand_in(call: Call, crs: QgsCoordinateReferenceSystem, area: shapely.Geometry | None) -> Demand:
    """Read DEMAND inside ``area``; what lies outside it is counted and reported."""
    demand = read_demand(call, crs)
    if area is None:
        return demand
    shapely.prepare(area)
    inside = shapely.intersects_xy(area, demand.xy)
    if not inside.all():
        n = int((~inside).sum())
        call.warn(tr("{n} places of demand lie outside AREA and do not count.", n=n).format(n=n))
    return demand.take(inside)

"""Where sensors may be put: a layer of points, or a grid over polygons, without what is forbidden."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.grid import grid_over
from ..analysis.siting.problem import Limits
from ..translation import tr
from .call import Call
from .table_values import numbers, points, texts

POLYGON_DIMENSION = 2
MOST_CANDIDATES = 50_000


@dataclass(frozen=True)
class Sites:
    """Places for sensors: ``xy`` (N, 2), ``names`` (N,) and ``costs`` (N,) or None."""

    xy: np.ndarray
    names: np.ndarray
    costs: np.ndarray | None

    def __len__(self) -> int:
        return len(self.xy)

    def take(self, kept: np.ndarray) -> Sites:
        """Return the sites of the mask ``kept`` (N,)."""
        return Sites(self.xy[kept], self.names[kept], None if self.costs is None else self.costs[kept])


NO_SITES = Sites(np.zeros((0, 2)), np.zeros(0, str), None)


def read_candidates(call: Call, crs: QgsCoordinateReferenceSystem) -> Sites:
    """Read CANDIDATES without doubles, without those in FORBIDDEN and those of unknown cost.

    Polygons become a grid of points SPACING metres apart. Raises PlanError if none is left.
    """
    sites = _places(call, crs)
    sites = sites.take(~np.isnan(sites.xy[:, 0]))  # the reading has reported them
    sites = _drop(call, sites, _doubles(sites), tr("Candidates left out because another stands there: {n}."))
    inside = _forbidden(call, crs, sites)
    sites = _drop(call, sites, inside, tr("Candidates left out because they lie in forbidden areas: {n}."))
    if sites.costs is not None:
        unknown = np.isnan(sites.costs)
        sites = _drop(call, sites, unknown, tr("Candidates left out because their cost is unknown: {n}."))
    if not len(sites):
        raise PlanError("No candidate is left: see the warnings above.")
    return sites


def _places(call: Call, crs: QgsCoordinateReferenceSystem) -> Sites:
    cost_field, id_field = call.text("COST_FIELD"), call.text("ID_FIELD")
    fields = list(dict.fromkeys(field for field in (id_field, cost_field) if field))
    table = call.read("CANDIDATES", crs, fields)
    real = table.geometry[present(table.geometry)]
    if (shapely.get_dimensions(real) == POLYGON_DIMENSION).all():
        if cost_field:
            raise PlanError("CANDIDATES are polygons: points of a grid have no cost. Leave COST_FIELD empty.")
        return _grid(call, shapely.union_all(real))
    costs = numbers(table, cost_field) if cost_field else None
    if costs is not None and (costs < 0).any():
        raise PlanError("The field {field} of CANDIDATES holds negative costs.", field=cost_field)
    return Sites(points(table), texts(table, id_field), costs)


def _doubles(sites: Sites) -> np.ndarray:
    """Say which sites stand where another does that costs no more, (N,) bool."""
    costs = np.zeros(len(sites)) if sites.costs is None else np.nan_to_num(sites.costs, nan=np.inf)
    order = np.argsort(costs, kind="stable")
    _, first = np.unique(np.round(sites.xy[order], 3), axis=0, return_index=True)
    return ~np.isin(np.arange(len(sites)), order[first])


def _forbidden(call: Call, crs: QgsCoordinateReferenceSystem, sites: Sites) -> np.ndarray:
    if not call.given("FORBIDDEN"):
        return np.zeros(len(sites), bool)
    forbidden = shapely.union_all(call.read("FORBIDDEN", crs).geometry)
    shapely.prepare(forbidden)
    return shapely.intersects_xy(forbidden, sites.xy)


def _drop(call: Call, sites: Sites, gone: np.ndarray, text: str) -> Sites:
    if gone.any():
        call.warn(text.format(n=int(gone.sum())))
    return sites.take(~gone)


def _grid(call: Call, area: shapely.Geometry) -> Sites:
    if not call.given("SPACING") or not call.number("SPACING") > 0:
        raise PlanError("CANDIDATES are polygons: give SPACING, the distance between grid points in metres.")
    spacing = call.number("SPACING")
    if area.area > MOST_CANDIDATES * spacing**2:
        raise PlanError(
            "A grid of {spacing} m over CANDIDATES has more than {most} points. Choose a larger SPACING.",
            spacing=f"{spacing:g}",
            most=MOST_CANDIDATES,
        )
    grid = grid_over(area.bounds, spacing)
    x, y = (values.ravel() for values in np.meshgrid(grid.x, grid.y))
    shapely.prepare(area)
    xy = np.column_stack([x, y])[shapely.intersects_xy(area, x, y)]
    return Sites(xy, np.arange(1, len(xy) + 1).astype(str), None)


def read_existing(call: Call, crs: QgsCoordinateReferenceSystem) -> Sites:
    """Read EXISTING; without it, or where the layer is empty as in a new workspace, there are none."""
    if not call.given("EXISTING"):
        return NO_SITES
    if call.source("EXISTING").featureCount() == 0:
        call.warn(tr("EXISTING is empty: no sensor is taken to be there already."))
        return NO_SITES
    field = "sensor_id" if "sensor_id" in call.fields("EXISTING") else ""
    table = call.read("EXISTING", crs, [field] if field else [])
    sites = Sites(points(table), texts(table, field), None)
    return sites.take(~np.isnan(sites.xy[:, 0]))


def read_limits(call: Call, sites: Sites, needs_limit: bool) -> Limits:
    """Read COUNT and BUDGET. Raises PlanError if a limit is needed and missing, or a budget has no costs."""
    if call.given("BUDGET") and sites.costs is None:
        raise PlanError("BUDGET needs COST_FIELD, the field of CANDIDATES with the cost of each.")
    if needs_limit and not call.given("COUNT") and not call.given("BUDGET"):
        raise PlanError("Give COUNT, how many sensors to put up, or BUDGET with COST_FIELD.")
    count = int(call.number("COUNT")) if call.given("COUNT") else None
    if count is not None and count > len(sites):
        call.warn(
            tr("COUNT is {count}, but there are only {candidates} candidates.").format(
                count=count, candidates=len(sites)
            )
        )
    budget = call.number("BUDGET") if call.given("BUDGET") else None
    return Limits(None if count is None else min(count, len(sites)), sites.costs, budget)

"""Where sensors may be put: a layer of points, or a grid over polygons, without what is forbidden."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..analysis.errors import PlanError
from ..analysis.grid import grid_over
from ..analysis.siting.problem import Limits
from ..translation import tr
from .sensor_inputs import Inputs, numbers, points, texts

POLYGON_DIMENSION = 2


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


def read_candidates(source: Inputs) -> Sites:
    """Read CANDIDATES without doubles, without those in FORBIDDEN and those of unknown cost.

    Polygons become a grid of points SPACING metres apart. Raises PlanError if none is left.
    """
    cost_field = source.field("COST_FIELD")
    table = source.read("CANDIDATES", source.field("ID_FIELD"), cost_field)
    if (shapely.get_dimensions(table.geometry) == POLYGON_DIMENSION).all():
        sites = _grid(source, shapely.union_all(table.geometry))
    else:
        costs = numbers(table, cost_field) if cost_field else None
        sites = Sites(points(table), texts(table, source.field("ID_FIELD")), costs)
    sites = _drop(
        source, sites, np.isnan(sites.xy[:, 0]), tr("Candidates left out because they have no place: {n}.")
    )
    _, first = np.unique(np.round(sites.xy, 3), axis=0, return_index=True)
    twice = ~np.isin(np.arange(len(sites)), first)
    sites = _drop(source, sites, twice, tr("Candidates left out because another stands there: {n}."))
    if source.given("FORBIDDEN"):
        forbidden = shapely.union_all(source.read("FORBIDDEN").geometry)
        shapely.prepare(forbidden)
        inside = shapely.intersects_xy(forbidden, sites.xy)
        sites = _drop(
            source, sites, inside, tr("Candidates left out because they lie in forbidden areas: {n}.")
        )
    if sites.costs is not None:
        if (sites.costs < 0).any():
            raise PlanError("The field {field} of CANDIDATES holds negative costs.", field=cost_field)
        sites = _drop(
            source,
            sites,
            np.isnan(sites.costs),
            tr("Candidates left out because their cost is unknown: {n}."),
        )
    if not len(sites):
        raise PlanError("No candidate is left: see the warnings above.")
    return sites


def _drop(source: Inputs, sites: Sites, gone: np.ndarray, text: str) -> Sites:
    if gone.any():
        source.warn(text.format(n=int(gone.sum())))
    return sites.take(~gone)


def _grid(source: Inputs, area: shapely.Geometry) -> Sites:
    if not source.given("SPACING") or not source.number("SPACING") > 0:
        raise PlanError("CANDIDATES are polygons: give SPACING, the distance between grid points in metres.")
    grid = grid_over(area.bounds, source.number("SPACING"))
    x, y = (values.ravel() for values in np.meshgrid(grid.x, grid.y))
    shapely.prepare(area)
    xy = np.column_stack([x, y])[shapely.intersects_xy(area, x, y)]
    return Sites(xy, np.arange(1, len(xy) + 1).astype(str), None)


def read_existing(source: Inputs) -> Sites:
    """Read EXISTING; without it there are none."""
    if not source.given("EXISTING"):
        return Sites(np.zeros((0, 2)), np.zeros(0, str), None)
    field = "sensor_id" if source.has_field("EXISTING", "sensor_id") else ""
    table = source.read("EXISTING", field)
    sites = Sites(points(table), texts(table, field), None)
    return sites.take(~np.isnan(sites.xy[:, 0]))


def read_limits(source: Inputs, sites: Sites, needs_limit: bool) -> Limits:
    """Read COUNT and BUDGET. Raises PlanError if a limit is needed and missing, or a budget has no costs."""
    if source.given("BUDGET") and sites.costs is None:
        raise PlanError("BUDGET needs COST_FIELD, the field of CANDIDATES with the cost of each.")
    if needs_limit and not source.given("COUNT") and not source.given("BUDGET"):
        raise PlanError("Give COUNT, how many sensors to put up, or BUDGET with COST_FIELD.")
    count = int(source.number("COUNT")) if source.given("COUNT") else None
    if count is not None and count > len(sites):
        source.warn(
            tr("COUNT is {count}, but there are only {candidates} candidates.").format(
                count=count, candidates=len(sites)
            )
        )
    budget = source.number("BUDGET") if source.given("BUDGET") else None
    return Limits(None if count is None else min(count, len(sites)), sites.costs, budget)

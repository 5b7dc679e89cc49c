"""What site_sensors found, as layers and tables."""

from __future__ import annotations

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.siting.plan import Plan
from ..layer_io.columns import masked
from ..layer_io.table import Table
from .results import texts
from .site_inputs import Sites
from .site_situation import Situation

Crs = QgsCoordinateReferenceSystem


def sites_table(crs: Crs, candidates: Sites, plan: Plan) -> Table:
    """Return SITES: the chosen candidates in building order."""
    count = len(plan.sites)
    costs = candidates.costs
    columns = {
        "rank": np.ma.array(np.arange(1, count + 1)),
        "site_id": np.ma.array(candidates.names[plan.sites].astype(object)),
        "gain": masked(plan.gains, np.zeros(count, bool)),
        "after": masked(plan.values, ~np.isfinite(plan.values)),
        "cost": np.ma.masked_all(count) if costs is None else np.ma.array(costs[plan.sites]),
    }
    return Table(shapely.points(candidates.xy[plan.sites]), columns, crs)


def demand_table(crs: Crs, situation: Situation, plan: Plan) -> Table:
    """Return OUTPUT: DEMAND, one row each in its own order, with the nearest sensor that reaches it."""
    demand = situation.demand
    new, new_far, new_count = situation.reach.nearest(plan.sites)
    old, old_far, old_count = situation.there.nearest(np.arange(situation.there.sites))
    distance = np.minimum(new_far, old_far)
    nowhere = np.isinf(distance)
    names = np.full(len(new), "", object)
    names[new >= 0] = situation.candidates.names[new[new >= 0]]
    kept = (old_far <= new_far) & (old >= 0)
    names[kept] = situation.existing.names[old[kept]]
    reason = np.where(new_count + old_count >= situation.k, "", "not_covered").astype(object)
    reason[(reason != "") & situation.out_of_reach] = "uncoverable"
    columns = {
        "demand_id": demand.spread(demand.ids, demand.all_ids),
        "residents": demand.spread(demand.weights),
        "site_id": demand.spread(np.ma.array(names, mask=nowhere)),
        "existing": demand.spread(np.ma.array(kept, mask=nowhere)),
        "distance_m": demand.spread(masked(distance, nowhere)),
        "sensors": demand.spread(new_count + old_count),
        "reason": demand.spread(texts(reason), demand.reasons),
    }
    return Table(demand.places, columns, crs)


def curve_table(crs: Crs, situation: Situation, plan: Plan) -> Table:
    """Return CURVE: the model's measure by number of new sensors."""
    values = np.concatenate([[plan.before], plan.values])
    columns = {"sites": np.ma.array(np.arange(len(values))), "value": masked(values, ~np.isfinite(values))}
    if situation.covering:
        total = situation.demand.weights.sum()
        columns["covered"] = columns["value"]
        columns["covered_pct"] = columns["value"] * (100 / total if total else np.nan)
    return Table(None, columns, crs)

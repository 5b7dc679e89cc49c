"""Green per resident in figures: by zone and in total, and under other assumptions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..analysis.quantiles import percent, weighted_mean, weighted_quantile
from ..analysis.reliability import ASSUMED, EDGE, assume
from ..layer_io.table import Table
from .access_measure import link_limit
from .call import Call
from .reliability_input import marks
from .results import rows_table
from .scenario import in_scenario
from .zone_input import groups, read_zones

COLUMNS = {
    "zone_id": "text",
    "zone": "text",
    "places": "integer",
    "unknown": "integer",
    "residents": "real",
    "mean_m2": "real",
    "median_m2": "real",
    "without_green": "real",
    "below_required": "real",
    "below_required_pct": "real",
    "balance_m2": "real",
    "share_pct": "real",
    **ASSUMED,
    **EDGE,
}


@dataclass(frozen=True)
class Supply:
    """What P places have: residents and square metres per resident, masked where not known.

    ``balance`` (P,) and ``required`` (m² per resident) are masked and None where no requirement is given.
    """

    weights: np.ma.MaskedArray
    per_head: np.ma.MaskedArray
    balance: np.ma.MaskedArray
    required: float | None

    @property
    def known(self) -> np.ndarray:
        """Whose residents and green are known, (P,)."""
        return ~np.ma.getmaskarray(self.weights) & ~np.ma.getmaskarray(self.per_head)

    def enough(self, per_head: np.ndarray) -> np.ndarray:
        """Say where (P,) there is as much green as required, or any where nothing is required."""
        return per_head > 0 if self.required is None else per_head >= self.required


def write_summary(
    call: Call,
    demand: Table,
    supply: Supply,
    per_head: Callable[[float, float], np.ndarray],
    edge: np.ndarray | None,
) -> str | None:
    """Write SUMMARY if it is asked for.

    ``per_head``: square metres per resident (P,) by the factor on the catchment and the MAX_LINK; the
    shares under other assumptions are of residents who have enough.
    """
    if not call.given("SUMMARY"):
        return None
    assumed = assume(lambda factor, link: supply.enough(per_head(factor, link)), link_limit(call))
    doubt = marks(demand, supply.weights.filled(0) * supply.known, edge)
    met = supply.enough(supply.per_head.filled(0))
    rows = [
        {**_row(zone_id, zone, chosen, supply), **doubt.shares(assumed, chosen), **doubt.row(met, chosen)}
        for zone_id, zone, chosen in groups(call, read_zones(call, demand.crs), demand.geometry)
    ]
    return call.write("SUMMARY", in_scenario(call, rows_table(rows, COLUMNS)))


def _row(zone_id: str | None, zone: str, chosen: np.ndarray, supply: Supply) -> dict[str, Any]:
    """Return the figures of a zone; residents are those of known number."""
    known = chosen & supply.known
    people, green = supply.weights.filled(0)[known], supply.per_head.filled(0)[known]
    total, required = float(people.sum()), supply.required
    below = None if required is None else float(people[green < required].sum())
    return {
        "zone_id": zone_id,
        "zone": zone,
        "places": int(chosen.sum()),
        "unknown": int((chosen & np.ma.getmaskarray(supply.weights)).sum()),
        "residents": total,
        "mean_m2": weighted_mean(green, people) if total else None,
        "median_m2": weighted_quantile(green, people, 0.5) if total else None,
        "without_green": float(people[green == 0].sum()),
        "below_required": below,
        "below_required_pct": None if below is None else percent(below, total),
        "balance_m2": None if required is None else float(supply.balance.filled(0)[known].sum()),
        "share_pct": percent(people[supply.enough(green)].sum(), total),
    }

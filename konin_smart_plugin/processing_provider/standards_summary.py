"""The accessibility standards of art. 13f in figures: by zone and in total, and under other assumptions."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..analysis.geometry import present
from ..analysis.quantiles import percent
from ..analysis.reliability import ASSUMED, EDGE, assume
from ..analysis.standards_13f import Parcels, Plan, Standard, Ways, judge, measure
from ..layer_io.table import Table
from .call import Call
from .reliability_input import marks
from .results import rows_table
from .scenario import in_scenario
from .zone_input import groups, read_zones

RULES = ("school_ok", "near_green_ok", "large_green_ok", "meets_all")
REASONS = ("beyond", "unreachable", "no_street_nearby", "no_geometry")
COLUMNS = {
    "zone_id": "text",
    "zone": "text",
    "parcels": "integer",
    **dict.fromkeys(RULES, "integer"),
    **{f"{rule.removesuffix('_ok')}_pct": "real" for rule in RULES},
    "every_parcel": "flag",
    **dict.fromkeys(REASONS, "integer"),
    **ASSUMED,
    **EDGE,
}


def write_summary(
    call: Call, parcels: Table, plan: Plan, ways: Ways, standard: Standard, edge: np.ndarray
) -> str | None:
    """Write SUMMARY if it is asked for.

    ``ways`` reach at least 1.2 times the standard's distances; ``edge`` (P,) marks the parcels whose search
    leaves the data. The shares under other assumptions are of parcels that meet all three standards.
    """
    if not call.given("SUMMARY"):
        return None

    def meets_all(factor: float, longest: float) -> np.ndarray:
        other = ways if factor != 1 else measure(plan, standard, longest, call.progress(70, 85))
        return judge(plan, other, standard.scaled(factor)).meets_all

    result = judge(plan, ways, standard)
    doubt = marks(parcels, present(plan.parcels).astype(float), edge)
    assumed = assume(meets_all, call.number("MAX_LINK"))
    rows = [
        {
            **_row(zone_id, zone, chosen, result),
            **doubt.shares(assumed, chosen),
            **doubt.row(result.meets_all, chosen),
        }
        for zone_id, zone, chosen in groups(call, read_zones(call, parcels.crs), plan.parcels)
    ]
    return call.write("SUMMARY", in_scenario(call, rows_table(rows, COLUMNS)))


def _row(zone_id: str | None, zone: str, chosen: np.ndarray, result: Parcels) -> dict[str, Any]:
    """Return how many parcels of a zone meet each standard, and whether all do."""
    count = int(chosen.sum())
    met = {rule: int((chosen & getattr(result, rule)).sum()) for rule in RULES}
    lacking = chosen & ~result.meets_all
    return {
        "zone_id": zone_id,
        "zone": zone,
        "parcels": count,
        **met,
        **{f"{rule.removesuffix('_ok')}_pct": percent(met[rule], count) for rule in RULES},
        "every_parcel": met["meets_all"] == count if count else None,
        **{reason: int((lacking & (result.reason == reason)).sum()) for reason in REASONS},
    }

"""The 3-30-300 rule in figures: by zone and in total, and under other assumptions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..analysis.geometry import present
from ..analysis.green_rule import RULES, GreenRule
from ..analysis.quantiles import percent
from ..analysis.reliability import ASSUMED, EDGE, assume
from ..layer_io.table import Table
from .access_measure import link_limit
from .call import Call
from .reliability_input import marks
from .results import rows_table
from .scenario import in_scenario
from .zone_input import Zones, groups

ALL = (*RULES, "all_rules")
COLUMNS = {
    "zone_id": "text",
    "zone": "text",
    "buildings": "integer",
    **{f"{rule}_pct": "real" for rule in ALL},
    "residents": "real",
    "unknown": "integer",
    **{f"{rule}_residents_pct": "real" for rule in ALL},
    **ASSUMED,
    **EDGE,
}


def write_summary(
    call: Call,
    buildings: Table,
    weights: np.ma.MaskedArray | None,
    rule: GreenRule,
    zones: Zones | None,
    near_green: Callable[[float, float], np.ndarray],
    edge: np.ndarray | None,
) -> str | None:
    """Write SUMMARY if it is asked for.

    ``near_green``: who (B,) meets the rule of 300 m, by the factor on its distance and the MAX_LINK; the
    shares under other assumptions are of them. They count residents where ``weights`` (B,) tell them, else
    buildings.
    """
    if not call.given("SUMMARY"):
        return None
    known = present(buildings.geometry)
    people = known * (1.0 if weights is None else weights.filled(0))
    doubt = marks(buildings, people, edge)
    assumed = assume(near_green, link_limit(call))
    rows = [
        {
            **_row(zone_id, zone, chosen, rule, weights),
            **doubt.shares(assumed, chosen),
            **doubt.row(rule.rule_300.filled(False), chosen),
        }
        for zone_id, zone, chosen in groups(call, zones, buildings.geometry)
    ]
    return call.write("SUMMARY", in_scenario(call, rows_table(rows, COLUMNS)))


def _row(
    zone_id: str | None, zone: str, chosen: np.ndarray, rule: GreenRule, weights: np.ma.MaskedArray | None
) -> dict[str, Any]:
    """Return how a zone stands; shares are of the buildings or residents that can be judged."""
    verdicts = {name: getattr(rule, name) for name in RULES}
    verdicts["all_rules"] = verdicts["rule_3"] & verdicts["rule_30"] & verdicts["rule_300"]
    people = None if weights is None else weights.filled(0)
    row = {
        "zone_id": zone_id,
        "zone": zone,
        "buildings": int(chosen.sum()),
        "residents": None if people is None else float(people[chosen].sum()),
        "unknown": None if weights is None else int((chosen & np.ma.getmaskarray(weights)).sum()),
    }
    for name, verdict in verdicts.items():
        judged = chosen & ~np.ma.getmaskarray(verdict)
        met = judged & verdict.filled(False)
        row[f"{name}_pct"] = percent(met.sum(), judged.sum())
        row[f"{name}_residents_pct"] = (
            None if people is None else percent(people[met].sum(), people[judged].sum())
        )
    return row

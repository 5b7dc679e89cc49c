"""Public transport access in figures: by zone, in total and by band, and under other assumptions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..analysis.access_summary import Group
from ..analysis.quantiles import percent, weighted_mean
from ..analysis.reliability import ASSUMED, EDGE, Marks, assume
from ..analysis.transit import BANDS, ptal
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
    "ptal": "text",
    "places": "integer",
    "unknown": "integer",
    "residents": "real",
    "share_pct": "real",
    "mean_index": "real",
    **ASSUMED,
    **EDGE,
}


def write_summary(
    call: Call,
    demand: Table,
    weights: np.ma.MaskedArray,
    index: np.ndarray,
    band: np.ma.MaskedArray,
    index_of: Callable[[float, float], np.ndarray],
    edge: np.ndarray | None,
) -> str | None:
    """Write SUMMARY if it is asked for.

    ``index`` and ``band`` (P,) as asked; ``index_of``: the index by the factor on the reach of stops and the
    MAX_LINK; the shares under other assumptions are of residents in a row's band.
    """
    if not call.given("SUMMARY"):
        return None
    known = ~np.ma.getmaskarray(weights) & ~np.ma.getmaskarray(band)
    doubt = marks(demand, np.where(known, weights.filled(0), 0.0), edge)
    cases = assume(lambda factor, link: ptal(index_of(factor, link)), link_limit(call))
    cases["as asked"] = band.filled("")
    rows = [
        _row(zone, name, known, doubt, index, cases)
        for zone in groups(call, read_zones(call, demand.crs), demand.geometry)
        for name in (None, *BANDS)
    ]
    return call.write("SUMMARY", in_scenario(call, rows_table(rows, COLUMNS)))


def _row(
    zone: Group,
    name: str | None,
    known: np.ndarray,
    doubt: Marks,
    index: np.ndarray,
    cases: dict[str, np.ndarray],
) -> dict[str, Any]:
    """Return the figures of a zone's residents in the band ``name``; None: of all bands together."""
    zone_id, title, chosen = zone
    within = {case: (bands == name) | (name is None) for case, bands in cases.items()}
    own = chosen & within["as asked"]
    residents = float(doubt.people[own].sum())
    return {
        "zone_id": zone_id,
        "zone": title,
        "ptal": name,
        "places": int(own.sum()),
        "unknown": int((own & ~known).sum()),
        "residents": residents,
        "share_pct": percent(residents, doubt.people[chosen].sum()),
        "mean_index": weighted_mean(index[own], doubt.people[own]) if residents else None,
        **doubt.shares(within, chosen),
        **doubt.row(within["as asked"], chosen),
    }

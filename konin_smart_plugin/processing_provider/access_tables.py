"""The gaps in access, and the figures by zone: what access_to_services gives beside the places themselves."""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis

from ..analysis.access import Access
from ..analysis.access_summary import COLUMNS, summary_rows
from ..analysis.assumptions import scenarios
from ..analysis.gaps import find_gaps
from ..analysis.green import hectares
from ..layer_io.table import Table
from ..translation import number, tr
from .access_measure import Measure, link_limit
from .call import Call
from .reliability_input import marks
from .results import rows_table
from .scenario import in_scenario
from .zone_input import groups, read_zones


def write_gaps(
    call: Call, demand: Table, weights: np.ma.MaskedArray, access: Access, limit: float
) -> str | None:
    """Write GAPS, the places beyond ``limit`` metres, if it is asked for."""
    if not call.given("GAPS"):
        return None
    gaps = find_gaps(demand.geometry, weights, access.distance, limit, call.number("GAP_CELL"))
    call.say(tr("{n} gaps in access.", n=len(gaps)).format(n=number(len(gaps))))
    columns = {
        "gap_id": np.arange(1, len(gaps) + 1),
        "residents": gaps.residents,
        "unknown": gaps.unknown,
        "places": gaps.places,
        "unreached": gaps.unreached,
        "area_ha": hectares(gaps.areas),
    }
    arrays = {name: np.ma.array(values) for name, values in columns.items()}
    table = in_scenario(call, Table(gaps.areas, arrays, demand.crs))
    return call.write("GAPS", table, Qgis.WkbType.MultiPolygon)


def write_summary(
    call: Call,
    measure: Measure,
    limits: list[float],
    demand: Table,
    weights: np.ma.MaskedArray,
    edge: np.ndarray | None,
) -> str | None:
    """Write SUMMARY if it is asked for: by zone and in total, and under other assumptions."""
    if not call.given("SUMMARY"):
        return None
    cases = list(scenarios(measure.access, limits, link_limit(call)))
    zones = groups(call, read_zones(call, demand.crs), demand.geometry)
    doubt = marks(demand, weights.filled(0), edge)
    rows = summary_rows(zones, cases, weights, doubt)
    return call.write("SUMMARY", in_scenario(call, rows_table(rows, COLUMNS)))

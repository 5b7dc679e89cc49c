"""Square metres of green for each resident, within a distance, shared fairly."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)

from ..analysis.access import why_unlinked
from ..analysis.access_summary import Group, percent
from ..analysis.catchment import Pairs, Shares, straight_pairs, supply_per_head
from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.links import link
from ..analysis.quantiles import weighted_mean, weighted_quantile
from ..analysis.search import pairs_within
from ..translation import number, tr
from . import declarations as declare
from .access_measure import link_services
from .algorithm import KoninAlgorithm
from .call import Call
from .green_input import read_green
from .results import Account, finish, rows_table, texts, with_columns
from .street_input import read_network
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
}


class GreenSupply(KoninAlgorithm):
    """The two-step floating catchment area of green."""

    NAME = "green_supply"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        decays = [
            tr("None"),
            tr("Steps: 1, 0.68 and 0.22 by thirds"),
            tr("Gaussian"),
            tr("Power: 1 / distance"),
        ]
        for parameter in (
            declare.source("DEMAND", tr("Residents (demand)")),
            declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "DEMAND", numeric=True),
            declare.source("GREEN", tr("Green areas"), kinds.VectorPolygon),
            declare.streets(),
            declare.number("CATCHMENT", tr("Catchment [m]"), 300.0, least=0.001),
            QgsProcessingParameterEnum("DECAY", tr("Weight by distance"), decays, defaultValue=0),
            declare.number("REQUIRED_M2", tr("Required [m² per resident]"), None, optional=True),
            declare.max_link(),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            declare.sink("OUTPUT", tr("Green area per resident"), kinds.VectorAnyGeometry, optional=False),
            declare.table_sink("SUMMARY", tr("Summary of green supply")),
        ):
            self.addParameter(parameter)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        catchment = call.number("CATCHMENT")
        if catchment <= 0:
            raise PlanError("The catchment must be above zero metres, not {value}.", value=catchment)
        required = call.number("REQUIRED_M2") if call.given("REQUIRED_M2") else None
        crs = call.crs("DEMAND", "GREEN", "STREETS", "ZONES")
        demand = call.read("DEMAND", crs, call.fields("DEMAND"))
        weights = call.weights(demand)
        green = read_green(call, crs)
        pairs, reason = _pairs(call, demand.geometry, green, catchment, crs)
        supply = shapely.area(green)
        shares = supply_per_head(pairs, weights.filled(0), supply, catchment, call.choice("DECAY"))
        per_head = np.ma.array(shares.per_head, mask=~present(demand.geometry))
        balance = _balance(weights, per_head, required)
        _report(call, shares, supply)
        columns = {"m2_per_resident": per_head, "balance_m2": balance, "reason": texts(reason)}
        output = call.write("OUTPUT", with_columns(demand, columns), call.wkb_type("DEMAND", demand))
        summary = None
        if call.given("SUMMARY"):
            zones = groups(call, read_zones(call, crs), demand.geometry)
            rows = _rows(zones, weights, per_head, balance, required)
            summary = call.write("SUMMARY", rows_table(rows, COLUMNS))
        account = Account(
            tr("Two-step floating catchment area: green shared among the residents within the catchment."),
            {tr("Residents (demand)"): len(demand), tr("Green areas"): len(green)},
        )
        finish(call, "OUTPUT", output, "green_supply", account)
        finish(call, "SUMMARY", summary, "green_supply_summary", account)
        return {"OUTPUT": output} | ({"SUMMARY": summary} if summary else {})


def _pairs(
    call: Call, demand: np.ndarray, green: np.ndarray, catchment: float, crs: QgsCoordinateReferenceSystem
) -> tuple[Pairs, np.ndarray]:
    """Return who is within the catchment of which green area, and why some have no way at all, (P,)."""
    if not call.given("STREETS"):
        call.warn(tr("No streets are given: distances are straight lines, shorter than any way on foot."))
        real = np.flatnonzero(present(demand))
        pairs = straight_pairs(demand[real], green, catchment)
        straight = Pairs(real[pairs.demand], pairs.supply, pairs.metres)
        return straight, why_unlinked(demand, np.ones(len(demand), bool))
    network = read_network(call, crs)
    max_link = call.number("MAX_LINK")
    supply = link_services(call, network, green, max_link)
    places = link(network, demand, max_link, call.progress(25, 50))
    found = pairs_within(network, places, supply, catchment, call.progress(50, 80))
    return Pairs(*found), why_unlinked(demand, places.linked)


def _balance(
    weights: np.ma.MaskedArray, per_head: np.ma.MaskedArray, required: float | None
) -> np.ma.MaskedArray:
    """Return the square metres above (or below) what the residents of each place should have."""
    if required is None:
        return np.ma.masked_all(len(weights), float)
    return weights * (per_head - required)


def _report(call: Call, shares: Shares, supply: np.ndarray) -> None:
    unused = np.isnan(shares.ratio)
    if unused.any():
        call.say(
            tr("{count} green areas with {area} ha have no resident in their catchment.").format(
                count=int(unused.sum()), area=number(supply[unused].sum() / 10_000, 1)
            )
        )
    if unused.all():
        call.warn(tr("No resident has green in the catchment: check the layers and the distance."))


def _rows(
    zones: Iterable[Group],
    weights: np.ma.MaskedArray,
    per_head: np.ma.MaskedArray,
    balance: np.ma.MaskedArray,
    required: float | None,
) -> list[dict[str, Any]]:
    """Return a row for the town and for every zone; residents are those of known number."""
    rows = []
    for zone_id, zone, chosen in zones:
        known = chosen & ~np.ma.getmaskarray(weights) & ~np.ma.getmaskarray(per_head)
        people, green = weights.filled(0)[known], per_head.filled(0)[known]
        total = float(people.sum())
        below = None if required is None else float(people[green < required].sum())
        rows.append(
            {
                "zone_id": zone_id,
                "zone": zone,
                "places": int(chosen.sum()),
                "unknown": int((chosen & np.ma.getmaskarray(weights)).sum()),
                "residents": total,
                "mean_m2": weighted_mean(green, people) if total else None,
                "median_m2": weighted_quantile(green, people, 0.5) if total else None,
                "without_green": float(people[green == 0].sum()),
                "below_required": below,
                "below_required_pct": None if below is None else percent(below, total),
                "balance_m2": None if required is None else float(balance.filled(0)[known].sum()),
            }
        )
    return rows

"""Square metres of green for each resident, within a distance, shared fairly."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)

from ..analysis.catchment import Pairs, Shares, supply_per_head
from ..analysis.errors import PlanError
from ..analysis.geometry import present
from ..analysis.reliability import BY_DISTANCE
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .green_input import read_green
from .green_supply_summary import Supply, write_summary
from .pair_measure import pair_measure
from .reliability_input import edge_column
from .results import Account, finish, texts, with_columns
from .scenario import in_scenario, scenario_parameter


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
            scenario_parameter(),
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
        measure = pair_measure(call, demand.geometry, green, crs)
        widest = max(BY_DISTANCE.values()) * catchment if call.given("SUMMARY") else catchment
        pairs = measure.within(widest, call.number("MAX_LINK"))
        supply, there = shapely.area(green), present(demand.geometry)

        def share_out(near: Pairs, reach: float) -> Shares:
            return supply_per_head(near.within(reach), weights.filled(0), supply, reach, call.choice("DECAY"))

        def per_head(factor: float, max_link: float) -> np.ndarray:
            other = pairs if factor != 1 else measure.within(catchment, max_link)
            return share_out(other, factor * catchment).per_head

        shares = share_out(pairs, catchment)
        green_m2 = np.ma.array(shares.per_head, mask=~there)
        balance, edge = _balance(weights, green_m2, required), measure.edge(demand.geometry, catchment)
        _report(call, shares, supply)
        columns = {
            "m2_per_resident": green_m2,
            "balance_m2": balance,
            "reason": texts(measure.reason),
            "edge": edge_column(edge, len(demand)),
        }
        found = Supply(weights, green_m2, balance, required)
        summary = write_summary(call, demand, found, per_head, edge)
        places = in_scenario(call, with_columns(demand, columns))
        output = call.write("OUTPUT", places, call.wkb_type("DEMAND", demand))
        account = Account(
            tr("Two-step floating catchment area: green shared among the residents within the catchment."),
            {tr("Residents (demand)"): len(demand), tr("Green areas"): len(green)},
        )
        finish(call, "OUTPUT", output, "green_supply", account)
        finish(call, "SUMMARY", summary, "green_supply_summary", account)
        return {"OUTPUT": output} | ({"SUMMARY": summary} if summary else {})


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
                count=number(unused.sum()), area=number(supply[unused].sum() / 10_000, 1)
            )
        )
    if unused.all():
        call.warn(tr("No resident has green in the catchment: check the layers and the distance."))

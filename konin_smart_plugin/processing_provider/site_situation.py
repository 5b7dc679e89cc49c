"""What is known before sites are chosen: candidates, existing sensors, demand, and who reaches whom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..analysis.siting.plan import LOCATION_SET, MAXIMAL
from ..analysis.siting.reach import Reach
from ..translation import number, tr
from .call import Call
from .sensor_demand import Demand, read_demand
from .site_inputs import Sites, read_candidates, read_existing
from .site_reach import read_reach

NAMED = 10  # places of demand that a warning names


@dataclass(frozen=True)
class Situation:
    """The inputs of a model: ``reach`` of the candidates and ``there``, of the existing sensors."""

    model: int
    k: int
    candidates: Sites
    existing: Sites
    demand: Demand
    reach: Reach
    there: Reach

    @property
    def covering(self) -> bool:
        """Whether the model is about reaching residents, not about distances."""
        return self.model in (MAXIMAL, LOCATION_SET)

    @property
    def out_of_reach(self) -> np.ndarray:
        """Which demands all candidates and sensors together cannot cover, (M,) bool."""
        return self.reach.counts + self.there.counts < self.k


def read_situation(call: Call, crs: QgsCoordinateReferenceSystem) -> Situation:
    """Read all layers; report the demand that no choice can cover.

    Raises PlanError for parameters that the model cannot use, or if no candidate reaches anybody.
    """
    model, k = call.choice("MODEL"), int(call.number("K"))
    covering = model in (MAXIMAL, LOCATION_SET)
    if covering and not (call.given("RANGE") and call.number("RANGE") > 0):
        raise PlanError("Give RANGE: how many metres, more than 0, a sensor reaches.")
    if not covering and k > 1:
        raise PlanError("The models p-median and p-center assign each place to one sensor: K must be 1.")
    if not covering and call.given("RANGE"):
        call.warn(tr("The models p-median and p-center measure distances: RANGE is not used."))
    candidates, existing = read_candidates(call, crs), read_existing(call, crs)
    demand = read_demand(call, crs)
    limit = call.number("RANGE") if covering else np.inf
    reach, there = read_reach(call, crs, candidates, existing, demand.xy, limit)
    situation = Situation(model, k, candidates, existing, demand, reach, there)
    if covering:
        _report_out_of_reach(call, situation)
    return situation


def _report_out_of_reach(call: Call, situation: Situation) -> None:
    lost = situation.out_of_reach
    if not lost.any():
        return
    if lost.all() and situation.model == LOCATION_SET:
        raise _nobody(f"{call.number('RANGE'):g}", situation.k)
    text = tr(
        "No choice of candidates can cover all demand. Places out of reach: {places}, residents there: "
        "{residents}. OUTPUT marks them as uncoverable. Their features: {features}"
    )
    ids = situation.demand.ids[lost]
    call.warn(
        text.format(
            places=len(ids),
            residents=number(situation.demand.weights[lost].sum()),
            features=", ".join(map(str, ids[:NAMED])) + ("…" if len(ids) > NAMED else "."),
        )
    )


def _nobody(metres: str, k: int) -> PlanError:
    if k == 1:
        return PlanError(
            "No candidate reaches any place of demand within {range} m. Check the layers or RANGE.",
            range=metres,
        )
    return PlanError(
        "No place of demand can be covered by {k} sensors within {range} m: everywhere fewer candidates and "
        "existing sensors reach. Check the layers, RANGE or K.",
        k=k,
        range=metres,
    )

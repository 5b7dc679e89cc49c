"""konin:sensor_coverage: what sensors cover, what they miss, and which of them could fail without a loss."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..analysis.errors import PlanError
from ..analysis.open_ground import OpenGround
from ..analysis.served import Served
from ..translation import number, tr
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish
from .sensor_areas import read_area
from .sensor_demand import demand_in
from .sensor_findings import Findings, covered_people, write_count, write_gaps, write_places, write_summary
from .sensor_parameters import parameters as sensor_parameters
from .sensor_rows import read_sensors
from .sensor_sight import look, on_known_ground
from .surface_input import sensors_crs

Figures = dict[str, float | None]
STYLES = {
    "OUTPUT": "sensor_coverage",
    "GAPS": "sensor_gaps",
    "COUNT": "sensor_count",
    "SUMMARY": "sensor_summary",
}


class SensorCoverage(KoninAlgorithm):
    """Number of sensors that cover each place, gaps, and what every sensor's failure would cost."""

    NAME = "sensor_coverage"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        for parameter in sensor_parameters():
            self.addParameter(parameter)
        for name, title in {
            "TOTAL": tr("Residents of known number"),
            "COVERED": tr("Residents covered"),
            "AREA_HA": tr("Area [ha]"),
            "COVERED_HA": tr("Covered area [ha]"),
            "COVERED_PCT": tr("Residents covered [%]"),
            "NOT_COVERED": tr("Residents not covered"),
            "NOT_COVERED_PCT": tr("Residents not covered [%]"),
            "NOT_COVERED_HA": tr("Area not covered [ha]"),
        }.items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        crs = sensors_crs(call, "SENSORS", "AREA", "DEMAND", "ZONES")
        found = _find(call, crs)
        figures = found.figures()
        _report(call, figures)
        call.progress(60, 70)(0)
        outputs = {
            "OUTPUT": write_places(call, crs, found.view),
            "GAPS": write_gaps(call, crs, found),
            "COUNT": write_count(call, crs, found.view),
            "SUMMARY": write_summary(call, crs, found),
        }
        account = _account(call, found, figures)
        for name, spec in STYLES.items():
            finish(call, name, outputs[name], spec, account)
        figures |= _not_covered(figures)
        return {name: value for name, value in (outputs | figures).items() if value is not None}


def _not_covered(figures: Figures) -> Figures:
    """Return the rest: what is not covered, and the shares of residents where these are given."""
    area = {"NOT_COVERED_HA": Served(figures["COVERED_HA"], figures["AREA_HA"]).beyond}
    if figures["TOTAL"] is None:
        return area
    people = Served(figures["COVERED"], figures["TOTAL"])
    return area | {
        "COVERED_PCT": people.served_pct,
        "NOT_COVERED": people.beyond,
        "NOT_COVERED_PCT": people.beyond_pct,
    }


def _find(call: Call, crs: QgsCoordinateReferenceSystem) -> Findings:
    if call.given("GAPS") and not call.given("AREA"):
        raise PlanError("GAPS are what is missing inside AREA: give AREA.")
    rows = read_sensors(call, crs)
    area = read_area(call, crs, "AREA")
    k = int(call.number("K"))
    if call.given("DSM"):
        rows, view = look(call, crs, rows, area, k)
    else:
        view = OpenGround(rows.sensors, area, k)
    demand = demand_in(call, crs, area) if call.given("DEMAND") else None
    if demand and call.given("DSM"):
        demand = on_known_ground(call, view, demand)
    return Findings(rows, view, demand, covered_people(view, demand) if demand else None)


def _report(call: Call, figures: Figures) -> None:
    covered, total = figures["COVERED_HA"], figures["AREA_HA"]
    text = tr("Covered: {covered} ha of {total} ha.")
    call.say(text.format(covered=number(covered, 2), total=number(total, 2)))
    if covered == 0:
        call.warn(tr("Nothing in AREA is covered: the sensors are too far away or too few."))
    if figures["TOTAL"] is not None:
        text = tr("Residents covered: {covered} of {total}.")
        call.say(text.format(covered=number(figures["COVERED"]), total=number(figures["TOTAL"])))


def _account(call: Call, found: Findings, figures: Figures) -> Account:
    """Return what the results' metadata state."""
    known = {name: round(figure, 2) for name, figure in figures.items() if figure is not None}
    used, all_rows = len(found.rows.rows), len(found.rows.reasons)
    method = (
        tr("Line of sight over a surface model by reference planes, cell by cell.")
        if call.given("DSM")
        else tr("Exact overlay of discs and sectors on open ground.")
    )
    return Account(method, {"sensors": used, "left_out": all_rows - used} | known)

"""konin:sensor_coverage: what sensors cover, what they miss, and which of them could fail without a loss."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..analysis import coverage_summary as summary
from ..analysis.coverage import weight_in
from ..analysis.errors import PlanError
from ..analysis.in_sight import InSight
from ..analysis.open_ground import OpenGround
from ..analysis.redundancy import Coverage
from ..layer_io.table import Table
from ..translation import number, tr
from . import sensor_inputs as read
from . import sensor_sight as sight
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish
from .sensor_parameters import demand_parameters, output_parameters, sensor_parameters

Parameters = dict[str, Any]
View = OpenGround | InSight
HECTARE = 10_000.0
STYLES = {
    "OUTPUT": "sensor_coverage",
    "GAPS": "sensor_gaps",
    "COUNT": "sensor_count",
    "SUMMARY": "sensor_summary",
}
COLUMNS = {
    "level": object, "name": object, "sensors": int, "area_ha": float, "covered_ha": float,
    "covered_pct": float, "residents": float, "covered_residents": float, "residents_pct": float,
    "lost_ha": float, "lost_residents": float, "redundant": bool, "depends_on": object, "reason": object,
    "unknown": int,
}  # fmt: skip


class SensorCoverage(KoninAlgorithm):
    """Number of sensors that cover each place, gaps, and what every sensor's failure would cost."""

    NAME = "sensor_coverage"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        for parameter in (*sensor_parameters(), *demand_parameters(), *output_parameters()):
            self.addParameter(parameter)
        for name, title in {
            "TOTAL": tr("Residents of known number"),
            "COVERED": tr("Residents covered"),
            "AREA_HA": tr("Area [ha]"),
            "COVERED_HA": tr("Covered area [ha]"),
        }.items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        source = read.inputs(Call(self, parameters, context, feedback), "SENSORS", "AREA", "DEMAND", "ZONES")
        if source.given("GAPS") and not source.given("AREA"):
            raise PlanError("GAPS are what is missing inside AREA: give AREA.")
        rows = read.read_sensors(source)
        area = read.read_area(source)
        k = self.parameterAsInt(parameters, "K", context)
        if source.given("DSM"):
            rows, view = sight.look(source, rows, area, k)
        else:
            view = OpenGround(rows.sensors, area, k)
        if feedback.isCanceled():
            return {}
        demand = read.demand_in(source, area) if source.given("DEMAND") else None
        if demand and source.given("DSM"):
            demand = sight.on_known_ground(source, view, demand)
        people = _people(view, demand) if demand else None
        self._report(feedback, view.ground, people)
        outputs = {
            "OUTPUT": self._write_places(source, view),
            "GAPS": self._write_gaps(source, view, demand, people),
            "COUNT": self._write_count(source, view),
            "SUMMARY": self._write_summary(source, view, rows, demand, people),
            "AREA_HA": view.ground.total / HECTARE,
            "COVERED_HA": view.ground.covered() / HECTARE,
            "TOTAL": people.total if people else None,
            "COVERED": people.covered() if people else None,
        }
        account = Account(_method(source), _counts(rows, outputs))
        for name, spec in STYLES.items():
            finish(source.call, name, outputs[name], spec, account)
        return {name: value for name, value in outputs.items() if value is not None}

    def _report(self, feedback: QgsProcessingFeedback, ground: Coverage, people: Coverage | None) -> None:
        covered, total = ground.covered() / HECTARE, ground.total / HECTARE
        text = tr("Covered: {covered} ha of {total} ha.")
        feedback.pushInfo(text.format(covered=number(covered, 2), total=number(total, 2)))
        if covered == 0:
            feedback.pushWarning(tr("Nothing in AREA is covered: the sensors are too far away or too few."))
        if people:
            text = tr("Residents covered: {covered} of {total}.")
            feedback.pushInfo(text.format(covered=number(people.covered()), total=number(people.total)))

    def _write_places(self, source: read.Inputs, view: View) -> str | None:
        if not source.given("OUTPUT"):
            return None
        counts, ground = view.by_count()
        columns = {"sensors": counts.astype(int), "area_ha": shapely.area(ground) / HECTARE}
        return self._write(source, "OUTPUT", ground, columns, Qgis.WkbType.MultiPolygon)

    def _write_gaps(
        self, source: read.Inputs, view: View, demand: read.Demand | None, people: Coverage | None
    ) -> str | None:
        if not source.given("GAPS"):
            return None
        gaps = view.gaps()
        columns = {"area_ha": shapely.area(gaps) / HECTARE}
        if demand:
            missed = people.seen.counts() < people.k
            columns["residents"] = weight_in(gaps, demand.xy[missed], demand.weights[missed])
        return self._write(source, "GAPS", gaps, columns, Qgis.WkbType.MultiPolygon)

    def _write_count(self, source: read.Inputs, view: View) -> str | None:
        if not source.given("COUNT"):
            return None
        path = self.parameterAsOutputLayer(source.call.parameters, "COUNT", source.call.context)
        view.write_counts(Path(path), source.number("CELL_SIZE"), source.crs.toWkt(), source.go_on)
        return path

    def _write_summary(
        self,
        source: read.Inputs,
        view: View,
        rows: read.SensorRows,
        demand: read.Demand | None,
        people: Coverage | None,
    ) -> str | None:
        if not source.given("SUMMARY"):
            return None
        kinds = None if rows.kinds is None else rows.kinds[rows.rows]
        labels = summary.Labels(rows.names[rows.rows].tolist(), kinds, rows.sensors.areas)
        # One zone after the other: over a surface model each holds a whole grid.
        zones = (
            summary.Zone(name, view.ground_in(zone), people and _in_zone(people, demand, zone))
            for name, zone in read.read_zones(source)
        )
        lines = list(summary.summarise(labels, view.ground, people, zones))
        lines[0]["unknown"] = demand.unknown if demand else None
        lines += [
            {"level": "sensor", "name": rows.names[i], "reason": rows.reasons[i]}
            for i in np.flatnonzero(rows.reasons != "")
        ]
        columns = {name: [line.get(name) for line in lines] for name in COLUMNS}
        table = {name: _masked(values, COLUMNS[name]) for name, values in columns.items()}
        return source.call.write("SUMMARY", Table(None, table, source.crs))

    def _write(
        self,
        source: read.Inputs,
        name: str,
        geometry: np.ndarray,
        columns: dict[str, np.ndarray],
        wkb_type: Qgis.WkbType,
    ) -> str | None:
        table = Table(geometry, {key: np.ma.array(values) for key, values in columns.items()}, source.crs)
        return source.call.write(name, table, wkb_type)


def _method(source: read.Inputs) -> str:
    if source.given("DSM"):
        return tr("Line of sight over a surface model by reference planes, cell by cell.")
    return tr("Exact overlay of discs and sectors on open ground.")


def _counts(rows: read.SensorRows, outputs: Parameters) -> dict[str, float]:
    """Return the figures that the results' metadata state."""
    figures = ("AREA_HA", "COVERED_HA", "TOTAL", "COVERED")
    known = {name: round(outputs[name], 2) for name in figures if outputs[name] is not None}
    return {"sensors": len(rows.rows), "left_out": len(rows.reasons) - len(rows.rows)} | known


def _people(view: View, demand: read.Demand) -> Coverage:
    seen = view.seen_points(demand.xy)
    return Coverage(seen, demand.weights, view.ground.k, float(demand.weights.sum()))


def _in_zone(people: Coverage, demand: read.Demand, zone: shapely.Geometry) -> Coverage:
    weights = np.where(shapely.intersects_xy(zone, demand.xy), people.sizes, 0.0)
    return people.within(weights, float(weights.sum()))


def _masked(values: list[object], kind: type) -> np.ma.MaskedArray:
    missing = [value is None for value in values]
    filler = "" if kind is object else kind()
    return np.ma.array([filler if value is None else value for value in values], kind, mask=missing)

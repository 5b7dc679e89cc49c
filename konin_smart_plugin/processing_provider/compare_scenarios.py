"""konin:compare_scenarios: what a second result changes against a first, cell by cell or zone by zone."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ..analysis.errors import PlanError
from ..analysis.scenario_difference import Change, change
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish, rows_table
from .scenario_pairs import Pairs, cell_pairs, is_table, read_result, row_pairs
from .zone_input import groups, read_zones

SUMMARY_COLUMNS = {
    "zone_id": "text", "zone": "text", "compared": "integer", "weight": "real", "first": "real",
    "second": "real", "difference": "real", "lower": "real", "higher": "real",
}  # fmt: skip
SPECS = {
    Qgis.GeometryType.Polygon: "scenario_difference",
    Qgis.GeometryType.Point: "scenario_difference_points",
    Qgis.GeometryType.Null: "scenario_difference",
}


class CompareScenarios(KoninAlgorithm):
    """The difference between two results of the same kind, as a map and by zone."""

    NAME = "compare_scenarios"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        keys = QgsProcessingParameterField(
            "KEY_FIELD",
            tr("Fields that name a row (none: found by themselves)"),
            parentLayerParameterName="FIRST",
            allowMultiple=True,
            optional=True,
        )
        for parameter in (
            declare.source("FIRST", tr("Result of the first scenario"), kinds.Vector),
            declare.source("SECOND", tr("Result of the second scenario"), kinds.Vector),
            declare.field("FIELD", tr("Field to compare"), "FIRST"),
            keys,
            declare.number(
                "CELL_SIZE", tr("Compare in cells of [m] (none: row by row)"), None, optional=True
            ),
            QgsProcessingParameterBoolean(
                "EMPTY_IS_ZERO", tr("In cells: ground without a feature counts as 0"), defaultValue=False
            ),
            declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "FIRST", True, True),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            declare.sink("OUTPUT", tr("Difference of scenarios"), kinds.Vector, optional=False),
            declare.table_sink("SUMMARY", tr("Difference by zone")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COMPARED", tr("Rows compared")))
        self.addOutput(QgsProcessingOutputNumber("ONLY_ONE", tr("Rows of one scenario only")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        spatial = [name for name in ("FIRST", "SECOND") if not is_table(call, name)]
        crs = call.crs(*spatial, "ZONES") if spatial else None
        first, second = read_result(call, "FIRST", crs), read_result(call, "SECOND", crs)
        pairs = (cell_pairs if call.given("CELL_SIZE") else row_pairs)(call, first, second)
        if pairs.alone:
            count = number(pairs.alone)
            call.warn(tr("{count} rows occur in one scenario only and are left out.").format(count=count))
        counts = {"compared": len(pairs), "only_one": pairs.alone}
        account = Account(tr("Second minus first, row by row."), counts)
        output = _write_output(call, pairs, (first, second), account)
        summary = _write_summary(call, pairs, crs)
        finish(call, "SUMMARY", summary, "scenario_summary", account)
        results = {"OUTPUT": output, "SUMMARY": summary, "COMPARED": len(pairs), "ONLY_ONE": pairs.alone}
        return {name: value for name, value in results.items() if value is not None}


def _write_output(call: Call, pairs: Pairs, tables: tuple[Table, Table], account: Account) -> str | None:
    none = np.zeros(len(pairs), bool)
    columns = pairs.names | {
        "first": masked(pairs.before, none),
        "second": masked(pairs.after, none),
        "difference": masked(pairs.after - pairs.before, none),
        "weight": masked(pairs.weights, none),
    }
    for name, source, table in zip(("first", "second"), ("FIRST", "SECOND"), tables, strict=True):
        columns[f"{name}_scenario"] = np.ma.array(np.full(len(pairs), _scenario(call, source, table), object))
    crs = tables[0].crs if pairs.geometry is not None else QgsCoordinateReferenceSystem()
    table = Table(pairs.geometry, columns, crs, np.arange(1, len(pairs) + 1))
    kind = _kind(call, table)
    output = call.write("OUTPUT", table, kind)
    finish(call, "OUTPUT", output, SPECS.get(QgsWkbTypes.geometryType(kind), ""), account)
    return output


def _kind(call: Call, table: Table) -> Qgis.WkbType:
    if table.geometry is None:
        return Qgis.WkbType.NoGeometry
    return Qgis.WkbType.Polygon if call.given("CELL_SIZE") else call.wkb_type("FIRST", table)


def _scenario(call: Call, source: str, table: Table) -> str:
    """Return the scenario's name, which the result carries; else what its layer is called."""
    names = table.columns["scenario"].tolist() if "scenario" in table.columns else []
    return next((name for name in names if name), call.layer_name(source))


def _write_summary(call: Call, pairs: Pairs, crs: QgsCoordinateReferenceSystem | None) -> str | None:
    """Write SUMMARY if it is asked for: means of both, and whose value falls or rises."""
    if not call.given("SUMMARY"):
        return None
    if pairs.geometry is None and call.given("ZONES"):
        raise PlanError("Tables without geometry lie in no zone: leave ZONES empty.")
    places = np.full(len(pairs), None) if pairs.geometry is None else pairs.geometry
    rows = []
    for zone_id, zone, mask in groups(call, read_zones(call, crs), places):
        found = change(pairs.before[mask], pairs.after[mask], pairs.weights[mask])
        rows.append(_summary_row(zone_id, zone, found))
    return call.write("SUMMARY", rows_table(rows, SUMMARY_COLUMNS))


def _summary_row(zone_id: str | None, zone: str, found: Change) -> dict[str, Any]:
    anybody = found.people > 0
    return {
        "zone_id": zone_id,
        "zone": zone,
        "compared": found.count,
        "weight": found.people,
        "first": found.first if anybody else None,
        "second": found.second if anybody else None,
        "difference": found.difference if anybody else None,
        "lower": found.lower,
        "higher": found.higher,
    }

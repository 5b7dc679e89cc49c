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
)

from ..analysis.errors import PlanError
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish, rows_table
from .zone_input import groups, read_zones

KEYS = ("cell_id", "zone_id", "code", "service_id")
SUMMARY_COLUMNS = {
    "zone_id": "text", "zone": "text", "compared": "integer", "weight": "real", "first": "real",
    "second": "real", "difference": "real", "lower": "real", "higher": "real",
}  # fmt: skip


class CompareScenarios(KoninAlgorithm):
    """The difference between two results of the same kind, as a map and by zone."""

    NAME = "compare_scenarios"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        for parameter in (
            declare.source("FIRST", tr("Result of the first scenario")),
            declare.source("SECOND", tr("Result of the second scenario")),
            declare.field("FIELD", tr("Field to compare"), "FIRST", numeric=True),
            declare.field("KEY_FIELD", tr("Field that names cell or zone"), "FIRST", optional=True),
            declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "FIRST", True, True),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            declare.sink("OUTPUT", tr("Difference of scenarios"), kinds.VectorAnyGeometry, optional=False),
            declare.table_sink("SUMMARY", tr("Difference by zone")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COMPARED", tr("Rows compared")))
        self.addOutput(QgsProcessingOutputNumber("ONLY_ONE", tr("Rows of one scenario only")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        crs = call.crs("FIRST", "SECOND", "ZONES")
        key, field = _key(call), call.text("FIELD")
        first = call.read("FIRST", crs, _with_scenario(call, "FIRST", key, field))
        second = call.read("SECOND", crs, _with_scenario(call, "SECOND", key, field))
        place, other = _joined(first, second, key)
        if not len(place):
            raise PlanError("The two layers have no value of {field} in common.", field=key)
        alone = len(first) + len(second) - 2 * len(place)
        if alone:
            call.warn(tr("{count} rows occur in one scenario only and are left out.").format(count=alone))
        before, after = _values(first, field)[place], _values(second, field)[other]
        weights = _weights(call, first)[place]
        account = Account(tr("Second minus first, row by row."), {"compared": len(place), "only_one": alone})
        output = call.write(
            "OUTPUT",
            _output(first, second, (place, other), key, before, after),
            call.wkb_type("FIRST", first),
        )
        summary = _summary(call, first.geometry[place], crs, before, after, weights)
        finish(call, "OUTPUT", output, "scenario_difference", account)
        finish(call, "SUMMARY", summary, "scenario_summary", account)
        results = {"OUTPUT": output, "SUMMARY": summary, "COMPARED": len(place), "ONLY_ONE": alone}
        return {name: value for name, value in results.items() if value is not None}


def _key(call: Call) -> str:
    """Return the field that tells which rows belong together; raise PlanError if there is none."""
    common = set(call.fields("FIRST")) & set(call.fields("SECOND"))
    wanted = (call.text("KEY_FIELD"),) if call.given("KEY_FIELD") else KEYS
    found = next((name for name in wanted if name in common), None)
    if found is None:
        raise PlanError(
            "The two layers have no field {fields} in common. Give KEY_FIELD.", fields=", ".join(wanted)
        )
    return found


def _with_scenario(call: Call, name: str, key: str, field: str) -> list[str]:
    weight = [call.text("WEIGHT_FIELD")] if name == "FIRST" and call.given("WEIGHT_FIELD") else []
    scenario = [one for one in ("scenario",) if one in call.fields(name)]
    return list(dict.fromkeys([key, field, *weight, *scenario]))


def _joined(first: Table, second: Table, key: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows of both that have the same key; raise PlanError for a key that occurs twice."""
    keys = [
        [None if one is None else str(one) for one in table.columns[key].tolist()]
        for table in (first, second)
    ]
    for texts in keys:
        known = [text for text in texts if text is not None]
        if len(set(known)) < len(known):
            raise PlanError(
                "The field {field} holds the same value twice: rows cannot be matched.", field=key
            )
    where = {text: number for number, text in enumerate(keys[1]) if text is not None}
    pairs = [(number, where[text]) for number, text in enumerate(keys[0]) if text in where]
    place, other = np.array(pairs, int).reshape(-1, 2).T
    return place, other


def _values(table: Table, field: str) -> np.ndarray:
    column = table.columns[field]
    if column.dtype.kind not in "biuf":
        raise PlanError("The field {field} holds no numbers.", field=field)
    return np.ma.array(column, dtype=float).filled(np.nan)


def _weights(call: Call, first: Table) -> np.ndarray:
    """Return the residents of each row, unknown ones as 0; without WEIGHT_FIELD every row counts once."""
    return call.weights(first).filled(0) if call.given("WEIGHT_FIELD") else np.ones(len(first))


def _output(
    first: Table,
    second: Table,
    rows: tuple[np.ndarray, np.ndarray],
    key: str,
    before: np.ndarray,
    after: np.ndarray,
) -> Table:
    place, other = rows
    none = np.zeros(len(place), bool)
    columns = {
        key: first.columns[key][place],
        "first": masked(before, none),
        "second": masked(after, none),
        "difference": masked(after - before, none),
    }
    for name, table, chosen in (("first_scenario", first, place), ("second_scenario", second, other)):
        if "scenario" in table.columns:
            columns[name] = table.columns["scenario"][chosen]
    return Table(first.geometry[place], columns, first.crs)


def _summary(
    call: Call,
    places: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    before: np.ndarray,
    after: np.ndarray,
    weights: np.ndarray,
) -> str | None:
    """Write SUMMARY if it is asked for: means of both, and whose value falls or rises."""
    if not call.given("SUMMARY"):
        return None
    known = np.isfinite(before) & np.isfinite(after)
    rows = []
    for zone_id, zone, mask in groups(call, read_zones(call, crs), places):
        inside = mask & known
        people = weights[inside]
        total = people.sum()
        means = [
            float((values[inside] * people).sum() / total) if total else None for values in (before, after)
        ]
        rows.append(
            {
                "zone_id": zone_id,
                "zone": zone,
                "compared": int(inside.sum()),
                "weight": float(total),
                "first": means[0],
                "second": means[1],
                "difference": None if means[0] is None else means[1] - means[0],
                "lower": float(people[after[inside] < before[inside]].sum()),
                "higher": float(people[after[inside] > before[inside]].sum()),
            }
        )
    return call.write("SUMMARY", rows_table(rows, SUMMARY_COLUMNS))

"""konin:equity: how evenly a measure is spread over residents, in total, by zone and by group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ..analysis.equity import Lorenz, lorenz, places_in_distribution
from ..analysis.errors import PlanError
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .results import Account, finish, rows_table, with_columns
from .scenario import in_scenario, scenario_parameter
from .zone_input import groups, read_zones

SUMMARY_COLUMNS = {
    "zone_id": "text", "zone": "text", "group": "text", "places": "integer", "weight": "real",
    "unknown": "integer", "mean": "real", "gini": "real", "palma": "real", "reason": "text",
}  # fmt: skip
LORENZ_COLUMNS = {"zone_id": "text", "group": "text", "people_share": "real", "value_share": "real"}


class Equity(KoninAlgorithm):
    """Lorenz curve, Gini and a Palma-style ratio of any measure."""

    NAME = "equity"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        for parameter in (
            declare.source("INPUT", tr("Layer with a measure")),
            declare.field("MEASURE", tr("Field with the measure"), "INPUT", numeric=True),
            declare.field("WEIGHT_FIELD", tr("Field with the number of residents"), "INPUT", True, True),
            declare.field("GROUP_FIELD", tr("Field with the group"), "INPUT", optional=True),
            declare.source("ZONES", tr("Zones"), kinds.VectorPolygon, optional=True),
            scenario_parameter(),
            declare.sink("OUTPUT", tr("Place in the distribution"), kinds.VectorAnyGeometry, optional=False),
            declare.table_sink("SUMMARY", tr("Inequality by zone and group")),
            declare.table_sink("LORENZ", tr("Lorenz curves")),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("GINI", tr("Gini coefficient")))
        self.addOutput(QgsProcessingOutputNumber("PALMA", tr("Palma ratio")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        crs = call.crs("INPUT", "ZONES")
        table = call.read("INPUT", crs, call.fields("INPUT"))
        values, weights, known = _measure(call, table)
        total = lorenz(values[known], weights[known])
        rows, curves = _by_group(call, table, values, weights, known)
        account = Account(
            tr("Weighted Lorenz curve and Gini coefficient."),
            {"places": len(table), "known": int(known.sum())},
        )
        outputs = {
            "OUTPUT": call.write(
                "OUTPUT",
                in_scenario(call, _output(table, values, weights, known)),
                call.wkb_type("INPUT", table),
            ),
            "SUMMARY": call.write("SUMMARY", in_scenario(call, rows_table(rows, SUMMARY_COLUMNS))),
            "LORENZ": call.write("LORENZ", in_scenario(call, rows_table(curves, LORENZ_COLUMNS))),
        }
        for name, spec in {"OUTPUT": "equity", "SUMMARY": "equity_summary", "LORENZ": "lorenz"}.items():
            finish(call, name, outputs[name], spec, account)
        call.say(tr("Gini coefficient: {gini}").format(gini=number(total.gini, 3)))
        results = {name: where for name, where in outputs.items() if where} | {"GINI": total.gini}
        return results | ({"PALMA": total.palma} if np.isfinite(total.palma) else {})


def _measure(call: Call, table: Table) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the measure (N,), the people of each row (N,), and where both are known (N,)."""
    field = call.text("MEASURE")
    if field not in table.columns:
        raise PlanError(
            "The field {field} is not in the layer {layer}.", field=field, layer=call.layer_name("INPUT")
        )
    column = table.columns[field]
    if column.dtype.kind not in "iuf":
        raise PlanError("The field {field} holds no numbers.", field=field)
    values = np.ma.masked_invalid(np.ma.array(column, dtype=float))
    weights = call.weights(table) if call.given("WEIGHT_FIELD") else np.ma.ones(len(table))
    known = ~np.ma.getmaskarray(values) & ~np.ma.getmaskarray(weights)
    if not known.any():
        raise PlanError("The field {field} holds no known value.", field=field)
    if not known.all():
        count = int((~known).sum())
        call.warn(tr("{count} rows without a known value are left out.").format(count=count))
    return values.filled(0), weights.filled(0), known


def _output(table: Table, values: np.ndarray, weights: np.ndarray, known: np.ndarray) -> Table:
    """Return the rows with their place: the tenth of residents they belong to, and how they compare."""
    tenth, ratio = np.zeros(len(values), np.int64), np.full(len(values), np.nan)
    tenth[known], ratio[known] = places_in_distribution(values[known], weights[known])
    return with_columns(
        table, {"decile": np.ma.array(tenth, mask=~known), "ratio_to_mean": masked(ratio, ~known)}
    )


def _selections(call: Call, table: Table) -> Iterator[tuple[str | None, str | None, str | None, np.ndarray]]:
    """Yield zone id, zone, group and mask: all rows, every zone, every group."""
    for zone_id, zone, mask in groups(call, read_zones(call, table.crs), table.geometry):
        yield zone_id, zone, None, mask
    if call.given("GROUP_FIELD"):
        column = table.columns[call.text("GROUP_FIELD")]
        texts = np.array(["" if value is None else str(value) for value in column.tolist()])
        for group in np.unique(texts):
            yield None, None, group or tr("not known"), texts == group


def _by_group(
    call: Call, table: Table, values: np.ndarray, weights: np.ndarray, known: np.ndarray
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    rows, curves = [], []
    for zone_id, zone, group, mask in _selections(call, table):
        inside = mask & known
        curve, reason = _curve(values[inside], weights[inside])
        people = weights[inside].sum()
        rows.append(
            {
                "zone_id": zone_id,
                "zone": zone,
                "group": group,
                "places": int(mask.sum()),
                "weight": float(people),
                "unknown": int((mask & ~known).sum()),
                "mean": float((values * weights)[inside].sum() / people) if people else None,
                "gini": curve.gini if curve else None,
                "palma": curve.palma if curve and np.isfinite(curve.palma) else None,
                "reason": reason,
            }
        )
        if curve:
            curves += [
                {"zone_id": zone_id, "group": group, "people_share": float(p), "value_share": float(share)}
                for p, share in zip(curve.p, curve.share, strict=True)
            ]
    return rows, curves


def _curve(values: np.ndarray, weights: np.ndarray) -> tuple[Lorenz | None, str | None]:
    """Return the curve, or why there is none: nobody lives there, or the values sum to zero."""
    if not weights.sum() > 0:
        return None, "no_residents"
    if not (values * weights).sum() > 0:
        return None, "all_zero"
    return lorenz(values, weights), None

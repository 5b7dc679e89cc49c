"""konin:gap_index: where several things are missing at once, and how sure that is."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
)

from ..analysis.gap_index import GapIndex, main_cause, ranks
from ..analysis.robustness import robustness
from ..layer_io.columns import masked
from ..layer_io.table import Table
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .index_judging import Judged, check_values, judge, other_sizes
from .index_situation import Situation, read_situation
from .results import Account, finish
from .scenario import in_scenario, scenario_parameter


class GapIndexAlgorithm(KoninAlgorithm):
    """Several indicators as one index from 0 to 100 for every cell, with rank and robustness."""

    NAME = "gap_index"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        headers = [
            tr("Layer number"),
            tr("Measure (field, distance, share, mean)"),
            tr("Field; of a share: metres around, or a raster's least value"),
            tr("Weight"),
        ]
        headers += [tr("Good value"), tr("Bad value"), tr("Name")]
        residents_field = declare.field(
            "WEIGHT_FIELD", tr("Field with the number of residents"), "RESIDENTS", numeric=True, optional=True
        )
        for parameter in (
            declare.source("AREA", tr("Area"), kinds.VectorPolygon),
            declare.number("CELL_SIZE", tr("Cell size [m]"), 100.0),
            QgsProcessingParameterEnum(
                "SHAPE", tr("Shape of the cells"), [tr("Hexagon"), tr("Square")], defaultValue=0
            ),
            QgsProcessingParameterMultipleLayers(
                "LAYERS", tr("Layers of the indicators"), QgsProcessing.SourceType.TypeMapLayer
            ),
            QgsProcessingParameterMatrix("INDICATORS", tr("Indicators"), 1, False, headers),
            declare.source("RESIDENTS", tr("Residents"), optional=True),
            residents_field,
            QgsProcessingParameterBoolean(
                "OTHER_SIZES", tr("Repeat at half and double cell size"), defaultValue=True
            ),
            scenario_parameter(),
            declare.sink("OUTPUT", tr("Gap index"), kinds.VectorPolygon, optional=False),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("CELLS", tr("Cells")))
        self.addOutput(QgsProcessingOutputNumber("RANKED", tr("Inhabited cells ranked")))
        self.addOutput(
            QgsProcessingOutputNumber("RANK_CORRELATION_HALF", tr("Rank correlation with half the cell size"))
        )
        self.addOutput(
            QgsProcessingOutputNumber(
                "RANK_CORRELATION_DOUBLE", tr("Rank correlation with double the cell size")
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        situation = read_situation(call)
        size, shape = call.number("CELL_SIZE"), call.choice("SHAPE")
        judged = judge(call, situation, size, shape)
        check_values(call, situation, judged)
        sure = robustness(
            judged.found.scores, situation.indicator_weights, judged.inhabited, call.progress(50, 70)
        )
        numbers = (
            other_sizes(call, situation, judged)
            if self.parameterAsBool(parameters, "OTHER_SIZES", context)
            else {}
        )
        ranked = int(np.isfinite(judged.ranked).sum())
        titles = {f"indicator {row.indicator.name}": row.title for row in situation.rows}
        account = Account(
            tr("Weighted mean of the indicators, each from 0 (good value) to 1 (bad value), times 100."),
            {"cells": len(judged.cells), "ranked": ranked, **numbers, **titles},
        )
        call.progress(90, 100)(0)
        output = call.write(
            "OUTPUT", in_scenario(call, _output(situation, judged, sure)), Qgis.WkbType.Polygon
        )
        finish(call, "OUTPUT", output, "gap_index", account)
        call.say(
            tr("{cells} cells, {ranked} of them inhabited and ranked.").format(
                cells=number(len(judged.cells)), ranked=number(ranked)
            )
        )
        return {"OUTPUT": output, "CELLS": len(judged.cells), "RANKED": ranked} | numbers


def _output(situation: Situation, judged: Judged, sure: np.ndarray) -> Table:
    found, none = judged.found, np.zeros(len(judged.cells), bool)
    place = ranks(found.index, judged.inhabited)
    columns = {
        "cell_id": np.ma.array(judged.cells.ids),
        "residents": masked(judged.residents, none),
        "inhabited": np.ma.array(judged.inhabited),
        "index": masked(found.index, none),
        "class": np.ma.array(found.classes, mask=found.classes == 0),
        "rank": np.ma.array(place, mask=place == 0),
        "robustness_pct": masked(sure, none),
        "main_cause": _main_cause(situation, found),
        "missing": np.ma.array(found.missing),
    }
    for row, values in zip(situation.rows, judged.values.T, strict=True):
        columns[row.indicator.name] = masked(values, none)
    return Table(judged.cells.polygons, columns, situation.crs)


def _main_cause(situation: Situation, found: GapIndex) -> np.ma.MaskedArray:
    """Return the name of the indicator that adds most to each cell's index, masked where nothing does."""
    names = np.array([row.indicator.name for row in situation.rows], object)
    cause = main_cause(found.scores, situation.indicator_weights)
    return np.ma.array(names[cause], mask=cause < 0)

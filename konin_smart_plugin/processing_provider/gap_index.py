"""konin:gap_index: where several things are missing at once, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
)

from ..analysis.cells import Cells, cells_over
from ..analysis.errors import PlanError, library_needed
from ..analysis.gap_index import GapIndex, gap_index, ranks
from ..analysis.indicators import cell_sums
from ..analysis.robustness import rank_correlation, robustness
from ..layer_io.columns import masked
from ..layer_io.crs import working_crs
from ..layer_io.table import Table
from ..translation import number, tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .indicator_input import MEAN, Row, Values, indicator_layers, measure, read_rows
from .results import Account, finish
from .scenario import in_scenario, scenario_parameter

OTHER_SIZES = {"RANK_CORRELATION_HALF": 0.5, "RANK_CORRELATION_DOUBLE": 2.0}


@dataclass(frozen=True)
class Situation:
    """What the index is made of: indicators with their values, the area, and the residents if known."""

    rows: list[Row]
    values: list[Values]
    area: shapely.Geometry
    residents: Table | None
    weights: np.ma.MaskedArray | None
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Judged:
    """Cells with their values (C, n), index, residents (C,) and whether anybody lives there (C,)."""

    cells: Cells
    values: np.ndarray
    found: GapIndex
    residents: np.ndarray
    inhabited: np.ndarray


class GapIndexAlgorithm(KoninAlgorithm):
    """Several indicators as one index from 0 to 100 for every cell, with rank and robustness."""

    NAME = "gap_index"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        headers = [
            tr("Layer number"),
            tr("Measure (field, distance, share, mean)"),
            tr("Field"),
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
        situation = _situation(call)
        size, shape = call.number("CELL_SIZE"), call.choice("SHAPE")
        judged = _judge(call, situation, size, shape)
        _check_values(call, situation, judged)
        sure = robustness(
            judged.found.scores, _weights_of(situation), judged.inhabited, call.progress(50, 70)
        )
        numbers = (
            _other_sizes(call, situation, judged)
            if call.algorithm.parameterAsBool(parameters, "OTHER_SIZES", context)
            else {}
        )
        ranked = int((judged.inhabited & np.isfinite(judged.found.index)).sum())
        account = Account(
            tr("Weighted mean of the indicators, each from 0 (good value) to 1 (bad value), times 100."),
            {"cells": len(judged.cells), "ranked": ranked, **numbers},
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


def _situation(call: Call) -> Situation:
    layers = indicator_layers(call)
    rows = read_rows(call, layers)
    if any(row.measure == MEAN for row in rows) and not find_spec("rasterio"):
        raise library_needed("rasterio")
    names = [name for name in ("AREA", "RESIDENTS") if call.given(name)]
    vectors = [layer for layer in layers if not isinstance(layer, QgsRasterLayer)]
    project = call.context.project()
    crs = working_crs([*(call.source(name) for name in names), *vectors], project.crs() if project else None)
    area = shapely.union_all(call.read("AREA", crs).geometry)
    field = call.text("WEIGHT_FIELD") or "residents"
    residents, weights = _residents(call, crs, field)
    values = []
    for step, row in enumerate(rows):
        call.progress(0, 20)(step / len(rows))
        values.append(measure(call, row, crs, field))
    return Situation(rows, values, area, residents, weights, crs)


def _residents(
    call: Call, crs: QgsCoordinateReferenceSystem, field: str
) -> tuple[Table | None, np.ma.MaskedArray | None]:
    if not call.given("RESIDENTS"):
        call.warn(tr("No residents are given: every cell counts as inhabited."))
        return None, None
    table = call.read("RESIDENTS", crs, [field])
    named = Call(call.algorithm, {**call.parameters, "WEIGHT_FIELD": field}, call.context, call.feedback)
    return table, named.weights(table)


def _weights_of(situation: Situation) -> np.ndarray:
    return np.array([row.indicator.weight for row in situation.rows], float)


def _judge(call: Call, situation: Situation, size: float, shape: int) -> Judged:
    """Measure the indicators in cells of ``size`` metres and make the index of them."""
    cells = cells_over(situation.area, size, shape)
    values = np.empty((len(cells), len(situation.values)))
    for step, values_in in enumerate(situation.values):
        call.progress(20, 50)(step / len(situation.values))
        values[:, step] = values_in(cells)
    found = gap_index(values, [row.indicator for row in situation.rows])
    if situation.residents is None:
        return Judged(cells, values, found, np.full(len(cells), np.nan), np.ones(len(cells), bool))
    known, unknown = cell_sums(cells, situation.residents.geometry, situation.weights)
    return Judged(cells, values, found, known, (known > 0) | (unknown > 0))


def _check_values(call: Call, situation: Situation, judged: Judged) -> None:
    """Warn of indicators that say nothing; raise PlanError when all of them are unknown everywhere."""
    if np.isnan(judged.values).all():
        raise PlanError("No indicator is known in any cell: check the layers, the fields and the area.")
    if not judged.inhabited.any():
        call.warn(tr("No cell is inhabited, so none is ranked: check that the residents lie in the area."))
    for row, values in zip(situation.rows, judged.values.T, strict=True):
        known, name = values[np.isfinite(values)], row.indicator.name
        if not len(known):
            call.warn(tr("The indicator {name} is not known in any cell.").format(name=name))
            continue
        if len(known) < len(values):
            call.say(
                tr("The indicator {name} is not known in {count} cells.").format(
                    name=name, count=number(len(values) - len(known))
                )
            )
        if np.ptp(known) == 0:
            call.warn(
                tr(
                    "The indicator {name} has the same value {value} everywhere: it tells no cells apart."
                ).format(name=name, value=number(known[0], 2))
            )


def _other_sizes(call: Call, situation: Situation, judged: Judged) -> dict[str, float]:
    """Repeat the index at other cell sizes; return the rank correlations that can be computed."""
    numbers = {}
    own = _ranked_index(judged)
    for step, (name, factor) in enumerate(OTHER_SIZES.items()):
        call.progress(70, 90)(step / len(OTHER_SIZES))
        other = _judge(call, situation, judged.cells.size * factor, judged.cells.shape)
        pairs = [(other.cells, _ranked_index(other)), (judged.cells, own)]
        fine, coarse = pairs if factor < 1 else pairs[::-1]
        value = rank_correlation(*fine, *coarse)
        if np.isfinite(value):
            numbers[name] = value
            call.say(
                tr("Cells of {size} m: rank correlation {value}.").format(
                    size=number(other.cells.size, 1), value=number(value, 3)
                )
            )
    return numbers


def _ranked_index(judged: Judged) -> np.ndarray:
    return np.where(judged.inhabited, judged.found.index, np.nan)


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
        "main_cause": _main_cause(situation.rows, found),
        "missing": np.ma.array(found.missing),
    }
    for row, values in zip(situation.rows, judged.values.T, strict=True):
        columns[row.indicator.name] = masked(values, none)
    return Table(judged.cells.polygons, columns, situation.crs)


def _main_cause(rows: Sequence[Row], found: GapIndex) -> np.ma.MaskedArray:
    """Return the indicator that adds most to each cell's index, masked where nothing adds anything."""
    weights = np.array([row.indicator.weight for row in rows], float)
    parts = np.nan_to_num(found.scores) * weights
    names = np.array([row.indicator.name for row in rows], object)
    return np.ma.array(names[parts.argmax(axis=1)], mask=parts.max(axis=1) <= 0)

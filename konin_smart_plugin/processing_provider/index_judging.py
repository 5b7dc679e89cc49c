"""The gap index in cells: measured, checked for indicators that say nothing, tried at other sizes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..analysis.cells import Cells, cells_over
from ..analysis.errors import PlanError
from ..analysis.gap_index import GapIndex, gap_index
from ..analysis.indicators import cell_sums
from ..analysis.robustness import rank_correlation
from ..translation import number, tr
from .call import Call
from .index_situation import Situation

OTHER_SIZES = {"RANK_CORRELATION_HALF": 0.5, "RANK_CORRELATION_DOUBLE": 2.0}


@dataclass(frozen=True)
class Judged:
    """Cells with their values (C, n), index, residents (C,) and whether anybody lives there (C,)."""

    cells: Cells
    values: np.ndarray
    found: GapIndex
    residents: np.ndarray
    inhabited: np.ndarray

    @property
    def ranked(self) -> np.ndarray:
        """The index (C,) of the cells that are ranked, NaN for the others."""
        return np.where(self.inhabited, self.found.index, np.nan)


def judge(call: Call, situation: Situation, size: float, shape: int) -> Judged:
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


def check_values(call: Call, situation: Situation, judged: Judged) -> None:
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


def other_sizes(call: Call, situation: Situation, judged: Judged) -> dict[str, float]:
    """Repeat the index at other cell sizes; return the rank correlations that can be computed."""
    numbers = {}
    own = judged.ranked
    for step, (name, factor) in enumerate(OTHER_SIZES.items()):
        call.progress(70, 90)(step / len(OTHER_SIZES))
        other = judge(call, situation, judged.cells.size * factor, judged.cells.shape)
        pairs = [(other.cells, other.ranked), (judged.cells, own)]
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

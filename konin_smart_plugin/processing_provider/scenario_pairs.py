"""Two results brought together: row by row where they have the same rows, else in cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsWkbTypes

from ..analysis.errors import PlanError
from ..analysis.scenario_difference import common_cells, in_cells, matched, people_in, place_keys
from ..layer_io.reading import read_parameter
from ..layer_io.table import Table
from ..translation import tr
from .call import Call

# Fields that name the rows of a result, the first that do so in both.
KEYS = (
    ("cell_id",),
    ("code",),
    ("layer",),
    ("zone_id",),
    ("zone_id", "case"),
    ("zone_id", "case", "distance_m"),
    ("zone_id", "ptal"),
    ("zone_id", "group"),
    ("level", "name"),
    ("budget_pln",),
    ("sites",),
)


@dataclass(frozen=True)
class Pairs:
    """What is compared: M rows with their names (columns), geometry, values and residents, (M,) each.

    ``alone``: rows or cells that only one scenario has.
    """

    names: dict[str, np.ma.MaskedArray]
    geometry: np.ndarray | None
    before: np.ndarray
    after: np.ndarray
    weights: np.ndarray
    alone: int

    def __len__(self) -> int:
        return len(self.before)


def read_result(call: Call, name: str, crs: QgsCoordinateReferenceSystem | None) -> Table:
    """Read a result with all its fields; it may be a table without geometry."""
    if is_table(call, name):
        return read_parameter(call.algorithm, call.parameters, name, call.context, call.fields(name), None)
    return call.read(name, crs, call.fields(name))


def is_table(call: Call, name: str) -> bool:
    """Return whether the source has no geometry."""
    return QgsWkbTypes.geometryType(call.source(name).wkbType()) == Qgis.GeometryType.Null


def row_pairs(call: Call, first: Table, second: Table) -> Pairs:
    """Match the rows by KEY_FIELD, by a field that names them, or by their place."""
    fields, keys = _keys(call, first, second)
    place, other = matched(*keys)
    if not len(place) and not fields:
        raise PlanError("No two rows of the layers lie at the same place. Give KEY_FIELD or CELL_SIZE.")
    if not len(place):
        raise PlanError("The two layers have no value of {field} in common.", field=", ".join(fields))
    return Pairs(
        {field: first.columns[field][place] for field in fields},
        None if first.geometry is None else first.geometry[place],
        _values(call, first)[place],
        _values(call, second)[other],
        _weights(call, first)[place],
        len(first) + len(second) - 2 * len(place),
    )


def cell_pairs(call: Call, first: Table, second: Table) -> Pairs:
    """Bring both results into the same hexagons of CELL_SIZE metres; raises PlanError for tables."""
    if first.geometry is None or second.geometry is None:
        raise PlanError("CELL_SIZE needs two layers with geometry; a table is compared row by row.")
    cells = common_cells((first.geometry, second.geometry), call.number("CELL_SIZE"))
    zero = call.algorithm.parameterAsBool(call.parameters, "EMPTY_IS_ZERO", call.context)
    weights = _weights(call, first)
    own = _weights(call, second) if call.text("WEIGHT_FIELD") in second.columns else np.ones(len(second))
    before = in_cells(cells, first.geometry, _values(call, first), weights, zero)
    after = in_cells(cells, second.geometry, _values(call, second), own, zero)
    both = np.isfinite(before) & np.isfinite(after)
    if zero:
        both &= (before != 0) | (after != 0)
    if not both.any():
        raise PlanError("The two layers have no cell in common.")
    return Pairs(
        {"cell_id": np.ma.array(cells.ids[both])},
        cells.polygons[both],
        before[both],
        after[both],
        people_in(cells, first.geometry, weights)[both]
        if call.given("WEIGHT_FIELD")
        else np.ones(both.sum()),
        int((np.isfinite(before) ^ np.isfinite(after)).sum()),
    )


def _keys(call: Call, first: Table, second: Table) -> tuple[tuple[str, ...], list[list[object]]]:
    """Return the fields that name the rows (none: their place does), and the keys of both layers' rows."""
    common = set(first.columns) & set(second.columns)
    wanted = tuple(call.algorithm.parameterAsStrings(call.parameters, "KEY_FIELD", call.context))
    for fields in (wanted,) if wanted else KEYS:
        if not set(fields) <= common:
            continue
        keys = [_texts(table, fields) for table in (first, second)]
        if all(len(set(one)) == len(one) for one in keys):
            return fields, keys
        if wanted:
            raise PlanError(
                "The field {field} holds the same value twice: rows cannot be matched.",
                field=", ".join(fields),
            )
    if wanted:
        raise PlanError(
            "The two layers have no field {fields} in common. Give KEY_FIELD.", fields=", ".join(wanted)
        )
    if first.geometry is None or second.geometry is None:
        raise PlanError("Nothing tells which rows of the two layers belong together. Give KEY_FIELD.")
    call.say(tr("Rows are matched by their place."))
    return (), [place_keys(table.geometry) for table in (first, second)]


def _texts(table: Table, fields: tuple[str, ...]) -> list[object]:
    columns = [table.columns[field].tolist() for field in fields]
    return [tuple("" if value is None else str(value) for value in row) for row in zip(*columns, strict=True)]


def _values(call: Call, table: Table) -> np.ndarray:
    """Return FIELD as numbers (N,), NaN where not known; yes and no are 1 and 0."""
    field = call.text("FIELD")
    if field not in table.columns:
        raise PlanError("The field {field} is not in both layers.", field=field)
    column = table.columns[field]
    if column.dtype.kind not in "biuf":
        raise PlanError("The field {field} holds no numbers.", field=field)
    return np.ma.array(column, dtype=float).filled(np.nan)


def _weights(call: Call, table: Table) -> np.ndarray:
    """Return the residents of each row, unknown ones as 0; without WEIGHT_FIELD every row counts once."""
    return call.weights(table).filled(0) if call.given("WEIGHT_FIELD") else np.ones(len(table))

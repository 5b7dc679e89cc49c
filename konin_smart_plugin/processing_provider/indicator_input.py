"""The indicators of the gap index: the rows of INDICATORS, and their values in cells."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..analysis.canopy import polygon_shares, raster_shares
from ..analysis.cells import Cells
from ..analysis.errors import PlanError
from ..analysis.gap_index import Indicator, check_indicators
from ..analysis.geometry import present, sound
from ..analysis.indicators import SURFACE, cell_distances, cell_means
from ..layer_io.crs import reproject
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from .call import Call
from .raster_input import raster_file

FIELD, DISTANCE, SHARE, MEAN = MEASURES = ("field", "distance", "share", "mean")
COLUMNS = 7
RESERVED = {
    "fid",
    "cell_id",
    "residents",
    "inhabited",
    "index",
    "class",
    "rank",
    "robustness_pct",
    "main_cause",
}

# The values (C,) of an indicator in cells, NaN where not known.
Values = Callable[[Cells], np.ndarray]


@dataclass(frozen=True)
class Row:
    """One row of INDICATORS: what is measured of which layer, and how it is judged."""

    layer: QgsMapLayer
    measure: str
    field: str
    indicator: Indicator


def indicator_layers(call: Call) -> list[QgsMapLayer]:
    """Return the layers of LAYERS; raises PlanError if one cannot be read."""
    layers = call.algorithm.parameterAsLayerList(call.parameters, "LAYERS", call.context)
    if not layers or any(layer is None or not layer.isValid() for layer in layers):
        raise PlanError("One of the LAYERS cannot be read.")
    return layers


def read_rows(call: Call, layers: Sequence[QgsMapLayer]) -> list[Row]:
    """Read INDICATORS, flat or nested; raises PlanError with the row that is wrong."""
    flat = _flat(call.parameters.get("INDICATORS") or [])
    if not flat or len(flat) % COLUMNS:
        raise PlanError(
            "INDICATORS needs rows of 7 values: layer number, measure, field, weight, good, bad, name. "
            "{count} values are given.",
            count=len(flat),
        )
    taken: set[str] = set()
    rows = [
        _row(flat[first : first + COLUMNS], 1 + first // COLUMNS, layers, taken)
        for first in range(0, len(flat), COLUMNS)
    ]
    check_indicators([row.indicator for row in rows])
    return rows


def measure(call: Call, row: Row, crs: QgsCoordinateReferenceSystem, weight_field: str) -> Values:
    """Read the row's layer once and return what gives its values in any cells."""
    if isinstance(row.layer, QgsRasterLayer):
        return _raster(call, row, crs)
    own = (
        [weight_field] if row.measure == FIELD and row.layer.fields().indexFromName(weight_field) >= 0 else []
    )
    table = read_layer(row.layer, [row.field, *own] if row.measure == FIELD else [], crs)
    places, _ = sound(table.geometry)
    if not present(places).any():
        raise PlanError("No feature of the layer {layer} has a geometry.", layer=row.layer.name())
    if row.measure == DISTANCE:
        return lambda cells: cell_distances(cells, places)
    if row.measure == SHARE:
        cover = places[present(places)]
        if (shapely.get_dimensions(cover) != SURFACE).any():
            raise PlanError("The measure share needs polygons; {layer} holds none.", layer=row.layer.name())
        return lambda cells: polygon_shares(cells.polygons, cover)
    values, weights = _numbers(row, table), _weights(table, own)
    return lambda cells: cell_means(cells, places, values, weights)


def _flat(value: Any) -> list[Any]:  # noqa: ANN401 (a matrix arrives as Processing likes)
    if isinstance(value, str):
        return [part.strip() for part in value.split(",")]
    return [one for part in value for one in (_flat(part) if isinstance(part, (list, tuple)) else [part])]


def _row(values: list[Any], number: int, layers: Sequence[QgsMapLayer], taken: set[str]) -> Row:
    which, what, field, weight, good, bad, name = (
        str("" if value is None else value).strip() for value in values
    )
    if what not in MEASURES:
        raise PlanError(
            "Row {row} of INDICATORS: the measure is {measure}, but must be field, distance, share or mean.",
            row=number,
            measure=what,
        )
    position = _number(which, number, "layer number")
    if position not in range(1, len(layers) + 1):
        raise PlanError(
            "Row {row} of INDICATORS: there is no layer number {number}; LAYERS holds {count}.",
            row=number,
            number=which,
            count=len(layers),
        )
    layer = layers[int(position) - 1]
    _check_layer(layer, what, field, number)
    title = name or (field if what == FIELD else f"{what}_{_called(layer)}")
    indicator = Indicator(
        _column(title, taken),
        *(_number(text, number, what) for text, what in ((weight, "weight"), (good, "good"), (bad, "bad"))),
    )
    return Row(layer, what, field, indicator)


def _number(text: str, row: int, column: str) -> float:
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = np.nan
    if not np.isfinite(value):
        raise PlanError(
            "Row {row} of INDICATORS: “{text}” is no number ({column}).", row=row, text=text, column=column
        )
    return value


def _check_layer(layer: QgsMapLayer, what: str, field: str, row: int) -> None:
    if isinstance(layer, QgsRasterLayer) != (what == MEAN):
        raise PlanError(
            "Row {row} of INDICATORS: the measure mean is for rasters, the others are for vector layers; "
            "{layer} does not fit {measure}.",
            row=row,
            layer=layer.name(),
            measure=what,
        )
    if isinstance(layer, QgsVectorLayer) and what == FIELD and layer.fields().indexFromName(field) < 0:
        raise PlanError("The field {field} is not in the layer {layer}.", field=field, layer=layer.name())


def _called(layer: QgsMapLayer) -> str:
    """Return the table's name in its file, else the layer's name."""
    return layer.source().partition("|layername=")[2].partition("|")[0] or layer.name()


def _column(title: str, taken: set[str]) -> str:
    """Return the title as a field name that is not taken yet."""
    plain = unicodedata.normalize("NFKD", title.replace("ł", "l").replace("Ł", "L"))
    ascii_only = plain.encode("ascii", "ignore").decode().lower()
    base = re.sub(r"\W+", "_", ascii_only).strip("_")[:40] or "indicator"
    name, count = base, 1
    while name in taken | RESERVED:
        count += 1
        name = f"{base}_{count}"
    taken.add(name)
    return name


def _numbers(row: Row, table: Table) -> np.ndarray:
    column = table.columns[row.field]
    if column.dtype.kind not in "biuf":
        raise PlanError("The field {field} holds no numbers.", field=row.field)
    return np.ma.array(column, dtype=float).filled(np.nan)


def _weights(table: Table, own: list[str]) -> np.ndarray:
    """Return the residents of each feature where its layer knows them, else 1."""
    column = table.columns[own[0]] if own else None
    if column is None or column.dtype.kind not in "iuf":
        return np.ones(len(table))
    return np.ma.array(column, dtype=float).filled(0)


def _raster(call: Call, row: Row, crs: QgsCoordinateReferenceSystem) -> Values:
    file, raster_crs = raster_file(row.layer)

    def mean(cells: Cells) -> np.ndarray:
        on_raster = reproject(cells.polygons, crs, raster_crs)
        return raster_shares(file, 1, 0.0, on_raster, call.progress(30, 50)).mean

    return mean

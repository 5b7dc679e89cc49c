"""The rows of INDICATORS: what is measured of which layer, and how it is judged."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsMapLayer, QgsRasterLayer

from ..analysis.errors import PlanError
from ..analysis.gap_index import Indicator, check_indicators
from ..layer_io.workspace import table_of
from .call import Call

FIELD, DISTANCE, SHARE, MEAN = MEASURES = ("field", "distance", "share", "mean")
COLUMNS = 7
RESERVED = {
    "fid", "cell_id", "residents", "inhabited", "index", "class", "rank", "robustness_pct", "main_cause",
    "missing", "scenario",
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One row: ``field`` is measured of the layer, or its share is taken with the number ``extent``.

    ``extent`` is the metres around the features that count as covered, or of a raster the least value;
    ``title`` is what people call the indicator.
    """

    layer: QgsMapLayer
    measure: str
    field: str
    extent: float
    title: str
    indicator: Indicator

    @property
    def on_raster(self) -> bool:
        """Whether the row measures a raster."""
        return isinstance(self.layer, QgsRasterLayer)


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
    title = name or (field if what == FIELD else f"{what}_{called(layer)}")
    extent = _extent(field, what, isinstance(layer, QgsRasterLayer), number)
    indicator = Indicator(
        _column(title, taken),
        *(_number(text, number, what) for text, what in ((weight, "weight"), (good, "good"), (bad, "bad"))),
    )
    return Row(layer, what, field, extent, title, indicator)


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
    fits = (SHARE, MEAN) if isinstance(layer, QgsRasterLayer) else (FIELD, DISTANCE, SHARE)
    if what not in fits:
        raise PlanError(
            "Row {row} of INDICATORS: a raster has a mean or a share, a vector layer a field, a distance or "
            "a share; {layer} has no {measure}.",
            row=row,
            layer=called(layer),
            measure=what,
        )
    if what == FIELD and layer.fields().indexFromName(field) < 0:
        raise PlanError("The field {field} is not in the layer {layer}.", field=field, layer=called(layer))


def _extent(text: str, what: str, raster: bool, row: int) -> float:
    """Return the number that a share is taken with; a raster's is required, since 0 would mean nothing."""
    if what != SHARE or not (text or raster):
        return 0.0
    value = _number(text, row, "field")
    if value < 0 and not raster:
        raise PlanError("Row {row} of INDICATORS: a share is taken with 0 or more metres around.", row=row)
    return value


def called(layer: QgsMapLayer) -> str:
    """Return the table's name in its file, else the layer's name."""
    return table_of(layer.source()) or layer.name()


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

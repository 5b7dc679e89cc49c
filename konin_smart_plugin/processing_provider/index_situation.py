"""What the gap index is made of: indicators with their values, the area, and who lives there."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..analysis.errors import library_needed
from ..layer_io.crs import working_crs
from ..layer_io.table import Table
from ..translation import tr
from .call import Call
from .indicator_rows import Row, indicator_layers, read_rows
from .indicator_values import Values, measure


@dataclass(frozen=True)
class Situation:
    """What the index is made of: indicators with their values, the area, and the residents if known."""

    rows: list[Row]
    values: list[Values]
    area: shapely.Geometry
    residents: Table | None
    weights: np.ma.MaskedArray | None
    crs: QgsCoordinateReferenceSystem

    @property
    def indicator_weights(self) -> np.ndarray:
        """The indicators' weights, (n,)."""
        return np.array([row.indicator.weight for row in self.rows], float)


def read_situation(call: Call) -> Situation:
    """Read all inputs; raises PlanError with the row of INDICATORS or the layer that is wrong."""
    layers = indicator_layers(call)
    rows = read_rows(call, layers)
    if any(row.on_raster for row in rows) and not find_spec("rasterio"):
        raise library_needed("rasterio")
    names = [name for name in ("AREA", "RESIDENTS") if call.given(name)]
    vectors = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
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

"""The values of the indicators in cells, from the layers that the rows of INDICATORS name."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.canopy import raster_shares
from ..analysis.cells import Cells
from ..analysis.errors import PlanError
from ..analysis.geometry import present, sound
from ..analysis.indicators import cell_cover, cell_distances, cell_means
from ..layer_io.crs import reproject
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from .call import Call
from .indicator_rows import DISTANCE, FIELD, SHARE, Row, called
from .raster_input import raster_file

# The values (C,) of an indicator in cells, NaN where not known.
Values = Callable[[Cells], np.ndarray]


def measure(call: Call, row: Row, crs: QgsCoordinateReferenceSystem, weight_field: str) -> Values:
    """Read the row's layer once and return what gives its values in any cells."""
    if row.on_raster:
        return _raster(call, row, crs)
    if row.measure == FIELD:
        return _field(row, crs, weight_field)
    places = _places(read_layer(row.layer, [], crs), row)
    if row.measure == DISTANCE:
        return lambda cells: cell_distances(cells, places)
    return lambda cells: cell_cover(cells, places, row.extent)


def _places(table: Table, row: Row) -> np.ndarray:
    """Return the layer's geometries (P,), sound; raises PlanError where there is none."""
    places, _ = sound(table.geometry)
    if not present(places).any():
        raise PlanError("No feature of the layer {layer} has a geometry.", layer=called(row.layer))
    return places


def _field(row: Row, crs: QgsCoordinateReferenceSystem, weight_field: str) -> Values:
    """Return the mean of the field, weighted by residents where its layer knows them."""
    known = row.layer.fields().indexFromName(weight_field) >= 0
    table = read_layer(row.layer, list(dict.fromkeys([row.field, weight_field][: 1 + known])), crs)
    places, column = _places(table, row), table.columns[row.field]
    if column.dtype.kind not in "biuf":
        raise PlanError("The field {field} holds no numbers.", field=row.field)
    values = np.ma.array(column, dtype=float).filled(np.nan)
    weights = _weights(table.columns[weight_field]) if known else np.ones(len(table))
    return lambda cells: cell_means(cells, places, values, weights)


def _weights(column: np.ma.MaskedArray) -> np.ndarray:
    """Return the residents of each feature, unknown ones as 0; 1 for all where the field holds no numbers."""
    if column.dtype.kind not in "iuf":
        return np.ones(len(column))
    return np.ma.array(column, dtype=float).filled(0)


def _raster(call: Call, row: Row, crs: QgsCoordinateReferenceSystem) -> Values:
    file, raster_crs = raster_file(row.layer)

    def values(cells: Cells) -> np.ndarray:
        on_raster = reproject(cells.polygons, crs, raster_crs)
        shares = raster_shares(file, 1, row.extent, on_raster, call.progress(30, 50))
        return shares.share_pct if row.measure == SHARE else shares.mean

    return values

"""Rows into a spreadsheet, a text table or a map file, whole or not at all."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import shapely
from osgeo import gdal, ogr, osr
from shapely import Geometry

from ..analysis.disk import whole_file
from ..analysis.errors import PlanError
from ..layer_io.formulas import neutralised
from .spreadsheet import gdal_errors

DRIVERS = {".xlsx": "XLSX", ".ods": "ODS", ".csv": "CSV", ".geojson": "GeoJSON", ".gpkg": "GPKG"}
MAP_FILES = (".geojson", ".gpkg")
LONGEST_CELL = 32_767
TYPES: dict[type, tuple[int, int]] = {
    bool: (ogr.OFTInteger, ogr.OFSTBoolean),
    int: (ogr.OFTInteger64, ogr.OFSTNone),
    float: (ogr.OFTReal, ogr.OFSTNone),
    str: (ogr.OFTString, ogr.OFSTNone),
}
Cell = str | float | bool | None


@dataclass(frozen=True)
class Rows:
    """A table to write. ``columns``: type by heading, which is bool, int, float or str.

    ``geometry``: one for each row, in ``crs``; only map files take it.
    """

    name: str
    columns: Mapping[str, type]
    cells: Sequence[Sequence[Cell]]
    geometry: Sequence[Geometry | None]
    crs: str


def write_rows(path: Path, rows: Rows) -> None:
    """Write the rows to ``path``, in the format of its ending, whole or not at all.

    Raises PlanError for another ending, a cell too long for a spreadsheet, or when writing fails.
    """
    suffix = path.suffix.lower()
    if suffix not in DRIVERS:
        raise PlanError(
            "{file}: choose one of the endings .xlsx, .ods, .csv, .geojson and .gpkg.", file=path.name
        )
    with whole_file(path) as draft:
        if suffix == ".csv":
            _write_text_table(draft, rows)
        else:
            _write_with_ogr(draft, rows, suffix)


def _write_text_table(path: Path, rows: Rows) -> None:
    """Write UTF-8 with a byte order mark and semicolons, as Polish Excel opens it."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(map(neutralised, rows.columns))
        writer.writerows([_text(cell) for cell in row] for row in rows.cells)


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return neutralised(cell)
    return "" if cell is None else str(cell)


def _write_with_ogr(path: Path, rows: Rows, suffix: str) -> None:
    checked = [[_checked(cell, suffix) for cell in cells] for cells in rows.cells]
    with gdal_errors(path):
        dataset = gdal.GetDriverByName(DRIVERS[suffix]).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        layer = _create_layer(dataset, rows, suffix)
        layer.StartTransaction()
        for cells, geometry in zip(checked, rows.geometry, strict=True):
            feature = ogr.Feature(layer.GetLayerDefn())
            for column, cell in enumerate(cells):
                if cell is None:
                    feature.SetFieldNull(column)
                else:
                    feature.SetField(column, cell)
            if geometry is not None and suffix in MAP_FILES:
                feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry)))
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        del feature, layer, dataset


def _checked(cell: Cell, suffix: str) -> Cell:
    """Return what is written for ``cell``; spreadsheets get neutral text of bounded length."""
    if not isinstance(cell, str) or suffix in MAP_FILES:
        return cell
    if len(cell) > LONGEST_CELL:
        raise PlanError(
            "“{text}…” is longer than the {most} signs that a spreadsheet's cell holds. "
            "Export to .geojson or .gpkg instead.",
            text=cell[:40],
            most=LONGEST_CELL,
        )
    return neutralised(cell)


def _create_layer(dataset: gdal.Dataset, rows: Rows, suffix: str) -> ogr.Layer:
    if suffix in MAP_FILES:
        crs = osr.SpatialReference()
        crs.SetFromUserInput(rows.crs)
        options = ["RFC7946=YES"] if suffix == ".geojson" else ["GEOMETRY_NAME=geom"]
        layer = dataset.CreateLayer(rows.name, crs, ogr.wkbUnknown, options)
    else:
        layer = dataset.CreateLayer(rows.name, None, ogr.wkbNone)
    for heading, kind in rows.columns.items():
        field = ogr.FieldDefn(_checked(heading, suffix), TYPES[kind][0])
        if suffix in MAP_FILES:
            field.SetSubType(TYPES[kind][1])
        layer.CreateField(field)
    return layer

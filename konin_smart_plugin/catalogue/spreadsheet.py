"""Any file an office keeps its projects in, as rows of text.

Spreadsheets, text tables and map files all become the same ``Sheet``; what the columns mean is
``headings``' business.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import shapely
from osgeo import gdal, ogr, osr

from ..analysis.errors import PlanError
from ..layer_io.archives import is_zip, refuse_bomb
from ..layer_io.formulas import as_meant

WORKBOOKS = {".xlsx": "XLSX", ".ods": "ODS"}
TEXT_TABLES = (".csv", ".txt", ".tsv")
MAP_FILES = {".geojson": "GeoJSON", ".json": "GeoJSON", ".gpkg": "GPKG"}
ENCODINGS = ("utf-8-sig", "cp1250")
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # what Excel calls Unicode text
DELIMITERS = ";,\t"
WKT_HEADING = "geometry_wkt"
CRS_HEADING = "crs"
AS_TEXT = {
    "OGR_XLSX_HEADERS": "DISABLE",
    "OGR_XLSX_FIELD_TYPES": "STRING",
    "OGR_ODS_HEADERS": "DISABLE",
    "OGR_ODS_FIELD_TYPES": "STRING",
}


@dataclass(frozen=True)
class Sheet:
    """One table of text; ``rows[0]`` is row number 1 of the file."""

    name: str
    rows: list[list[str]]


def read_sheets(path: Path) -> list[Sheet]:
    """Return the tables of a file (.xlsx, .ods, .csv, .geojson, .gpkg).

    Raises PlanError when there is no such file, or when it is none of these.
    """
    if not path.is_file():
        raise PlanError("There is no file {file}.", file=path)
    suffix = path.suffix.lower()
    if suffix in TEXT_TABLES:
        return [Sheet(path.stem, _read_text_table(path))]
    if suffix in WORKBOOKS:
        return _read_workbook(path, WORKBOOKS[suffix])
    if suffix in MAP_FILES:
        return _read_map_file(path, MAP_FILES[suffix])
    raise PlanError(
        "{file} is none of .xlsx, .ods, .csv, .geojson and .gpkg. Save the catalogue in one of them.",
        file=path.name,
    )


def _read_text_table(path: Path) -> list[list[str]]:
    content = path.read_bytes()
    for encoding in ("utf-16",) if content.startswith(UTF_16) else ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        try:
            table = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
            return [[as_meant(cell) for cell in row] for row in table]
        except csv.Error as error:
            raise PlanError("{file} cannot be read ({reason}).", file=path.name, reason=error) from error
    raise PlanError("{file} is neither UTF-8 nor Windows-1250 text. Save it as UTF-8.", file=path.name)


def _delimiter(text: str) -> str:
    """Return the delimiter that cuts the first lines into the most cells, the same number most often."""
    first_lines = "".join(text.splitlines(keepends=True)[:50])
    cells = {sign: _cells(first_lines, sign) for sign in DELIMITERS}
    return max(cells, key=cells.__getitem__)


def _cells(text: str, delimiter: str) -> int:
    """Return the number of cells in the rows that have the commonest width over one."""
    widths = [len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0
    common = max(set(wide), key=wide.count)
    return common * wide.count(common)


def _read_workbook(path: Path, driver: str) -> list[Sheet]:
    if is_zip(path):
        refuse_bomb(path)
    with gdal_errors(path), _options(AS_TEXT):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=[driver])
        layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
        return [Sheet(_utf8(layer.GetName()), list(_text_rows(layer))) for layer in layers]


def _read_map_file(path: Path, driver: str) -> list[Sheet]:
    """Return the layers with their geometries as WKT, unless a column of that name has them already."""
    with gdal_errors(path):
        options = ["DATE_AS_STRING=YES"] if driver == "GeoJSON" else []
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=[driver], open_options=options)
        layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
        return [Sheet(_utf8(layer.GetName()), list(_feature_rows(layer))) for layer in layers]


def _text_rows(layer: ogr.Layer) -> Iterator[list[str]]:
    """Yield the rows; OGR leaves out empty ones, so their numbers come from the feature ids."""
    columns = range(layer.GetLayerDefn().GetFieldCount())
    written = 0
    for feature in layer:
        for _ in range(feature.GetFID() - written - 1):
            yield []
        written = max(feature.GetFID(), written + 1)
        yield [as_meant(_utf8(feature.GetFieldAsString(column))) for column in columns]


def _feature_rows(layer: ogr.Layer) -> Iterator[list[str]]:
    definition = layer.GetLayerDefn()
    names = [_utf8(definition.GetFieldDefn(column).GetName()) for column in range(definition.GetFieldCount())]
    crs = _crs_name(layer.GetSpatialRef())
    has_wkt = WKT_HEADING in names
    yield names if has_wkt else [*names, WKT_HEADING, CRS_HEADING]
    for feature in layer:
        cells = [_utf8(feature.GetFieldAsString(column)) for column in range(len(names))]
        wkt = "" if has_wkt else _wkt(feature.GetGeometryRef())
        yield cells if has_wkt else [*cells, wkt, crs if wkt else ""]


def _crs_name(reference: osr.SpatialReference | None) -> str:
    if reference is None:
        return ""
    code = reference.GetAuthorityCode(None)
    return f"EPSG:{code}" if code else _utf8(reference.GetName() or "")


def _wkt(shape: ogr.Geometry | None) -> str:
    """Return the geometry with every digit, nothing for an empty one; a broken one as GDAL writes it."""
    if shape is None or shape.IsEmpty():
        return ""
    shape.CloseRings()
    read = shapely.from_wkb(bytes(shape.ExportToIsoWkb()), on_invalid="ignore")
    return shape.ExportToIsoWkt() if read is None else shapely.to_wkt(read, rounding_precision=-1)


def _utf8(text: str | bytes) -> str:
    """Return the text. Raises UnicodeError where it is not UTF-8, which GDAL does not look at."""
    return (text if isinstance(text, bytes) else text.encode("utf-8")).decode("utf-8")


@contextmanager
def gdal_errors(path: Path) -> Iterator[None]:
    """Turn GDAL's failures to open or read into a sentence."""
    used = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        yield
    except RuntimeError as error:
        raise PlanError("{file} cannot be read ({reason}).", file=path.name, reason=error) from error
    except UnicodeError as error:
        raise PlanError("The text in {file} is not UTF-8. Save it as UTF-8.", file=path.name) from error
    finally:
        if not used:
            gdal.DontUseExceptions()


@contextmanager
def _options(options: dict[str, str]) -> Iterator[None]:
    before = {name: gdal.GetConfigOption(name) for name in options}
    try:
        for name, value in options.items():
            gdal.SetConfigOption(name, value)
        yield
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)

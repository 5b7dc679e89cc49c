"""Vector files of any make (GML, Shapefile, GeoPackage) as plain columns, whatever their fields' names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.parsers import expat

import numpy as np
import shapely
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem

from ...analysis.errors import PlanError
from ...analysis.geometry import sound
from ...layer_io.crs import reproject
from .source import MARGIN_M, PL_1992, Area

# Nothing may be fetched because a GML file says so, and codes such as 0201011 stay text.
OPTIONS = ["DOWNLOAD_SCHEMA=NO", "USE_SCHEMA_IMPORT=NO", "WRITE_GFS=NO"]
CONFIG = {"GML_SKIP_RESOLVE_ELEMS": "ALL", "GML_FIELDTYPES": "ALWAYS_STRING"}
XML = {".gml", ".xml"}


@dataclass(frozen=True)
class Records:
    """N features: shapely geometries (N,) in ``crs``, None for none or a broken one; fields in lower case."""

    geometry: np.ndarray
    fields: dict[str, list[Any]]
    crs: QgsCoordinateReferenceSystem

    def __len__(self) -> int:
        return len(self.geometry)

    def column(self, *names: str) -> list[Any]:
        """Return the values of the first of ``names`` (in lower case) that the file has; else all None."""
        for name in names:
            if name in self.fields:
                return self.fields[name]
        return [None] * len(self)

    def take(self, chosen: np.ndarray) -> Records:
        """Return the records chosen by an (N,) bool array."""
        fields = {
            name: [value for value, kept in zip(values, chosen, strict=True) if kept]
            for name, values in self.fields.items()
        }
        return Records(self.geometry[chosen], fields, self.crs)


def read_vectors(
    file: Path,
    wanted: Callable[[str], bool] = lambda _name: True,
    bounds: tuple[float, float, float, float] | None = None,
) -> Records:
    """Read all layers whose name is ``wanted``, only what touches ``bounds`` in the file's own CRS.

    Raises PlanError if the file is damaged or holds no vector data.
    """
    if file.suffix.lower() in XML:
        _check_xml(file)
    with _quiet_gdal():
        gdal.ErrorReset()
        try:
            dataset = gdal.OpenEx(str(file), gdal.OF_VECTOR, open_options=_options(file))
            if dataset is None:
                raise _damaged(file)
            layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
            chosen = [layer for layer in layers if wanted(layer.GetName())]
            for layer in chosen if bounds else ():
                layer.SetSpatialFilterRect(*bounds)
            return _records(file, chosen)
        except (
            RuntimeError
        ) as error:  # what gdal.UseExceptions(), if somebody has called it, makes of an error
            raise _damaged(file) from error


def together(parts: Sequence[Records]) -> Records:
    """Return several files' records as one; a field that a part lacks is None there."""
    names = {name: None for part in parts for name in part.fields}
    fields = {name: [value for part in parts for value in part.column(name)] for name in names}
    crs = parts[0].crs if parts else QgsCoordinateReferenceSystem(PL_1992)
    shapes = [reproject(part.geometry, part.crs, crs) for part in parts]
    return Records(np.concatenate(shapes) if shapes else np.empty(0, object), fields, crs)


def placed(records: Records, area: Area, what: str) -> Records:
    """Return the records in the city's neighbourhood, made valid, with axes swapped back if need be.

    Services disagree on whether north or east comes first; the order that brings more of the data to the
    city is taken. Raises PlanError if nothing lies there either way.
    """
    shapes, _ = sound(records.geometry)
    near = area.shape(_definition(records.crs), MARGIN_M)
    shapely.prepare(near)
    there, swapped_there = shapely.intersects(near, shapes), shapely.intersects(near, _swapped(shapes))
    if swapped_there.sum() > there.sum():
        shapes, there = _swapped(shapes), swapped_there
    if not there.any():
        raise PlanError(
            "Nothing of {what} lies in the city. Check the workspace's boundary and the CRS of the data.",
            what=what,
        )
    return Records(shapes, records.fields, records.crs).take(there)


def _swapped(shapes: np.ndarray) -> np.ndarray:
    return shapely.transform(shapes, lambda xy: xy[:, ::-1])


def _definition(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() or crs.toWkt()


def _options(file: Path) -> list[str]:
    return OPTIONS if file.suffix.lower() in XML else []


def _records(file: Path, layers: list[ogr.Layer]) -> Records:
    parts = [_layer_records(layer) for layer in layers]
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise PlanError("The data {file} are cut off or damaged. Nothing was changed.", file=file.name)
    return together(parts)


def _layer_records(layer: ogr.Layer) -> Records:
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName().lower() for i in range(definition.GetFieldCount())]
    shapes, rows = [], []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        shapes.append(None if geometry is None else _linear_wkb(geometry))
        rows.append([feature.GetField(index) for index in range(len(names))])
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    fields = {name: list(values) for name, values in zip(names, columns, strict=True)}
    return Records(shapely.from_wkb(np.array(shapes, object), on_invalid="ignore"), fields, _crs(layer))


def _linear_wkb(geometry: ogr.Geometry) -> bytes:
    """Return the geometry as WKB, its arcs as short lines, its rings closed."""
    linear = geometry.GetLinearGeometry()
    linear.CloseRings()
    return bytes(linear.ExportToIsoWkb())


def _crs(layer: ogr.Layer) -> QgsCoordinateReferenceSystem:
    reference = layer.GetSpatialRef()
    if reference is None:
        return QgsCoordinateReferenceSystem(PL_1992)
    reference.AutoIdentifyEPSG()
    code = reference.GetAuthorityCode(None)
    crs = QgsCoordinateReferenceSystem(f"EPSG:{code}") if code else QgsCoordinateReferenceSystem()
    return crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(reference.ExportToWkt())


def _check_xml(file: Path) -> None:
    """Raise PlanError for XML that is cut off or declares entities (a short file can unfold to gigabytes).

    GDAL reads a broken file as far as it goes, and when its exceptions are on it does not even say so.
    """

    def refuse(*_declaration: object) -> None:
        raise PlanError("The file {file} declares XML entities and was left alone.", file=file.name)

    parser = expat.ParserCreate()
    parser.EntityDeclHandler = refuse
    try:
        with file.open("rb") as content:
            parser.ParseFile(content)
    except (expat.ExpatError, ValueError, LookupError) as error:  # the latter: encodings unknown to expat
        raise PlanError(
            "The data {file} are cut off or damaged. Nothing was changed.", file=file.name
        ) from error


def _damaged(file: Path) -> PlanError:
    return PlanError("The file {file} is damaged or holds no map data.", file=file.name)


@contextmanager
def _quiet_gdal() -> Iterator[None]:
    """Keep GDAL's messages off the console, and its settings as they were."""
    before = {name: gdal.GetConfigOption(name) for name in CONFIG}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for name, value in CONFIG.items():
        gdal.SetConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)
        gdal.PopErrorHandler()

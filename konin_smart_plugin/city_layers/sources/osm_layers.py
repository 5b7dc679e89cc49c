"""OpenStreetMap objects as rows of the workspace's layers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ...analysis.geometry import inner_points, present, sound
from ...layer_io.columns import masked_column
from ...layer_io.crs import reproject
from ...layer_io.table import Table
from ...translation import tr
from ..osm_selection import MEASURED, OsmField
from ..provenance import ESTIMATED, provenance_columns, source_text
from ..specs import FieldSpec, LayerSpec, load_sources
from .osm_buildings import buildings_on_grounds, residents_by_volume
from .osm_file import OsmObjects
from .source import DEGREES

DIMENSIONS = {"point": 0, "line": 1, "polygon": 2}
DTYPES = {"text": object, "integer": np.int64, "real": np.float64, "boolean": bool}
M2_PER_HA = 10_000
NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class Destination:
    """Where the objects go: the workspace's CRS and language, and which of them.

    ``boundary``: the city, None where the workspace has none. ``margin``: objects within so many metres of it
    are kept, whole; None keeps all. ``residents``: the city's total, to be spread over its homes.
    """

    crs: QgsCoordinateReferenceSystem
    language: str
    boundary: shapely.Geometry | None
    margin: float | None
    residents: float | None


@dataclass(frozen=True)
class Placed:
    """Objects in the workspace's CRS: geometries (N,), their tags, and a note on the source of each."""

    geometry: np.ndarray
    tags: list[dict[str, str]]
    notes: list[str]

    def only(self, chosen: np.ndarray) -> Placed:
        """Return the objects where ``chosen`` (N,) is true."""
        numbers = np.flatnonzero(chosen).tolist()
        return Placed(
            self.geometry[numbers], [self.tags[i] for i in numbers], [self.notes[i] for i in numbers]
        )


def osm_table(
    spec: LayerSpec, objects: Mapping[str, OsmObjects], to: Destination, fetched_at: datetime
) -> Table:
    """Return the rows of the layer ``spec``; ``objects`` holds its own and, for schools, the buildings.

    Raises PlanError if residents are asked for and there is no home to place them in.
    """
    found = place(objects[spec.name], to)
    columns: dict[str, np.ma.MaskedArray] = {}
    if spec.osm.take == "buildings_on_grounds":
        found = _schools(found, place(objects["buildings"], to), to.language)
    elif spec.osm.take == "residents_by_volume":
        found, columns["residents"] = _residents(found, to)
    shapes = _as_kind(found.geometry, spec.geometry)
    fits = shapely.get_dimensions(shapes) == DIMENSIONS[spec.geometry]
    columns = {name: values[fits] for name, values in columns.items()}
    found = Placed(shapes, found.tags, found.notes).only(fits)
    columns |= {name: _column(spec.field(name), rule, found) for name, rule in spec.osm.fields.items()}
    source = load_sources()["osm"]
    credit = [source_text(source, to.language, note) for note in found.notes]
    return Table(found.geometry, columns | provenance_columns(credit, fetched_at), to.crs)


def _schools(found: Placed, buildings: Placed, language: str) -> Placed:
    shapes, built = buildings_on_grounds(found.geometry, buildings.geometry)
    note = tr("school grounds", language)
    notes = ["" if has_building else note for has_building in built]
    return Placed(shapes, found.tags, notes).only(present(shapes))


def _residents(found: Placed, to: Destination) -> tuple[Placed, np.ma.MaskedArray]:
    inside, residents = residents_by_volume(found.geometry, found.tags, to.boundary, to.residents)
    note = tr(ESTIMATED, to.language)
    homes = Placed(found.geometry, found.tags, [note] * len(found.tags)).only(inside)
    return homes, np.ma.MaskedArray(residents, np.zeros(len(residents), bool))


def place(objects: OsmObjects, to: Destination) -> Placed:
    """Bring objects into the workspace's CRS, repair broken areas, leave out what is too far away.

    Vertices are kept as they are: streets meet exactly where OpenStreetMap's nodes are shared.
    """
    geometry = reproject(objects.geometry, QgsCoordinateReferenceSystem(DEGREES), to.crs)
    geometry, _ = sound(geometry)
    kept = present(geometry)
    if to.margin is not None:
        shapely.prepare(to.boundary)
        kept &= shapely.dwithin(to.boundary, geometry, to.margin)
    return Placed(geometry, objects.tags, [""] * len(objects)).only(kept)


def _as_kind(geometry: np.ndarray, kind: str) -> np.ndarray:
    """Return areas as a point on them, or as their outline, where the layer holds points or lines."""
    areas = shapely.get_dimensions(geometry) == DIMENSIONS["polygon"]
    shapes = geometry.copy()
    if kind == "point":
        shapes[areas] = inner_points(geometry[areas])
    elif kind == "line":
        shapes[areas] = shapely.boundary(geometry[areas])
    return shapes


def _column(field: FieldSpec, rule: OsmField, found: Placed) -> np.ma.MaskedArray:
    dtype = np.dtype(DTYPES[field.type])
    if rule.computed in MEASURED:
        areas = np.round(shapely.area(found.geometry) / M2_PER_HA, 4)
        return np.ma.MaskedArray(areas, np.zeros(len(areas), bool))
    values = [rule.value(tags) for tags in found.tags]
    if dtype.kind in "if":
        values = [_number(value, field) for value in values]
    return masked_column(values, dtype)


def _number(text: str | None, field: FieldSpec) -> float | None:
    """Return the number that a tag begins with ("12 m", "2,5"); None where there is none the field allows."""
    match = NUMBER.match(text.strip()) if text else None
    if match is None:
        return None
    value = float(match.group().replace(",", "."))
    value = round(value) if field.type == "integer" else value
    too_small = field.minimum is not None and value < field.minimum
    too_large = field.maximum is not None and value > field.maximum
    return None if too_small or too_large else value

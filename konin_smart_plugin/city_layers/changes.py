"""What a refresh changes in a layer: which rows come, which go, and which have moved."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ..layer_io.crs import reproject
from ..layer_io.reading import read_layer
from ..layer_io.sql_names import quoted
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace
from .specs import LayerSpec

CENTIMETRES = 2
NEAR_M = 50.0


@dataclass(frozen=True)
class Changes:
    """How many rows there are now, and how many came, went and moved.

    Rows of the same key are the same object. Where a row has no key it is the shape; of what is
    left, a row that went and one that came are one object that moved, if they bear the same name, lie within
    50 m and none lies nearer to either. Invented rows never moved: they go.
    """

    count: int
    added: int
    removed: int
    moved: int


def read_for_comparison(workspace: Workspace, spec: LayerSpec) -> Table:
    """Return the layer's rows as they are now, with the fields that ``compare`` looks at."""
    if not workspace.query(f"SELECT 1 FROM {quoted(spec.name)} LIMIT 1"):  # noqa: S608 (the name is quoted)  # nosec B608
        return Table(np.empty(0, object), {}, QgsCoordinateReferenceSystem())  # nothing to open it for
    layer = workspace.layer(spec.name)
    fields = [
        name for name in (spec.key, "name", "synthetic") if name and layer.fields().lookupField(name) >= 0
    ]
    return read_layer(layer, fields)


def compare(spec: LayerSpec, before: Table, after: Table) -> Changes:
    """Return what changes when the rows ``after`` take the place of ``before``."""
    if not len(before):
        return Changes(len(after), len(after), 0, 0)
    marked = before.columns.get("synthetic", np.ma.zeros(len(before), bool))
    invented = marked.filled(False).astype(bool)
    old = before.take(~invented)
    new = Table(reproject(after.geometry, after.crs, before.crs), after.columns, before.crs)
    keyed = spec.key in old.columns and spec.key in new.columns
    added, removed, moved = _by_key(spec.key, old, new) if keyed else _by_shape(old, new)
    return Changes(len(after), added, removed + int(invented.sum()), moved)


def _by_key(key: str, old: Table, new: Table) -> tuple[int, int, int]:
    """Return how many rows came, went and moved."""
    (before, left), (after, new_left) = _keyed(key, old), _keyed(key, new)
    added, removed, moved = _by_shape(left, new_left)
    added += len(after.keys() - before.keys())
    removed += len(before.keys() - after.keys())
    moved += sum(before[row] != after[row] for row in before.keys() & after.keys())
    return added, removed, moved


def _keyed(key: str, table: Table) -> tuple[dict[object, bytes], Table]:
    """Return the shapes by key, and the rows that have no key."""
    keys = table.columns[key].tolist()
    nameless = np.array([value is None for value in keys], bool)
    marks = zip(keys, _marks(table.geometry), strict=True)
    return {value: mark for value, mark in marks if value is not None}, table.take(nameless)


def _by_shape(old: Table, new: Table) -> tuple[int, int, int]:
    """Return how many rows came, went and moved."""
    before, after = _marks(old.geometry), _marks(new.geometry)
    gone, come = old.take(_missing_in(after, before)), new.take(_missing_in(before, after))
    moved = _pairs(gone, come)
    return len(come) - moved, len(gone) - moved, moved


def _missing_in(others: list[bytes], marks: list[bytes]) -> np.ndarray:
    """Return the numbers of the ``marks`` that ``others`` lack; what occurs twice must be there twice."""
    left = Counter(others)
    missing = []
    for number, mark in enumerate(marks):
        if left[mark]:
            left[mark] -= 1
        else:
            missing.append(number)
    return np.array(missing, int)


def _pairs(gone: Table, come: Table) -> int:
    """Return how many rows that went lie near one that came, each the other's nearest, with the same name."""
    there, here = shapely.centroid(gone.geometry), shapely.centroid(come.geometry)
    first, second = shapely.STRtree(here).query_nearest(there, max_distance=NEAR_M, all_matches=False)
    back = np.full(len(here), -1)
    returning, found = shapely.STRtree(there).query_nearest(here, max_distance=NEAR_M, all_matches=False)
    back[returning] = found
    names, new_names = _names(gone), _names(come)
    return sum(
        back[b] == a and names[a] == new_names[b]
        for a, b in zip(first.tolist(), second.tolist(), strict=True)
    )


def _names(table: Table) -> list[object]:
    return table.columns["name"].tolist() if "name" in table.columns else [None] * len(table)


def _marks(geometry: np.ndarray) -> list[bytes]:
    """Return each geometry to the centimetre as bytes; a polygon and a multi polygon of it are the same."""
    shapes = shapely.normalize(shapely.force_2d(geometry))
    rounded = shapely.transform(shapes, lambda xy: xy.round(CENTIMETRES) + 0.0)
    parts, owners = shapely.get_parts(rounded, return_index=True)
    marks = [b""] * len(geometry)
    for owner, mark in zip(owners.tolist(), shapely.to_wkb(parts), strict=True):
        marks[owner] += mark
    return marks

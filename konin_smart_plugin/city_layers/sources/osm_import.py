"""One OpenStreetMap file into a workspace: what to read, where to cut, what to say when nothing is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ...analysis.errors import PlanError
from ...analysis.progress import quiet
from ...layer_io.crs import reproject
from ...layer_io.reading import read_layer
from ...layer_io.table import Table
from ...layer_io.workspace import Workspace
from ...translation import number, tr
from ..osm_selection import OsmSelection
from ..specs import LayerSpec, load_specs
from .osm_file import Bounds, declared_bounds, holds_ways, read_osm
from .osm_layers import Destination, osm_table
from .source import DEGREES, MARGIN_M

WINDOW_STEP_M = 500.0
WINDOW_STEP_DEGREES = 0.005
EVERYWHERE = {"streets", "buildings"}  # what every part of a city has
WHOLE = 0.999


def osm_specs() -> dict[str, LayerSpec]:
    """Return the layers that OpenStreetMap can fill, by name, in drawing order."""
    return {spec.name: spec for spec in load_specs().values() if spec.in_workspace and spec.osm}


def destination(workspace: Workspace, language: str, clip: bool, residents: float | None) -> Destination:
    """Return where the objects go. Raises PlanError if ``clip`` is asked for and there is no boundary."""
    crs = workspace.crs
    boundary = shapely.union_all(shapely.make_valid(read_layer(workspace.layer("boundary")).geometry))
    if clip and shapely.is_empty(boundary):
        raise PlanError(
            "The layer boundary of the workspace is empty, so there is nothing to clip to. Draw the city's "
            "outline in it, or turn CLIP off."
        )
    return Destination(
        crs=crs,
        language=language,
        boundary=None if shapely.is_empty(boundary) else boundary,
        margin=MARGIN_M if clip else None,
        residents=residents,
    )


def window(to: Destination) -> Bounds | None:
    """Return the bounds in degrees that hold the city and its margin; None where everything is kept."""
    if to.margin is None:
        return None
    left, bottom, right, top = shapely.bounds(to.boundary)
    frame = shapely.box(left - to.margin, bottom - to.margin, right + to.margin, top + to.margin)
    outline = np.array([shapely.segmentize(frame, WINDOW_STEP_M)])
    return tuple(shapely.total_bounds(reproject(outline, to.crs, QgsCoordinateReferenceSystem(DEGREES))))


def selections(specs: Sequence[LayerSpec]) -> dict[str, OsmSelection]:
    """Return what to read for the layers, by name: for schools the buildings too."""
    wanted = {spec.name: spec.osm for spec in specs}
    if any(spec.osm.take == "buildings_on_grounds" for spec in specs):
        wanted["buildings"] = load_specs()["buildings"].osm
    return wanted


def osm_tables(
    file: Path, specs: Sequence[LayerSpec], to: Destination, progress: Callable[[float], None] = quiet
) -> dict[str, Table]:
    """Return the rows of each layer from ``file``.

    Raises PlanError if the file is damaged, has no ways where they are needed, or holds nothing of the area.
    """
    objects = read_osm(file, selections(specs), window(to), progress)
    fetched_at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    tables = {spec.name: osm_table(spec, objects, to, fetched_at) for spec in specs}
    _refuse_nothing(file, specs, tables, to)
    return tables


def coverage_remarks(file: Path, tables: Mapping[str, Table], to: Destination) -> list[str]:
    """Return what to tell if the file covers the city in part only, or ends within the margin around it.

    Where the file does not declare what it covers, the extent of its streets and buildings stands for that.
    """
    extent = _extent(file, tables, to)
    if to.boundary is None or extent is None:
        return []
    with np.errstate(invalid="ignore"):  # GEOS warns of slivers, whose area is right all the same
        share = shapely.area(shapely.intersection(to.boundary, extent)) / shapely.area(to.boundary)
    if share < WHOLE:
        text = tr("{file} covers only {share} % of the city: what lies beyond its edge is missing.")
        return [text.format(file=file.name, share=number(100 * share))]
    if to.margin is not None and not shapely.contains(extent, to.boundary.buffer(to.margin)):
        text = tr("{file} ends less than {margin} km beyond the boundary: routes may break off at its edge.")
        return [text.format(file=file.name, margin=round(to.margin / 1000))]
    return []


def _extent(file: Path, tables: Mapping[str, Table], to: Destination) -> shapely.Geometry | None:
    """Return the area that the file covers, in the workspace's CRS; None where that cannot be told."""
    bounds = declared_bounds(file)
    if bounds:
        frame = np.array([shapely.segmentize(shapely.box(*bounds), WINDOW_STEP_DEGREES)])
        return reproject(frame, QgsCoordinateReferenceSystem(DEGREES), to.crs)[0]
    shapes = [tables[name].geometry for name in tables.keys() & EVERYWHERE if len(tables[name])]
    extent = shapely.box(*shapely.total_bounds(np.concatenate(shapes))) if shapes else None
    return extent if shapely.area(extent) > 0 else None


def _refuse_nothing(
    file: Path, specs: Sequence[LayerSpec], tables: dict[str, Table], to: Destination
) -> None:
    """Raise PlanError if what was found cannot be a city."""
    of_ways = [spec.name for spec in specs if spec.osm.layers != ("points",)]
    if of_ways and not any(len(tables[name]) for name in of_ways) and not holds_ways(file):
        raise PlanError(
            "{file} holds no ways, so it has no streets, buildings or areas. Nothing was changed. Use a "
            "complete extract.",
            file=file.name,
        )
    if not any(len(table) for table in tables.values()):
        if to.margin is None:
            raise PlanError("{file} holds nothing for these layers. Nothing was changed.", file=file.name)
        raise PlanError(
            "{file} holds nothing for these layers within {margin} km of the city's boundary: it covers "
            "another area. Nothing was changed.",
            file=file.name,
            margin=round(MARGIN_M / 1000),
        )

"""Sites that a person gives to a project: drawn, copied, typed in as coordinates, or a whole zone.

Every such site says where its place is from (``origin``) and how exact it is (``accuracy``). What was
placed can be taken back as long as nobody has changed the project since.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import shapely

from ..analysis.errors import PlanError
from .coordinates import CoordinateReader, Reading
from .model import SITE_LAYERS, Project, Site
from .validation import Problem, check_sites
from .values import read_coordinate
from .written_sites import PAIR

if TYPE_CHECKING:
    from shapely import Geometry

    from .store import CatalogueStore

ACCURACY_OF_LAYER = {"parcels": "parcel", "zones": "area"}
"""How exact a place is that was copied from this layer of the workspace; a sketch from any other."""

HALVES = re.compile(r"\s*[;/|\n]\s*")


@dataclass(frozen=True)
class Placed:
    """What one placing did: the project before and as it is stored now, its new sites, and warnings."""

    before: Project
    after: Project
    new: tuple[Site, ...]
    problems: Sequence[Problem]


def drawn_sites(geometry: Geometry) -> tuple[Site, ...]:
    """Return the sites of a geometry drawn on the map."""
    return _sites([geometry], accuracy="sketch", origin="drawn")


def copied_sites(geometries: Iterable[Geometry | None], layer: str, table: str) -> tuple[Site, ...]:
    """Return the sites of geometries copied from the layer ``layer``, the workspace's ``table`` or none."""
    accuracy = ACCURACY_OF_LAYER.get(table, "sketch")
    return _sites(geometries, accuracy=accuracy, origin="copied", source=layer)


def zone_sites(geometry: Geometry, zone: str) -> tuple[Site, ...]:
    """Return the site that is a whole zone."""
    return _sites([geometry], accuracy="area", origin="zone", label=zone)


def typed_site(
    text: str, reader: CoordinateReader, crs: str | None = None, accuracy: str = "surveyed"
) -> tuple[Site, Reading]:
    """Return the site at a pair of coordinates as people write them, and how the pair was read.

    ``crs`` is the CRS that the user states, None to recognise it; the order of the axes is always recognised.
    Raises PlanError when the text is no pair of numbers, or lies far from the city however it is read.
    """
    point = _point(text)
    reading = reader.recognise(point, crs)
    if reading is None or not reader.is_near(point, reading):
        raise PlanError(
            "These coordinates are far from the city in {crs}. Check the numbers and the coordinate system.",
            crs=crs or ", ".join(reader.candidates),
        )
    (geometry,) = reader.to_store([point], reading)
    return Site(geometry, accuracy=accuracy, origin="coordinates"), reading


def add_sites(store: CatalogueStore, project: Project, sites: Sequence[Site], changed_by: str) -> Placed:
    """Store the project, as it was read, with more sites.

    Raises PlanError when there is no site, somebody has changed the project since, or it cannot be written.
    """
    if not sites:
        raise PlanError("There is no geometry to place: choose features that have one.")
    before = {site.site_id for site in project.sites}
    store.save([replace(project, sites=(*project.sites, *sites))], changed_by)
    after = store.read()[project.code]
    new = tuple(site for site in after.sites if site.site_id not in before)
    return Placed(project, after, new, check_sites(replace(after, sites=new), store.city()))


def take_back(store: CatalogueStore, placed: Placed, changed_by: str) -> None:
    """Store the project's sites as they were before; raises PlanError as ``add_sites`` does."""
    store.save([replace(placed.before, version=placed.after.version)], changed_by)


def _point(text: str) -> shapely.Point:
    """Return the pair of numbers as a point, in the order in which they are written."""
    pair = PAIR.fullmatch(text)
    halves = HALVES.split(text.strip()) if HALVES.search(text) else pair.groups() if pair else ()
    try:
        x, y = (read_coordinate(half) for half in halves)
        return shapely.Point(x, y)
    except (ValueError, TypeError) as error:
        raise PlanError(
            "Write two coordinates with a semicolon between them, such as 52.2230; 18.2510."
        ) from error


def _sites(geometries: Iterable[Geometry | None], **about: str) -> tuple[Site, ...]:
    """Return one site per geometry, and per point of several; lines and areas in parts stay one site."""
    flat = (shapely.force_2d(geometry) for geometry in geometries if geometry is not None)
    parts = (part for geometry in flat for part in _parts(geometry) if not part.is_empty)
    return tuple(Site(part, **about) for part in parts)


def _parts(geometry: Geometry) -> Iterable[Geometry]:
    if geometry.geom_type in {"MultiPoint", "GeometryCollection"}:
        return [part for one in geometry.geoms for part in _parts(one)]
    if geometry.geom_type.removeprefix("Multi") not in SITE_LAYERS:
        raise PlanError("A geometry of the type {type} cannot be a project's site.", type=geometry.geom_type)
    return [geometry]

"""The sites of one row as the sheet writes them: coordinates, lists of coordinates, or WKT."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import shapely
from shapely import Geometry

from ..translation import translatable
from .columns import SITE_FIELDS
from .coordinates import WGS84, named_crs
from .model import SITE_LAYERS
from .validation import WARNING, Problem
from .values import read_coordinate

PLACES = ("x", "y", "latitude", "longitude", "coordinates", "geometry_wkt", "crs")
SEPARATOR = ";"
LARGEST_ANGLE = 180.0
COLLECTION = re.compile("geometrycollection", re.IGNORECASE)
MOST_COLLECTIONS = 100  # one inside the other they could exhaust the stack
PAIR = re.compile(r"\s*(.+?)(?:\s*[;/|]\s*|,\s+|(?<=\d)\s+(?=\d)|(?<=[NSEW])\s*,?\s*)(.+?)\s*", re.IGNORECASE)
SRID = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.IGNORECASE)


@dataclass(frozen=True)
class WrittenSite:
    """A site as the sheet has it: coordinates as written, the CRS if the sheet names one.

    ``column``: where the coordinates stood. ``fields``: what the sheet says of the site otherwise.
    """

    geometry: Geometry
    crs: str | None
    column: str
    site_id: str | None
    fields: Mapping[str, object]


def parts(text: str | None) -> list[str]:
    """Return the parts of a cell that lists several addresses or parcels."""
    return [part.strip() for part in (text or "").split(SEPARATOR) if part.strip()]


def read_sites(
    places: Mapping[str, str], about: Mapping[str, object], project: Mapping[str, object]
) -> tuple[list[WrittenSite], list[Problem]]:
    """Return the sites of a row and what is wrong with them.

    ``places``: the text of each column of coordinates. ``about``: the read columns that describe the
    site. ``project``: the read fields of the project, whose addresses or parcels name the sites.
    """
    try:
        column, shapes = _shapes(places)
    except ValueError as error:
        text = translatable("The coordinates “{value}” are not understood. Correct them.")
        return [], [Problem(WARNING, text, {"value": error}, "geometry", str(error))]
    stated = places.get("crs", "")
    crs = named_crs(stated)
    problems = []
    if stated and crs is None:
        text = translatable("The coordinate system “{value}” is not known. Write EPSG:2177, 2180 or 4326.")
        problems.append(Problem(WARNING, text, {"value": stated}, "crs", stated))
    fields = {name: about[column] for name, column in SITE_FIELDS.items() if column in about}
    labels = _labels(len(shapes), fields, project)
    sites = [
        WrittenSite(
            shape, own or crs, column, about.get("site_id"), fields | ({"label": label} if label else {})
        )
        for (shape, own), label in zip(shapes, labels, strict=True)
    ]
    return sites, problems


def _shapes(places: Mapping[str, str]) -> tuple[str, list[tuple[Geometry, str | None]]]:
    """Return the column used and every geometry with the CRS that its own text states."""
    wkt = places.get("geometry_wkt", "")
    if wkt:
        srid = SRID.match(wkt)
        crs = named_crs(f"EPSG:{srid[1]}") if srid else None
        if srid and crs is None:
            raise ValueError(wkt[:80])
        return "geometry_wkt", [(shape, crs) for shape in _from_wkt(SRID.sub("", wkt))]
    if places.get("coordinates"):
        texts = re.split(r";|\n", places["coordinates"])
        pairs = [PAIR.fullmatch(" ".join(text.split())) for text in texts]  # long gaps would take for ever
        if not all(pairs):
            raise ValueError(places["coordinates"])
        return "coordinates", [_point(pair[1], pair[2], False) for pair in pairs]
    for column, other, is_angle in (("x", "y", False), ("longitude", "latitude", True)):
        first, second = places.get(column, ""), places.get(other, "")
        if first or second:
            return column, _points(first, second, is_angle)
    return "", []


def _points(first: str, second: str, is_angle: bool) -> list[tuple[Geometry, str | None]]:
    xs, ys = parts(first), parts(second)
    if len(xs) != len(ys):
        raise ValueError(f"{first} | {second}")
    return [_point(x, y, is_angle) for x, y in zip(xs, ys, strict=True)]


def _point(first: str, second: str, is_angle: bool) -> tuple[Geometry, str | None]:
    try:
        x, y = read_coordinate(first), read_coordinate(second)
    except ValueError as error:
        raise ValueError(f"{first} | {second}") from error
    if x is None or y is None:
        raise ValueError(f"{first} | {second}")
    in_degrees = is_angle and max(abs(x), abs(y)) <= LARGEST_ANGLE
    return shapely.Point(x, y), WGS84 if in_degrees else None


def _from_wkt(text: str) -> list[Geometry]:
    """Return one geometry, or the points of several: sites are points, lines or areas."""
    if len(COLLECTION.findall(text)) > MOST_COLLECTIONS:
        raise ValueError(text[:80])
    try:
        shape = shapely.force_2d(shapely.from_wkt(text))
    except shapely.errors.GEOSException as error:
        raise ValueError(text[:80]) from error
    shapes = list(_singles(shape))
    if not all(one.geom_type.removeprefix("Multi") in SITE_LAYERS for one in shapes):
        raise ValueError(text[:80])
    return shapes


def _singles(shape: Geometry | None) -> Iterator[Geometry]:
    """Yield the geometry, or what a collection holds, without empty ones."""
    if shape is None or shape.is_empty:
        return
    if shape.geom_type in {"MultiPoint", "GeometryCollection"}:
        for one in shape.geoms:
            yield from _singles(one)
    else:
        yield shape


def _labels(count: int, stated: Mapping[str, object], project: Mapping[str, object]) -> Sequence[object]:
    """Return a name for each site: the stated one, or without that column the addresses or parcels."""
    if "label" in stated and count == 1:
        return [stated["label"]]
    named_by = [stated["label"]] if "label" in stated else [project.get("address"), project.get("parcel_id")]
    for text in named_by:
        names = parts(str(text)) if text else []
        if len(names) == count:
            return names
    return [None] * count

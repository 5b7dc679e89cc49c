"""The sites of a sheet and those already stored: which are the same place, which moved, which are new."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import shapely
from shapely import Geometry

from ..layer_io.gpkg_blobs import from_hex
from .entries import ReadSite
from .model import SITE_LAYERS, Change, Project, Site

SAME_PLACE_M = 0.001
IMPORTED = "spreadsheet"


class PastPlaces:
    """Where sites once were, from the history: a sheet that still says so must not bring them back."""

    def __init__(self, history: Iterable[Change]) -> None:
        """``history``: the whole change log."""
        self._sites: dict[tuple[int, ...], set[str]] = defaultdict(set)
        moves = [
            (change.row_key, change.old_value)
            for change in history
            if change.table_name in SITE_LAYERS.values() and change.field_name == "geom" and change.old_value
        ]
        for (site_id, _), geometry in zip(moves, from_hex([text for _, text in moves]), strict=True):
            self._sites[place_key(geometry)].add(site_id)

    def hold(self, code: str, geometry: Geometry) -> bool:
        """Tell whether a site of the project once lay there and was moved or removed since."""
        return any(site_id.startswith(f"{code}/") for site_id in self._sites.get(place_key(geometry), ()))


def merge_sites(project: Project, written: Sequence[ReadSite], past: PastPlaces) -> tuple[Site, ...]:
    """Return the project's sites, changed where the sheet says so, followed by the new ones.

    A stored site is recognised by its number, else by its place, else by a label that occurs once.
    No stored site is lost, and a site that was moved or removed on the map since an import stays so.
    """
    code, stored = project.code, project.sites
    sites = list(stored)
    telling = _once(site.label for site in stored) & _once(one.fields.get("label") for one in written)
    free = dict(enumerate(stored))
    there = {place_key(site.geometry) for site in stored}
    for one in written:
        label = one.fields.get("label")
        position = _find(free, one, label if label in telling else None)
        if position is not None:
            sites[position] = _changed(free.pop(position), one, code, past)
        elif one.site_id or not (place_key(one.geometry) in there or past.hold(code, one.geometry)):
            sites.append(_new(one, project))
            there.add(place_key(one.geometry))
    return tuple(sites)


def _once(labels: Iterable[object]) -> set[object]:
    """Return the labels that occur exactly once."""
    return {label for label, times in Counter(labels).items() if label and times == 1}


def _find(sites: Mapping[int, Site], written: ReadSite, label: object) -> int | None:
    """Return the position of the site that the sheet means, or None."""
    if written.site_id:
        return next((at for at, site in sites.items() if site.site_id == written.site_id), None)
    same = (at for at, site in sites.items() if same_place(site.geometry, written.geometry))
    named = (at for at, site in sites.items() if label is not None and site.label == label)
    return next(same, next(named, None))


def _changed(site: Site, written: ReadSite, code: str, past: PastPlaces) -> Site:
    site = replace(site, **_stated(written.fields))
    if same_place(site.geometry, written.geometry):
        return site
    if not written.site_id and past.hold(code, written.geometry):
        return site
    return replace(site, geometry=written.geometry)


def _new(written: ReadSite, project: Project) -> Site:
    """Return a new site; where the sheet does not say where it is from, it is from where the project is."""
    inherited = {name: getattr(project, name) for name in ("source", "fetched_at", "synthetic")}
    return Site(
        written.geometry, written.site_id, **{"origin": IMPORTED, **inherited, **_stated(written.fields)}
    )


def _stated(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if name in Site.__dataclass_fields__}


def same_place(one: Geometry, other: Geometry) -> bool:
    """Tell whether two geometries agree to the millimetre, a single part counting as a multi-part."""
    return place_key(one) == place_key(other)


def place_key(geometry: Geometry) -> tuple[int, ...]:
    """Return the geometry's coordinates in whole millimetres: equal for geometries at the same place."""
    if geometry.geom_type == "Point":
        return round(geometry.x / SAME_PLACE_M), round(geometry.y / SAME_PLACE_M)
    coordinates = shapely.get_coordinates(geometry) / SAME_PLACE_M
    return tuple(coordinates.round().astype("int64").ravel().tolist())

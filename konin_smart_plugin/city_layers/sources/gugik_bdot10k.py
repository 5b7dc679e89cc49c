"""Layers from the topographic database BDOT10k: buildings, water, green areas, schools.

The county's package holds one file per class of objects (``…__OT_BUBD_A.xml``). What the classes and
their values mean: regulation of 27 July 2021 on BDOT10k. Streets are left to OpenStreetMap, since
BDOT10k does not say where one may walk and cycle.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import shapely

from ...analysis.errors import PlanError
from ...layer_io.archives import extract
from ...layer_io.crs import reproject
from ...layer_io.http import not_understood
from ...preferences import addresses
from .source import Fetched, Order, local_file, number_or_none, table_of
from .vector_file import Records, placed, read_vectors, together

FILES = (".xml", ".gml", ".gpkg", ".shp", ".shx", ".dbf", ".prj", ".cpg")
READABLE = (".xml", ".gml", ".gpkg", ".shp")
GONE = {"zniszczony", "w budowie", "tymczasowy"}
AREA = 2  # dimensions
# The words of the attribute "rodzaj", and the codes that older packages have instead.
WATER = {"woda płynąca": "river", "PTWP02": "river", "woda stojąca": "lake", "PTWP03": "lake"}
GREEN = {
    "OT_PTLZ_A": {
        **dict.fromkeys(("las", "zagajnik", "zadrzewienie", "PTLZ01", "PTLZ02", "PTLZ03"), "forest"),
    },
    "OT_KUSK_A": {
        **dict.fromkeys(("park", "ogród botaniczny", "KUSK04", "KUSK01"), "park"),
        **dict.fromkeys(("ośrodek sportowo-rekreacyjny", "KUSK03"), "sports"),
    },
    "OT_KUSC_A": dict.fromkeys(("cmentarz", "KUSC01"), "cemetery"),
    "OT_PTUT_A": dict.fromkeys(("ogród działkowy", "ogródki działkowe", "PTUT01"), "allotments"),
}
KIND = ("rodzaj", "x_kod")
SHUT = {"allotments"}
SQUARE_METRES_PER_HECTARE = 10_000


def fetch_buildings(order: Order) -> Fetched:
    """Return the buildings that stand, with their storeys."""
    found = _read(order, ["OT_BUBD_A"])["OT_BUBD_A"]
    found = found.take(np.array([state not in GONE for state in found.column("kategoriaistnienia")], bool))
    storeys = [_whole(value) for value in found.column("liczbakondygnacji", "liczba_kon")]
    return _fetched(order, [found], {"levels": (storeys, int)})


def fetch_water(order: Order) -> Fetched:
    """Return the surface waters: running ones as rivers, standing ones as lakes."""
    found = _read(order, ["OT_PTWP_A"])["OT_PTWP_A"]
    kinds = [WATER.get(kind, "other") for kind in found.column(*KIND)]
    return _fetched(order, [found], {"name": (found.column("nazwa"), str), "kind": (kinds, str)})


def fetch_green_areas(order: Order) -> Fetched:
    """Return forests, parks, cemeteries and allotments; only allotments are taken as not public."""
    classes = _read(order, list(GREEN))
    parts, kinds = [], []
    for name, found in classes.items():
        kind = np.array([GREEN[name].get(value) for value in found.column(*KIND)], object)
        parts.append(found.take(kind != None))  # noqa: E711 (elementwise)
        kinds += [value for value in kind if value]
    areas = np.concatenate([_areas_ha(order, part) for part in parts])
    columns = {
        "name": ([name for part in parts for name in part.column("nazwa")], str),
        "kind": (kinds, str),
        "public": ([kind not in SHUT for kind in kinds], bool),
        "area_ha": (areas, float),
    }
    return _fetched(order, parts, columns)


def fetch_schools(order: Order) -> Fetched:
    """Return the buildings on each school's grounds, or the grounds where there are none."""
    classes = _read(order, ["OT_KUOS_A", "OT_BUBD_A"])
    grounds = classes["OT_KUOS_A"]
    is_school = ["szkoła" in str(kind) and "wyższ" not in str(kind) for kind in grounds.column("rodzaj")]
    grounds = grounds.take(np.array(is_school, bool))
    shapes = _buildings_on(grounds.geometry, classes["OT_BUBD_A"].geometry)
    names = grounds.column("nazwa")
    columns = {"name": (names, str), "kind": ([_kind_of_school(str(name or "")) for name in names], str)}
    return _fetched(order, [Records(shapes, grounds.fields, grounds.crs)], columns)


def _fetched(order: Order, parts: Sequence[Records], columns: dict[str, tuple]) -> Fetched:
    shapes = np.concatenate([part.geometry for part in parts])
    if not len(shapes):
        raise PlanError("The BDOT10k package holds no such objects in the city.")
    return Fetched(table_of(shapes, columns, parts[0].crs.authid()), _asked(order))


def _asked(order: Order) -> str:
    if order.file:
        return order.file.name
    commune = order.area.commune()
    return addresses().bdot10k.format(voivodeship=commune[:2], county=commune[:4])


def _read(order: Order, classes: Sequence[str]) -> dict[str, Records]:
    """Return the objects of each class in the city. Raises PlanError if the package lacks all of them."""
    with tempfile.TemporaryDirectory() as folder:
        archive = local_file(order) or _download(order, Path(folder) / "bdot10k.zip")
        files = extract(archive, Path(folder), lambda name: _class_of(name, classes) is not None)
        found = {name: [] for name in classes}
        for file in sorted(files):
            if file.suffix.lower() in READABLE:
                found[_class_of(file.name, classes)].append(_without_duplicates(read_vectors(file)))
    records = {name: together(parts) for name, parts in found.items()}
    if not any(len(part) for part in records.values()):
        raise PlanError(
            "The file {file} holds none of these: {classes}.", file=archive.name, classes=", ".join(classes)
        )
    return {name: placed(part, order.area, name) if len(part) else part for name, part in records.items()}


def _without_duplicates(found: Records) -> Records:
    """Return the objects that have an area, each once."""
    found = found.take(shapely.get_dimensions(found.geometry) == AREA)
    _, first = np.unique(shapely.to_wkb(found.geometry, hex=True), return_index=True)
    chosen = np.zeros(len(found), bool)
    chosen[first] = True
    return found.take(chosen)


def _class_of(file_name: str, classes: Iterable[str]) -> str | None:
    """Return which of the classes the package's file holds; None if none, or if it is no map file."""
    stem, _, suffix = file_name.rpartition(".")
    return next((name for name in classes if stem.endswith(name) and f".{suffix.lower()}" in FILES), None)


def _download(order: Order, target: Path) -> Path:
    address = _asked(order)
    answer = order.web.get(address)
    if not answer.startswith(b"PK"):
        raise not_understood(address, answer)
    target.write_bytes(answer)
    return target


def _whole(value: object) -> int | None:
    found = number_or_none(value)
    return int(found) if found is not None and found >= 1 else None


def _areas_ha(order: Order, part: Records) -> np.ndarray:
    return shapely.area(reproject(part.geometry, part.crs, order.area.crs)) / SQUARE_METRES_PER_HECTARE


def _buildings_on(grounds: np.ndarray, buildings: np.ndarray) -> np.ndarray:
    """Return for each grounds the union of the buildings whose middle stands on it, or the grounds."""
    middles = shapely.point_on_surface(buildings)
    ground, building = shapely.STRtree(middles).query(grounds, predicate="contains")
    shapes = grounds.copy()
    for index in np.unique(ground):
        shapes[index] = shapely.union_all(buildings[building[ground == index]])
    return shapes


def _kind_of_school(name: str) -> str:
    lower = name.lower()
    if "podstawow" in lower:
        return "primary"
    secondary = ("liceum", "technikum", "branżow", "ponadpodstawow")
    return "secondary" if any(word in lower for word in secondary) else "other"

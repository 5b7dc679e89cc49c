"""Residents by square kilometre from the census of 2021 (GUS)."""

from __future__ import annotations

import tempfile
from pathlib import Path

import shapely

from ...analysis.errors import PlanError
from ...layer_io.archives import extract
from ...layer_io.http import not_understood
from ...preferences import addresses
from ...translation import tr
from .source import PL_1992, Fetched, Order, local_file, number_or_none, table_of
from .vector_file import Records, read_vectors

PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")


def fetch_residents(order: Order) -> Fetched:
    """Return the cells whose middle lies in the city as ``residents``: a point in the middle and the number.

    A blank is a statistical secret (few people live there) and stays NULL. Raises PlanError if no cell lies
    in the city.
    """
    with tempfile.TemporaryDirectory() as folder:
        archive = local_file(order) or _download(order, Path(folder) / "grid.zip")
        cells = _read(archive, Path(folder), order.area.shape(PL_1992).bounds)
    middles = shapely.centroid(cells.geometry)
    inside = shapely.contains(order.area.shape(PL_1992), middles)
    if not inside.any():
        raise PlanError("No cell of the census grid has its middle in the city.")
    chosen = cells.take(inside)
    columns = {"residents": ([number_or_none(value) for value in chosen.column("res")], float)}
    note = tr("cell {code}, 1 km", order.language)
    notes = [note.format(code=code) for code in chosen.column("code")]
    secret = columns["residents"][0].count(None)
    remark = tr("Cells whose residents are a statistical secret and not known: {count}.", order.language)
    return Fetched(
        table_of(middles[inside], columns, PL_1992),
        archive_name(order),
        notes,
        remarks=[remark.format(count=secret)] if secret else [],
    )


def archive_name(order: Order) -> str:
    """Return the local file's name, or else the address."""
    return order.file.name if order.file else addresses().nsp2021


def _download(order: Order, target: Path) -> Path:
    answer = order.web.get(addresses().nsp2021)
    if not answer.startswith(b"PK"):
        raise not_understood(addresses().nsp2021, answer)
    target.write_bytes(answer)
    return target


def _read(archive: Path, folder: Path, bounds: tuple[float, float, float, float]) -> Records:
    files = extract(archive, folder, lambda name: name.lower().endswith(PARTS))
    shapes = [file for file in files if file.suffix.lower() == ".shp"]
    if not shapes:
        raise PlanError("The file {file} holds no Shapefile.", file=archive.name)
    cells = read_vectors(shapes[0], bounds=bounds)
    if "res" not in cells.fields:
        raise PlanError("The file {file} has no field RES with the residents.", file=archive.name)
    return cells.take(~shapely.is_missing(cells.geometry))

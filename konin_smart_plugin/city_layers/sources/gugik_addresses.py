"""The city's address points from the State Register of Borders (PRG): a zip of GML for each county."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from ...analysis.errors import PlanError
from ...layer_io.archives import extract, is_zip
from ...layer_io.http import not_understood
from ...preferences import addresses
from .source import Fetched, Order, local_file, table_of
from .vector_file import Records, placed, read_vectors, together

POINTS = "PRG_PunktAdresowy"
GML = (".gml", ".xml")


def fetch_addresses(order: Order) -> Fetched:
    """Return the address points in and around the city: the address in one text, and its parts.

    Raises PlanError if the file or the service's answer holds none there.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = local_file(order) or _download(order, Path(folder) / "prg.zip")
        found = together(
            [read_vectors(part, lambda name: name == POINTS) for part in _parts(file, Path(folder))]
        )
    if not len(found):
        raise PlanError("The file {file} holds no address points (PRG_PunktAdresowy).", file=file.name)
    found = placed(found, order.area, POINTS)
    street, number = _texts(found, "ulica"), _texts(found, "numerporzadkowy")
    city = _texts(found, "miejscowosc")
    columns = {
        # A village without street names has its own name before the number.
        "name": ([_joined(s or c, n) for s, c, n in zip(street, city, number, strict=True)], str),
        "number": (number, str),
        "street": (street, str),
        "city": (city, str),
        "postcode": (_texts(found, "kodpocztowy"), str),
    }
    asked = order.file.name if order.file else _address(order)
    return Fetched(table_of(found.geometry, columns, found.crs.authid()), asked)


def _address(order: Order) -> str:
    return addresses().prg_addresses.format(county=order.area.commune()[:4])


def _download(order: Order, target: Path) -> Path:
    answer = order.web.get(_address(order))
    if not answer.startswith(b"PK"):
        raise not_understood(_address(order), answer)
    target.write_bytes(answer)
    return target


def _parts(file: Path, folder: Path) -> Iterable[Path]:
    """Return the GML files of a zip, or the file itself."""
    if not is_zip(file):
        return [file]
    return sorted(extract(file, folder, lambda name: name.lower().endswith(GML)))


def _texts(found: Records, name: str) -> list[str | None]:
    return [str(value).strip() or None if value is not None else None for value in found.column(name)]


def _joined(*parts: str | None) -> str | None:
    return " ".join(part for part in parts if part) or None

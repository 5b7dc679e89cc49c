"""GUGiK's two services: addresses (UUG) and parcels (ULDK). Both answer in EPSG:2180, easting first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import shapely
from shapely import Geometry

from ..analysis.errors import PlanError
from ..layer_io.json_texts import parse_json
from .vocabularies import plain

SERVICES_CRS = "EPSG:2180"
CITY = "Konin"
PARCEL_ID = re.compile(r"\d{6}_\d\.\d{4}\.(AR_\d+\.)?\S+")
ACCURACIES = {"address": "address", "street": "street", "road": "street", "square": "street"}


@dataclass(frozen=True)
class Found:
    """A place that a service knows: its geometry in EPSG:2180 and how exact it is."""

    geometry: Geometry
    accuracy: str
    name: str


def address_query(address: str) -> dict[str, str]:
    """Return the parameters of a UUG request; an address without the city's name gets it."""
    in_city = plain(CITY) in plain(address).split()
    return {"request": "GetAddress", "address": address if in_city else f"{CITY}, {address}"}


def read_addresses(answer: str) -> list[Found]:
    """Return the addresses, or else streets, in an answer of UUG; a place that is only a town does not count.

    Raises PlanError when the answer is not UUG's. Unknown fields are passed over.
    """
    try:
        content = parse_json(answer)
        accuracy = ACCURACIES.get(str(content.get("type")).lower())
        results = content.get("results") or {}
        return [_found(result, accuracy) for result in results.values() if accuracy]
    except (AttributeError, KeyError, TypeError, ValueError, shapely.errors.GEOSException) as error:
        raise PlanError("The address service gave an answer that is not understood.") from error


def _found(result: dict[str, object], accuracy: str) -> Found:
    wkt = result.get("geometry_wkt")
    geometry = shapely.from_wkt(str(wkt)) if wkt else shapely.Point(float(result["x"]), float(result["y"]))
    name = " ".join(str(result[key]) for key in ("city", "street", "number") if result.get(key))
    return Found(shapely.force_2d(geometry), accuracy, name)


def parcel_query(parcel: str) -> dict[str, str]:
    """Return the parameters of a ULDK request: by full identifier, or by precinct and number."""
    request = "GetParcelById" if PARCEL_ID.fullmatch(parcel) else "GetParcelByIdOrNr"
    return {"request": request, "id": parcel, "result": "geom_wkt,teryt", "srid": "2180"}


def read_parcels(answer: str) -> list[Found]:
    """Return the parcels in an answer of ULDK: a status line, then one parcel per line.

    Raises PlanError when the answer is not ULDK's.
    """
    lines = [line.strip() for line in answer.splitlines() if line.strip()]
    if not lines or not re.match(r"-?\d+", lines[0]):
        raise PlanError("The parcel service gave an answer that is not understood.")
    if lines[0].startswith("-1"):
        return []
    try:
        return list(_parcels(lines[1:]))
    except shapely.errors.GEOSException as error:
        raise PlanError("The parcel service gave an answer that is not understood.") from error


def _parcels(lines: Iterable[str]) -> Iterable[Found]:
    for line in lines:
        wkt, _, name = line.partition("|")
        geometry = shapely.from_wkt(re.sub(r"^SRID=\d+;", "", wkt))
        if geometry is not None and not geometry.is_empty:
            yield Found(shapely.force_2d(geometry), "parcel", name.split("|")[0])

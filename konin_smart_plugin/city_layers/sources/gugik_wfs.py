"""Features of a city from a WFS 2.0, page by page."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import numpy as np

from ...analysis.errors import PlanError
from ...layer_io.http import not_understood, service_of
from .source import MARGIN_M, PL_1992, Order
from .vector_file import Records, read_vectors, together

PAGE = 1000
MOST_PAGES = 500
GML = "application/gml+xml; version=3.2"
MATCHED = re.compile(rb'numberMatched="(\d{1,9})"')
LEAST_SHARE = 0.99  # a few features may come twice
URN = "urn:ogc:def:crs:EPSG::2180"


def wfs_features(order: Order, address: str, type_name: str) -> Records:
    """Return the features of ``type_name`` around the city, each once.

    Raises PlanError if the service refuses, answers with something else, or has none there.
    """
    west, south, east, north = order.area.shape(PL_1992, MARGIN_M).bounds
    # By the book EPSG:2180 is north before east; some services read the box the other way round.
    for box in ((south, west, north, east), (west, south, east, north)):
        records = _all_pages(order, address, type_name, box)
        if len(records):
            return records
    raise PlanError("{service} has nothing in the city.", service=service_of(address))


def _all_pages(order: Order, address: str, type_name: str, box: tuple[float, ...]) -> Records:
    """Ask page after page until one brings nothing new: some services ignore where a page begins.

    Raises PlanError if that leaves much of what the service says it has.
    """
    pages: list[Records] = []
    known: set[bytes] = set()
    promised = 0
    for number in range(MOST_PAGES):
        order.progress(1 - 0.9**number)
        answer = order.web.get(address, _parameters(type_name, box, sum(len(part) for part in pages)))
        page, promised = _page(address, answer), max(promised, _promised(answer))
        fresh = page.take(np.array([_mark(page, row) not in known for row in range(len(page))], bool))
        if not len(fresh):
            break
        known.update(_mark(fresh, row) for row in range(len(fresh)))
        pages.append(fresh)
    if len(known) < LEAST_SHARE * promised:
        raise PlanError(
            "{service} says that it has {promised} features there, but gave only {found}. Nothing was taken. "
            "Try again later.",
            service=service_of(address),
            promised=promised,
            found=len(known),
        )
    return together(pages)


def _promised(answer: bytes) -> int:
    """Return how many features the service says there are on all pages; 0 where it does not say."""
    found = MATCHED.search(answer[:2000])
    return int(found[1]) if found else 0


def _parameters(type_name: str, box: tuple[float, ...], start: int) -> dict[str, object]:
    return {
        "service": "WFS",
        "version": "2.0.0",
        "request": "GetFeature",
        "typenames": type_name,
        "srsName": URN,
        "bbox": ",".join(f"{value:.2f}" for value in box) + "," + URN,
        "outputFormat": GML,
        "count": PAGE,
        "startIndex": start,
    }


def _page(address: str, answer: bytes) -> Records:
    start = answer[:2000]
    if b"ExceptionReport" in start:
        raise PlanError(
            "{service} refused the request: {reason}", service=service_of(address), reason=_reason(answer)
        )
    if b"FeatureCollection" not in start or b"FeatureCollection>" not in answer[-200:].replace(b" ", b""):
        # an empty collection may close itself
        if b"FeatureCollection" in start and answer.rstrip().endswith(b"/>"):
            return together([])
        raise not_understood(address, answer)
    if b"member>" not in answer and b"Member>" not in answer and b"Members>" not in answer:
        return together([])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answer.gml"
        file.write_bytes(answer)
        return read_vectors(file)


def _reason(answer: bytes) -> str:
    """Return the service's own words, without the tags around them."""
    found = re.search(rb"ExceptionText[^>]*>([^<]*)<", answer)
    return found[1].decode("utf-8", "replace").strip()[:200] if found else "?"


def _mark(records: Records, row: int) -> bytes:
    """Return what tells a feature from all others: its identifier, or else its geometry."""
    identifier = records.column("gml_id", "fid")[row]
    shape = records.geometry[row]
    return str(identifier).encode() if identifier else (b"" if shape is None else shape.wkb)

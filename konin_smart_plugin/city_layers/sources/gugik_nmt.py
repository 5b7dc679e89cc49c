"""The numerical terrain model (NMT) from GUGiK's WCS, tile by tile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...layer_io.http import not_understood
from ...preferences import addresses
from .source import PL_1992, Order

COVERAGE = "DTM_PL-EVRF2007-NH_TIFF"
CELL_M = 5.0
TILE_CELLS = 1500
MARGIN_M = 100.0  # so that interpolation has neighbours at the rim
TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def fetch_tiles(order: Order, folder: Path) -> list[Path]:
    """Return the GeoTIFFs that cover the city, downloaded into ``folder``.

    Raises PlanError if the service answers with something else.
    """
    address = addresses().nmt
    boxes = list(_boxes(order))
    files = []
    for number, box in enumerate(boxes):
        order.progress(number / len(boxes))
        answer = order.web.get(address, _parameters(box))
        if not answer.startswith(TIFF):
            raise not_understood(address, answer)
        files.append(folder / f"{number}.tif")
        files[-1].write_bytes(answer)
    return files


def _boxes(order: Order) -> Iterator[tuple[float, float, float, float]]:
    """Yield (west, south, east, north) of tiles whose edges are whole cells."""
    west, south, east, north = order.area.shape(PL_1992, MARGIN_M).bounds
    step = TILE_CELLS * CELL_M
    west, south = west // CELL_M * CELL_M, south // CELL_M * CELL_M
    y = south
    while y < north:
        x = west
        while x < east:
            yield x, y, min(x + step, _up(east)), min(y + step, _up(north))
            x += step
        y += step


def _up(value: float) -> float:
    return -(-value // CELL_M) * CELL_M


def _parameters(box: tuple[float, float, float, float]) -> dict[str, object]:
    return {
        "service": "WCS",
        "version": "1.0.0",
        "request": "GetCoverage",
        "coverage": COVERAGE,
        "format": "image/tiff",
        "bbox": ",".join(f"{value:.0f}" for value in box),  # WCS 1.0.0: east before north
        "resx": f"{CELL_M:g}",
        "resy": f"{CELL_M:g}",
        "crs": PL_1992,
    }

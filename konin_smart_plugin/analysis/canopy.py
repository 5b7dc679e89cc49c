"""Shares of a raster by zone: a pixel belongs to the zones that hold its centre.

Zones are cut into spans, the runs of pixels of one row, by scan lines; spans are summed up strip by
strip, so that memory stays the same however large the raster is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from .errors import PlanError
from .geometry import subdivided
from .progress import Progress, quiet
from .search import expand

if TYPE_CHECKING:
    from pathlib import Path

    from rasterio import DatasetReader

STRIP = 500_000  # pixels held at once: few enough for the processor's cache
CACHE = 64_000_000  # bytes of the file that GDAL keeps: every block is read once, and the whole is not needed

FAR = 2**22  # columns: more than a raster has; keeps line, zone and pixel in one number of 64 bits


@dataclass(frozen=True)
class Spans:
    """Runs of pixels, (S,): ``zone``, ``row``, first column ``start``, the column after the last ``end``."""

    zone: np.ndarray
    row: np.ndarray
    start: np.ndarray
    end: np.ndarray

    def take(self, chosen: np.ndarray | slice) -> Spans:
        """Return only the chosen spans."""
        return Spans(self.zone[chosen], self.row[chosen], self.start[chosen], self.end[chosen])


@dataclass(frozen=True)
class Shares:
    """For Z zones: ``share_pct`` of valid pixels at or above the threshold, their ``mean``, ``valid_pct``.

    NaN where the zone holds no valid pixel; ``valid_pct`` is NaN where it holds no pixel's centre at all.
    """

    share_pct: np.ndarray
    mean: np.ndarray
    valid_pct: np.ndarray


def raster_shares(
    raster: Path | str, band: int, threshold: float, zones: np.ndarray, progress: Progress = quiet
) -> Shares:
    """Return the shares of ``band`` (from 1) in the zones ((Z,) polygons or None, in the raster's CRS).

    Threshold and mean are in the unit that the band's scale and offset give its numbers.
    """
    import rasterio

    with rasterio.Env(GDAL_CACHEMAX=CACHE), rasterio.open(raster) as source:
        if not 1 <= band <= source.count:
            raise PlanError(
                "The raster has {count} bands; there is no band {band}.", count=source.count, band=band
            )
        spans = zone_spans(zones, ~source.transform)
        pixels = np.bincount(spans.zone, spans.end - spans.start, minlength=len(zones))
        spans = _inside(spans, source.width, source.height)
        totals = np.zeros((3, len(zones)))
        rows = _strip_rows(source, band)
        for first in range(0, source.height, rows):
            progress(first / source.height)
            strip = spans.take(slice(*np.searchsorted(spans.row, [first, first + rows])))
            if len(strip.zone):
                box = int(strip.row[0]), int(strip.row[-1]) + 1, int(strip.start.min()), int(strip.end.max())
                totals += _sums(_read(source, band, box), strip, box, threshold, len(zones))
    return _shares(*totals, pixels)


def _strip_rows(source: DatasetReader, band: int) -> int:
    """Return how many rows to read at once: whole blocks of the file, about STRIP pixels."""
    block = source.block_shapes[band - 1][0]
    return block * max(1, STRIP // (source.width * block))


def _read(
    source: DatasetReader, band: int, box: tuple[int, int, int, int]
) -> tuple[np.ndarray, np.ndarray | None]:
    """Return the pixels of ``box`` (top, bottom, left, right) in one row, and which are valid (None: all).

    One pixel more is at the end, so that a run of pixels may end with the last one.
    """
    from rasterio.enums import MaskFlags
    from rasterio.windows import Window

    top, bottom, left, right = box
    window, size = Window(left, top, right - left, bottom - top), (right - left) * (bottom - top)
    data = np.zeros(size + 1, source.dtypes[band - 1])
    source.read(band, window=window, out=data[:-1].reshape(bottom - top, right - left))
    valid = np.isfinite(data)
    if MaskFlags.all_valid not in source.mask_flag_enums[band - 1]:
        valid[:-1] &= source.read_masks(band, window=window).ravel() > 0
    scale, offset = source.scales[band - 1], source.offsets[band - 1]
    if (scale, offset) != (1, 0):
        # rounded far below a step, so that no last binary digit decides whether 29 times 0.01 is 0.29
        data = np.round(data * np.float64(scale) + offset, 6 - int(np.floor(np.log10(abs(scale)))))
    return data, None if valid.all() else valid


def zone_spans(zones: np.ndarray, to_pixel: object) -> Spans:
    """Cut (Z,) polygons into spans; ``to_pixel`` (an affine transform) leads from map to column and row."""
    rings, owner = shapely.get_parts(shapely.boundary(zones), return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    column, row = to_pixel * (xy[:, 0], xy[:, 1])
    same = ring[1:] == ring[:-1]
    zone = owner[ring[:-1][same]]
    # edges run downwards, so that two zones find the same crossings on their common border
    flip = row[1:][same] < row[:-1][same]
    x0, x1 = (
        np.where(flip, a, b)
        for a, b in ((column[1:][same], column[:-1][same]), (column[:-1][same], column[1:][same]))
    )
    y0, y1 = np.minimum(row[1:], row[:-1])[same], np.maximum(row[1:], row[:-1])[same]
    first, after = np.ceil(y0 - 0.5).astype(int), np.ceil(y1 - 0.5).astype(int)
    starts = np.concatenate([[0], np.cumsum(after - first)])
    edge, step = expand(starts, np.arange(len(zone)))
    line = first[edge] + step - starts[edge]
    crossing = x0[edge] + (x1 - x0)[edge] * (line + 0.5 - y0[edge]) / (y1 - y0)[edge]
    pixel = np.ceil(crossing - 0.5).astype(int)
    return _paired(zone[edge], line, pixel, len(zones))


def _paired(zone: np.ndarray, line: np.ndarray, pixel: np.ndarray, zones: int) -> Spans:
    """Return the spans between each first and second crossing of a zone's outline with a line.

    Crossings within one pixel may change places: the span between them is empty. Line, zone and pixel are
    sorted as one number, ten times as fast as three.
    """
    pixel = np.clip(pixel, -FAR, FAR)
    order = np.argsort((line * zones + zone) * (2 * FAR + 1) + pixel + FAR, kind="stable")
    zone, line, pixel = zone[order][::2], line[order][::2], pixel[order]
    spans = Spans(zone, line, pixel[::2], pixel[1::2])
    return spans.take(spans.end > spans.start)


def polygon_shares(zones: np.ndarray, canopy: np.ndarray) -> np.ndarray:
    """Return the share (per cent) of each of the (Z,) zones that the (C,) canopy polygons cover."""
    cover = subdivided(shapely.get_parts(shapely.union_all(canopy)))
    shapely.prepare(cover)
    zone, piece = shapely.STRtree(cover).query(zones, predicate="intersects")
    size = shapely.area(zones)
    area = size[zone]
    rim = ~shapely.contains(cover[piece], zones[zone])
    with np.errstate(invalid="ignore"):  # GEOS tries and discards NaN where outlines touch
        area[rim] = shapely.area(shapely.intersection(zones[zone[rim]], cover[piece[rim]]))
    covered = np.bincount(zone, area, minlength=len(zones))
    return np.divide(100 * covered, size, out=np.full(len(zones), np.nan), where=size > 0)


def _inside(spans: Spans, width: int, height: int) -> Spans:
    """Clip the spans to the raster and put them in the order of its pixels, in which summing is fast."""
    start, end = np.clip(spans.start, 0, width), np.clip(spans.end, 0, width)
    real = np.flatnonzero((end > start) & (spans.row >= 0) & (spans.row < height))
    real = real[np.argsort(spans.row[real] * width + start[real], kind="stable")]
    return Spans(spans.zone[real], spans.row[real], start[real], end[real])


def _sums(
    pixels: tuple[np.ndarray, np.ndarray | None],
    spans: Spans,
    box: tuple[int, int, int, int],
    threshold: float,
    zones: int,
) -> np.ndarray:
    """Return (3, zones): valid pixels, those at or above the threshold, and the sum of the valid values."""
    data, valid = pixels
    top, _, left, right = box
    place = (spans.row - top) * (right - left) - left
    bounds = np.column_stack([place + spans.start, place + spans.end]).ravel()
    above = data >= threshold
    counts = spans.end - spans.start
    if valid is not None:
        counts, above, data = _run_sums(valid, bounds), above & valid, np.where(valid, data, 0)
    sums = (counts, _run_sums(above, bounds), _run_sums(data, bounds))
    return np.array([np.bincount(spans.zone, values, minlength=zones) for values in sums])


def _run_sums(pixels: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """Sum up the runs between each pair of ``bounds``."""
    kind = {"f": np.float64, "b": np.int32}.get(pixels.dtype.kind, np.int64)
    return np.add.reduceat(pixels, bounds, dtype=kind)[::2]


def _shares(valid: np.ndarray, above: np.ndarray, total: np.ndarray, pixels: np.ndarray) -> Shares:
    def ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
        return np.divide(part, whole, out=np.full(len(whole), np.nan), where=whole > 0)

    return Shares(100 * ratio(above, valid), ratio(total, valid), 100 * ratio(valid, pixels))

"""Geometries as a GeoPackage keeps them, for work with the plain sqlite3 module.

The layout is that of the OGC GeoPackage Encoding Standard 1.3, clause 2.1.3: a header with the
envelope, then WKB.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Sequence

import numpy as np
import shapely

from ..analysis.errors import PlanError

HEADER = np.dtype(
    [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4"), ("envelope", "<f8", 4)]
)
SHORT_HEADER_BYTES = 8
ENVELOPE_BYTES = (0, 32, 48, 48, 64)  # by the number in bits 1 to 3 of the flags
LITTLE_ENDIAN_WITH_ENVELOPE = 0b0011
EMPTY = 0b10000
LITTLE_ENVELOPE, BIG_ENVELOPE = struct.Struct("<4d"), struct.Struct(">4d")


def to_blobs(geometry: np.ndarray, srs_id: int) -> list[bytes | None]:
    """Return the (N,) geometries as GeoPackage binaries, None for a missing or an empty one."""
    bounds = shapely.bounds(geometry)
    headers = np.zeros(len(geometry), HEADER)
    headers["magic"], headers["flags"], headers["srs_id"] = b"GP", LITTLE_ENDIAN_WITH_ENVELOPE, srs_id
    headers["envelope"] = bounds[:, [0, 2, 1, 3]]  # min x, max x, min y, max y
    wkb = shapely.to_wkb(geometry, output_dimension=2, byte_order=1)
    known = np.isfinite(bounds[:, 0])
    return [
        header.tobytes() + body if has_shape else None
        for header, body, has_shape in zip(headers, wkb, known, strict=True)
    ]


def to_geometries(blobs: Sequence[bytes]) -> np.ndarray:
    """Return the (N,) geometries of GeoPackage binaries. Raises PlanError for what is none."""
    try:
        starts = [SHORT_HEADER_BYTES + ENVELOPE_BYTES[blob[3] >> 1 & 0b111] for blob in blobs]
        return shapely.from_wkb([blob[start:] for blob, start in zip(blobs, starts, strict=True)])
    except (TypeError, IndexError, shapely.errors.GEOSException) as error:
        raise _damaged() from error


def from_hex(texts: Sequence[str]) -> np.ndarray:
    """Return the (N,) geometries that the history keeps as hex digits. Raises PlanError for what is none."""
    try:
        return to_geometries([bytes.fromhex(text) for text in texts])
    except (TypeError, ValueError) as error:
        raise _damaged() from error


def _damaged() -> PlanError:
    return PlanError(
        "The workspace holds a geometry that is damaged. Nothing was changed. Take the workspace's file from "
        "your last copy."
    )


def envelope(blob: bytes) -> tuple[float, float, float, float]:
    """Return min x, max x, min y, max y of a GeoPackage binary; NaN for an empty geometry."""
    if ENVELOPE_BYTES[blob[3] >> 1 & 0b111]:
        return (LITTLE_ENVELOPE if blob[3] & 1 else BIG_ENVELOPE).unpack_from(blob, SHORT_HEADER_BYTES)
    left, bottom, right, top = shapely.from_wkb(blob[SHORT_HEADER_BYTES:]).bounds
    return left, right, bottom, top


def add_index_functions(database: sqlite3.Connection) -> None:
    """Give the connection the functions that a GeoPackage's spatial index triggers call."""
    database.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for position, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        database.create_function(name, 1, _envelope_side(position), deterministic=True)


def _is_empty(blob: bytes | None) -> int | None:
    return None if blob is None else int(bool(blob[3] & EMPTY))


def _envelope_side(position: int) -> Callable[[bytes | None], float | None]:
    return lambda blob: None if blob is None else envelope(blob)[position]

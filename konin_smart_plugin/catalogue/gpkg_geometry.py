"""Geometries as a GeoPackage keeps them, for work with the plain sqlite3 module.

The layout is that of the OGC GeoPackage Encoding Standard 1.3, clause 2.1.3.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import shapely

if TYPE_CHECKING:
    import sqlite3

    from shapely import Geometry

HEADER = struct.Struct("<2sBBi")
ENVELOPE = struct.Struct("<4d")
ENVELOPE_BYTES = (0, 32, 48, 48, 64)
LITTLE_ENDIAN_WITH_ENVELOPE = 0b0011
EMPTY = 0b10000


def to_blob(geometry: Geometry, srs_id: int) -> bytes:
    """Return the geometry, in its two dimensions, as a GeoPackage binary."""
    header = HEADER.pack(b"GP", 0, LITTLE_ENDIAN_WITH_ENVELOPE, srs_id)
    left, bottom, right, top = geometry.bounds
    return header + ENVELOPE.pack(left, right, bottom, top) + shapely.to_wkb(geometry, output_dimension=2)


def to_geometry(blob: bytes) -> Geometry:
    """Return the geometry of a GeoPackage binary."""
    return shapely.from_wkb(blob[HEADER.size + ENVELOPE_BYTES[blob[3] >> 1 & 0b111] :])


def add_index_functions(database: sqlite3.Connection) -> None:
    """Give the connection the functions that a GeoPackage's spatial index triggers call."""
    database.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for position, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        database.create_function(
            name, 1, lambda blob, position=position: _envelope(blob)[position], deterministic=True
        )


def _is_empty(blob: bytes | None) -> int | None:
    return None if blob is None else int(bool(blob[3] & EMPTY))


def _envelope(blob: bytes) -> tuple[float, ...]:
    """Return min x, max x, min y, max y."""
    if blob[3] >> 1 & 0b111:
        return struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, HEADER.size)
    left, bottom, right, top = to_geometry(blob).bounds
    return left, right, bottom, top

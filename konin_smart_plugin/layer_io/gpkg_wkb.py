"""Geometries between a GeoPackage's binaries and bare WKB, to the last bit: with heights, measures, curves.

The layout is that of the OGC GeoPackage Encoding Standard 1.3, clause 2.1.3.
"""

from __future__ import annotations

import struct

from .gpkg_blobs import EMPTY, ENVELOPE_BYTES, LITTLE_ENDIAN_WITH_ENVELOPE, SHORT_HEADER_BYTES

LITTLE_ENDIAN = 0b1
HEADER = struct.Struct("<2sBBi")
ENVELOPE = struct.Struct("<4d")


def wkb_of(blob: bytes) -> bytes:
    """Return the WKB in a GeoPackage binary."""
    return blob[SHORT_HEADER_BYTES + ENVELOPE_BYTES[blob[3] >> 1 & 0b111] :]


def blob_of(wkb: bytes, bounds: tuple[float | None, ...], srs_id: int) -> bytes:
    """Return the GeoPackage binary; ``bounds``: min x, max x, min y, max y, None of an empty geometry."""
    if None in bounds:
        return HEADER.pack(b"GP", 0, LITTLE_ENDIAN | EMPTY, srs_id) + wkb
    header = HEADER.pack(b"GP", 0, LITTLE_ENDIAN_WITH_ENVELOPE, srs_id)
    return header + ENVELOPE.pack(*bounds) + wkb

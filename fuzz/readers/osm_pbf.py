"""OpenStreetMap as .osm.pbf: a town of two ways, packed by hand."""

import struct
import zlib

from hypothesis import strategies as st
from spoil import binaries

from readers.osm_xml import read_file

NODES = [(1, 522_200_000, 182_500_000), (2, 522_200_000, 182_510_000), (3, 522_210_000, 182_510_000)]
STRINGS = [b"", b"highway", b"residential", b"name", "Łąkowa".encode(), b"building", b"yes", b"bus_stop"]
WAYS = [(10, [1, 2, 3], [(1, 2), (3, 4)]), (11, [1, 2, 3, 1], [(5, 6)])]


def seeds():
    return [_file(_block(), compressed) for compressed in (True, False)]


def inputs():
    inside = binaries(_block()).flatmap(lambda block: st.booleans().map(lambda packed: _file(block, packed)))
    return st.one_of(inside, binaries(*seeds()))


def read(data, folder):
    file = folder / "town.osm.pbf"
    file.write_bytes(data)
    read_file(file)


def _number(value):
    """Return an unsigned number as protobuf writes it."""
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    return bytes([*written, value])


def _signed(values):
    """Return packed signed numbers, each as its difference to the one before."""
    before = [0, *values[:-1]]
    return b"".join(
        _number((v - b) * 2 if v >= b else (b - v) * 2 - 1) for v, b in zip(values, before, strict=True)
    )


def _field(number, value):
    if isinstance(value, int):
        return _number(number << 3) + _number(value)
    return _number(number << 3 | 2) + _number(len(value)) + value


def _block():
    """Return a PrimitiveBlock: dense nodes, the first a bus stop, and ways."""
    columns = list(zip(*NODES, strict=True))
    tags = b"".join(map(_number, (1, 7, 0, 0, 0)))
    dense = b"".join(_field(n, _signed(list(c))) for n, c in zip((1, 8, 9), columns, strict=True)) + _field(
        10, tags
    )
    ways = b"".join(
        _field(
            3,
            _field(1, number)
            + _field(2, bytes(k for k, _ in pairs))
            + _field(3, bytes(v for _, v in pairs))
            + _field(8, _signed(refs)),
        )
        for number, refs, pairs in WAYS
    )
    table = _field(1, b"".join(_field(1, text) for text in STRINGS))
    return table + _field(2, _field(2, dense)) + _field(2, ways)


def _file(block, compressed):
    header = _field(4, b"OsmSchema-V0.6") + _field(4, b"DenseNodes")
    return _blob(b"OSMHeader", header, compressed) + _blob(b"OSMData", block, compressed)


def _blob(kind, content, compressed):
    body = _field(2, len(content)) + _field(3, zlib.compress(content)) if compressed else _field(1, content)
    head = _field(1, kind) + _field(3, len(body))
    return struct.pack(">I", len(head)) + head + body

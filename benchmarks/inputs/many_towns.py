"""Makes a large .osm.pbf of a small one: the same country again and again, side by side.

Ids are numbered anew and shifted for every copy, longitudes too, so that GDAL sees as many different objects
as the file holds. Format: https://wiki.openstreetmap.org/wiki/PBF_Format
"""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

Fields = list[tuple[int, int, object]]  # (number, wire type, int or bytes)
DEGREES_APART = 0.3
NANODEGREES = 1_000_000_000
NODE, WAY, RELATION = 0, 1, 2


def numbers(data: bytes) -> list[int]:
    """Return the varints of a packed field."""
    values, value, shift = [], 0, 0
    for byte in data:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            values.append(value)
            value = shift = 0
    return values


def packed(values: list[int]) -> bytes:
    """Return numbers, none of them negative, as varints."""
    out = bytearray()
    for number in values:
        value = number
        while value > 127:
            out.append(value & 127 | 128)
            value >>= 7
        out.append(value)
    return bytes(out)


def differences(data: bytes) -> list[int]:
    """Return the numbers of a packed field of zigzag differences."""
    total, values = 0, []
    for value in numbers(data):
        total += (value >> 1) ^ -(value & 1)
        values.append(total)
    return values


def as_differences(values: list[int]) -> bytes:
    """Return numbers as a packed field of zigzag differences."""
    steps = [value - before for value, before in zip(values, [0, *values[:-1]], strict=True)]
    return packed([step << 1 if step >= 0 else (-step << 1) - 1 for step in steps])


def fields(data: bytes) -> Fields:
    """Return a message's fields in their order."""
    found, place = [], 0

    def varint() -> int:
        nonlocal place
        start = place
        while data[place] > 127:
            place += 1
        place += 1
        return numbers(data[start:place])[0]

    while place < len(data):
        key = varint()
        if key & 7 == 2:
            size = varint()
            found.append((key >> 3, 2, data[place : place + size]))
            place += size
        else:
            found.append((key >> 3, key & 7, varint()))
    return found


def message(content: Fields) -> bytes:
    """Return the message of these fields."""
    parts = []
    for number, wire, value in content:
        parts.append(packed([number << 3 | wire]))
        parts.append(packed([len(value)]) + value if wire == 2 else packed([value]))
    return b"".join(parts)


def blocks(file: Path) -> Iterator[tuple[bytes, bytes]]:
    """Yield the type and the unpacked content of each block of the file."""
    data, place = file.read_bytes(), 0
    while place < len(data):
        (size,) = struct.unpack_from(">i", data, place)
        header = fields(data[place + 4 : place + 4 + size])
        place += 4 + size
        length = next(value for number, _, value in header if number == 3)
        blob = {number: value for number, _, value in fields(data[place : place + length])}
        place += length
        yield (
            next(value for number, _, value in header if number == 1),
            (zlib.decompress(blob[3]) if 3 in blob else blob[1]),
        )


def block(kind: bytes, content: bytes) -> bytes:
    """Return a block as the file holds it."""
    blob = message([(2, 0, len(content)), (3, 2, zlib.compress(content, 1))])
    header = message([(1, 2, kind), (3, 0, len(blob))])
    return struct.pack(">i", len(header)) + header + blob


class Renumbered:
    """New ids from 1 on, for nodes, ways and relations each."""

    def __init__(self) -> None:
        self.known: list[dict[int, int]] = [{}, {}, {}]
        self.most = 0  # the largest of them, once all are known

    def __call__(self, kind: int, number: int) -> int:
        """Return the new id of an object."""
        return self.known[kind].setdefault(number, len(self.known[kind]) + 1)


def object_copied(kind: int, content: Fields, ids: Renumbered, shift: int) -> bytes:
    """Return a way or a relation with new ids."""
    types = numbers(next((value for number, _, value in content if number == 10), b""))
    changed = []
    for number, wire, value in content:
        if number == 1:
            changed.append((1, 0, ids(kind, value) + shift))
        elif kind == WAY and number == 8:
            changed.append((8, 2, as_differences([ids(NODE, node) + shift for node in differences(value)])))
        elif kind == RELATION and number == 9:
            members = zip(types, differences(value), strict=True)
            changed.append((9, 2, as_differences([ids(of, member) + shift for of, member in members])))
        elif number != 4:  # who edited it when is not needed
            changed.append((number, wire, value))
    return message(changed)


def nodes_copied(content: Fields, ids: Renumbered, shift: int, east: int) -> bytes:
    """Return a block of nodes with new ids, moved by ``east`` units of the block's granularity."""
    changed = []
    for number, wire, value in content:
        if number == 1:
            changed.append((1, 2, as_differences([ids(NODE, node) + shift for node in differences(value)])))
        elif number == 9:
            changed.append((9, 2, as_differences([lon + east for lon in differences(value)])))
        elif number != 5:
            changed.append((number, wire, value))
    return message(changed)


def copied(content: bytes, ids: Renumbered, wanted: int, copy: int) -> bytes | None:
    """Return the copy of what a block of data holds of nodes, ways or relations; None if it holds none."""
    parts = fields(content)
    granularity = next((value for number, _, value in parts if number == 17), 100)
    east = round(copy * DEGREES_APART * NANODEGREES / granularity)
    kept, found = [], False
    for number, wire, value in parts:
        group = fields(value) if number == 2 else []
        if number != 2:
            kept.append((number, wire, value))
        elif group[0][0] == wanted + 2:
            found = True
            shift = copy * ids.most
            objects = [
                nodes_copied(fields(item), ids, shift, east)
                if wanted == NODE
                else object_copied(wanted, fields(item), ids, shift)
                for _, _, item in group
            ]
            kept.append((2, 2, message([(wanted + 2, 2, item) for item in objects])))
    return message(kept) if found else None


def multiply(source: Path, copies: int, target: Path) -> None:
    """Write ``copies`` of ``source`` into ``target``, all nodes first, then all ways, then all relations."""
    ids = Renumbered()
    content = list(blocks(source))
    data = [body for kind, body in content if kind == b"OSMData"]
    for wanted in (NODE, WAY, RELATION):  # so that every object has its number, in the file's order
        for body in data:
            copied(body, ids, wanted, 0)
    ids.most = max(len(known) for known in ids.known) + 1
    with target.open("wb") as out:
        out.write(block(b"OSMHeader", next(body for kind, body in content if kind == b"OSMHeader")))
        for wanted in (NODE, WAY, RELATION):
            for copy in range(copies):
                for body in data:
                    part = copied(body, ids, wanted, copy)
                    if part:
                        out.write(block(b"OSMData", part))

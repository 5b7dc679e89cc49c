"""Near-valid inputs: valid documents spoiled in a place or two, in the ways their format allows."""

from __future__ import annotations

import copy
import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from hypothesis import strategies as st

NASTY = (
    *(
        "",
        " ",
        "0",
        "-1",
        "nan",
        "inf",
        "-inf",
        "1e999",
        "1e308",
        "1,5",
        "1.234.567,89",
        "²",
        "٣٤",
        "½",
        "NULL",
    ),
    *("9" * 30, "9" * 400, "9" * 5000, "-0", "0x10", "1_000", "+5", "true", "None", "\x00", "\x1f", "\ufeff"),
    *(
        "{0}",
        "{field}",
        "{",
        "%s %d",
        "[% 1/0 %]",
        "=1+1",
        "@SUM(1)",
        "'; DROP TABLE projects; --",
        '"',
        "\\",
    ),
    *("2024-02-30", "0001-01-01", "9999-12-31", "00010101", "99991231", "31.12.2024 25:61", "24:00:00"),
    *("99:59:59", "999:59:59", "18°15'30\"E", "POINT (nan nan)", "POINT (1e999 0)", "POINT EMPTY"),
    *(
        "POLYGON ((0 0, 1 1, 0 1))",
        "LINESTRING (1 1)",
        "POLYGON ((0 0, 0 0, 0 0, 0 0))",
        "CURVEPOLYGON EMPTY",
    ),
    *("SRID=999999;POINT (1 1)", "SRID=4978;POINT (1 1)", "EPSG:4978", "EPSG:99999", "EPSG:5701"),
    *("GEOMETRYCOLLECTION (" * 50, "TIN (((0 0, 0 1, 1 1, 0 0)))", "żółć", "a" * 300, "a" * 140_000),
    *("../../etc/passwd", "http://127.0.0.1:1/x", "<b>&amp;</b>", "\U0010ffff", "\u202e", "\n", ";", "||"),
)
STEPS = 3


def texts() -> st.SearchStrategy[str]:
    """Return texts that no file of this world may hold: UTF-8 all the same."""
    plain = st.text(st.characters(codec="utf-8"), max_size=30)
    numbers = st.one_of(st.integers().map(str), st.floats().map(repr))
    return st.one_of(
        st.sampled_from(NASTY), plain, numbers, st.from_regex(r"[-0-9.,:;°'EN ]{1,20}", fullmatch=True)
    )


def json_values() -> st.SearchStrategy[Any]:
    """Return whatever JSON can say, and what Python's reader takes besides: NaN, lone surrogates."""
    leaves = st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), texts(), st.just("\ud800"), st.just(10**400)
    )
    few = {"max_size": 3}
    return st.recursive(
        leaves, lambda one: st.lists(one, **few) | st.dictionaries(texts(), one, **few), max_leaves=4
    )


@st.composite
def documents(
    draw: st.DrawFn, document: Any, values: st.SearchStrategy[Any], leaves_only: bool = False
) -> Any:
    """Return the lists and dictionaries of ``document`` with a few places replaced, removed or repeated."""
    document = copy.deepcopy(document)
    for _ in range(draw(st.integers(0, STEPS))):
        document = _spoiled(draw, document, values, leaves_only)
    return document


def _spoiled(draw: st.DrawFn, value: Any, values: st.SearchStrategy[Any], leaves_only: bool) -> Any:
    is_branch = isinstance(value, dict | list) and len(value) > 0
    if not is_branch or not (leaves_only or draw(st.integers(0, 5))):
        return draw(values) if is_branch or not isinstance(value, dict | list) or not leaves_only else value
    key = draw(st.sampled_from(list(value) if isinstance(value, dict) else range(len(value))))
    change = draw(st.sampled_from(["deeper"] * 6 + ["remove", "repeat"]))
    if change == "remove":
        del value[key]
    elif change == "repeat" and isinstance(value, list):
        value.insert(key, copy.deepcopy(value[key]))
    else:
        value[key] = _spoiled(draw, value[key], values, leaves_only)
    return value


def json_files(document: Any) -> st.SearchStrategy[bytes]:
    """Return the document as JSON, spoiled; some of it nested absurdly deep."""
    spoiled = documents(document, json_values()).map(lambda one: json.dumps(one).encode())
    deep = st.sampled_from([b"[" * 100_000, b'{"a":' * 50_000, b"[" * 900 + b"]" * 900])
    return st.integers(0, 30).flatmap(lambda number: spoiled if number else deep)


MARKS = re.compile(r'("[^"<]*"|>[^<]+<|<[^<>"]*>)')


@st.composite
def xml_texts(draw: st.DrawFn, text: str) -> str:
    """Return the XML with values replaced and stretches between tags left out or repeated."""
    tokens = MARKS.split(text)
    for _ in range(draw(st.integers(0, STEPS))):
        place = draw(st.integers(0, len(tokens) - 1))
        token, change = tokens[place], draw(st.integers(0, 9))
        if change == 0:
            del tokens[place : place + draw(st.integers(1, 4))]
            tokens = tokens or [""]
        elif change == 1:
            tokens.insert(place, token)
        elif token[:1] in {'"', ">"}:
            value = escape(draw(texts()), {'"': "&quot;"})
            tokens[place] = f'"{value}"' if token[:1] == '"' else f">{value}<"
    return "".join(tokens)


def xml_files(*seeds: str) -> st.SearchStrategy[bytes]:
    """Return one of the documents, spoiled."""
    return st.sampled_from(seeds).flatmap(xml_texts).map(utf8)


@st.composite
def binaries(draw: st.DrawFn, *seeds: bytes) -> bytes:
    """Return one of the files with bytes changed, or its end cut off."""
    data = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(0, 8))):
        data[draw(st.integers(0, len(data) - 1))] = draw(
            st.sampled_from([0, 1, 127, 128, 255]) | st.integers(0, 255)
        )
    if not draw(st.integers(0, 5)):
        del data[draw(st.integers(0, len(data))) :]
    return bytes(data)


def zips(members: Mapping[str, st.SearchStrategy[bytes]]) -> st.SearchStrategy[bytes]:
    """Return zips whose members are spoiled, missing or oddly named, and some with bytes changed."""
    names = st.sampled_from(sorted(members)) | st.sampled_from(
        ["../x.gml", "a" * 300 + ".xml", "a/../..", "żółć.gml"]
    )
    packed = st.fixed_dictionaries(dict(members)).flatmap(
        lambda files: st.lists(st.sampled_from(sorted(files)), max_size=1).map(
            lambda gone: zip_of({name: content for name, content in files.items() if name not in gone})
        )
    )
    renamed = st.tuples(names, st.one_of(*members.values())).map(lambda one: zip_of({one[0]: one[1]}))
    damaged = packed.flatmap(binaries)
    return st.integers(0, 9).flatmap(lambda kind: {0: renamed, 1: damaged, 2: damaged}.get(kind, packed))


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """Return a zip with these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def utf8(text: str) -> bytes:
    """Return the text as a file; what UTF-8 cannot hold is left as wrong bytes."""
    return text.encode("utf-8", "surrogatepass")

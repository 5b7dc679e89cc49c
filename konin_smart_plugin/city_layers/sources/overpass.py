"""OpenStreetMap from Overpass: the same selections as from a file, asked politely and kept for a day.

The answer is an .osm file, which ``osm_file`` reads like any other. Query language:
https://wiki.openstreetmap.org/wiki/Overpass_API/Overpass_QL
"""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsApplication

from ...analysis.disk import whole_file
from ...analysis.errors import PlanError
from ...layer_io.http import Web, not_understood, service_of
from ..osm_selection import Condition, OsmSelection, TagTest
from .osm_file import Bounds

SERVER_TIMEOUT_S = 180
SERVER_MEMORY_BYTES = 536_870_912
KEPT_S = 24 * 3600
ELEMENTS = {
    "points": ("node",),
    "lines": ("way",),
    "multipolygons": ("way", 'relation["type"~"^(multipolygon|boundary)$"]'),
}
SPECIAL = re.compile(r"([.\[\](){}*+?|^$\\])")
REMARK = re.compile(rb"<remark>\s*(.*?)\s*</remark>", re.DOTALL)
END_BYTES = 5_000
_one_at_a_time = threading.Lock()


def statements(selection: OsmSelection) -> list[str]:
    """Return the statements that select at least the objects of ``selection`` (``unless`` comes later)."""
    elements = dict.fromkeys(element for layer in selection.layers for element in ELEMENTS[layer])
    return [f"{element}{_filters(condition)};" for element in elements for condition in selection.where]


def overpass_query(selections: Iterable[OsmSelection], window: Bounds) -> str:
    """Return the query for all selections within ``window`` (west, south, east, north in degrees)."""
    west, south, east, north = window
    lines = dict.fromkeys(line for selection in selections for line in statements(selection))
    return "\n".join(
        [
            f"[out:xml][timeout:{SERVER_TIMEOUT_S}][maxsize:{SERVER_MEMORY_BYTES}]"
            f"[bbox:{south:.5f},{west:.5f},{north:.5f},{east:.5f}];",
            "(",
            *lines,
            ");",
            "(._;>;);",
            "out body;",
        ]
    )


def fetch(address: str, query: str, web: Web, folder: Path | None = None) -> Path:
    """Return a file with the answer to ``query``; an answer of the last 24 hours is not asked for again.

    Raises PlanError if the service gives none, breaks off (its ``remark``), or on cancel.
    """
    kept = _kept_file(address, query, folder or _cache())
    if kept.is_file() and time.time() - kept.stat().st_mtime < KEPT_S:
        return kept
    with _one_at_a_time:
        answer = web.post(address, {"data": query})
    _check(address, answer)
    _forget_old(kept.parent)
    with whole_file(kept) as draft:
        draft.write_bytes(answer)
    return kept


def _check(address: str, answer: bytes) -> None:
    """Raise PlanError if the answer is no whole .osm file: a failed query too answers with 200."""
    remark = REMARK.search(answer, max(0, len(answer) - END_BYTES))
    if remark:
        raise PlanError(
            "{service} could not finish the query: {remark}. Try again later, or use a file.",
            service=service_of(address),
            remark=remark.group(1).decode("utf-8", "replace").rstrip("."),
        )
    if b"<osm" not in answer[:END_BYTES] or not answer.rstrip().endswith(b"</osm>"):
        raise not_understood(address, answer)


def _filters(condition: Condition) -> str:
    return "".join(_filter(test) for test in condition)


def _filter(test: TagTest) -> str:
    key = _quoted(test.tag)
    if test.contains:
        return f"[{key}~{_quoted(_escaped(test.contains))},i]"
    if not test.values:
        return f"[{key}]"
    if len(test.values) == 1:
        return f"[{key}={_quoted(*test.values)}]"
    words = "|".join(_escaped(value) for value in sorted(test.values))
    return f"[{key}~{_quoted(f'^({words})$')}]"


def _escaped(text: str) -> str:
    """Return the text as a regular expression that matches it alone."""
    return SPECIAL.sub(r"\\\1", text)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _cache() -> Path:
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "konin_smart_plan" / "overpass"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _kept_file(address: str, query: str, folder: Path) -> Path:
    digest = hashlib.sha256(f"{address}\n{query}".encode()).hexdigest()
    return folder / f"overpass-{digest[:16]}.osm"


def _forget_old(folder: Path) -> None:
    for file in folder.glob("overpass-*"):
        if time.time() - file.stat().st_mtime > KEPT_S:
            file.unlink(missing_ok=True)

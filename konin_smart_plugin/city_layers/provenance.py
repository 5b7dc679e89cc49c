"""Where rows come from: the columns that say so, and whose rows a layer holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import cache

import numpy as np

from ..layer_io.sql_names import quoted
from ..layer_io.workspace import Workspace
from ..translation import LANGUAGES, tr, translatable
from .specs import SourceSpec, load_sources

ESTIMATED = translatable("estimate from the volume of residential buildings")


def provenance_columns(sources: Sequence[str], fetched_at: datetime) -> dict[str, np.ma.MaskedArray]:
    """Return ``source`` (one text per row), ``fetched_at`` and ``synthetic`` = false for (N,) real rows."""
    count = len(sources)
    moment = np.datetime64(fetched_at.astimezone(UTC).replace(tzinfo=None), "ms")
    return {
        "source": np.ma.MaskedArray(np.fromiter(sources, object, count), np.zeros(count, bool)),
        "fetched_at": np.ma.MaskedArray(np.full(count, moment), np.zeros(count, bool)),
        "synthetic": np.ma.MaskedArray(np.zeros(count, bool), np.zeros(count, bool)),
    }


def source_text(source: SourceSpec, language: str, note: str = "") -> str:
    """Return what the field ``source`` says: the credit that the licence asks for, and a note in brackets."""
    return f"{source.attribution[language]} ({note})" if note else source.attribution[language]


def is_from(source: SourceSpec, text: str) -> bool:
    """Whether a row with ``text`` in its field ``source`` comes from ``source``, in whichever language."""
    return any(text.startswith(attribution) for attribution in source.attribution.values())


def is_estimate(text: str) -> bool:
    """Whether a row with ``text`` in its field ``source`` holds residents that the plugin estimated."""
    return any(tr(ESTIMATED, language) in text for language in LANGUAGES)


@cache
def brought_along() -> frozenset[str]:
    """Return what the field ``source`` says in rows of facts that the plugin itself brings along."""
    from .sources.demo.facts import load_facts  # pyproj and shapely, which a map can do without

    entries = load_facts().entries.values()
    return frozenset(entry["source"] for entry in entries if isinstance(entry, dict) and "source" in entry)


def is_replaceable(text: str, sources: Collection[SourceSpec]) -> bool:
    """Whether a real row may go when data of ``sources`` come: it is theirs, or the plugin's own."""
    return text in brought_along() or any(is_from(source, text) for source in sources)


def rows_of_others(workspace: Workspace, table: str, replaceable: Collection[str]) -> int:
    """Return how many rows are neither invented nor from the ``replaceable`` sources: an office's own."""
    sources = [load_sources()[name] for name in replaceable]
    query = (
        f"SELECT coalesce(source, ''), count(*) FROM {quoted(table)} "  # noqa: S608 (the name is quoted)  # nosec B608
        "WHERE synthetic IS NOT TRUE GROUP BY 1"
    )
    return sum(count for text, count in workspace.query(query) if not is_replaceable(text, sources))

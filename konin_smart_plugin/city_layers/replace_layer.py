"""One layer replaced, or brought up to date, by what a source has; and what changed by it."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from ..analysis.errors import PlanError
from ..layer_io.columns import FILLERS
from ..layer_io.content_marks import mark
from ..layer_io.crs import reproject
from ..layer_io.http import public_address
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace
from ..translation import number, tr
from .changes import Changes, compare
from .fill_layers import Filling, fill_layers
from .provenance import is_replaceable, provenance_columns, source_text
from .sources.source import Fetched
from .specs import SourceSpec, load_specs


def replace_layer(
    workspace: Workspace, name: str, fetched: Fetched, source: SourceSpec, language: str, replace: bool
) -> tuple[Changes, str]:
    """Put the rows into the layer; return what changed and the sentence on how they came about.

    Rows the source does not speak for stay. Raises PlanError, with nothing changed, if rows of others
    would be lost and ``replace`` is off, or somebody changes the layer meanwhile.
    """
    spec = load_specs()[name]
    layer = workspace.layer(name)
    held = mark(workspace, name)
    before = read_layer(layer, layer.fields().names())
    spoken = _spoken_for(before, fetched)
    if not replace:
        _refuse_to_lose(name, before, spoken, source)
    rows = _with_provenance(fetched, source, language, before)
    account = account_of(rows, fetched, language)
    kept = before.take(~spoken)
    filling = Filling(_one_after_the_other(kept, rows), source, account, held)
    fill_layers(workspace, {name: filling}, language)
    return compare(spec, before.take(spoken), rows), account


def _spoken_for(before: Table, fetched: Fetched) -> np.ndarray:
    """Say for each row (N,) whether the source speaks for it."""
    if fetched.only is None:
        return np.ones(len(before), bool)
    field, value = fetched.only
    return np.asarray(before.columns[field].filled("") == value, bool)


def _refuse_to_lose(name: str, before: Table, spoken: np.ndarray, source: SourceSpec) -> None:
    invented = before.columns["synthetic"].filled(False)
    texts = before.columns["source"].filled("")
    count = sum(not is_replaceable(str(text), [source]) for text in texts[spoken & ~invented])
    if count:
        raise PlanError(
            "Rows from other sources in the layer {layer}, which would be lost: {count}. Turn REPLACE on to "
            "replace them, or save them elsewhere first.",
            layer=name,
            count=count,
        )


def _with_provenance(fetched: Fetched, source: SourceSpec, language: str, before: Table) -> Table:
    """Return the rows in the layer's CRS, with those columns that the layer has, and with their source."""
    rows = fetched.rows
    notes = fetched.notes or [""] * len(rows)
    texts = [source_text(source, language, note) for note in notes]
    columns = {**rows.columns, **provenance_columns(texts, datetime.now(UTC))}
    known = {name: values for name, values in columns.items() if name in before.columns}
    return Table(reproject(rows.geometry, rows.crs, before.crs), known, before.crs)


def account_of(rows: Table, fetched: Fetched, language: str) -> str:
    """Return the sentence on how the rows came about."""
    text = tr("Features: {count}, from {source} (konin:download_layer, {date}).", language)
    today = datetime.now().astimezone().strftime("%Y-%m-%d")
    return text.format(count=number(len(rows), 0, language), source=public_address(fetched.asked), date=today)


def _one_after_the_other(kept: Table, rows: Table) -> Table:
    """Return the rows that stay, with their ids, and after them the new ones, which get ids of their own."""
    if not len(kept):
        return rows
    columns = {
        name: np.ma.concatenate([values, rows.columns.get(name, _unknown(values, len(rows)))])
        for name, values in kept.columns.items()
    }
    return Table(np.concatenate([kept.geometry, rows.geometry]), columns, kept.crs)


def _unknown(like: np.ma.MaskedArray, count: int) -> np.ma.MaskedArray:
    return np.ma.MaskedArray(np.full(count, FILLERS[like.dtype.kind], like.dtype), np.ones(count, bool))

"""Result tables for consultants: one file each, as spreadsheet and as text."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from ..catalogue.sheet_writing import Rows, write_rows
from .results import Result

KINDS = {"b": bool, "i": int, "u": int, "f": float}


def write_tables(results: Sequence[Result], folder: Path) -> list[Path]:
    """Write every result's values as .xlsx and .csv into ``folder`` (made if need be); return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".konin-") as drafts:
        made = _write(results, Path(drafts))
        return [file.replace(folder / file.name) for file in made]


def _write(results: Sequence[Result], folder: Path) -> list[Path]:
    written = []
    for number, result in enumerate(results, start=1):
        name = result.kind or "".join(sign if sign.isalnum() else "_" for sign in result.layer.name())
        columns = {field: KINDS.get(values.dtype.kind, str) for field, values in result.table.columns.items()}
        lists = [
            [None if value is None else kind(value) for value in values.tolist()]
            for kind, values in zip(columns.values(), result.table.columns.values(), strict=True)
        ]
        cells = list(zip(*lists, strict=True))
        rows = Rows(name[:31], columns, cells, [None] * len(cells), "")
        for ending in (".xlsx", ".csv"):
            path = folder / f"{number:02}_{name}{ending}"
            write_rows(path, rows)
            written.append(path)
    return written

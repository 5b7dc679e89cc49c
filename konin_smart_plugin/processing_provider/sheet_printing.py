"""Print the pages of a job, and give an account of them: for all algorithms that print sheets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ..analysis.errors import PlanError
from ..layer_io.sinks import write_sink
from ..layer_io.table import Table
from ..map_sheets.export import PDF
from ..map_sheets.page import Page
from ..map_sheets.run import MadePage, SheetJob, print_book, print_pages
from .call import Call


def print_sheets(call: Call, job: SheetJob, pages: Sequence[Page], book: str) -> dict[str, Any]:
    """Print each page into a file of its own, or with SINGLE_FILE all into one PDF named ``book``.

    Returns the outputs OUTPUT_FOLDER and SHEETS.
    """
    if not call.algorithm.parameterAsBool(call.parameters, "SINGLE_FILE", call.context):
        made = print_pages(job, pages, call.feedback)
    elif job.kind == PDF:
        made = print_book(job, pages, book, call.feedback)
    else:
        raise PlanError("Only a PDF holds all sheets in one file. Choose the format PDF, or one file each.")
    return {"OUTPUT_FOLDER": str(job.folder), "SHEETS": _manifest(call, made, job.design.crs)}


def _manifest(call: Call, pages: Sequence[MadePage], crs: QgsCoordinateReferenceSystem) -> str | None:
    """Write SHEETS: one row for every page, made or not, with the area its map shows."""
    extents = np.array([page.extent for page in pages], dtype=float).reshape(len(pages), 4)
    shown = np.isfinite(extents).all(axis=1)
    columns = {
        "file": np.ma.array([page.file for page in pages], dtype=object),
        "page": np.ma.array([page.number for page in pages], dtype=int),
        "title": np.ma.array([page.title for page in pages], dtype=object),
        "scale": np.ma.array([page.scale for page in pages], mask=~shown, dtype=int),
        "state": np.ma.array([page.state for page in pages], dtype=object),
    }
    for column, name in enumerate(("xmin", "ymin", "xmax", "ymax")):
        columns[name] = np.ma.array(np.nan_to_num(extents[:, column]), mask=~shown)
    frames = np.full(len(pages), None, dtype=object)
    for place in np.flatnonzero(shown):
        frames[place] = shapely.Polygon(pages[place].corners)
    table = Table(frames, columns, crs)  # written after a cancel too: it says what was finished
    return write_sink(call.algorithm, call.parameters, "SHEETS", call.context, table, Qgis.WkbType.Polygon)

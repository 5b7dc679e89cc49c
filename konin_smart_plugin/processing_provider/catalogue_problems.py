"""The table PROBLEMS of the catalogue's algorithms, and who is changing the catalogue."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..catalogue.validation import ERROR, Problem
from ..layer_io.table import Table
from ..preferences import preferences
from ..translation import tr
from .call import Call


def problems_table(problems: Sequence[Problem], language: str | None = None) -> Table:
    """Return one row per problem: ``row`` in the file, ``column``, ``value``, ``severity``, ``message``."""
    rows = np.ma.array(
        [problem.row or 0 for problem in problems],
        np.int64,
        mask=[problem.row is None for problem in problems],
    )
    texts: dict[str, Callable[[Problem], str]] = {
        "column": lambda problem: problem.column,
        "value": lambda problem: problem.value,
        "severity": lambda problem: problem.severity,
        "message": lambda problem: problem.message(language),
    }
    columns = {name: np.ma.array([text(one) for one in problems], object) for name, text in texts.items()}
    return Table(None, {"row": rows, **columns}, QgsCoordinateReferenceSystem())


def tell(call: Call, problems: Sequence[Problem], most: int = 20) -> None:
    """Put the first problems into the log."""
    for problem in problems[:most]:
        place = tr("Row {row}, {column}").format(row=problem.row or "–", column=problem.column or "–")
        line = f"{place}: {problem.message()}"
        (call.warn if problem.severity == ERROR else call.say)(line)
    if len(problems) > most:
        more = len(problems) - most
        call.say(tr("… and {n} more problems: see the table.", n=more).format(n=more))


def who() -> str:
    """Return the name that the history shows: the author of the preferences, else the login."""
    return preferences().author or getpass.getuser()

"""Who changed what in the catalogue, and when: by project, day and editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..analysis.errors import PlanError
from ..catalogue.exporting import export_history
from ..catalogue.history import changes_between, history_lines
from ..catalogue.history_of import project_codes
from ..catalogue.model import PROJECTS, Change
from ..catalogue.stores import open_store
from ..layer_io.table import Table
from ..layer_io.workspace import open_workspace
from ..translation import tr
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .results import rows_table

COLUMNS = ("changed_at", "changed_by", "code", "subject", "field", "old_value", "new_value")
FILES = "Excel (*.xlsx);;OpenDocument (*.ods);;CSV (*.csv)"


class ExportHistory(KoninAlgorithm):
    """Writes one row per changed value: the newest first to read, the oldest first in the file."""

    NAME = "export_history"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for parameter in (
            declare.workspace(),
            QgsProcessingParameterString("CODE", tr("Code of a project (empty: all)"), optional=True),
            QgsProcessingParameterString("SINCE", tr("First day, YYYY-MM-DD"), optional=True),
            QgsProcessingParameterString("UNTIL", tr("Last day, YYYY-MM-DD"), optional=True),
            QgsProcessingParameterString("EDITOR", tr("Changed by (empty: anybody)"), optional=True),
            declare.language(),
            declare.sink("OUTPUT", tr("History"), declare.Kind.Vector, optional=False),
            QgsProcessingParameterFileDestination(
                "FILE", tr("History as a file"), FILES, optional=True, createByDefault=False
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Changes")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        language = call.language()
        store = open_store(open_workspace(call.text("WORKSPACE")))
        code = call.text("CODE").strip()
        changes = store.history(code or None)
        if code and not changes:
            raise PlanError("The history knows no project {code}.", code=code)
        wanted = changes_between(
            changes, _day(call, "SINCE"), _day(call, "UNTIL"), call.text("EDITOR").strip()
        )
        call.say(tr("{n} changes", n=len(wanted)).format(n=len(wanted)))
        results = {
            "OUTPUT": call.write("OUTPUT", _table(wanted, project_codes(store.read(), changes), language)),
            "COUNT": len(wanted),
        }
        if call.given("FILE"):
            results["FILE"] = self.parameterAsFileOutput(parameters, "FILE", context)
            export_history(Path(results["FILE"]), wanted, language)
        return results


def _day(call: Call, name: str) -> date | None:
    text = call.text(name).strip()
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise PlanError("{name} is {text}; write it as YYYY-MM-DD.", name=name, text=text) from error


def _table(changes: Sequence[Change], codes: Mapping[str, str], language: str) -> Table:
    """Return the changes in words, the newest first; ``codes``: the project's by the number of a site."""
    rows = [
        vars(line)
        | {"code": change.row_key if change.table_name == PROJECTS else codes.get(change.row_key, "")}
        for line, change in zip(history_lines(changes, language), reversed(changes), strict=True)
    ]
    return rows_table(rows, dict.fromkeys(COLUMNS, "text"))

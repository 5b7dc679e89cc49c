"""Changes made in the field, taken back into the catalogue beside what others have changed since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
)

from ..catalogue.conflict_texts import field_text, value_text
from ..catalogue.conflicts import Difference
from ..catalogue.field_changes import MINE, OPEN, THEIRS, FieldChanges, field_changes
from ..catalogue.geopackage_store import GeoPackageStore
from ..catalogue.snapshot import read_snapshot
from ..catalogue.stores import open_store
from ..city_layers.copies import SNAPSHOT
from ..layer_io.table import Table
from ..layer_io.workspace import DATA_FILE, open_workspace
from ..translation import tr, user_language
from . import declarations as declare
from .algorithm import KoninAlgorithm
from .call import Call
from .catalogue_problems import who
from .results import rows_table

ALL = (OPEN, MINE, THEIRS)
COLUMNS = ("code", "site_id", "field", "title", "original", "in_field", "in_catalogue", "decision")


class ImportFieldCopy(KoninAlgorithm):
    """Saves what was changed in the field alone; a value that both changed is a row of CONFLICTS."""

    NAME = "import_field_copy"

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        folder = Qgis.ProcessingFileParameterBehavior.Folder
        choices = [tr("Leave the project as it is"), tr("Take the field's value"), tr("Keep the catalogue's")]
        columns = [tr("Code"), tr("Site number"), tr("Field"), "mine, theirs"]
        for parameter in (
            QgsProcessingParameterFile("FOLDER", tr("Folder of the copy"), behavior=folder),
            declare.workspace(),
            QgsProcessingParameterEnum(
                "PREFER", tr("Where both have changed a value"), choices, defaultValue=0
            ),
            QgsProcessingParameterMatrix(
                "CHOICES", tr("Choices value by value"), 0, False, columns, [], optional=True
            ),
            QgsProcessingParameterBoolean("DRY_RUN", tr("Only check, write nothing"), False),
            declare.sink("CONFLICTS", tr("Conflicts"), declare.Kind.Vector, optional=False),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("SAVED", tr("Projects saved")))
        self.addOutput(QgsProcessingOutputNumber("LEFT", tr("Projects left because of conflicts")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        call = Call(self, parameters, context, feedback)
        folder, store = Path(call.text("FOLDER")), open_store(open_workspace(call.text("WORKSPACE")))
        base = read_snapshot(folder / SNAPSHOT)
        chosen = _choices(self.parameterAsMatrix(parameters, "CHOICES", context))
        usual = ALL[call.choice("PREFER")]
        changes = field_changes(
            base,
            GeoPackageStore(folder / DATA_FILE).read(),
            store.read(),
            lambda one: chosen.get(one.key, usual),
        )
        _tell(call, changes)
        if self.parameterAsBool(parameters, "DRY_RUN", context):
            call.say(tr("Only checked: nothing was written."))
        elif changes.to_save:
            store.save(changes.to_save, who())
        conflicts = call.write("CONFLICTS", _table(changes.decided))
        return {"CONFLICTS": conflicts, "SAVED": len(changes.to_save), "LEFT": len(changes.left)}


def _choices(cells: Sequence[object]) -> Mapping[tuple[str, str, str], str]:
    """Return the decisions by code, site and field from the matrix, which comes flat or nested."""
    flat = [cell for row in cells for cell in (row if isinstance(row, list | tuple) else [row])]
    texts = ["" if cell is None else str(cell).strip() for cell in flat]
    rows = zip(texts[::4], texts[1::4], texts[2::4], texts[3::4], strict=False)
    return {(code, site, name): decision for code, site, name, decision in rows if decision in ALL}


def _tell(call: Call, changes: FieldChanges) -> None:
    saved, left = len(changes.to_save), len(changes.left)
    call.say(tr("{n} projects changed in the field", n=saved).format(n=saved))
    if left:
        text = tr("Left because others have changed the same values: {codes}. See the table of conflicts.")
        call.warn(text.format(codes=", ".join(changes.left)))
    if changes.removed:
        text = tr("Removed in the field, but not in the catalogue: {codes}. Remove them there by hand.")
        call.warn(text.format(codes=", ".join(changes.removed)))


def _table(decided: Sequence[tuple[Difference, str]]) -> Table:
    language = user_language()
    rows = []
    for one, decision in decided:
        values = (value_text(one.field, value, language) for value in (one.base, one.mine, one.theirs))
        cells = (*one.key, field_text(one, language), *values, decision)
        rows.append(dict(zip(COLUMNS, cells, strict=True)))
    return rows_table(rows, dict.fromkeys(COLUMNS, "text"))

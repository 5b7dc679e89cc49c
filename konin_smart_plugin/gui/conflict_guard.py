"""Stands between QGIS's Save edits and the team's projects: nothing of others is silently overwritten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..analysis.errors import PlanError
from ..catalogue.conflicts import Conflict, Difference, differences
from ..catalogue.model import PROJECT_CONTENT, Project
from ..catalogue.store import CatalogueStore
from ..layer_io.columns import without_null
from ..translation import tr

Ask = Callable[[Sequence[tuple[Conflict, Sequence[Difference]]]], "set[tuple[str, str, str]] | None"]


class ConflictGuard(QObject):
    """Follows the layer ``projects`` of a database while it is edited.

    When editing starts it reads the projects; before they are saved it reads them again, and asks where both
    sides have changed the same. Each saved row then says which version it was made from, so that the database
    refuses it should somebody be quicker still; the edits stay in QGIS.
    """

    def __init__(self, layer: QgsVectorLayer, store: Callable[[], CatalogueStore], ask: Ask) -> None:
        super().__init__(layer)
        self.layer = layer
        self.store = store
        self.ask = ask
        self.base: dict[str, Project] = {}
        layer.editingStarted.connect(self._remember)
        layer.beforeCommitChanges.connect(self._check)
        if layer.isEditable():
            self._remember()

    def _remember(self) -> None:
        try:
            self.base = self.store().read()
        except PlanError:  # QGIS itself says that the layer cannot be read
            self.base = {}

    def _check(self) -> None:
        """Compare what is about to be saved with what is stored now."""
        try:
            stored = self.store().read()
        except PlanError:
            return  # nor can the edits be saved then: they stay in QGIS
        mine = self._edited()
        pairs = {
            number: (Conflict(project, stored.get(project.code)), self._differences(project, stored))
            for number, project in mine.items()
            if project.code in self.base
        }
        clashing = [pair for pair in pairs.values() if any(one.clashes for one in pair[1])]
        given_up = self.ask(clashing) if clashing else set()
        for number, (conflict, found) in pairs.items():
            if given_up is None or conflict.theirs is None:
                # What I edited is no longer what is stored: the database refuses it, and the edits stay.
                self._say_version(number, self.base[conflict.mine.code])
            else:
                self._settle(number, conflict.theirs, [one for one in found if one.key in given_up])
        if given_up is not None:
            self.base = stored

    def _differences(self, project: Project, stored: dict[str, Project]) -> list[Difference]:
        return differences(self.base[project.code], project, stored.get(project.code))

    def _edited(self) -> dict[int, Project]:
        """Return the projects with edited fields by feature, as they would be saved; sites as they were."""
        fields = self.layer.fields()
        changed = self.layer.editBuffer().changedAttributeValues()
        known = self.layer.dataProvider().getFeatures(QgsFeatureRequest(list(changed)))
        codes = {feature.id(): feature["code"] for feature in known}
        edited = {}
        for number, values in changed.items():
            if number in codes and codes[number] in self.base:
                names = [fields[index].name() for index in values]
                new = dict(zip(names, without_null(list(values.values())), strict=True))
                own = {
                    name: value for name, value in new.items() if name in PROJECT_CONTENT and name != "code"
                }
                edited[number] = replace(self.base[codes[number]], **own)
        return edited

    def _settle(self, number: int, stored: Project, given_up: Sequence[Difference]) -> None:
        """Take the stored values where I gave mine up."""
        for one in given_up:
            self._set(number, one.field, one.theirs)
        self._say_version(number, stored)

    def _say_version(self, number: int, known: Project) -> None:
        """Let the row say which version it was made from: the database's trigger reads that below zero."""
        self._set(number, "version", -(known.version or 0))

    def _set(self, number: int, field: str, value: object) -> None:
        index = self.layer.fields().indexOf(field)
        if not self.layer.changeAttributeValue(number, index, value):
            text = tr("The field {field} could not be set: check what was saved.")
            self.layer.raiseError.emit(text.format(field=field))

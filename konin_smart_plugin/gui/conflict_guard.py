"""Stands between QGIS's Save edits and the team's projects: nothing of others is silently overwritten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..analysis.errors import PlanError
from ..catalogue.conflicts import Conflict, Difference, differences
from ..catalogue.model import PROJECT_CONTENT, Project
from ..catalogue.store import CatalogueStore
from ..translation import tr
from .background_reading import BackgroundReading, read_in_background
from .edited_rows import EditedRows, Row, StoredRows

Ask = Callable[[Sequence[tuple[Conflict, Sequence[Difference]]]], "set[tuple[str, str, str]] | None"]


class ConflictGuard(QObject):
    """Follows a layer of the catalogue, the projects or one kind of their sites, while it is edited.

    When editing starts it reads the projects in the background; before some are saved it reads these again,
    and asks where both sides have changed the same. Each saved row then says which version it was made from,
    so that the data refuse it should somebody be quicker still; the edits stay in QGIS.
    """

    def __init__(
        self, layer: QgsVectorLayer, table: str, store: Callable[[], CatalogueStore], ask: Ask
    ) -> None:
        super().__init__(layer)
        self.layer = layer
        self.rows = EditedRows(layer, table)
        self.store = store
        self.ask = ask
        self.base: dict[str, Project] = {}
        self.aside: list[tuple[int, Difference]] = []
        self.reading: BackgroundReading | None = None
        layer.editingStarted.connect(self._remember)
        layer.beforeCommitChanges.connect(self._check)
        layer.afterCommitChanges.connect(self._remember_anew)
        if layer.isEditable():
            self._remember()

    def _remember(self) -> None:
        rows, store = self.rows.reader(), self.store
        self.reading = read_in_background(lambda: (rows(), store().read()), self._begin, self._cannot_begin)

    def _begin(self, stored: tuple[StoredRows, dict[str, Project]]) -> None:
        rows, self.base = stored
        self.rows.remember(rows)

    def _cannot_begin(self, _reason: str) -> None:
        """QGIS itself says that the layer cannot be read."""
        self.base = {}

    def _remember_anew(self) -> None:
        """Who saves and goes on editing goes on from what is stored then, with what was put aside."""
        aside, self.aside = self.aside, []
        if self.layer.isEditable() or (aside and self.layer.startEditing()):
            self._remember()
        for number, one in aside:
            self.rows.put(number, one.field, one.mine)

    def _check(self) -> None:
        """Compare what is about to be saved with what is stored now."""
        if self.reading:
            self.reading.finish()
        changed, removed = self.rows.changed(), self.rows.removed()
        if not changed and not removed:
            return
        try:
            # The versions first: who saves between the two readings has a higher one, and is not overwritten.
            rows_now = self.rows.stored_now([*changed, *removed])
            codes = {code for known in (changed, removed, rows_now.rows) for code, _ in known.values()}
            stored = self.store().read(codes)
        except PlanError:
            return  # nor can the edits be saved then: they stay in QGIS
        before = _contents({code: self.base[code] for code in codes & self.base.keys()})
        now = _contents(stored)
        gone = {number: row for number, row in changed.items() if _key(row) in before.keys() - now.keys()}
        self._keep_gone(gone)
        self._keep_newer(
            {
                number: row
                for number, row in removed.items()
                if now.get(_key(row)) not in (None, before.get(_key(row)))
            }
        )
        self._settle({number: changed[number] for number in changed.keys() - gone}, rows_now.versions, stored)

    def _keep_gone(self, rows: Mapping[int, Row]) -> None:
        """Keep the rows that I have changed and somebody else has removed, and say so."""
        if not rows:
            return
        if self.layer.providerType() == "ogr":  # which refuses to change what is not there
            text = tr(
                "Somebody else has removed {rows}, which you have changed. Undo these changes (Ctrl+Z)."
            )
            self._tell(text, rows)
            return
        for number, row in rows.items():
            self.rows.add_anew(number, row, self.rows.projects(self.base, rows)[row[0]])
        text = tr(
            "Somebody else has removed {rows}, which you have changed: added anew with your changes. Remove "
            "what is to go all the same."
        )
        self._tell(text, rows)

    def _keep_newer(self, rows: Mapping[int, Row]) -> None:
        """Keep the rows that I have removed and somebody else has changed, and say so."""
        if rows:
            for number in rows:
                self.rows.keep_stored(number)
            text = tr(
                "Somebody else has changed {rows}, which you have removed: kept as stored by them. Remove "
                "what is to go all the same."
            )
            self._tell(text, rows)

    def _tell(self, text: str, rows: Mapping[int, Row]) -> None:
        self.layer.raiseError.emit(
            text.format(rows=", ".join(sorted(site or code for code, site in rows.values())))
        )

    def _settle(
        self, changed: Mapping[int, Row], versions: Mapping[int, int], stored: Mapping[str, Project]
    ) -> None:
        """Ask where both sides have changed the same, and take what was chosen into the rows."""
        pairs = [
            (Conflict(mine, stored[code]), differences(self.base[code], mine, stored[code]))
            for code, mine in self.rows.projects(self.base, changed).items()
            if code in stored
        ]
        clashing = [pair for pair in pairs if any(one.clashes for one in pair[1])]
        given_up = self.ask(clashing) if clashing else set()
        chosen = [one for _, found in pairs for one in found if given_up is None or one.key in given_up]
        theirs = [(number, one) for number, row in changed.items() for one in chosen if one.row == row]
        if given_up is None and self.rows.are_saved_unasked():
            self.aside = [(number, one) for number, one in theirs if one.clashes]
            theirs = self.aside
        elif given_up is None:
            # What I edited is no longer what is stored: the data refuse it, and the edits stay.
            theirs, versions = [], self.rows.first_versions
        for number, one in theirs:
            self.rows.put(number, one.field, one.theirs)
        for number in changed.keys() & versions.keys():
            self.rows.say_version(number, versions[number])


def _key(row: Row) -> Row:
    """Return what names the row even after its project has got another code."""
    code, site_id = row
    return ("", site_id) if site_id else (code, "")


def _contents(projects: Mapping[str, Project]) -> dict[Row, object]:
    """Return what each row holds by its key: the site, or the project's own values."""
    sites = {("", site.site_id or ""): site for project in projects.values() for site in project.sites}
    return sites | {
        (code, ""): tuple(getattr(project, name) for name in PROJECT_CONTENT)
        for code, project in projects.items()
    }

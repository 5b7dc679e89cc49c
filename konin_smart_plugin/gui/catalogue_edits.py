"""Notices when somebody saves edits of the catalogue's layers in QGIS."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..analysis.errors import PlanError
from ..catalogue.model import PROJECTS, SITE_LAYERS
from ..catalogue.store import CatalogueStore
from ..catalogue.stores import open_store
from ..city_layers.layer_tree import layer_of
from .conflict_guard import ConflictGuard
from .conflict_window import ask
from .workspaces import project_workspace


class CatalogueEdits(QObject):
    """``saved`` comes after every commit; the file itself may change later, when SQLite empties its log.

    Others may have saved in between, in a database or in a file on a shared drive: a guard asks before
    anything of theirs is overwritten.
    """

    saved = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.followed: list[QgsVectorLayer] = []

    def follow(self) -> None:
        """Follow the open project's layers of the catalogue, each once."""
        self.followed = [layer for layer in self.followed if not sip.isdeleted(layer)]
        for name in (PROJECTS, *SITE_LAYERS.values()):
            layer = layer_of(QgsProject.instance(), name)
            if layer is not None and not any(layer is one for one in self.followed):
                layer.afterCommitChanges.connect(self.saved)
                self.followed.append(layer)
                ConflictGuard(layer, name, _store, lambda conflicts: ask(conflicts, self.parent().window()))


def _store() -> CatalogueStore:
    workspace = project_workspace()
    if workspace is None:
        raise PlanError("No workspace is open.")
    return open_store(workspace)

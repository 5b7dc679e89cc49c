"""Notices that somebody has written to the workspace, with whatever program and from whatever desk."""

from __future__ import annotations

from threading import Event, Thread
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..analysis.errors import PlanError
from ..processing_provider.garbage import garbage_left_alone

if TYPE_CHECKING:
    from ..layer_io.workspace import Workspace


class WorkspaceChanges(QObject):
    """``changed`` comes soon after, once for each time it was looked: see ``Workspace.look_every_s``."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()

    def watch(self, workspace: Workspace | None, mark: object = None) -> None:
        """Look at this workspace from now on, whose mark was ``mark`` when it was read, or at none."""
        self._stop.set()
        if workspace is not None:
            self._stop = Event()
            Thread(target=self._look, args=(workspace, mark, self._stop), daemon=True).start()

    def _look(self, workspace: Workspace, seen: object, stop: Event) -> None:
        while not stop.wait(workspace.look_every_s):
            try:
                with garbage_left_alone():
                    now = workspace.change_mark()
            except PlanError:
                continue  # a server that is away has nothing new
            if now != seen and not stop.is_set():
                seen = now
                self.changed.emit()

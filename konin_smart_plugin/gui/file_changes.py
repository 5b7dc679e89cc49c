"""Notices that a GeoPackage was written to, by whatever program."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

LOOK_MS = 1000


class FileChanges(QObject):
    """``changed`` comes within a second.

    While QGIS has a layer open for editing, SQLite writes into a log beside the file, which comes and
    goes: so both are looked at, again and again, instead of being watched.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: tuple[Path, ...] = ()
        self._seen: list[tuple[int, int] | None] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, gpkg: Path | None) -> None:
        """Look at this GeoPackage from now on, or at none."""
        self._files = (gpkg, gpkg.with_name(f"{gpkg.name}-wal")) if gpkg else ()
        self._seen = [_state(file) for file in self._files]
        if gpkg:
            self._timer.start()
        else:
            self._timer.stop()

    def _look(self) -> None:
        now = [_state(file) for file in self._files]
        if now != self._seen:
            self._seen = now
            self.changed.emit()


def _state(file: Path) -> tuple[int, int] | None:
    """Return what changes when the file is written to: its moment and size; None for no or an empty file."""
    try:
        about = file.stat()
    except OSError:
        return None
    return (about.st_mtime_ns, about.st_size) if about.st_size else None

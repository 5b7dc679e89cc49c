"""Reading Python modules in the background, so that the window never waits for scipy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from qgis.core import QgsApplication, QgsTask

from ..translation import tr

PACKAGE = __package__.rpartition(".")[0]
PANELS = tuple(f"gui.{name}" for name in ("catalogue_panel", "layers_panel", "gaps_panel", "sheets_panel"))
_at_work: set[ModuleReading] = set()  # QGIS does not keep a task of Python's alive


class ModuleReading(QgsTask):
    """Imports the plugin's modules of these names, one after the other.

    A module whose library is missing is left to whoever needs it and can say so.
    """

    def __init__(self, names: Sequence[str]) -> None:
        hidden = QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        super().__init__(tr("Getting Konin Smart Plan ready"), QgsTask.Flag.CanCancel | hidden)
        self.names = names

    def run(self) -> bool:
        for name in self.names:
            if self.isCanceled():
                return False
            try:
                import_module(f"{PACKAGE}.{name}")
            except ImportError:
                continue
        return True


def read_modules(names: Sequence[str], then: Callable[[], None]) -> ModuleReading:
    """Begin to import the modules; call ``then`` on the main thread when it is done and not cancelled."""
    reading = ModuleReading(names)
    _at_work.add(reading)
    reading.taskCompleted.connect(then)
    for ended in (reading.taskCompleted, reading.taskTerminated):
        ended.connect(lambda: _at_work.discard(reading))
    QgsApplication.taskManager().addTask(reading)
    return reading


def of_algorithm(name: str) -> str:
    """Return the name of the module of ``konin:<name>``."""
    return f"processing_provider.{name}"

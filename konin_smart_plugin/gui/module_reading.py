"""Reading Python modules in the background, so that the window never waits for scipy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from threading import Event, Thread

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing_provider.contents import one_at_a_time

PACKAGE = __package__.rpartition(".")[0]
PANELS = tuple(f"gui.{name}" for name in ("catalogue_panel", "layers_panel", "gaps_panel", "sheets_panel"))
_at_work: set[ModuleReading] = set()


class ModuleReading(QObject):
    """Imports the plugin's modules of these names, one after the other.

    A module whose library is missing is left to whoever needs it and can say so. A thread of Python's
    is used because QGIS asks before it ends whether its own tasks may be cancelled.
    """

    read = pyqtSignal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = names
        self.stopped = Event()
        self.thread_of_python = Thread(target=self._run, name="Konin Smart Plan: modules")

    def _run(self) -> None:
        try:
            self._import()
        finally:  # a library may be damaged, not missing: whoever waits will meet that error, and can show it
            self.read.emit()

    def _import(self) -> None:
        for name in self.names:
            if self.stopped.is_set():
                return
            with one_at_a_time, suppress(ImportError):
                import_module(f"{PACKAGE}.{name}")
        read_declarations()


def read_declarations() -> None:
    """Read the declared layers, map themes and sources, which are kept once they are read."""
    from ..city_layers.specs import load_maps, load_sources, load_specs, load_themes

    for load in (load_specs, load_maps, load_sources, load_themes):
        load()


def read_modules(names: Sequence[str], then: Callable[[], None]) -> None:
    """Begin to import the modules; call ``then`` on the main thread when it is done and not stopped."""
    reading = ModuleReading(names)
    _at_work.add(reading)

    def finish() -> None:
        _at_work.discard(reading)
        if not reading.stopped.is_set():
            then()

    reading.read.connect(finish)
    reading.thread_of_python.start()


def stop_reading() -> None:
    """Stop what is being read; nothing is called then."""
    for reading in _at_work:
        reading.stopped.set()
    for reading in _at_work:
        reading.thread_of_python.join()
    _at_work.clear()


def of_algorithm(name: str) -> str:
    """Return the name of the module of ``konin:<name>``."""
    return f"processing_provider.{name}"

"""Reading Python modules in the background, so that the window never waits for scipy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from threading import Event

from ..processing_provider.contents import one_at_a_time
from .background_reading import BackgroundReading

PACKAGE = __package__.rpartition(".")[0]
PANELS = tuple(f"gui.{name}" for name in ("catalogue_panel", "layers_panel", "gaps_panel", "sheets_panel"))
_stop = Event()
_at_work: set[BackgroundReading] = set()


def read_modules(names: Sequence[str], then: Callable[[], None]) -> None:
    """Begin to import the modules; call ``then`` on the main thread when it is done and not stopped.

    A module whose library is missing or damaged is left to whoever needs it and can say so.
    """
    _stop.clear()

    def finish(_outcome: object) -> None:
        _at_work.discard(reading)
        then()

    reading = BackgroundReading(partial(_import, names), finish, finish)
    _at_work.add(reading)
    reading.start()


def stop_reading() -> None:
    """Stop what is being read; nothing is called then."""
    _stop.set()
    for reading in _at_work:
        reading.drop()
        reading.thread_of_python.join()
    _at_work.clear()


def of_algorithm(name: str) -> str:
    """Return the name of the module of ``konin:<name>``."""
    return f"processing_provider.{name}"


def _import(names: Sequence[str]) -> None:
    for name in names:
        if _stop.is_set():
            return
        with one_at_a_time, suppress(ImportError):
            import_module(f"{PACKAGE}.{name}")
    read_declarations()


def read_declarations() -> None:
    """Read the declared layers, map themes and sources, which are kept once they are read."""
    from ..city_layers.specs import load_maps, load_sources, load_specs, load_themes

    for load in (load_specs, load_maps, load_sources, load_themes):
        load()

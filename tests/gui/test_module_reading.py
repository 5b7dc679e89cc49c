"""Modules read in the background: whoever waits for them is called, whatever becomes of them."""

import sys
import threading
from types import ModuleType

import pytest
from qgis.PyQt.QtCore import QEventLoop, QTimer

from konin_smart_plugin.gui import module_reading


class Damaged:
    """Finds the module, and raises what a library of another numpy raises."""

    def find_spec(self, name, _path, _target=None):
        if name == f"{module_reading.PACKAGE}.gui.damaged":
            raise ValueError("numpy.dtype size changed")


@pytest.fixture
def damaged(monkeypatch):
    """Return the errors that ended threads."""
    errors = []
    monkeypatch.setattr(sys, "meta_path", [Damaged(), *sys.meta_path])
    monkeypatch.setattr(threading, "excepthook", lambda about: errors.append(about.exc_value))
    return errors


def read(names):
    """Read the modules; return whether the end was told within ten seconds."""
    loop, told = QEventLoop(), []

    def then():
        told.append(True)
        loop.quit()

    QTimer.singleShot(10_000, loop.quit)
    module_reading.read_modules(names, then)
    loop.exec()
    return bool(told)


def test_a_damaged_library_keeps_nobody_waiting(qgis_app, damaged):
    assert read(["gui.damaged"])
    assert [str(error) for error in damaged] == ["numpy.dtype size changed"]


def test_a_missing_module_does_not_stop_the_others(qgis_app, monkeypatch):
    monkeypatch.delitem(sys.modules, f"{module_reading.PACKAGE}.gui.turns", raising=False)
    assert read(["gui.no_such_module", "gui.turns"])
    assert isinstance(sys.modules[f"{module_reading.PACKAGE}.gui.turns"], ModuleType)


def test_nothing_is_called_after_it_was_stopped(qgis_app):
    told = []
    module_reading.read_modules(["gui.turns"], lambda: told.append(True))
    module_reading.stop_reading()
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()
    assert told == []

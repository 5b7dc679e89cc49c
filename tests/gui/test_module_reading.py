"""Modules read in the background: whoever waits for them is called, whatever becomes of them."""

import sys
from types import ModuleType

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer

from konin_smart_plugin.gui import module_reading


class Damaged:
    """Finds the module, and raises what a library of another numpy raises."""

    def find_spec(self, name, _path, _target=None):
        if name == f"{module_reading.PACKAGE}.gui.damaged":
            raise ValueError("numpy.dtype size changed")


@pytest.fixture
def damaged(monkeypatch):
    """Return what is logged meanwhile."""
    logged = []
    monkeypatch.setattr(sys, "meta_path", [Damaged(), *sys.meta_path])
    log = QgsApplication.messageLog()
    log.messageReceived[str, str, Qgis.MessageLevel].connect(lambda text, *_: logged.append(text))
    yield logged
    log.messageReceived[str, str, Qgis.MessageLevel].disconnect()


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
    assert "numpy.dtype size changed" in damaged[-1]


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

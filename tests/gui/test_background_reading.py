"""Reading in the background: who waits is told what came of it, on the window's thread, or nothing at all."""

import gc
import threading

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.gui.background_reading import drop_all, is_reading, read_in_background


@pytest.fixture
def told(qgis_app, monkeypatch):
    monkeypatch.setenv("KONIN_LANGUAGE", "en")
    return []


def wait():
    while is_reading():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def read(told, work):
    def tell(outcome):
        told.append((outcome, threading.current_thread() is threading.main_thread()))

    return read_in_background(work, tell, tell)


def test_what_was_read_is_told_on_the_main_thread(told):
    read(told, lambda: threading.current_thread() is threading.main_thread())
    wait()
    assert told == [(False, True)]


def test_who_cannot_wait_any_longer_is_told_at_once_and_once(told):
    go_on = threading.Event()
    reading = read(told, lambda: go_on.wait(10))
    assert told == []
    go_on.set()
    reading.finish()
    assert told == [(True, True)]
    QCoreApplication.processEvents()
    reading.finish()
    assert told == [(True, True)]


def refuse(error):
    raise error


def test_a_refusal_is_told_as_a_sentence(told):
    read(told, lambda: refuse(PlanError("The database {service} is away.", service="konin")))
    wait()
    assert told == [("The database konin is away.", True)]


def test_a_missing_library_is_told_by_its_name(told):
    read(told, lambda: refuse(ModuleNotFoundError(name="shapely")))
    wait()
    assert "python3-shapely" in told[0][0]


def test_a_fault_of_the_program_is_told_and_leads_to_the_log(told):
    read(told, lambda: refuse(ZeroDivisionError()))
    wait()
    assert told[0][0].startswith("The program made a mistake here.")


def test_nothing_is_told_after_it_was_dropped(told):
    go_on = threading.Event()
    reading = read(told, lambda: go_on.wait(10))
    reading.drop()
    go_on.set()
    wait()
    assert told == []


def test_nobody_is_told_when_everything_is_dropped(told):
    go_on = threading.Event()
    for _ in range(2):
        read(told, lambda: go_on.wait(10))
    drop_all()
    go_on.set()
    wait()
    assert told == []


def test_no_garbage_is_searched_for_where_it_would_end_in_the_wrong_thread(told):
    assert gc.isenabled()
    read(told, gc.isenabled)
    wait()
    assert told == [(False, True)]
    assert gc.isenabled()

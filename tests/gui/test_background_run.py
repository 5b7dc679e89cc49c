"""An algorithm at work in the background: what is told of it, and that nothing of it is left behind."""

import gc
import weakref

import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop

from konin_smart_plugin.gui import background_run
from konin_smart_plugin.processing_provider.algorithm import KoninAlgorithm


class Slow(KoninAlgorithm):
    """Works until it is cancelled, or fails, or returns at once."""

    NAME = "sheet_index"  # a name that has a title
    WAY = "answer"

    def initAlgorithm(self, _configuration=None):  # noqa: N802
        pass

    def compute(self, _parameters, _context, feedback):
        if self.WAY == "fail":
            raise QgsProcessingException("no street")
        feedback.setProgress(50)
        while self.WAY == "wait" and not feedback.isCanceled():
            pass
        return {"TOTAL": 7}


@pytest.fixture
def run(qgis_app, monkeypatch):
    """Return a function: way to end -> the run, and what is told of it."""
    monkeypatch.setattr(background_run, "read_modules", lambda _names, then: then())
    made = Slow()
    monkeypatch.setattr(background_run, "algorithm", lambda _name: made)
    told = []

    def begin(way):
        monkeypatch.setattr(Slow, "WAY", way)
        one = background_run.BackgroundRun("sheet_index", {})
        one.done.connect(lambda results: told.append(("done", dict(results))))
        one.failed.connect(lambda reason: told.append(("failed", reason)))
        one.ended.connect(lambda: told.append("ended"))
        one.start()
        return one, told

    return begin


def wait(until):
    while not until():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_results_come_and_then_the_end(run):
    _one, told = run("answer")
    wait(lambda: "ended" in told)
    assert told == [("done", {"TOTAL": 7}), "ended"]


def test_a_failure_comes_with_its_reason(run):
    _one, told = run("fail")
    wait(lambda: "ended" in told)
    assert told == [("failed", "no street"), "ended"]


def test_after_a_cancel_only_the_end_is_told(run):
    one, told = run("wait")
    one.cancel()
    wait(lambda: "ended" in told)
    assert told == ["ended"]


@pytest.mark.parametrize("way", ["answer", "fail"])
def test_a_run_that_is_over_leaves_nothing_behind(run, way):
    one, told = run(way)
    wait(lambda: "ended" in told)
    left = weakref.ref(one)
    del one
    gc.collect()
    assert left() is None
    assert not background_run._at_work
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_what_it_worked_with_ends_with_it_and_waits_for_no_search_for_garbage(run):
    one, told = run("answer")
    worked_with = [weakref.ref(one.context), weakref.ref(one.project)]
    wait(lambda: not background_run._at_work)
    assert told[-1] == "ended"
    assert [left() for left in worked_with] == [None, None]

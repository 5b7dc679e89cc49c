"""Reading in the background, so that the window never waits for a file, a database or a library."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from threading import Thread
from traceback import format_exception
from typing import Generic, TypeVar

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..analysis.errors import PlanError, library_missing
from ..processing_provider.garbage import garbage_left_alone
from ..translation import sentence
from .processing_log import TAB, readable

T = TypeVar("T")
_at_work: set[BackgroundReading] = set()


class BackgroundReading(QObject, Generic[T]):
    """Does ``work`` in a thread, then calls ``done`` with what it returned or ``failed`` with a sentence.

    Both are called on the window's thread, and neither after ``drop``. A thread of Python's is used because
    QGIS asks before it ends whether its own tasks may be cancelled, and lets them wait for each other.
    """

    ended = pyqtSignal()

    def __init__(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[str], object]
    ) -> None:
        super().__init__()
        self.work, self.done, self.failed = work, done, failed
        self.result: T | None = None
        self.error: Exception | None = None
        self.dropped = False
        self.while_at_work = ExitStack()
        self.thread_of_python = Thread(target=self._run, name="Konin Smart Plan: reading", daemon=True)
        self.ended.connect(self._tell)

    def start(self) -> None:
        """Begin."""
        _at_work.add(self)
        self.while_at_work.enter_context(garbage_left_alone())
        self.thread_of_python.start()

    def finish(self) -> None:
        """Wait until it is done, and tell at once."""
        self.thread_of_python.join()
        self._tell()

    def drop(self) -> None:
        """Let nobody hear of it any more."""
        self.dropped = True

    def _run(self) -> None:
        try:
            self.result = self.work()
        except Exception as error:  # whatever it was, whoever waits must hear of it
            self.error = error
        finally:
            self.ended.emit()

    def _tell(self) -> None:
        if self not in _at_work:  # told already
            return
        _at_work.discard(self)
        self.while_at_work.close()
        if self.dropped:
            return
        if self.error is None:
            self.done(self.result)
        else:
            self.failed(_reason(self.error))


def read_in_background(
    work: Callable[[], T], done: Callable[[T], object], failed: Callable[[str], object]
) -> BackgroundReading[T]:
    """Begin to do ``work``; see BackgroundReading."""
    reading = BackgroundReading(work, done, failed)
    reading.start()
    return reading


def drop_all() -> None:
    """Let nobody hear of what is still being read: whoever waits for it is going."""
    for reading in _at_work:
        reading.drop()


def is_reading() -> bool:
    """Return whether anything is being read."""
    return bool(_at_work)


def _reason(error: Exception) -> str:
    """Return the error as people can read it; a fault of the program is told in full in the log."""
    if isinstance(error, PlanError):
        return sentence(error)
    if isinstance(error, ImportError):
        return sentence(library_missing(error))
    text = "".join(format_exception(error))
    QgsMessageLog.logMessage(text, TAB, Qgis.MessageLevel.Critical, False)
    return readable(text)

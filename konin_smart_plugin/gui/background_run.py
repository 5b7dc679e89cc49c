"""One algorithm at work in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .algorithms import algorithm
from .module_reading import of_algorithm, read_modules
from .processing_log import ProcessingLog

_at_work: set[BackgroundRun] = set()
"""A run lives as long as its algorithm, also when whoever began it is gone."""


class BackgroundRun(QObject):
    """Runs ``konin:<name>`` while QGIS stays usable.

    ``progressed`` gives per cents. ``done`` gives the results, or ``failed`` the reason; none of them
    comes after ``cancel``. ``ended`` comes in any case, when nothing is at work any more.
    The algorithm's log goes to the plugin's tab of QGIS's log panel.
    """

    progressed = pyqtSignal(float)
    done = pyqtSignal(dict)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, name: str, parameters: Mapping[str, Any]) -> None:
        super().__init__()
        self.name = name
        self.parameters = dict(parameters)
        self.context = QgsProcessingContext()
        self.project = _like(QgsProject.instance())
        self.context.setProject(self.project)
        self.feedback = ProcessingLog()
        self.feedback.progressChanged.connect(self._move)
        self.task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Begin; QGIS's task manager shows the work too."""
        _at_work.add(self)
        read_modules([of_algorithm(self.name)], self._run)

    def cancel(self) -> None:
        """Stop the work, whose results are then dropped."""
        self.feedback.cancel()
        if self.task:
            self.task.cancel()

    def _run(self) -> None:
        if self.feedback.isCanceled():
            self._let_go()
            return
        able, reason = algorithm(self.name).canExecute()
        if not able:
            self.failed.emit(reason)
            self._let_go()
            return
        self.task = QgsProcessingAlgRunnerTask(
            algorithm(self.name), self.parameters, self.context, self.feedback
        )
        self.task.executed.connect(self._finish)
        self.task.destroyed.connect(self._let_go)  # until then QGIS may tell it, and it the feedback, to stop
        QgsApplication.taskManager().addTask(self.task)

    def _move(self, percent: float) -> None:
        if not self.feedback.isCanceled():
            self.progressed.emit(percent)

    def _finish(self, succeeded: bool, results: dict[str, Any]) -> None:
        self.task = None  # QGIS deletes it now
        if self.feedback.isCanceled():
            return
        if succeeded:
            self.done.emit(results)
        else:
            self.failed.emit(self.feedback.error)

    def _let_go(self) -> None:
        self.ended.emit()
        _at_work.discard(self)
        del self.context, self.project  # they end in the window's thread, not where garbage is searched for


def _like(opened: QgsProject) -> QgsProject:
    """Return a project of the same CRS without layers.

    Files are read as layers of the work's own then, not as those on the map, which may be removed meanwhile.
    """
    project = QgsProject()
    project.setCrs(opened.crs())
    project.setTransformContext(opened.transformContext())
    return project

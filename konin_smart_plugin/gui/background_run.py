"""One algorithm at work in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .algorithms import algorithm
from .module_reading import of_algorithm, read_modules
from .processing_log import ProcessingLog


class BackgroundRun(QObject):
    """Runs ``konin:<name>`` while QGIS stays usable.

    ``progressed`` gives per cents. ``done`` gives the results, or ``failed`` the reason; nothing
    comes after ``cancel``. The algorithm's log goes to the plugin's tab of QGIS's log panel.
    """

    progressed = pyqtSignal(float)
    done = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, name: str, parameters: Mapping[str, Any], parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.parameters = dict(parameters)
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = ProcessingLog()
        self.feedback.progressChanged.connect(self.progressed)
        self.task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Begin; QGIS's task manager shows the work too."""
        read_modules([of_algorithm(self.name)], self._run)

    def cancel(self) -> None:
        """Stop the work, whose results are then dropped."""
        self.feedback.cancel()
        if self.task:
            self.task.executed.disconnect(self._finish)
            self.task.cancel()

    def _run(self) -> None:
        if self.feedback.isCanceled():
            return
        able, reason = algorithm(self.name).canExecute()
        if not able:
            self.failed.emit(reason)
            return
        self.task = QgsProcessingAlgRunnerTask(
            algorithm(self.name), self.parameters, self.context, self.feedback
        )
        self.task.executed.connect(self._finish)
        QgsApplication.taskManager().addTask(self.task)

    def _finish(self, succeeded: bool, results: dict[str, Any]) -> None:
        self.task = None  # QGIS deletes it now
        if succeeded:
            self.done.emit(results)
        else:
            self.failed.emit(self.feedback.error)

"""One algorithm at work in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

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
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = ProcessingLog()
        self.feedback.progressChanged.connect(self.progressed)
        algorithm = QgsApplication.processingRegistry().algorithmById(f"konin:{name}")
        self.task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), self.context, self.feedback)
        self.task.executed.connect(self._finish)

    def start(self) -> None:
        """Begin; QGIS's task manager shows the work too."""
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Stop the work, whose results are then dropped."""
        self.task.executed.disconnect(self._finish)
        self.feedback.cancel()
        self.task.cancel()

    def _finish(self, succeeded: bool, results: dict[str, Any]) -> None:
        if succeeded:
            self.done.emit(results)
        else:
            self.failed.emit(self.feedback.error)

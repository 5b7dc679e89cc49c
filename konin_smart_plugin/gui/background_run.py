"""One algorithm at work in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

LOG = "Konin Smart Plan"


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
        self.feedback = _Log()
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


class _Log(QgsProcessingFeedback):
    """Sends what an algorithm says to QGIS's log and keeps its last error."""

    def __init__(self) -> None:
        super().__init__(False)
        self.error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 - QGIS fixes the name
        self.error = error
        level = Qgis.MessageLevel.Critical if fatalError else Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(error, LOG, level, False)

    def pushWarning(self, warning: str) -> None:
        QgsMessageLog.logMessage(warning, LOG, Qgis.MessageLevel.Warning, False)

    def pushInfo(self, info: str) -> None:
        QgsMessageLog.logMessage(info, LOG, Qgis.MessageLevel.Info, False)

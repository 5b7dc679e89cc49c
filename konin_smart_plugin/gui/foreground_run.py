"""One algorithm at work on the main thread, where QGIS's layouts must be printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from .algorithms import algorithm
from .processing_log import ProcessingLog
from .progress_row import ProgressRow


@dataclass(frozen=True)
class Outcome:
    """The results, or None and the reason."""

    results: dict[str, Any] | None
    error: str = ""


def run_here(name: str, parameters: Mapping[str, Any], what: str, progress: ProgressRow) -> Outcome:
    """Run ``konin:<name>`` now.

    Whenever the algorithm tells its progress, the window is drawn and the user can cancel.
    """
    log = ProcessingLog()

    def move(percent: float) -> None:
        progress.move(percent)
        QCoreApplication.processEvents()

    able, reason = algorithm(name).canExecute()
    if not able:
        return Outcome(None, reason)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    progress.cancelled.connect(log.cancel)
    log.progressChanged.connect(move)
    progress.begin(what)
    QCoreApplication.processEvents()
    results, succeeded = algorithm(name).create().run(dict(parameters), context, log, {}, True)
    progress.end()
    progress.cancelled.disconnect(log.cancel)
    return Outcome(results) if succeeded else Outcome(None, log.error)

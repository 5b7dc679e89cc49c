"""What an algorithm says while it works, in the plugin's tab of QGIS's log panel."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog, QgsProcessingFeedback

from ..translation import tr

TAB = "Konin Smart Plan"


class ProcessingLog(QgsProcessingFeedback):
    """Sends what an algorithm says to QGIS's log and keeps its last error."""

    def __init__(self) -> None:
        super().__init__(False)
        self.error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 - QGIS fixes the name
        self.error = readable(error)
        level = Qgis.MessageLevel.Critical if fatalError else Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(error, TAB, level, False)

    def pushWarning(self, warning: str) -> None:
        QgsMessageLog.logMessage(warning, TAB, Qgis.MessageLevel.Warning, False)

    def pushInfo(self, info: str) -> None:
        QgsMessageLog.logMessage(info, TAB, Qgis.MessageLevel.Info, False)


def readable(error: str) -> str:
    """Return the error as people can read it: a fault of the program is told in full in the log only."""
    if error.startswith("Traceback"):
        return tr("The program made a mistake here. The log panel tells more, on its tab Konin Smart Plan.")
    return error

"""What an algorithm says while it works, in the plugin's tab of QGIS's log panel."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog, QgsProcessingFeedback

TAB = "Konin Smart Plan"


class ProcessingLog(QgsProcessingFeedback):
    """Sends what an algorithm says to QGIS's log and keeps its last error."""

    def __init__(self) -> None:
        super().__init__(False)
        self.error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 - QGIS fixes the name
        self.error = error
        level = Qgis.MessageLevel.Critical if fatalError else Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(error, TAB, level, False)

    def pushWarning(self, warning: str) -> None:
        QgsMessageLog.logMessage(warning, TAB, Qgis.MessageLevel.Warning, False)

    def pushInfo(self, info: str) -> None:
        QgsMessageLog.logMessage(info, TAB, Qgis.MessageLevel.Info, False)

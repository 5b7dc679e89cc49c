"""What all Konin algorithms share: names, help, and errors as sentences."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from .. import paths
from ..analysis.errors import PlanError
from ..translation import sentence, tr, user_language


class KoninAlgorithm(QgsProcessingAlgorithm):
    """A Processing algorithm whose subclass sets NAME, TITLE and GROUP and writes ``compute``."""

    NAME = ""
    TITLE = ""
    GROUP = ""

    def createInstance(self) -> KoninAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower().replace(" ", "_")

    def icon(self) -> QIcon:
        return QIcon(str(paths.ICONS / "konin.svg"))

    def shortHelpString(self) -> str:
        page = paths.HELP / user_language() / f"{self.NAME}.html"
        return " ".join(page.read_text(encoding="utf-8").split())  # QGIS would show every line end

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        try:
            return self.compute(parameters, context, feedback)
        except PlanError as error:
            raise QgsProcessingException(sentence(error)) from error

    def compute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do the work; a PlanError becomes the algorithm's failure. QGIS itself owns the name ``run``."""
        raise NotImplementedError("an algorithm writes compute(); run() is QGIS's own")

"""The provider ``konin`` in the Processing toolbox."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import paths
from .algorithm import KoninAlgorithm
from .contents import CONTENTS, Entry
from .later import LaterAlgorithm


class KoninProvider(QgsProcessingProvider):
    """Offers every algorithm of ``contents.py`` to the toolbox, models and qgis_process.

    ``algorithm`` turns an entry into an algorithm: ``LaterAlgorithm`` for a window that must open
    quickly, ``at_once`` for qgis_process, whose help reads the parameters from the toolbox itself.
    """

    def __init__(self, algorithm: Callable[[Entry], KoninAlgorithm] = LaterAlgorithm) -> None:
        super().__init__()
        self.algorithm = algorithm

    def id(self) -> str:
        return "konin"

    def name(self) -> str:
        return "Konin Smart Plan"

    def icon(self) -> QIcon:
        return QIcon(str(paths.ICONS / "konin.svg"))

    def loadAlgorithms(self) -> None:
        for entry in CONTENTS.values():
            self.addAlgorithm(self.algorithm(entry))

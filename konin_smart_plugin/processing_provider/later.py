"""Stand-ins in the toolbox, so that QGIS's start does not wait for scipy and shapely."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..analysis.errors import library_missing
from ..translation import sentence
from .algorithm import KoninAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingOutputDefinition, QgsProcessingParameterDefinition

    from .contents import Entry


def at_once(entry: Entry) -> KoninAlgorithm:
    """Return the algorithm itself, or its stand-in where a library is missing."""
    try:
        return entry.load()
    except ImportError as error:
        library_missing(error)
        return LaterAlgorithm(entry)


class LaterAlgorithm(KoninAlgorithm):
    """Reads the algorithm's module when somebody opens or runs it; says so when that cannot be."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.NAME = entry.name

    @cached_property
    def real(self) -> KoninAlgorithm:
        """The algorithm with its parameters."""
        return self.create()

    def createInstance(self) -> KoninAlgorithm:
        return at_once(self.entry)

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare nothing: the algorithm itself does, when it is made."""

    def canExecute(self) -> tuple[bool, str]:
        try:
            return self.entry.load().canExecute()
        except ImportError as error:
            return False, sentence(library_missing(error))

    def parameterDefinitions(self) -> list[QgsProcessingParameterDefinition]:
        return self.real.parameterDefinitions() if self.canExecute()[0] else []

    def outputDefinitions(self) -> list[QgsProcessingOutputDefinition]:
        return self.real.outputDefinitions() if self.canExecute()[0] else []

"""What algorithms share that put rows into a workspace's layers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ..analysis.errors import PlanError
from ..city_layers.fill_layers import Filling, fill_layers, refresh_project
from ..city_layers.layer_state import layer_states
from ..layer_io.workspace import Workspace
from ..translation import number, sentence, tr
from .algorithm import KoninAlgorithm
from .call import Call


class FillingAlgorithm(KoninAlgorithm):
    """Fills layers in the background, then has the project name and credit them on the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._filled: tuple[Workspace, dict[str, str]] | None = None

    def fill(self, call: Call, workspace: Workspace, fillings: Mapping[str, Filling], language: str) -> None:
        """Put the rows into the layers and say how many there are now, and were before."""
        before = layer_states(workspace.gpkg)
        fill_layers(workspace, fillings, language)
        self._filled = workspace, {name: filling.account for name, filling in fillings.items()}
        for name, filling in fillings.items():
            text = tr("{layer}: {count} features instead of {before}.")
            count = number(len(filling.rows))
            call.say(text.format(layer=name, count=count, before=number(before[name].count)))

    def postProcessAlgorithm(
        self, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Bring the project up to date."""
        if self._filled:
            try:
                refresh_project(*self._filled)
            except PlanError as error:
                raise QgsProcessingException(sentence(error)) from error
        return {}

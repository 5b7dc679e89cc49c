"""What algorithms share that put rows into a workspace's layers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ..analysis.errors import PlanError
from ..city_layers.changes import Changes, compare, read_for_comparison
from ..city_layers.fill_layers import Filling, fill_layers, refresh_project, refuse_to_lose
from ..city_layers.specs import load_specs
from ..layer_io.content_marks import mark
from ..layer_io.workspace import Workspace
from ..translation import number, sentence, tr, user_language
from .algorithm import KoninAlgorithm
from .call import Call


class FillingAlgorithm(KoninAlgorithm):
    """Fills layers in the background, then has the project name and credit them on the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._filled: tuple[Workspace, dict[str, str]] | None = None

    def fill(
        self,
        call: Call,
        workspace: Workspace,
        fillings: Mapping[str, Filling],
        language: str,
        replaceable: Collection[str] | None = None,
    ) -> dict[str, Changes]:
        """Put the rows into the layers; say and return what changed in each.

        ``replaceable``: the sources whose rows may go besides invented ones; None: all. Raises PlanError,
        with nothing changed, if others would be lost, also those that somebody adds in this very moment.
        """
        fillings = {name: replace(filling, mark=mark(workspace, name)) for name, filling in fillings.items()}
        if replaceable is not None:
            refuse_to_lose(workspace, fillings, replaceable)
        before = {name: read_for_comparison(workspace, load_specs()[name]) for name in fillings}
        fill_layers(workspace, fillings, language)
        self._filled = workspace, {name: filling.account for name, filling in fillings.items()}
        changes = {
            name: compare(load_specs()[name], before[name], filling.rows)
            for name, filling in fillings.items()
        }
        for name, change in changes.items():
            _say(call, load_specs()[name].title[user_language()], len(before[name]), change)
        return changes

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


def _say(call: Call, layer: str, before: int, change: Changes) -> None:
    text = tr("{layer}: {count} now, {before} before; added: {added}, removed: {removed}, moved: {moved}.")
    call.say(
        text.format(
            layer=layer,
            count=number(change.count),
            before=number(before),
            added=number(change.added),
            removed=number(change.removed),
            moved=number(change.moved),
        )
    )

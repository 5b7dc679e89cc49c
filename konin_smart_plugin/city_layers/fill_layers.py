"""Real data into the layers of a workspace: all of them or none, and never over an office's own rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from qgis.core import QgsLayerMetadata, QgsProject, QgsVectorLayer

from ..analysis.errors import PlanError
from ..layer_io.gpkg_metadata import LayerCredit
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace
from ..layer_io.writing import TableContent
from .layer_tree import describe, layer_of
from .project_file import change_project, project_language
from .provenance import rows_of_others
from .specs import SourceSpec, load_specs


@dataclass(frozen=True)
class Filling:
    """What is put into one layer: its rows, their source, and a sentence on how they came about.

    ``mark``: what the layer must still hold, as ``content_marks.mark`` says.
    """

    rows: Table
    source: SourceSpec
    account: str
    mark: str = ""


def refuse_to_lose(workspace: Workspace, names: Collection[str], replaceable: Collection[str]) -> None:
    """Raise PlanError if a layer holds rows that are neither invented nor from ``replaceable`` sources."""
    counts = {name: rows_of_others(workspace, name, replaceable) for name in names}
    own = [f"{name} ({count})" for name, count in counts.items() if count]
    if own:
        raise PlanError(
            "These layers hold rows from other sources, which would be lost: {layers}. Leave these layers "
            "out, or turn REPLACE on.",
            layers=", ".join(own),
        )


def fill_layers(workspace: Workspace, fillings: Mapping[str, Filling], language: str) -> None:
    """Put the rows into the layers, instead of what they hold, in one transaction; state their source.

    Raises PlanError, with the workspace as it was, if they cannot be written.
    """
    workspace.write_tables({name: _content(name, filling, language) for name, filling in fillings.items()})


def _content(name: str, filling: Filling, language: str) -> TableContent:
    credit = LayerCredit(
        title=load_specs()[name].title[language],
        abstract=filling.account,
        licence=filling.source.licence[language],
        attribution=filling.source.attribution[language],
    )
    return TableContent(filling.rows, credit=credit, mark=filling.mark)


def refresh_project(workspace: Workspace, accounts: Mapping[str, str]) -> None:
    """Have the project name and credit the layers as they are now; style and place in the tree stay.

    ``accounts``: the sentence for the metadata by layer. The project that is open in QGIS is changed there,
    for its user to save; any other one in its file. Call it on the main thread.
    """
    change_project(workspace.project_file, lambda project: _refresh_layers(project, accounts))


def _refresh_layers(project: QgsProject, accounts: Mapping[str, str]) -> None:
    language = project_language(project)
    for name, account in accounts.items():
        layer = layer_of(project, name)
        if isinstance(layer, QgsVectorLayer):
            layer.reload()
            describe(layer, load_specs()[name], language)
            metadata: QgsLayerMetadata = layer.metadata()
            metadata.setAbstract(account)
            layer.setMetadata(metadata)
            layer.triggerRepaint()

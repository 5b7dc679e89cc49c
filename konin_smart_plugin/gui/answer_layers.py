"""The layers of an answer: kept in the workspace's folder ``results``, a new file each, and on the map."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ..city_layers.layer_tree import add_result, theme_group
from ..city_layers.project_file import project_language
from ..city_layers.specs import RESULTS
from ..layer_io.workspace import Workspace
from .questions import Question

FOLDER = "results"


def destinations(workspace: Workspace, question: Question) -> dict[str, Any]:
    """Return a new file for each output of the question; no file that is there is written over."""
    folder = workspace.folder / FOLDER
    folder.mkdir(exist_ok=True)
    moment = datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")
    return {
        output: str(_free(folder, f"{question.name}_{spec}_{moment}"))
        for output, spec in question.outputs.items()
    }


def hide_results() -> None:
    """Switch the earlier answers off, so that the map shows the new one alone."""
    project = QgsProject.instance()
    for node in theme_group(project, RESULTS, project_language(project)).children():
        node.setItemVisibilityChecked(False)


def add_answer(file: str, spec_name: str) -> QgsVectorLayer:
    """Put a result on top of the others, in the style that the algorithm stored with it."""
    project = QgsProject.instance()
    layer = QgsVectorLayer(file, spec_name, "ogr")
    add_result(project, layer, spec_name, project_language(project))
    layer.loadDefaultStyle()
    return layer


def _free(folder: Path, stem: str) -> Path:
    path, count = folder / f"{stem}.gpkg", 1
    while path.exists():
        count += 1
        path = folder / f"{stem}_{count}.gpkg"
    return path

"""The layers of an answer: kept in the workspace's folder ``results``, a new file each, and on the map."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerTreeModel, QgsProject, QgsVectorLayer

from ..city_layers.layer_tree import add_result
from ..city_layers.project_file import project_language
from ..city_layers.specs import load_maps
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


def show_map(name: str, model: QgsLayerTreeModel) -> None:
    """Let the map show this map theme, without the catalogue and earlier answers, if the project has it."""
    project = QgsProject.instance()
    title = load_maps()[name].title[project_language(project)]
    if project.mapThemeCollection().hasMapTheme(title):
        project.mapThemeCollection().applyTheme(title, project.layerTreeRoot(), model)


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

"""The layers of an answer: kept in the workspace's folder ``results``, a new file each, and on the map."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsLayerTreeModel, QgsProject, QgsVectorLayer

from ..city_layers.layer_tree import add_result
from ..city_layers.project_file import project_language
from ..city_layers.specs import load_maps
from ..layer_io.workspace import Workspace
from ..translation import tr
from .question import Answer, Question, Setting

FOLDER = "results"
REPORTS = "reports"


@dataclass(frozen=True)
class Asked:
    """A question that was answered, and the files of its results."""

    question: Question
    setting: Setting
    answer: Answer
    files: tuple[str, ...]

    @property
    def title(self) -> str:
        """The question as it was asked."""
        return self.question.title(self.setting)


def destinations(workspace: Workspace, question: Question) -> dict[str, Any]:
    """Return a new file for each output of the question; no file that is there is written over."""
    folder = workspace.folder / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    outputs = {**question.outputs, **question.tables}
    return {
        output: str(_free(folder, f"{question.name}_{spec}_{_moment()}", ".gpkg"))
        for output, spec in outputs.items()
    }


def report_file(workspace: Workspace) -> Path:
    """Return a new file for a report."""
    folder = workspace.folder / REPORTS
    folder.mkdir(parents=True, exist_ok=True)
    return _free(folder, f"{tr('report')}_{_moment()}", ".html")


def show_map(name: str, model: QgsLayerTreeModel) -> None:
    """Let the map show this map theme, without the catalogue and earlier answers, if the project has it."""
    project = QgsProject.instance()
    title = load_maps()[name].title[project_language(project)]
    if project.mapThemeCollection().hasMapTheme(title):
        project.mapThemeCollection().applyTheme(title, project.layerTreeRoot(), model)


def add_answer(
    file: str, spec_name: str, question: Question, setting: Setting, added: list[QgsVectorLayer]
) -> None:
    """Put a result on top of the others, in the style stored with it, and append it to ``added``.

    Its name tells the distance or the kind that was asked for.
    """
    project = QgsProject.instance()
    layer = QgsVectorLayer(file, spec_name, "ogr")
    add_result(project, layer, spec_name, project_language(project))
    layer.loadDefaultStyle()
    layer.setName(question.layer_title(layer.name(), setting))
    # A map theme that was shown since the answer before has switched the group off.
    project.layerTreeRoot().findLayer(layer).setItemVisibilityCheckedParentRecursive(True)
    added.append(layer)


def _moment() -> str:
    return datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")


def _free(folder: Path, stem: str, suffix: str) -> Path:
    path, count = folder / f"{stem}{suffix}", 1
    while path.exists():
        count += 1
        path = folder / f"{stem}_{count}{suffix}"
    return path

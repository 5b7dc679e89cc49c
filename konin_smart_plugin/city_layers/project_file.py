"""The workspace's QGIS project: layers, themes, CRS, extent and language."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsReferencedRectangle, QgsSnappingConfig, QgsVectorLayer

from ..analysis.disk import check_room, refused
from ..analysis.errors import PlanError
from ..analysis.zips import reading_zip
from ..layer_io.workspace import SCOPE, Workspace
from ..translation import tr
from .layer_tree import add_result, build_layer_tree

WRITTEN_LANGUAGE = re.compile(
    rb"<konin_smart_plan>\s*(?:<(?!language).*?>\s*)*<language[^>]*>(\w+)<", re.DOTALL
)
MARGIN = 1.05
SNAPPING_PIXELS = 12


@dataclass(frozen=True)
class ResultFile:
    """A result on disk, the spec in ``layers/results`` that it is shown by, and whether it is switched on."""

    path: Path
    spec_name: str
    visible: bool


def write_project(workspace: Workspace, language: str) -> None:
    """Write the project of a workspace: every layer styled, in its group, paths relative.

    Raises PlanError if the file cannot be written.
    """
    project = QgsProject()
    layers = build_layer_tree(project, workspace, language)
    boundary = layers["boundary"]
    project.setCrs(boundary.crs())
    project.setTitle(tr("Smart city plan", language))
    project.writeEntry(SCOPE, "language", language)
    name_workspace(project, workspace)
    project.setSnappingConfig(_snapping(project))
    if boundary.featureCount():
        extent = boundary.extent()
        extent.scale(MARGIN)
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, boundary.crs()))
    save_project(project, workspace.project_file)


def add_results(file: Path, results: Sequence[ResultFile]) -> None:
    """Add results on disk to the project, each styled as its spec says, the first on top.

    Raises PlanError for a result that cannot be opened or a project that cannot be read or written.
    """
    project = QgsProject()
    if not project.read(str(file)):
        raise PlanError("The project {file} cannot be opened: {reason}", file=file, reason=project.error())
    for result in reversed(results):
        layer = QgsVectorLayer(str(result.path), result.spec_name, "ogr")
        if not layer.isValid():
            raise PlanError("The result {file} cannot be opened.", file=result.path)
        add_result(project, layer, result.spec_name, project_language(project))
        project.layerTreeRoot().findLayer(layer).setItemVisibilityChecked(result.visible)
    save_project(project, file)


def change_project(file: Path, change: Callable[[QgsProject], None]) -> None:
    """Let ``change`` change the project ``file``: the one open in QGIS for its user to save, else on disk.

    Nothing happens where there is no project. Call it on the main thread. Raises PlanError if the project
    cannot be written.
    """
    opened = QgsProject.instance()  # noqa: TID251 - the window's is meant
    if opened.fileName() and Path(opened.fileName()).resolve() == file.resolve():
        change(opened)
        opened.setDirty(True)
        return
    project = QgsProject()
    if file.is_file() and project.read(str(file)):
        change(project)
        save_project(project, file)


def name_workspace(project: QgsProject, workspace: Workspace) -> None:
    """Let the project say which database it belongs to; one beside its GeoPackage need not say it."""
    if workspace.data_file is None:
        project.writeEntry(SCOPE, "workspace", workspace.address)
    else:
        project.removeEntry(SCOPE, "workspace")


def project_language(project: QgsProject) -> str:
    """Return the language of the workspace's names and legends: "pl" or "en"."""
    language, _ = project.readEntry(SCOPE, "language", "pl")
    return language


def written_language(file: Path) -> str:
    """Return the language that the project in ``file`` keeps, Polish where it keeps none.

    It is looked up in the project's text: opening a project reads all its styles.
    """
    try:
        with reading_zip(PlanError("{file} is not a zip file, or it is damaged.", file=file.name)):
            text = _project_text(file)
    except (OSError, PlanError):
        return "pl"
    found = WRITTEN_LANGUAGE.search(text)
    return found[1].decode() if found else "pl"


def _project_text(file: Path) -> bytes:
    with zipfile.ZipFile(file) as packed:
        name = next((name for name in packed.namelist() if name.endswith(".qgs")), "")
        return packed.read(name) if name else b""


def _snapping(project: QgsProject) -> QgsSnappingConfig:
    """Return the snapping to start with: to vertices and lines of every visible layer."""
    snapping = QgsSnappingConfig(project)
    snapping.setEnabled(True)
    snapping.setMode(Qgis.SnappingMode.AllLayers)
    snapping.setTypeFlag(Qgis.SnappingTypes(Qgis.SnappingType.Vertex | Qgis.SnappingType.Segment))
    snapping.setTolerance(SNAPPING_PIXELS)
    snapping.setUnits(Qgis.MapToolUnit.Pixels)
    return snapping


def save_project(project: QgsProject, file: Path) -> None:
    """Write the project, whole or not at all; raise PlanError if the file cannot be written.

    QGIS alone would leave half a file on a full disk, in the place of the old one.
    """
    draft = file.with_name(f".unfinished-{file.name}")  # in the same folder: the project's paths are relative
    try:
        if not project.write(str(draft)):
            reason = project.error()
            check_room(file)
            raise PlanError("The project {file} cannot be written: {reason}", file=file, reason=reason)
        check_room(file)
        draft.replace(file)
        project.setFileName(str(file))
    except OSError as error:
        raise refused(error, file) from error
    finally:
        if draft.exists():  # on a read-only disk even removing nothing is an error
            draft.unlink()

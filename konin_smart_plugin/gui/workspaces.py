"""The workspace of the open QGIS project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog

from ..analysis.errors import PlanError
from ..layer_io.workspace import DATA_FILE, SCOPE, Workspace, open_workspace
from ..preferences import preferences
from ..translation import sentence, tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

ENTRY = "workspace"


def project_workspace() -> Workspace | None:
    """Return the workspace that the open project names, or whose GeoPackage lies beside it, or None."""
    project = QgsProject.instance()
    named, _ = project.readEntry(SCOPE, ENTRY, "")
    beside = Path(project.absolutePath()) / DATA_FILE if project.absolutePath() else None
    if named.startswith("service="):
        return _opened(named)
    for path in (Path(project.readPath(named)) if named else None, beside):
        if path and path.is_file() and (workspace := _opened(str(path))):
            return workspace
    return None


def _opened(text: str) -> Workspace | None:
    try:
        return open_workspace(text)
    except PlanError:
        return None


def ask_and_open(iface: QgisInterface) -> None:
    """Let the user choose a workspace's konin.gpkg and open its project."""
    path, _ = QFileDialog.getOpenFileName(
        iface.mainWindow(), tr("Open workspace"), preferences().workspace_folder, f"{DATA_FILE} (*.gpkg)"
    )
    if path:
        open_project(iface, path)


def open_project(iface: QgisInterface, text: str) -> None:
    """Open the project of the workspace that ``text`` names; QGIS asks about unsaved changes."""
    try:
        workspace = open_workspace(text)
    except PlanError as error:
        iface.messageBar().pushWarning("Konin Smart Plan", sentence(error))
        return
    if workspace.project_file.is_file():
        iface.addProject(str(workspace.project_file))
    else:
        text = tr("The workspace {file} has no project konin.qgz yet. Make project in the toolbox makes one.")
        iface.messageBar().pushWarning("Konin Smart Plan", text.format(file=workspace.title))

"""The workspace of the open QGIS project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog

from ..layer_io.workspace import DATA_FILE, SCOPE, open_workspace
from ..preferences import preferences
from ..translation import tr
from . import algorithms
from .background_reading import read_in_background

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layer_io.workspace import Workspace
    from .contents import Contents

ENTRY = "workspace"
_shown: list[Contents] = []


def named_workspaces() -> tuple[str, ...]:
    """Return the workspace that the open project names, and the GeoPackage beside it, as far as there are."""
    project = QgsProject.instance()
    named, _ = project.readEntry(SCOPE, ENTRY, "")
    if named.startswith("service="):
        return (named,)
    beside = Path(project.absolutePath()) / DATA_FILE if project.absolutePath() else None
    files = (Path(project.readPath(named)) if named else None, beside)
    return tuple(dict.fromkeys(str(file) for file in files if file and file.is_file()))


def shown_contents() -> Contents | None:
    """Return what the dock has read of the open project's workspace, or None without one."""
    return _shown[0] if _shown else None


def project_workspace() -> Workspace | None:
    """Return the workspace of the open project that the dock shows, or None."""
    return _shown[0].workspace if _shown else None


def keep_shown(contents: Contents | None) -> None:
    """Keep what the dock shows now."""
    _shown[:] = [contents] if contents else []


def ask_and_open(iface: QgisInterface) -> None:
    """Let the user choose a workspace's konin.gpkg and open its project."""
    path, _ = QFileDialog.getOpenFileName(
        iface.mainWindow(), tr("Open workspace"), preferences().workspace_folder, f"{DATA_FILE} (*.gpkg)"
    )
    if path:
        open_project(iface, path)


def open_project(iface: QgisInterface, text: str) -> None:
    """Open the project of the workspace that ``text`` names; QGIS asks about unsaved changes."""

    def warn(reason: str) -> None:
        iface.messageBar().pushWarning("Konin Smart Plan", reason)

    def go_on(workspace: Workspace) -> None:
        if workspace.project_file.is_file():
            iface.addProject(str(workspace.project_file))
            return
        _make_project(iface, workspace)

    read_in_background(lambda: open_workspace(text), go_on, warn)


def _make_project(iface: QgisInterface, workspace: Workspace) -> None:
    """Offer to make the project of a workspace that has none here, as a database on a new desk; open it."""
    text = tr("The workspace {file} has no project konin.qgz here yet: make it in the window that opens.")
    iface.messageBar().pushInfo("Konin Smart Plan", text.format(file=workspace.title))
    known = {"WORKSPACE": workspace.address}
    algorithms.show_dialog(iface, "make_project", known, lambda results: iface.addProject(results["PROJECT"]))

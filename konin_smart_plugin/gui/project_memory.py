"""What the panels remember in the project file."""

from __future__ import annotations

from qgis.core import QgsProject

from ..layer_io.workspace import SCOPE


def keep(name: str, value: str) -> None:
    """Write a value into the open project, while QGIS saves it."""
    QgsProject.instance().writeEntry(SCOPE, f"panels/{name}", value)


def kept(name: str) -> str:
    """Return what the open project keeps under this name, empty where it keeps nothing."""
    return QgsProject.instance().readEntry(SCOPE, f"panels/{name}", "")[0]

"""One city's data: a GeoPackage with a QGIS project beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..analysis.errors import PlanError
from .destinations import table_names

DATA_FILE = "konin.gpkg"
PROJECT_FILE = "konin.qgz"


@dataclass(frozen=True)
class Workspace:
    """A workspace whose data lie in the GeoPackage ``gpkg``."""

    gpkg: Path

    @property
    def folder(self) -> Path:
        """The folder of the GeoPackage, the project and the rasters."""
        return self.gpkg.parent

    @property
    def project_file(self) -> Path:
        """The QGIS project."""
        return self.folder / PROJECT_FILE

    @property
    def writable(self) -> bool:
        """Whether the data may be written: SQLite needs to write in the folder too."""
        return os.access(self.gpkg, os.W_OK) and os.access(self.folder, os.W_OK)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the workspace, which is its boundary's."""
        return self.layer("boundary").crs()

    def layer(self, name: str) -> QgsVectorLayer:
        """Return a new map layer of the table ``name``; raise PlanError if there is none."""
        layer = QgsVectorLayer(f"{self.gpkg}|layername={name}", name, "ogr")
        if not layer.isValid():
            raise PlanError("The workspace {file} has no layer {layer}.", file=self.gpkg.name, layer=name)
        return layer

    def layer_names(self) -> list[str]:
        """Return the names of all tables."""
        return table_names(self.gpkg)


def open_workspace(text: str) -> Workspace:
    """Return the workspace that ``text`` names: the path of its GeoPackage, or its folder.

    Raises PlanError if there is none.
    """
    text = text.strip()
    if text.lower().startswith(("service=", "postgres")):
        raise PlanError(
            "A workspace in PostGIS is not supported yet. Give the path of konin.gpkg or its folder."
        )
    path = Path(text)
    gpkg = path / DATA_FILE if path.is_dir() else path
    if not text or not gpkg.is_file():
        raise PlanError("There is no workspace at {path}. Create one with Create workspace.", path=text)
    if not table_names(gpkg):
        raise PlanError("The file {path} is not a workspace: it holds no tables.", path=gpkg)
    return Workspace(gpkg.resolve())

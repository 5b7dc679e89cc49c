"""One city's data, wherever they are kept: in a GeoPackage with a QGIS project beside it, or in PostGIS."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..analysis.errors import PlanError
from .destinations import table_names
from .gpkg_file import reading

if TYPE_CHECKING:
    from .writing import TableContent

DATA_FILE = "konin.gpkg"
PROJECT_FILE = "konin.qgz"
SCOPE = "konin_smart_plan"
"""Where a project file keeps the plugin's own entries."""


class Workspace(Protocol):
    """A workspace: its layers by name, and the folder of its project and its rasters."""

    provider: str
    """QGIS's name for what reads the layers."""
    look_every_s: float
    """How often it may be asked for its ``change_mark`` without being a burden."""

    @property
    def address(self) -> str:
        """What the parameter WORKSPACE says."""

    @property
    def title(self) -> str:
        """A short name for messages."""

    @property
    def data_file(self) -> Path | None:
        """The file that changes when the data do; None where they are in no file."""

    @property
    def folder(self) -> Path:
        """The folder of the project and the rasters."""

    @property
    def project_file(self) -> Path:
        """The QGIS project."""

    @property
    def writable(self) -> bool:
        """Whether the data may be written."""

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the workspace, which is its boundary's."""

    def layer(self, name: str) -> QgsVectorLayer:
        """Return a new map layer of the table ``name``; raise PlanError if there is none."""

    def source(self, name: str) -> str:
        """Return the address by which QGIS opens the table ``name``."""

    def as_input(self, name: str) -> str:
        """Return what a Processing input says to mean the table ``name``."""

    def layer_names(self) -> list[str]:
        """Return the names of all tables."""

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple]:
        """Return what a question in plain SQL, which every store understands, finds; ``?`` marks values.

        Moments are ISO 8601 text in UTC. Raises PlanError where the data cannot be read.
        """

    def change_mark(self) -> object:
        """Return something that is another after anybody has written to the data, whatever the program."""

    def write_tables(self, tables: Mapping[str, TableContent]) -> None:
        """Write rows into existing tables, all or nothing, as ``writing.write_tables`` says."""


@dataclass(frozen=True)
class GeoPackageWorkspace:
    """A workspace whose data lie in the GeoPackage ``gpkg``."""

    gpkg: Path
    provider = "ogr"
    look_every_s = 1.0

    @property
    def address(self) -> str:
        """The path of the GeoPackage."""
        return str(self.gpkg)

    @property
    def title(self) -> str:
        """The GeoPackage's name."""
        return self.gpkg.name

    @property
    def data_file(self) -> Path:
        """The GeoPackage."""
        return self.gpkg

    @property
    def folder(self) -> Path:
        """The folder of the GeoPackage, the project and the rasters."""
        return self.gpkg.parent

    @property
    def project_file(self) -> Path:
        """The QGIS project beside the GeoPackage."""
        return self.folder / PROJECT_FILE

    @property
    def writable(self) -> bool:
        """Whether the data may be written: SQLite needs to write in the folder too."""
        return os.access(self.gpkg, os.W_OK) and os.access(self.folder, os.W_OK)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the workspace, which is its boundary's."""
        return self.layer("boundary").crs()

    def source(self, name: str) -> str:
        """Return the address of the table ``name``."""
        return f"{self.gpkg}|layername={name}"

    def as_input(self, name: str) -> str:
        """Return the address of the table ``name``."""
        return self.source(name)

    def layer(self, name: str) -> QgsVectorLayer:
        """Return a new map layer of the table ``name``; raise PlanError if there is none."""
        return checked_layer(self, name)

    def layer_names(self) -> list[str]:
        """Return the names of all tables."""
        return [name for (name,) in self.query("SELECT table_name FROM gpkg_contents")]

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple]:
        """Return what the question finds; PlanError where the file cannot be read."""
        with reading(self.gpkg) as database:
            return database.execute(sql, values).fetchall()

    def change_mark(self) -> object:
        """Return the moments and sizes of the file and of SQLite's log beside it.

        While QGIS has a layer open for editing, SQLite writes into that log, which comes and goes.
        """
        return _moment_and_size(self.gpkg), _moment_and_size(self.gpkg.with_name(f"{self.gpkg.name}-wal"))

    def write_tables(self, tables: Mapping[str, TableContent]) -> None:
        """Write rows into existing tables, all or nothing."""
        from .writing import write_tables  # numpy and shapely, which looking at a map can do without

        write_tables(self.gpkg, tables)


def _moment_and_size(file: Path) -> tuple[int, int] | None:
    """Return what changes when the file is written to; None for no or an empty file."""
    try:
        about = file.stat()
    except OSError:
        return None
    return (about.st_mtime_ns, about.st_size) if about.st_size else None


def checked_layer(workspace: Workspace, name: str) -> QgsVectorLayer:
    """Return a new map layer of the table ``name``; raise PlanError if it cannot be opened."""
    unstyled = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)  # looking for one takes half the time
    layer = QgsVectorLayer(workspace.source(name), name, workspace.provider, unstyled)
    if not layer.isValid():
        raise PlanError("The workspace {file} has no layer {layer}.", file=workspace.title, layer=name)
    return layer


def table_of(source: str) -> str:
    """Return the table that QGIS's address of a layer names, empty where it names none."""
    found = re.search(r"\|layername=([^|]+)|table=\"[^\"]*\"\.\"([^\"]+)\"", source)
    return (found[1] or found[2]) if found else ""


def open_workspace(text: str) -> Workspace:
    """Return the workspace that ``text`` names: the path of its GeoPackage, its folder, or ``service=NAME``.

    Raises PlanError if there is none, another program holds it, or its database cannot be reached.
    """
    from .postgis_workspace import PostgisWorkspace, names_service

    text = text.strip()
    if names_service(text):
        return PostgisWorkspace.open(text)
    path = Path(text)
    gpkg = path / DATA_FILE if path.is_dir() else path
    if not text or not gpkg.is_file():
        raise PlanError("There is no workspace at {path}. Create one with Create workspace.", path=text)
    if not table_names(gpkg):
        raise PlanError("The file {path} is not a workspace: it holds no tables.", path=gpkg)
    workspace = GeoPackageWorkspace(gpkg.resolve())
    workspace.layer_names()  # one sentence now, should another program hold it, instead of many waits
    return workspace

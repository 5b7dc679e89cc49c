"""A whole workspace from a GeoPackage into the team's PostGIS, and back: data, history, project, rasters."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject

from ..analysis.errors import PlanError
from ..catalogue.model import SITE_LAYERS
from ..catalogue.postgis_schema import apply_postgis_schema, create_internal_tables
from ..catalogue.postgis_schema import own_names as own_in_database
from ..catalogue.schema import apply_catalogue_schema
from ..catalogue.schema import own_names as own_in_file
from ..catalogue.stores import open_store
from ..layer_io.postgis import Database, Service, reading, transaction
from ..layer_io.postgis_moving import (
    copy_geopackage,
    credit_of,
    free_schema,
    read_all,
    refuse_full,
    write_geopackage,
)
from ..layer_io.postgis_workspace import PostgisWorkspace, put_credit
from ..layer_io.workspace import DATA_FILE, GeoPackageWorkspace, Workspace, table_of
from .forms import say_edited_version
from .new_workspace import NewWorkspace, create_workspace, new_folder
from .project_file import name_workspace, save_project, write_project

Progress = Callable[[float], None]


def move_to_postgis(
    source: GeoPackageWorkspace, service: Service, language: str, progress: Progress
) -> tuple[PostgisWorkspace, dict[str, int]]:
    """Copy the workspace into the schema ``konin`` of the database; return it and its tables' rows.

    The GeoPackage stays as it is. Raises PlanError, with nothing changed in the database, if the schema holds
    data already or something of the workspace cannot be kept there as it is.
    """
    target = PostgisWorkspace(service)
    if target.project_file.exists():
        raise PlanError(
            "There is already a project at {file}. Rename its folder and move again.",
            file=target.project_file,
        )
    with transaction(service) as database:
        counts = take_tables(database, service, source, progress)
    bring_along(source, target, language)
    return target, counts


def create_in_postgis(wanted: NewWorkspace, service: Service, progress: Progress) -> PostgisWorkspace:
    """Make the workspace in the schema ``konin`` of the database; its folder is made on this desk.

    Raises PlanError, with nothing changed in the database, as ``move_to_postgis`` does.
    """
    with reading(service) as database:
        refuse_full(database, service)
    with tempfile.TemporaryDirectory() as folder:
        made = create_workspace(replace(wanted, folder=Path(folder) / "workspace"), overwrite=False)
        workspace, _ = move_to_postgis(made, service, wanted.language, progress)
    return workspace


def take_tables(
    database: Database, service: Service, source: GeoPackageWorkspace, progress: Progress
) -> dict[str, int]:
    """Make the schema with tables, rows, credits, rules and rights; return the tables' numbers of rows."""
    free_schema(database, service)
    create_internal_tables(database)
    counts = copy_geopackage(database, source.gpkg, own_in_file(source.gpkg), progress)
    for name in counts:
        put_credit(database, name, credit_of(source.layer(name)))
    apply_postgis_schema(database)
    return counts


def move_to_geopackage(
    source: PostgisWorkspace, folder: Path, overwrite: bool, language: str, progress: Progress
) -> tuple[GeoPackageWorkspace, dict[str, int]]:
    """Copy the workspace into a new folder; return it and its tables' rows. The database stays as it is.

    Raises PlanError, with nothing left behind, when the folder is in use or cannot be written.
    """
    with new_folder(folder, overwrite) as unfinished:
        counts = fill_folder(source, GeoPackageWorkspace(unfinished / DATA_FILE), language, progress)
    return GeoPackageWorkspace(folder / DATA_FILE), counts


def fill_folder(
    source: PostgisWorkspace, target: GeoPackageWorkspace, language: str, progress: Progress
) -> dict[str, int]:
    """Copy the workspace into the target's empty folder; return its tables' rows."""
    copies, credits_ = read_all(source.service, own_in_database(), progress)
    counts = write_geopackage(target.gpkg, copies, credits_)
    spare = apply_catalogue_schema(target.gpkg)
    if spare:
        spare.unlink()
    bring_along(source, target, language)
    return counts


def bring_along(source: Workspace, target: Workspace, language: str) -> None:
    """Write the project with its layers reading from ``target``, and copy the files that belong to it."""
    project = QgsProject()
    known = source.project_file.is_file() and project.read(str(source.project_file))
    try:
        target.folder.mkdir(parents=True, exist_ok=True)
        for file in _files_of(source, project):
            copy = target.folder / file.relative_to(source.folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy)
    except OSError as error:
        raise PlanError(
            "The data were moved, but not all files beside them: {reason}. Copy them from {source} to "
            "{target}.",
            reason=error.strerror,
            source=source.folder,
            target=target.folder,
        ) from error
    if not known:
        write_project(target, language)
        return
    own = set(target.layer_names())
    for layer in project.mapLayers().values():
        table = table_of(layer.source())
        if table in own and _is_of(layer, source):
            layer.setDataSource(target.source(table), layer.name(), target.provider)
            if table in SITE_LAYERS.values():
                say_edited_version(layer)
        elif source.folder in Path(layer.source()).parents:
            beside = layer.source().replace(str(source.folder), str(target.folder), 1)
            layer.setDataSource(beside, layer.name(), layer.providerType())
    name_workspace(project, target)
    save_project(project, target.project_file)


def _files_of(workspace: Workspace, project: QgsProject) -> list[Path]:
    """Return the rasters beside the data, the projects' photos, and what the project's layers read there."""
    layers = {Path(layer.source().partition("|")[0]) for layer in project.mapLayers().values()}
    photos = {workspace.folder / one.photo for one in open_store(workspace).read().values() if one.photo}
    files = {*workspace.folder.glob("*.tif"), *layers, *photos} - {workspace.data_file}
    inside = (file for file in files if workspace.folder in file.parents and ".." not in file.parts)
    return sorted(file for file in inside if file.is_file())


def _is_of(layer: QgsMapLayer, workspace: Workspace) -> bool:
    """Return whether the layer reads from the workspace and not from another file or database."""
    if workspace.data_file is None:
        return layer.source().startswith(workspace.service.uri().connectionInfo(False))
    return Path(layer.source().partition("|")[0]).resolve() == workspace.data_file.resolve()

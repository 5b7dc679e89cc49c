"""A whole workspace from a GeoPackage into the team's PostGIS, and back: data, history, project, rasters."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject

from ..analysis.errors import PlanError
from ..catalogue.postgis_schema import apply_postgis_schema, create_internal_tables
from ..catalogue.schema import apply_catalogue_schema
from ..layer_io.postgis import Service, transaction
from ..layer_io.postgis_moving import copy_geopackage, free_schema, credit_of, read_all, write_geopackage
from ..layer_io.postgis_workspace import PostgisWorkspace, put_credit
from ..layer_io.workspace import DATA_FILE, PROJECT_FILE, GeoPackageWorkspace, Workspace, table_of
from .new_workspace import new_folder
from .project_file import save_project, write_project

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
        free_schema(database, service)
        create_internal_tables(database)
        counts = copy_geopackage(database, source.gpkg, progress)
        for name in counts:
            put_credit(database, name, credit_of(source.layer(name)))
        apply_postgis_schema(database)
    _copy_files(source.folder, target.folder)
    _bring_project(source, target, target.folder / PROJECT_FILE, language)
    return target, counts


def move_to_geopackage(
    source: PostgisWorkspace, folder: Path, overwrite: bool, language: str, progress: Progress
) -> tuple[GeoPackageWorkspace, dict[str, int]]:
    """Copy the workspace into a new folder; return it and its tables' rows. The database stays as it is.

    Raises PlanError, with nothing left behind, when the folder is in use or cannot be written.
    """
    copies, credits_ = read_all(source.service, progress)
    with new_folder(folder, overwrite) as unfinished:
        counts = write_geopackage(unfinished / DATA_FILE, copies, credits_)
        spare = apply_catalogue_schema(unfinished / DATA_FILE)
        if spare:
            spare.unlink()
        _copy_files(source.folder, unfinished)
        made = GeoPackageWorkspace(unfinished / DATA_FILE)
        _bring_project(source, made, unfinished / PROJECT_FILE, language)
    return GeoPackageWorkspace(folder / DATA_FILE), counts


def _copy_files(source: Path, target: Path) -> None:
    """Copy rasters, photos and results that lie beside the data."""
    try:
        target.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            unwanted = shutil.ignore_patterns(f"{DATA_FILE}*", f"{PROJECT_FILE}*")
            shutil.copytree(source, target, ignore=unwanted, dirs_exist_ok=True)
    except (OSError, shutil.Error) as error:
        raise PlanError(
            "The data were moved, but not the files beside them: {reason}. Copy them from {source} to {target}.",
            reason=error,
            source=source,
            target=target,
        ) from error


def _bring_project(source: Workspace, target: Workspace, file: Path, language: str) -> None:
    """Write the workspace's project anew with its layers reading from ``target``, all else as it was."""
    project = QgsProject()
    if not (source.project_file.is_file() and project.read(str(source.project_file))):
        write_project(target, language)
        return
    own = set(target.layer_names())
    for layer in project.mapLayers().values():
        table = table_of(layer.source())
        if table in own and _is_of(layer, source):
            layer.setDataSource(target.source(table), layer.name(), target.provider)
        elif source.folder in Path(layer.source()).parents:
            beside = layer.source().replace(str(source.folder), str(file.parent), 1)
            layer.setDataSource(beside, layer.name(), layer.providerType())
    save_project(project, file)


def _is_of(layer: QgsMapLayer, workspace: Workspace) -> bool:
    """Return whether the layer reads from the workspace and not from another file or database."""
    if workspace.data_file is None:
        return layer.source().startswith(workspace.service.uri().connectionInfo(False))
    return Path(layer.source().partition("|")[0]).resolve() == workspace.data_file.resolve()

"""Copies of a workspace for others: for the open-data page, and for people with a tablet in the field."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from ..analysis.disk import whole_file
from ..analysis.errors import PlanError
from ..catalogue.geopackage_store import GeoPackageStore
from ..catalogue.model import PROJECTS, SITE_LAYERS
from ..catalogue.snapshot import write_snapshot
from ..layer_io.creating import TableSchema, create_geopackage
from ..layer_io.gpkg_file import reading
from ..layer_io.postgis_moving import credit_of
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from ..layer_io.workspace import DATA_FILE, GeoPackageWorkspace, Workspace
from ..layer_io.writing import TableContent, write_tables
from .moving import bring_along, fill_folder
from .new_workspace import new_folder, table_schema
from .specs import load_specs

SNAPSHOT = "konin_original.json"
CATALOGUE = (PROJECTS, *SITE_LAYERS.values())
INTERNAL = ("created_at", "updated_at", "updated_by", "version", "document", "page", "photo")


def export_public(workspace: Workspace, file: Path, internal: Collection[str]) -> dict[str, int]:
    """Write the catalogue without the ``internal`` fields and the history; return the tables' rows.

    Fields that the office has added for itself, such as its notes, stay inside, too: only what the plugin's
    own specs declare goes out. Raises PlanError if the file exists or cannot be written.
    """
    schemas: dict[str, TableSchema] = {}
    contents: dict[str, Table] = {}
    for name in CATALOGUE:
        whole = table_schema(load_specs()[name])
        fields = tuple(one for one in whole.fields if one.name not in internal)
        schemas[name] = TableSchema(whole.geometry, fields)
        contents[name] = read_layer(workspace.layer(name), [one.name for one in fields])
    credited = {
        name: TableContent(rows, credit=credit_of(workspace.layer(name))) for name, rows in contents.items()
    }
    if file.exists():
        raise PlanError("The file {file} exists already.", file=file)
    with whole_file(file) as unfinished:
        create_geopackage(unfinished, schemas, workspace.crs, {})
        write_tables(unfinished, credited)
    return {name: len(rows) for name, rows in contents.items()}


def export_field_copy(
    workspace: Workspace, folder: Path, language: str, progress: Callable[[float], None]
) -> GeoPackageWorkspace:
    """Copy the workspace into a new folder that QField opens as it is: data, project, photos, rasters.

    Beside them lies what the catalogue was at that moment, so that changes made in the field are known later.
    The folder is there when all of that is in it. Raises PlanError, with nothing left behind, when the folder
    is in use or cannot be written.
    """
    with new_folder(folder, overwrite=False) as unfinished:
        copy = GeoPackageWorkspace(unfinished / DATA_FILE)
        if isinstance(workspace, GeoPackageWorkspace):
            with reading(workspace.gpkg) as database:
                database.execute("VACUUM INTO ?", (str(copy.gpkg),))
            bring_along(workspace, copy, language)
        else:
            fill_folder(workspace, copy, language, progress)
        write_snapshot(unfinished / SNAPSHOT, GeoPackageStore(copy.gpkg).read().values())
    return GeoPackageWorkspace(folder / DATA_FILE)

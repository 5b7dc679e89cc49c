"""A new workspace: its folder, its GeoPackage with every layer, and its QGIS project.

Everything is made in a folder of a temporary name, which is renamed when it is
complete: whoever finds a workspace finds a whole one.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.disk import DiskFull, check_room, disk_full, refused
from ..analysis.errors import PlanError
from ..catalogue.geopackage_store import GeoPackageStore
from ..catalogue.importing import plan_import
from ..catalogue.schema import apply_catalogue_schema
from ..layer_io.creating import FieldSchema, TableSchema, create_geopackage
from ..layer_io.table import Table
from ..layer_io.workspace import DATA_FILE, GeoPackageWorkspace, Workspace
from .project_file import write_project
from .specs import FieldSpec, LayerSpec, load_specs

PLUGIN = "Konin Smart Plan"


@dataclass(frozen=True)
class NewWorkspace:
    """What is asked for: where, in which CRS and language, and the rows to begin with by layer.

    ``catalogue`` is a file of projects to begin with.
    """

    folder: Path
    crs: QgsCoordinateReferenceSystem
    language: str
    contents: Mapping[str, Table]
    write_rasters: Callable[[Path], None]
    catalogue: Path | None = None


def create_workspace(wanted: NewWorkspace, overwrite: bool) -> Workspace:
    """Make the workspace and return it; ``overwrite`` renames a workspace that is there already.

    Raises PlanError, with nothing left behind, when the folder is in use or cannot be written.
    """
    _check_crs(wanted.crs)
    with new_folder(wanted.folder, overwrite) as unfinished:
        _fill(unfinished, wanted)
    return GeoPackageWorkspace(wanted.folder / DATA_FILE)


@contextmanager
def new_folder(folder: Path, overwrite: bool) -> Iterator[Path]:
    """Yield a folder of a temporary name, which gets the name ``folder`` when all went well.

    ``overwrite`` renames a workspace that is there already. Raises PlanError, with nothing left behind,
    when the folder is in use or cannot be written.
    """
    _check_folder(folder, overwrite)
    unfinished = _temporary_folder(folder)
    try:
        yield unfinished
        check_room(folder)
        if folder.exists():
            _set_aside(folder)
        unfinished.rename(folder)
    except DiskFull as error:
        raise disk_full(folder) from error
    except PlanError:
        check_room(folder)
        raise
    except OSError as error:
        raise refused(error, folder) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def table_schema(spec: LayerSpec) -> TableSchema:
    """Return the table that holds the layer."""
    return TableSchema(spec.geometry, tuple(_column(spec, field) for field in spec.fields))


def _column(spec: LayerSpec, field: FieldSpec) -> FieldSchema:
    return FieldSchema(field.name, field.type, not_null=field.required and field.name == spec.key)


def _fill(folder: Path, wanted: NewWorkspace) -> None:
    gpkg = folder / DATA_FILE
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.in_workspace}
    create_geopackage(gpkg, schemas, wanted.crs, wanted.contents)
    apply_catalogue_schema(gpkg)
    if wanted.catalogue is not None:
        store = GeoPackageStore(gpkg)
        store.save(plan_import(wanted.catalogue, store).to_save, changed_by=PLUGIN)
    wanted.write_rasters(folder)
    write_project(GeoPackageWorkspace(gpkg), wanted.language)


def _check_crs(crs: QgsCoordinateReferenceSystem) -> None:
    if not crs.isValid() or crs.isGeographic():
        raise PlanError(
            "The CRS {crs} does not measure in metres. Choose a projected one, at Konin EPSG:2177.",
            crs=crs.authid() or "?",
        )


def _check_folder(folder: Path, overwrite: bool) -> None:
    if not folder.exists():
        return
    if not folder.is_dir():
        raise PlanError("{folder} is a file, not a folder. Choose another folder.", folder=folder)
    if (folder / DATA_FILE).exists():
        if not overwrite:
            raise PlanError(
                "There is already a workspace in {folder}. Choose another folder, or turn on OVERWRITE: "
                "the workspace there is then kept under another name.",
                folder=folder,
            )
    elif any(folder.iterdir()):
        raise PlanError("The folder {folder} holds other files. Choose an empty or a new one.", folder=folder)


def _temporary_folder(folder: Path) -> Path:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}-unfinished-", dir=folder.parent))
    except OSError as error:
        raise refused(error, folder) from error
    unfinished.chmod(0o755)  # mkdtemp's folders are for one user only
    return unfinished


def _set_aside(folder: Path) -> None:
    """Rename what is in the way: an empty folder goes, a workspace is kept."""
    if not any(folder.iterdir()):
        folder.rmdir()
        return
    moment = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S")
    folder.rename(folder.with_name(f"{folder.name} {moment}"))

"""Real data that no layer of the workspace takes: a GeoPackage of their own beside its project."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ..analysis.errors import PlanError
from ..layer_io.creating import create_geopackage
from ..layer_io.crs import reproject
from ..layer_io.gpkg_metadata import LayerCredit
from ..layer_io.reading import read_layer
from ..layer_io.table import Table
from ..layer_io.workspace import Workspace
from ..layer_io.writing import TableContent, write_tables
from .changes import Changes, compare
from .layer_tree import add_result, layer_of
from .new_workspace import table_schema
from .project_file import change_project, project_language
from .provenance import provenance_columns, source_text
from .replace_layer import account_of
from .sources.source import Fetched
from .specs import LayerSpec, SourceSpec

GROUP = "base"


def write_extra_layer(
    workspace: Workspace, spec: LayerSpec, fetched: Fetched, source: SourceSpec, language: str
) -> tuple[Path, Changes]:
    """Write the rows, with their source, into the layer's own file; return it and what changed in it.

    Raises PlanError with the file as it was.
    """
    gpkg = extra_file(workspace, spec)
    if not gpkg.exists():
        create_geopackage(gpkg, {spec.name: table_schema(spec)}, workspace.crs, {})
    before = read_layer(_open(gpkg, spec.name), ["name"])
    texts = [source_text(source, language)] * len(fetched.rows)
    columns = {**fetched.rows.columns, **provenance_columns(texts, datetime.now(UTC))}
    del columns["synthetic"]
    geometry = reproject(fetched.rows.geometry, fetched.rows.crs, workspace.crs)
    rows = Table(geometry, columns, workspace.crs)
    credit = LayerCredit(
        title=spec.title[language],
        abstract=account_of(rows, fetched, language),
        licence=source.licence[language],
        attribution=source.attribution[language],
    )
    write_tables(gpkg, {spec.name: TableContent(rows, credit=credit)})
    return gpkg, compare(spec, before, rows)


def extra_file(workspace: Workspace, spec: LayerSpec) -> Path:
    """Return where the layer is kept."""
    return workspace.folder / f"{spec.name}.gpkg"


def show_extra_layer(workspace: Workspace, spec: LayerSpec) -> None:
    """Have the workspace's project show the layer, in the base map's group; once is enough."""
    change_project(workspace.project_file, lambda project: _show(project, extra_file(workspace, spec), spec))


def _show(project: QgsProject, gpkg: Path, spec: LayerSpec) -> None:
    known = layer_of(project, spec.name)
    if isinstance(known, QgsVectorLayer):
        known.reload()
        known.triggerRepaint()
        return
    layer = _open(gpkg, spec.name)
    layer.setCustomProperty("konin/layer", spec.name)
    add_result(project, layer, spec.name, project_language(project), GROUP)


def _open(gpkg: Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{gpkg}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise PlanError("The layer {layer} is missing in {file}.", layer=name, file=gpkg.name)
    return layer

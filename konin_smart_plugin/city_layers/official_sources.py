"""The official Polish sources by name: what each brings into a workspace, and how."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..analysis.errors import PlanError
from ..analysis.grid import grid_over
from ..analysis.rasters import library
from ..layer_io.workspace import Workspace
from ..translation import LANGUAGES, number, tr, translatable
from .base_maps import BaseMap, add_base_map, bdot10k_uri, orthophoto_uri
from .changes import Changes
from .extra_layers import show_extra_layer, write_extra_layer
from .fill_layers import refresh_project
from .raster_import import align_rasters
from .rasters import DSM_FILE, NDVI_FILE
from .replace_layer import replace_layer
from .sources import (
    gios,
    gugik_addresses,
    gugik_bdot10k,
    gugik_egib,
    gugik_nmt,
    gugik_pog,
    gugik_prg,
    gus,
    imgw,
)
from .sources.source import Fetched, Order, local_file
from .specs import load_sources, load_specs

BARE_TERRAIN = translatable(
    "This is bare terrain, without buildings and trees: what is computed with it sees too far."
)


@dataclass(frozen=True)
class Brought:
    """What came into the workspace; ``finish`` brings the project up to date, on the main thread."""

    output: str
    changes: Changes | None = None
    remarks: Sequence[str] = ()
    finish: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class LayerSource:
    """Fills one layer of the workspace."""

    name: str
    title: str
    credit: str
    layer: str
    fetch: Callable[[Order], Fetched]

    def bring(self, workspace: Workspace, order: Order, replace: bool) -> Brought:
        """Fetch the rows and put them into the layer. Raises PlanError with nothing changed."""
        fetched = self.fetch(order)
        source = load_sources()[self.credit]
        changes, account = replace_layer(workspace, self.layer, fetched, source, order.language, replace)
        return Brought(
            output=workspace.as_input(self.layer),
            changes=changes,
            remarks=fetched.remarks,
            finish=lambda: refresh_project(workspace, {self.layer: account}),
        )


@dataclass(frozen=True)
class RasterSource:
    """Writes a raster beside the GeoPackage, with cells of ``cell_m`` metres in the workspace's CRS."""

    name: str
    title: str
    credit: str
    file: str
    cell_m: float
    fetch: Callable[[Order, Path], list[Path]]
    remarks: tuple[str, ...] = field(default=())

    def bring(self, workspace: Workspace, order: Order, replace: bool) -> Brought:
        """Fetch the raster and align it to the workspace. Raises PlanError with nothing changed."""
        target = workspace.folder / self.file
        source = load_sources()[self.credit]
        if not replace:
            _refuse_to_lose(target, source.name)
        area = order.area
        tags = {"SOURCE": source.name, "ATTRIBUTION": source.attribution[order.language]}
        with tempfile.TemporaryDirectory() as folder:
            tiles = self.fetch(order, Path(folder))
            grid = grid_over(area.outline.bounds, self.cell_m)
            share = align_rasters(tiles, target, grid, area.crs.toWkt(), tags, order.progress)
        known = tr("{share} % of the cells hold a value.", order.language)
        remarks = [known.format(share=number(100 * share, 1, order.language))]
        return Brought(str(target), remarks=remarks + [tr(text, order.language) for text in self.remarks])


@dataclass(frozen=True)
class ExtraSource:
    """Writes a layer that the workspace itself has none for; ``layer`` is its spec among the results."""

    name: str
    title: str
    credit: str
    layer: str
    fetch: Callable[[Order], Fetched]

    def bring(self, workspace: Workspace, order: Order, replace: bool) -> Brought:  # noqa: ARG002
        """Fetch the rows and put them into the layer's own file. Raises PlanError with nothing changed."""
        fetched, spec = self.fetch(order), load_specs()[self.layer]
        source = load_sources()[self.credit]
        file, changes = write_extra_layer(workspace, spec, fetched, source, order.language)
        return Brought(
            output=f"{file}|layername={spec.name}",
            changes=changes,
            remarks=fetched.remarks,
            finish=lambda: show_extra_layer(workspace, spec),
        )


@dataclass(frozen=True)
class BaseMapSource:
    """Puts a map of tiles under the project's layers."""

    name: str
    title: str
    credit: str
    uri: Callable[[], str]

    def bring(self, workspace: Workspace, order: Order, replace: bool) -> Brought:  # noqa: ARG002
        """Return the map's address; ``finish`` adds it to the project."""
        base_map = BaseMap(self.name, self.uri(), load_sources()[self.credit])
        return Brought(base_map.uri, finish=lambda: add_base_map(workspace, base_map))


Source = LayerSource | ExtraSource | RasterSource | BaseMapSource


def from_file(order: Order, _folder: Path) -> list[Path]:
    """Return the local raster. Raises PlanError without one."""
    file = local_file(order)
    if file is None:
        raise PlanError("Give the raster file as INPUT.")
    return [file]


def terrain(order: Order, folder: Path) -> list[Path]:
    """Return the terrain model's tiles: the local file, or else from the service."""
    return [order.file] if local_file(order) else gugik_nmt.fetch_tiles(order, folder)


SOURCES: tuple[Source, ...] = (
    LayerSource(
        "prg_boundary", translatable("City boundary (PRG)"), "gugik_prg", "boundary", gugik_prg.fetch_boundary
    ),
    LayerSource(
        "prg_precincts",
        translatable("Cadastral precincts as zones (PRG)"),
        "gugik_prg",
        "zones",
        gugik_prg.fetch_precincts,
    ),
    ExtraSource(
        "prg_addresses",
        translatable("Address points (PRG)"),
        "gugik_prg",
        "addresses",
        gugik_addresses.fetch_addresses,
    ),
    LayerSource(
        "pog_zones",
        translatable("Zones of the general plan (POG, GML file)"),
        "general_plan",
        "zones",
        gugik_pog.read_zones,
    ),
    LayerSource(
        "egib_parcels", translatable("Parcels (EGiB)"), "gugik_egib", "parcels", gugik_egib.fetch_parcels
    ),
    LayerSource(
        "bdot10k_buildings",
        translatable("Buildings (BDOT10k)"),
        "gugik_bdot10k",
        "buildings",
        gugik_bdot10k.fetch_buildings,
    ),
    LayerSource(
        "bdot10k_schools",
        translatable("Schools (BDOT10k)"),
        "gugik_bdot10k",
        "schools",
        gugik_bdot10k.fetch_schools,
    ),
    LayerSource(
        "bdot10k_water", translatable("Water (BDOT10k)"), "gugik_bdot10k", "water", gugik_bdot10k.fetch_water
    ),
    LayerSource(
        "bdot10k_green",
        translatable("Green areas (BDOT10k)"),
        "gugik_bdot10k",
        "green_areas",
        gugik_bdot10k.fetch_green_areas,
    ),
    LayerSource(
        "nsp2021_residents",
        translatable("Residents by square kilometre (census 2021)"),
        "gus",
        "residents",
        gus.fetch_residents,
    ),
    LayerSource(
        "gios_air",
        translatable("Air quality stations with latest values (GIOŚ)"),
        "gios",
        "sensors",
        gios.fetch_stations,
    ),
    LayerSource(
        "imgw_gauges",
        translatable("Water gauges with latest levels (IMGW)"),
        "imgw",
        "sensors",
        imgw.fetch_gauges,
    ),
    RasterSource(
        "nmt_terrain",
        translatable("Terrain model (NMT)"),
        "gugik_nmt",
        DSM_FILE,
        gugik_nmt.CELL_M,
        terrain,
        (BARE_TERRAIN,),
    ),
    RasterSource("surface_file", translatable("Surface model from a file"), "city", DSM_FILE, 2.0, from_file),
    RasterSource(
        "vegetation_file",
        translatable("Vegetation index (NDVI) from a file"),
        "city",
        NDVI_FILE,
        10.0,
        from_file,
    ),
    BaseMapSource("orthophoto", translatable("Base map: orthophoto"), "gugik_orthophoto", orthophoto_uri),
    BaseMapSource("bdot10k_map", translatable("Base map: BDOT10k"), "gugik_bdot10k", bdot10k_uri),
)


def find_source(text: str) -> Source:
    """Return the source of this name or title, in either language. Raises PlanError if there is none."""
    wanted = text.strip().lower()
    for source in SOURCES:
        titles = {tr(source.title, language).lower() for language in LANGUAGES}
        if wanted == source.name or wanted in titles:
            return source
    raise PlanError(
        "There is no source {source}. Choose from: {sources}.",
        source=text,
        sources=", ".join(source.name for source in SOURCES),
    )


def _refuse_to_lose(target: Path, credit: str) -> None:
    """Raise PlanError if the raster there is neither invented nor from the same source."""
    if not target.exists():
        return
    with library("rasterio").open(target) as raster:
        tags = raster.tags()
    if "SYNTHETIC" not in tags and tags.get("SOURCE") != credit:
        raise PlanError(
            "{file} was made from other data. Turn REPLACE on to replace it, or save it elsewhere first.",
            file=target.name,
        )

"""An office with a small city, and every job that writes: what the faults are tried on."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import shapely
from gtfs_feed import write_feed
from osm_town import EAST, NORTH, STEP, small_town
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from small_workspace import make_workspace

from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.catalogue.stores import open_store
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices
from konin_smart_plugin.processing_provider.create_workspace import CreateWorkspace
from konin_smart_plugin.processing_provider.download_layer import DownloadLayer
from konin_smart_plugin.processing_provider.export_catalogue import ExportCatalogue
from konin_smart_plugin.processing_provider.export_field_copy import ExportFieldCopy
from konin_smart_plugin.processing_provider.export_history import ExportHistory
from konin_smart_plugin.processing_provider.export_project_cards import ExportProjectCards
from konin_smart_plugin.processing_provider.export_public import ExportPublic
from konin_smart_plugin.processing_provider.export_sheets import ExportSheets
from konin_smart_plugin.processing_provider.gap_report import GapReport
from konin_smart_plugin.processing_provider.import_catalogue import ImportCatalogue
from konin_smart_plugin.processing_provider.import_gtfs import ImportGtfs
from konin_smart_plugin.processing_provider.import_osm import ImportOsm
from konin_smart_plugin.processing_provider.make_project import MakeProject
from konin_smart_plugin.processing_provider.sensor_coverage import SensorCoverage

STOPS, PROJECTS = 600, 200


@dataclass(frozen=True)
class Office:
    """``city``: the folder of the workspace on the disk in question; ``inputs``: files that lie elsewhere."""

    city: Path
    inputs: Path

    def layer(self, name):
        """Return what a Processing input says to mean the workspace's layer."""
        return f"{self.city}/konin.gpkg|layername={name}"


@dataclass(frozen=True)
class Job:
    """``parameters``: from the office to those of the algorithm; ``without``: a file it must lack."""

    algorithm: type
    parameters: Callable[[Office], dict]
    without: str = ""


def corner(x, y):
    return f"{EAST + x * STEP} {NORTH + y * STEP}"


def make_office(folder):
    """Make the city with streets, 600 stops and 200 projects; beside it an earlier result."""
    around = ", ".join(corner(*place) for place in ((-1, -1), (15, -1), (15, 25), (-1, 25), (-1, -1)))
    workspace = make_workspace(folder / "city", f"POLYGON (({around}))")
    middle = shapely.Point(*_place(7, 12))
    chance = np.random.default_rng(3062)
    xy = chance.uniform(-900, 900, (STOPS, 2)) + shapely.get_coordinates(middle)
    columns = {
        "name": np.ma.array([f"Przystanek {number}" for number in range(STOPS)], dtype=object),
        "departures": np.ma.array(np.full(STOPS, 10)),
    }
    workspace.write_tables({"bus_stops": TableContent(Table(shapely.points(xy), columns, workspace.crs))})
    site = Site(middle, label="Rynek")
    text = "Opis projektu. " * 20
    projects = [Project(f"P-{n}", f"Projekt {n}", description=text, sites=(site,)) for n in range(PROJECTS)]
    open_store(workspace).save(projects, "anna")
    shutil.copy(workspace.gpkg, folder / "other.gpkg")
    return workspace


def make_inputs(folder):
    """Write the files that the jobs read."""
    small_town().save(folder / "town.osm")
    write_feed(folder / "feed.zip")
    lines = [f"N-{n};Nowy projekt {n};{'Opis. ' * 30}" for n in range(400)]
    (folder / "catalogue.csv").write_text("\n".join(["Kod;Nazwa;Opis", *lines]), encoding="utf-8")
    x, y = _place(7, 12)
    transform = rasterio.transform.from_origin(x - 1500, y + 1500, 10, 10)
    values = np.random.default_rng(1).uniform(80, 110, (300, 300)).astype(np.float32)
    profile = {"driver": "GTiff", "dtype": "float32", "count": 1, "width": 300, "height": 300}
    with rasterio.open(folder / "dsm.tif", "w", crs="EPSG:2177", transform=transform, **profile) as raster:
        raster.write(values, 1)
    return folder


def _place(x, y):
    to = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:2177"), QgsProject()
    )
    point = to.transform(EAST + x * STEP, NORTH + y * STEP)
    return point.x(), point.y()


def access(office, output):
    stops = office.layer("bus_stops")
    given = {"DEMAND": stops, "WEIGHT_FIELD": "departures", "SERVICES": stops, "DISTANCES": "300"}
    return {**given, "OUTPUT": output.format(disk=office.city.parent)}


def analysis(output):
    return Job(AccessToServices, lambda office: access(office, output))


def city(office, **more):
    return {"WORKSPACE": str(office.city), **more}


def sheets(kind, **more):
    return Job(ExportSheets, lambda office: _sheets(office, FORMAT=kind, **more))


def _sheets(office, **more):
    folder = str(office.city.parent / "sheets")
    return city(office, OUTPUT_FOLDER=folder, SHEETS="memory:", DPI=96, PAPER="A4", **more)


def coverage(office):
    outputs = {"OUTPUT": "memory:", "COUNT": str(office.city.parent / "count.tif")}
    few = office.layer("bus_stops") + "|subset=fid <= 3"
    return {"SENSORS": few, "RANGE": 900, "CELL_SIZE": 2, **outputs}


def exported(ending):
    return Job(
        ExportCatalogue, lambda office: city(office, OUTPUT=str(office.city.parent / f"catalogue.{ending}"))
    )


JOBS = {
    "workspace": Job(
        CreateWorkspace, lambda office: {"FOLDER": str(office.city.parent / "new"), "DEMO": False}
    ),
    "catalogue import": Job(
        ImportCatalogue,
        lambda office: city(office, INPUT=str(office.inputs / "catalogue.csv"), PROBLEMS="memory:"),
    ),
    "OSM import": Job(
        ImportOsm,
        lambda office: city(office, INPUT=str(office.inputs / "town.osm"), REPLACE=True),
    ),
    "GTFS import": Job(
        ImportGtfs,
        lambda office: city(
            office,
            INPUT=str(office.inputs / "feed.zip"),
            REPLACE=True,
            OUTPUT="memory:",
            FREQUENCIES="memory:",
        ),
    ),
    "raster import": Job(
        DownloadLayer,
        lambda office: city(office, SOURCE="surface_file", INPUT=str(office.inputs / "dsm.tif")),
    ),
    "result in a new GeoPackage": analysis("{disk}/result.gpkg"),
    "result over an old one": analysis("{disk}/before.gpkg"),
    "result in a table beside others": analysis("ogr:dbname='{disk}/other.gpkg' table='result' (geom)"),
    "result as a Shapefile": analysis("{disk}/result.shp"),
    "result as GeoJSON": analysis("{disk}/result.geojson"),
    "result as CSV": analysis("{disk}/result.csv"),
    "raster result": Job(SensorCoverage, coverage),
    "sheet as PDF": sheets(0),
    "sheet as GeoPDF": sheets(1),
    "sheet as PNG": sheets(2),
    "sheet as SVG": sheets(3),
    "sheet as TIFF": sheets(4),
    "sheets in one PDF": sheets(0, SINGLE_FILE=True),
    "layout of a sheet": Job(
        ExportSheets, lambda office: _sheets(office, LAYOUT=str(office.city.parent / "layout.qpt"))
    ),
    "project cards": Job(
        ExportProjectCards, lambda office: _sheets(office, FILTER="code IN ('P-1', 'P-2')", FORMAT=0)
    ),
    "report": Job(
        GapReport,
        lambda office: city(
            office,
            RESULTS=[str(office.inputs / "access.gpkg")],
            OUTPUT=str(office.city.parent / "report.html"),
            TABLES=str(office.city.parent / "tables"),
        ),
    ),
    "public copy": Job(
        ExportPublic, lambda office: city(office, OUTPUT=str(office.city.parent / "public.gpkg"))
    ),
    "copy for the field": Job(
        ExportFieldCopy, lambda office: city(office, FOLDER=str(office.city.parent / "field"))
    ),
    "history": Job(
        ExportHistory,
        lambda office: city(office, OUTPUT="memory:", FILE=str(office.city.parent / "history.xlsx")),
    ),
    **{f"catalogue as {ending}": exported(ending) for ending in ("xlsx", "ods", "csv", "geojson", "gpkg")},
    "project": Job(MakeProject, city, without="konin.qgz"),
}

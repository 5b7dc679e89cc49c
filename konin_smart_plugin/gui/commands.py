"""What menu, toolbar and panels offer: each command opens one algorithm's dialog."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..preferences import preferences
from ..translation import translatable
from . import algorithms
from .workspaces import open_project, project_workspace

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


@dataclass(frozen=True)
class Command:
    """One algorithm in the menu; ``short`` is its name on a button, ``hint`` what it does in a sentence."""

    algorithm: str
    title: str
    hint: str
    short: str = ""


CREATE_WORKSPACE = Command(
    "create_workspace",
    translatable("New workspace…"),
    translatable("Make a folder with the data and the map of the city, with or without the demo city"),
)
IMPORT_CATALOGUE = Command(
    "import_catalogue",
    translatable("Import catalogue…"),
    translatable("Read the projects from a spreadsheet into the workspace"),
    translatable("Import"),
)
PLACE_PROJECTS = Command(
    "place_projects",
    translatable("Place projects…"),
    translatable("Find the projects' sites by their address or parcel"),
    translatable("Place"),
)
EXPORT_CATALOGUE = Command(
    "export_catalogue",
    translatable("Export catalogue…"),
    translatable("Write the projects to a spreadsheet or a map file"),
    translatable("Export"),
)
ACCESS = Command(
    "access_to_services",
    translatable("Access to services…"),
    translatable("Who has how far to the nearest service, along the streets"),
)
COVERAGE = Command(
    "sensor_coverage",
    translatable("Sensor coverage…"),
    translatable("Which area and how many residents the sensors cover"),
)
SHEETS = Command(
    "export_sheets",
    translatable("Map sheets…"),
    translatable("Make print-ready map sheets as PDF or pictures"),
    translatable("Map sheet"),
)
IMPORT_OSM = Command(
    "import_osm",
    translatable("Get layers from OpenStreetMap…"),
    translatable("Replace layers by data from OpenStreetMap"),
    translatable("OpenStreetMap"),
)
IMPORT_GTFS = Command(
    "import_gtfs",
    translatable("Get bus stops from a timetable (GTFS)…"),
    translatable("Read stops and departures from a GTFS file"),
    translatable("Timetable"),
)
DOWNLOAD_LAYER = Command(
    "download_layer",
    translatable("Get a layer from official sources…"),
    translatable("Download a layer from the official Polish services"),
    translatable("Official sources"),
)
PROJECT_IMPACT = Command(
    "project_impact",
    translatable("Which projects help…"),
    translatable("Which projects of the catalogue close how much of the gap, and at what cost"),
    translatable("Projects that help"),
)
GAP_REPORT = Command(
    "gap_report",
    translatable("Report…"),
    translatable("Put the results into a report"),
    translatable("Report"),
)
GET_LAYERS = (IMPORT_OSM, IMPORT_GTFS, DOWNLOAD_LAYER)
MENU = (
    (CREATE_WORKSPACE,),
    (IMPORT_CATALOGUE, PLACE_PROJECTS, EXPORT_CATALOGUE),
    GET_LAYERS,
    (ACCESS, COVERAGE, PROJECT_IMPACT),
    (SHEETS, GAP_REPORT),
)
TOOLBAR = (IMPORT_CATALOGUE, ACCESS, COVERAGE, SHEETS)


def of_algorithm(name: str) -> Command:
    """Return the menu's command that opens the dialog of the algorithm ``name``."""
    return next(command for group in MENU for command in group if command.algorithm == name)


def new_workspace(iface: QgisInterface, *, demo: bool, filled_by: Command | None = None) -> None:
    """Open the dialog of a new workspace; when it is made, open it and the dialog that fills it."""

    def go_on(results: algorithms.Results) -> None:
        open_project(iface, results["WORKSPACE"])
        if filled_by:
            algorithms.show_dialog(iface, filled_by.algorithm, {"WORKSPACE": results["WORKSPACE"]})

    usual: dict[str, object] = {"CRS": preferences().crs, "DEMO": demo}
    if preferences().workspace_folder:
        usual["FOLDER"] = str(Path(preferences().workspace_folder) / "konin")
    algorithms.show_dialog(iface, CREATE_WORKSPACE.algorithm, usual, go_on)


def run(iface: QgisInterface, command: Command, **parameters: object) -> None:
    """Open the command's dialog, filled in with the open workspace; a new workspace is opened when made."""
    if command is CREATE_WORKSPACE:
        new_workspace(iface, demo=True)
        return
    workspace = project_workspace()
    known = {"WORKSPACE": workspace.address} if workspace else {}
    algorithms.show_dialog(iface, command.algorithm, known | parameters)

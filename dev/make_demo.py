"""Make the demo from end to end, through the same algorithms that a user runs.

    dev/qgis-env python dev/make_demo.py FOLDER

Workspace, catalogue, two analyses, the results in the project, and a map sheet as PDF and PNG.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("KONIN_LANGUAGE", "pl")

import processing
from processing.core.Processing import Processing
from qgis.core import QgsApplication, QgsProcessingFeedback

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.city_layers.fonts import register_fonts
from konin_smart_plugin.city_layers.project_file import ResultFile, add_results
from konin_smart_plugin.plugin import KoninSmartPlan
from konin_smart_plugin.translation import number

STOP_DISTANCES = "400,600,1000"
PDF, PNG = 0, 2
PNG_DPI = 150


class Warnings(QgsProcessingFeedback):
    """Prints what an algorithm warns of, and nothing else."""

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - QGIS fixes this name
        """Print the warning."""
        print(f"  ! {warning}")


def run(name: str, **parameters: Any) -> dict[str, Any]:  # noqa: ANN401 - parameters are of any type
    """Run a Konin algorithm and return its outputs."""
    return processing.run(f"konin:{name}", parameters, feedback=Warnings(False))


def percent(part: float, whole: float) -> str:
    """Return "81,3 %"."""
    return f"{number(100 * part / whole, 1)}\u00a0%"


def make_workspace(folder: Path) -> str:
    """Create the workspace, which begins with the demo city and the demo catalogue's spreadsheet."""
    workspace = run("create_workspace", FOLDER=str(folder), DEMO=True)["WORKSPACE"]
    print(f"Przestrzeń robocza: {workspace}")
    projects = GeoPackageStore(Path(workspace)).read().values()
    placed = sum(bool(project.sites) for project in projects)
    print(
        f"Katalog: {len(projects)} projektów, w tym {placed} na mapie "
        f"(w {sum(len(project.sites) for project in projects)} miejscach)"
    )
    return workspace


def measure_stops(workspace: str, results: Path) -> list[ResultFile]:
    """Measure who lives how far from a bus stop, along the streets."""
    bands, gaps = results / "przystanki.gpkg", results / "luki_przystanki.gpkg"
    outputs = run(
        "access_to_services",
        DEMAND=f"{workspace}|layername=residents",
        WEIGHT_FIELD="residents",
        SERVICES=f"{workspace}|layername=bus_stops",
        STREETS=f"{workspace}|layername=streets",
        ZONES=f"{workspace}|layername=zones",
        DISTANCES=STOP_DISTANCES,
        OUTPUT=str(bands),
        GAPS=str(gaps),
        SUMMARY=str(results / "przystanki_zestawienie.gpkg"),
    )
    covered, total = outputs["COVERED"], outputs["TOTAL"]
    print(
        f"Przystanki w 400 m po ulicach: {number(covered)} z {number(total)} mieszkańców "
        f"({percent(covered, total)}); dalej mieszka {number(total - covered)}"
    )
    return [ResultFile(gaps, "access_gaps", True), ResultFile(bands, "access_bands", True)]


def measure_sensors(workspace: str, results: Path) -> list[ResultFile]:
    """Measure what the sensors' ranges cover."""
    covered, gaps = results / "czujniki.gpkg", results / "luki_czujniki.gpkg"
    outputs = run(
        "sensor_coverage",
        SENSORS=f"{workspace}|layername=sensors",
        RANGE_FIELD="range_m",
        AREA=f"{workspace}|layername=boundary",
        DEMAND=f"{workspace}|layername=residents",
        WEIGHT_FIELD="residents",
        OUTPUT=str(covered),
        GAPS=str(gaps),
        SUMMARY=str(results / "czujniki_zestawienie.gpkg"),
    )
    print(
        f"W zasięgu czujników: {number(outputs['COVERED'])} z {number(outputs['TOTAL'])} mieszkańców "
        f"({percent(outputs['COVERED'], outputs['TOTAL'])}), "
        f"{percent(outputs['COVERED_HA'], outputs['AREA_HA'])} powierzchni miasta"
    )
    return [ResultFile(gaps, "sensor_gaps", False), ResultFile(covered, "sensor_coverage", False)]


def print_sheet(workspace: str, folder: Path) -> None:
    """Export the same page as PDF and PNG."""
    for kind, dpi in ((PDF, 300), (PNG, PNG_DPI)):
        sheets = run(
            "export_sheets",
            WORKSPACE=workspace,
            TEMPLATE="theme_map",
            TITLE="Kto ma dalej niż 400 m do przystanku?",
            SUBTITLE="Dojście ulicami, bez projektów z katalogu",
            PAPER="A3",
            ORIENTATION="portrait",
            FORMAT=kind,
            DPI=dpi,
            OUTPUT_FOLDER=str(folder),
            SHEETS="TEMPORARY_OUTPUT",
        )["SHEETS"]
        for sheet in sheets.getFeatures():
            print(f"Arkusz: {sheet['file']}")


def main(folder: Path) -> None:
    """Run the whole demo."""
    started = time.monotonic()
    register_fonts()
    workspace = make_workspace(folder)
    results = folder / "wyniki"
    results.mkdir()
    layers = measure_stops(workspace, results) + measure_sensors(workspace, results)
    add_results(folder / "konin.qgz", layers)
    print_sheet(workspace, folder / "arkusze")
    print(f"Gotowe w {number(time.monotonic() - started)} s. Mapa: make run")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    Processing.initialize()
    plugin = KoninSmartPlan(None)
    plugin.initProcessing()
    main(Path(sys.argv[1]).resolve())
    application.exitQgis()

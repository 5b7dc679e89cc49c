"""The toolbox's table of contents: what is said of each algorithm before its module is read."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING

from ..translation import translatable

if TYPE_CHECKING:
    from .algorithm import KoninAlgorithm

one_at_a_time = RLock()
"""Held while a module is read: one that fails in one thread would leave another thread half of it."""


@dataclass(frozen=True)
class Entry:
    """An algorithm: its name, which is its module's too, the class in it, its group and title in English."""

    name: str
    class_name: str
    group: str
    title: str

    def load(self) -> KoninAlgorithm:
        """Read the module and return the algorithm; ImportError where a library is missing."""
        with one_at_a_time:
            module = import_module(f".{self.name}", __package__)
        return getattr(module, self.class_name)()


WORKSPACE = translatable("Workspace")
CATALOGUE = translatable("Catalogue")
LAYERS = translatable("Layers")
ACCESSIBILITY = translatable("Accessibility")
GREEN = translatable("Green areas")
SENSORS = translatable("Sensors")
GAPS = translatable("Gaps and projects")
SHEETS = translatable("Map sheets")

CONTENTS = {
    entry.name: entry
    for entry in (
        Entry("create_workspace", "CreateWorkspace", WORKSPACE, translatable("Create workspace")),
        Entry("move_workspace", "MoveWorkspace", WORKSPACE, translatable("Move workspace")),
        Entry("make_project", "MakeProject", WORKSPACE, translatable("Make project")),
        Entry("update_workspace", "UpdateWorkspace", WORKSPACE, translatable("Update workspace")),
        Entry("export_public", "ExportPublic", CATALOGUE, translatable("Export public copy")),
        Entry("export_field_copy", "ExportFieldCopy", CATALOGUE, translatable("Export field copy (QField)")),
        Entry("import_field_copy", "ImportFieldCopy", CATALOGUE, translatable("Import field copy (QField)")),
        Entry("export_history", "ExportHistory", CATALOGUE, translatable("Export history")),
        Entry("export_catalogue", "ExportCatalogue", CATALOGUE, translatable("Export catalogue")),
        Entry("import_catalogue", "ImportCatalogue", CATALOGUE, translatable("Import catalogue")),
        Entry("place_projects", "PlaceProjects", CATALOGUE, translatable("Place projects")),
        Entry("download_layer", "DownloadLayer", LAYERS, translatable("Download layer")),
        Entry("import_gtfs", "ImportGtfs", LAYERS, translatable("Import GTFS")),
        Entry("import_osm", "ImportOsm", LAYERS, translatable("Import OpenStreetMap")),
        Entry("access_to_services", "AccessToServices", ACCESSIBILITY, translatable("Access to services")),
        Entry(
            "accessibility_standards",
            "AccessibilityStandards",
            ACCESSIBILITY,
            translatable("Accessibility standards (art. 13f)"),
        ),
        Entry("service_areas", "ServiceAreas", ACCESSIBILITY, translatable("Service areas")),
        Entry(
            "transit_access", "TransitAccess", ACCESSIBILITY, translatable("Public transport access (PTAL)")
        ),
        Entry("canopy_share", "CanopyShare", GREEN, translatable("Canopy share")),
        Entry("green_3_30_300", "Green330300", GREEN, translatable("3-30-300 rule")),
        Entry("green_supply", "GreenSupply", GREEN, translatable("Green area per resident")),
        Entry("sensor_coverage", "SensorCoverage", SENSORS, translatable("Sensor coverage")),
        Entry("site_sensors", "SiteSensors", SENSORS, translatable("Sites for new sensors")),
        Entry("compare_scenarios", "CompareScenarios", GAPS, translatable("Compare two scenarios")),
        Entry("equity", "Equity", GAPS, translatable("Equity (Lorenz curve, Gini)")),
        Entry("gap_index", "GapIndexAlgorithm", GAPS, translatable("Gap index")),
        Entry("gap_report", "GapReport", GAPS, translatable("Report on gaps and projects")),
        Entry("project_impact", "ProjectImpact", GAPS, translatable("Impact of projects")),
        Entry("project_portfolio", "ProjectPortfolio", GAPS, translatable("Best portfolio of projects")),
        Entry("export_project_cards", "ExportProjectCards", SHEETS, translatable("Export project cards")),
        Entry("export_sheets", "ExportSheets", SHEETS, translatable("Export map sheets")),
        Entry("sheet_index", "SheetIndex", SHEETS, translatable("Sheet index (PL-2000, PL-1992)")),
    )
}

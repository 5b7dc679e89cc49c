"""The analyses that are measured: each opens the workspace and says what is timed and what was found."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from harness.task import Task
from inputs.qgis import run, start

from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace


def access(folder: Path) -> Task:
    """Find who has farther than 400 m along the streets to a stop, by zone, with the gaps."""
    layers = opened(folder, DEMAND="residents", SERVICES="bus_stops", STREETS="streets", ZONES="zones")
    return task(
        "access_to_services", layers, "GAPS", "SUMMARY", WEIGHT_FIELD="residents", DISTANCES="400,800"
    )


def service_areas(folder: Path) -> Task:
    """Measure the ground within 400 m along the streets of each stop."""
    return task("service_areas", opened(folder, SERVICES="bus_stops", STREETS="streets"), DISTANCES="400")


def standards_13f(folder: Path) -> Task:
    """Judge the accessibility standards of every parcel."""
    places = {"PARCELS": "parcels", "SCHOOLS": "schools", "GREEN": "green_areas"}
    return task(
        "accessibility_standards", opened(folder, STREETS="streets", ZONES="zones", **places), "SUMMARY"
    )


def green_supply(folder: Path) -> Task:
    """Measure green area per resident (E2SFCA) along the streets."""
    layers = opened(folder, DEMAND="residents", GREEN="green_areas", STREETS="streets", ZONES="zones")
    return task("green_supply", layers, "SUMMARY", WEIGHT_FIELD="residents")


def green_3_30_300(folder: Path) -> Task:
    """Judge three trees in view and a green area within 300 m, for every building."""
    places = {"BUILDINGS": "buildings", "TREES": "trees", "GREEN": "green_areas"}
    return task("green_3_30_300", opened(folder, STREETS="streets", ZONES="zones", **places), "SUMMARY")


def sensor_coverage(folder: Path) -> Task:
    """Find where two sensors and more cover the ground, and whom."""
    layers = opened(folder, SENSORS="sensors", AREA="boundary", DEMAND="residents", ZONES="zones")
    fields = {"RANGE_FIELD": "range_m", "WEIGHT_FIELD": "residents"}
    return task("sensor_coverage", layers, "OUTPUT", "GAPS", "SUMMARY", K=2, **fields)


def site_sensors(folder: Path) -> Task:
    """Propose twenty more sensors where they reach most residents, with 30 s to search."""
    layers = opened(folder, CANDIDATES="boundary", DEMAND="residents", EXISTING="sensors")
    asked = {"SPACING": 500, "RANGE": 300, "MODEL": 0, "COUNT": 20, "TIME_LIMIT": 30}
    return task("site_sensors", layers, "SITES", WEIGHT_FIELD="residents", **asked)


def gap_index(folder: Path) -> Task:
    """Combine distance to stops and share of green in hexagons of 100 m, with half and double the size."""
    layers = opened(folder, AREA="boundary", RESIDENTS="residents", stops="bus_stops", green="green_areas")
    indicators = ["1", "distance", "", "1", "0", "800", "", "2", "share", "", "1", "30", "0", ""]
    layers["LAYERS"] = [layers.pop("stops"), layers.pop("green")]
    return task("gap_index", layers, WEIGHT_FIELD="residents", CELL_SIZE=100, INDICATORS=indicators)


def project_impact(folder: Path) -> Task:
    """Count how many residents each of the projects would newly serve."""
    layers = opened(folder, DEMAND="residents", STREETS="streets")
    workspace = GeoPackageWorkspace(folder / "konin.gpkg").address
    return task("project_impact", layers, WORKSPACE=workspace, WEIGHT_FIELD="residents", DISTANCES="400")


ANALYSES = (
    access,
    service_areas,
    standards_13f,
    green_supply,
    green_3_30_300,
    sensor_coverage,
    site_sensors,
    gap_index,
    project_impact,
)


def opened(folder: Path, **tables: str) -> dict[str, Any]:
    """Start QGIS and open the workspace's tables, each for the parameter of its name."""
    start()
    workspace = GeoPackageWorkspace(folder / "konin.gpkg")
    return {parameter: workspace.layer(table) for parameter, table in tables.items()}


def task(algorithm: str, layers: Mapping[str, Any], *outputs: str, **values: object) -> Task:
    """Return the run of an algorithm; ``outputs``: layers to be made in memory beside the first."""
    parameters = {**layers, **values, **dict.fromkeys(outputs, "memory:")}
    return Task(lambda: run(f"konin:{algorithm}", parameters), numbers)


def numbers(results: Mapping[str, Any]) -> dict[str, np.ndarray]:
    """Return the numbers among the results, and how many features each layer has."""
    found = {}
    for name, result in results.items():
        if hasattr(result, "featureCount"):
            found[f"{name} rows"] = np.array(result.featureCount())
        elif isinstance(result, (int, float)):
            found[name] = np.array(result)
    return found

"""From gaps to answers on a demo workspace: seconds of computing, and how much faster than running again.

``dev/qgis-env python benchmarks/bench_answers.py WORKSPACE`` needs a workspace of the demo city. Its projects
are set aside in a copy for 200 projects with two bus stops each at random streets.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import processing
import shapely
from processing.core.Processing import Processing
from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.testing import start_app

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.workspace import Workspace, open_workspace
from konin_smart_plugin.processing_provider.provider import KoninProvider

PROJECTS = 200


def workspace_with_projects(original: Path, folder: Path) -> Workspace:
    """Return a copy of the workspace with 200 more projects that add bus stops."""
    gpkg = folder / "konin.gpkg"
    shutil.copy(original, gpkg)
    workspace = open_workspace(str(gpkg))
    lines = read_layer(workspace.layer("streets")).geometry
    rng = np.random.default_rng(3062)
    at = shapely.line_interpolate_point(
        rng.choice(lines, 2 * PROJECTS), rng.random(2 * PROJECTS), normalized=True
    )
    budgets = rng.integers(50, 500, PROJECTS) * 1_000.0
    projects = [
        Project(
            f"BENCH-{n:03}",
            f"Bench {n}",
            adds_to="bus_stops",
            budget_pln=float(budgets[n]),
            sites=(Site(at[2 * n]), Site(at[2 * n + 1])),
        )
        for n in range(PROJECTS)
    ]
    GeoPackageStore(gpkg).save(projects, "benchmark")
    return workspace


def run(algorithm: str, parameters: dict[str, object]) -> tuple[float, dict[str, object]]:
    """Return the seconds of computing (this process and its children) and the results."""
    start = computed()
    results = processing.run(algorithm, parameters, feedback=QgsProcessingFeedback(False))
    return computed() - start, results


def computed() -> float:
    """Return the seconds of computing so far, which other programs on the machine do not lengthen."""
    return sum(os.times()[:4])


def measure(workspace: Workspace) -> None:
    """Print the figures of the three algorithms."""

    def layer(name: str) -> str:
        return f"{workspace.gpkg}|layername={name}"

    people = {"DEMAND": layer("residents"), "WEIGHT_FIELD": "residents", "STREETS": layer("streets")}
    access = {**people, "SERVICES": layer("bus_stops"), "DISTANCES": "500", "OUTPUT": "memory:"}
    run("konin:access_to_services", access)  # warm
    once, _ = run("konin:access_to_services", access)
    catalogue = {**people, "WORKSPACE": str(workspace.gpkg), "LAYERS": "bus_stops"}
    seconds, results = run("konin:project_impact", {**catalogue, "OUTPUT": "memory:"})
    print(f"project_impact, {results['MEASURED']} projects  {seconds:7.2f} s")
    print(f"access_to_services, once            {once:7.2f} s, {PROJECTS} times: {PROJECTS * once:.0f} s")
    print(f"ratio                               {PROJECTS * once / seconds:7.1f}")
    for budget in (2e6, 1e7):
        seconds, results = run(
            "konin:project_portfolio", {**catalogue, "BUDGET": budget, "SELECTED": "memory:"}
        )
        print(
            f"project_portfolio, {budget / 1e6:4.0f} million PLN  {seconds:7.2f} s, proven "
            f"{results['PROVEN_OPTIMAL']}, {results['NEWLY_SERVED']:,.0f} residents"
        )
    index = {
        "AREA": layer("boundary"),
        "CELL_SIZE": 25,
        "LAYERS": [layer("bus_stops"), layer("green_areas")],
        "INDICATORS": [1, "distance", "", 2, 300, 1000, "", 2, "distance", "", 1, 300, 1500, ""],
        "RESIDENTS": layer("residents"),
        "OTHER_SIZES": False,
        "OUTPUT": "memory:",
    }
    seconds, results = run("konin:gap_index", index)
    print(f"gap_index, 25 m, {results['CELLS']:,} cells     {seconds:7.2f} s")


def main() -> None:
    """Run everything on a copy of the workspace named on the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("workspace", type=Path, help="konin.gpkg of a demo workspace")
    original = parser.parse_args().workspace
    start_app()
    Processing.initialize()
    provider = KoninProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as folder:
        measure(workspace_with_projects(original, Path(folder)))


if __name__ == "__main__":
    main()

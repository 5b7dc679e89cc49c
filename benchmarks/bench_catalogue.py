"""Import of 5,000 projects with 12,000 sites, against ogr2ogr loading the same rows into a bare GeoPackage.

dev/qgis-env python benchmarks/bench_catalogue.py
"""

from __future__ import annotations

import csv
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.importing import plan_import
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage

PROJECTS, SITES = 5_000, 12_000


def write_sheet(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["code", "title", "status", "budget_pln", "start_year", "description", "label", "x", "y"]
        )
        for site in range(SITES):
            number = site % PROJECTS
            x, y = 6_514_000 + site % 110 * 70, 5_785_000 + site // 110 * 100
            fields = [f"P-{number}", f"Projekt {number}", "planned", number * 1000, 2026, "opis " * 20]
            writer.writerow([*fields, f"miejsce {site}", x, y])


def timed_import(sheet: Path, gpkg: Path) -> tuple[float, int]:
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.theme == "catalogue"}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    apply_catalogue_schema(gpkg)
    begun = time.perf_counter()
    store = GeoPackageStore(gpkg)
    plan = plan_import(sheet, store)
    store.save(plan.to_save, "bench")
    seconds = time.perf_counter() - begun
    read = store.read()
    assert len(read) == PROJECTS
    return seconds, sum(len(project.sites) for project in read.values())


def timed_ogr2ogr(sheet: Path, gpkg: Path) -> tuple[float, int]:
    options = ["-f", "GPKG", str(gpkg), str(sheet), "-a_srs", "EPSG:2177", "-nln", "rows"]
    geometry = ["-oo", "X_POSSIBLE_NAMES=x", "-oo", "Y_POSSIBLE_NAMES=y", "-oo", "AUTODETECT_TYPE=YES"]
    begun = time.perf_counter()
    subprocess.run(["ogr2ogr", *options, *geometry], check=True)
    seconds = time.perf_counter() - begun
    count = subprocess.run(["ogrinfo", "-so", str(gpkg), "rows"], check=True, capture_output=True, text=True)
    return seconds, int(count.stdout.split("Feature Count: ")[1].split()[0])


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder) / "projekty.csv"
        write_sheet(sheet)
        theirs = min(timed_ogr2ogr(sheet, Path(folder) / f"bare{run}.gpkg") for run in range(3))
        ours = min(timed_import(sheet, Path(folder) / f"konin{run}.gpkg") for run in range(3))
    assert ours[1] == theirs[1] == SITES
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = ours[0] / theirs[0]
    print(f"import {ours[0]:.2f} s, ogr2ogr {theirs[0]:.2f} s, ratio {ratio:.1f}; peak {peak:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())

"""5,000 projects with 12,000 sites saved, loaded and searched: PostGIS, GeoPackage, ogr2ogr.

ogr2ogr writes and reads the same rows as bare tables in the same server: no rules, no history, no versions.

dev/qgis-env python benchmarks/bench_postgis.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import shapely
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import SITE_LAYERS, Project, Site
from konin_smart_plugin.catalogue.postgis_store import PostgisStore
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.catalogue.search import answers, search_text
from konin_smart_plugin.catalogue.store import CatalogueStore
from konin_smart_plugin.city_layers.moving import take_tables
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.postgis import Service, transaction
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace

PROJECTS, SITES, RUNS = 5_000, 12_000, 3
TABLES = ("projects", *SITE_LAYERS.values())
SERVER = Path(__file__).parent.parent / "dev" / "postgis"
OWNER = Service("konin")
QUERY = "projekt 499 lipowa"


def projects() -> list[Project]:
    sites: list[list[Site]] = [[] for _ in range(PROJECTS)]
    for number in range(SITES):
        x, y = 6_514_000 + number % 110 * 70, 5_785_000 + number // 110 * 100
        sites[number % PROJECTS].append(Site(shapely.Point(x, y), label=f"miejsce {number}"))
    return [
        Project(
            f"P-{number}",
            f"Projekt {number}",
            status="planned",
            budget_pln=number * 1000.0,
            start_year=2026,
            address=f"ul. Lipowa {number}",
            description="opis " * 20,
            sites=tuple(own),
        )
        for number, own in enumerate(sites)
    ]


def empty_geopackage(gpkg: Path) -> GeoPackageStore:
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.theme == "catalogue"}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem("EPSG:2177"), {})
    apply_catalogue_schema(gpkg)
    return GeoPackageStore(gpkg)


def empty_database(gpkg: Path) -> PostgisStore:
    with transaction(OWNER) as database:
        database.run("DROP SCHEMA IF EXISTS konin CASCADE")
        take_tables(database, OWNER, GeoPackageWorkspace(gpkg), lambda _share: None)
    return PostgisStore(OWNER)


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def load(store: CatalogueStore) -> None:
    found = store.read()
    assert (len(found), sum(len(one.sites) for one in found.values())) == (PROJECTS, SITES)


def search(store: CatalogueStore) -> None:
    found = [one.code for one in store.read().values() if answers(search_text(one), QUERY)]
    assert len(found) == 15  # 499, 4990 … 4999, 1499, 2499, 3499, 4499


def ogr2ogr(*arguments: str) -> None:
    subprocess.run(["ogr2ogr", *arguments], check=True)


def measure(folder: Path) -> dict[str, tuple[float, float, float]]:
    """Return the best of three: (PostGIS, GeoPackage, ogr2ogr) in seconds for save, load and search."""
    wanted = projects()
    rounds: dict[str, list[tuple[float, float, float]]] = {"save": [], "load": [], "search": []}
    for number in range(RUNS):
        file, bare = folder / f"konin{number}.gpkg", folder / f"bare{number}.gpkg"
        store = empty_geopackage(file)
        team = empty_database(file)
        of_file = seconds(lambda: store.save(wanted, "bench"))  # noqa: B023 (called at once)
        of_team = seconds(lambda: team.save(wanted, "bench"))  # noqa: B023
        schema = ["-lco", "SCHEMA=public", "-overwrite", "-nlt", "CONVERT_TO_LINEAR"]
        copy = ["-f", "PostgreSQL", "PG:service=konin", str(file), *TABLES, *schema]
        rounds["save"].append((of_team, of_file, seconds(lambda: ogr2ogr(*copy))))  # noqa: B023
        back = ["-f", "GPKG", str(bare), "PG:service=konin schemas=public", *TABLES]
        times = seconds(lambda: load(team)), seconds(lambda: load(store))  # noqa: B023
        rounds["load"].append((*times, seconds(lambda: ogr2ogr(*back))))  # noqa: B023
        where = "SELECT code FROM projects WHERE title || ' ' || address ILIKE '%projekt%499%lipowa%'"
        asked = [
            "-f",
            "CSV",
            str(folder / f"found{number}.csv"),
            "PG:service=konin schemas=public",
            "-sql",
            where,
        ]
        times = seconds(lambda: search(team)), seconds(lambda: search(store))  # noqa: B023
        rounds["search"].append((*times, seconds(lambda: ogr2ogr(*asked))))  # noqa: B023
    return {name: tuple(map(min, zip(*times, strict=True))) for name, times in rounds.items()}


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory(prefix="konin-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        subprocess.run([SERVER, "start", folder / "server"], check=True)
        try:
            os.environ["PGSERVICEFILE"] = str(folder / "server" / "pg_service.conf")
            for work, (team, file, bare) in measure(folder).items():
                print(
                    f"{work}: PostGIS {team:.2f} s, GeoPackage {file:.2f} s (ratio {team / file:.1f}), "
                    f"ogr2ogr {bare:.2f} s (ratio {team / bare:.1f})"
                )
        finally:
            subprocess.run([SERVER, "stop", folder / "server"], check=True)
    application.exitQgis()


if __name__ == "__main__":
    sys.exit(main())

"""A catalogue of 5,000 projects with 12,000 sites, and empty stores to put it in."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

import shapely
from qgis.core import QgsCoordinateReferenceSystem

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import SITE_LAYERS, Project, Site
from konin_smart_plugin.catalogue.postgis_store import PostgisStore
from konin_smart_plugin.catalogue.schema import apply_catalogue_schema
from konin_smart_plugin.city_layers.moving import take_tables
from konin_smart_plugin.city_layers.new_workspace import table_schema
from konin_smart_plugin.city_layers.specs import load_specs
from konin_smart_plugin.layer_io.creating import create_geopackage
from konin_smart_plugin.layer_io.postgis import Service, transaction
from konin_smart_plugin.layer_io.workspace import GeoPackageWorkspace

from .qgis import CRS

PROJECTS, SITES = 5_000, 12_000
TABLES = ("projects", *SITE_LAYERS.values())
OWNER = Service("konin")
SERVER = Path(__file__).parents[2] / "dev" / "postgis"


def place(number: int) -> tuple[float, float]:
    """Return where a site lies."""
    return 6_514_000 + number % 110 * 70, 5_785_000 + number // 110 * 100


def projects(count: int) -> list[Project]:
    """Return projects with 2.4 sites each."""
    sites: list[list[Site]] = [[] for _ in range(count)]
    for number in range(count * SITES // PROJECTS):
        sites[number % count].append(Site(shapely.Point(place(number)), label=f"miejsce {number}"))
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
    """Make a GeoPackage with an empty catalogue, instead of one that is there."""
    gpkg.unlink(missing_ok=True)
    schemas = {spec.name: table_schema(spec) for spec in load_specs().values() if spec.theme == "catalogue"}
    create_geopackage(gpkg, schemas, QgsCoordinateReferenceSystem(CRS), {})
    apply_catalogue_schema(gpkg)
    return GeoPackageStore(gpkg)


def empty_database(gpkg: Path) -> PostgisStore:
    """Make an empty catalogue in the running server, like that of ``gpkg``."""
    with transaction(OWNER) as database:
        database.run("DROP SCHEMA IF EXISTS konin CASCADE")
        take_tables(database, OWNER, GeoPackageWorkspace(gpkg), lambda _share: None)
    return PostgisStore(OWNER)


class TeamServer:
    """A private PostGIS of this process, reached as service=konin."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="konin-bench-")
        place = Path(self._folder.name)
        place.chmod(0o755)  # the server's own user enters it
        self._server = place / "server"
        subprocess.run([SERVER, "start", self._server], check=True)
        os.environ["PGSERVICEFILE"] = str(self._server / "pg_service.conf")

    def stop(self) -> None:
        """Stop it and remove what it kept."""
        subprocess.run([SERVER, "stop", self._server], check=True)
        self._folder.cleanup()

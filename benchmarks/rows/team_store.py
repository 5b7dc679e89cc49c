"""5,000 projects with 12,000 sites saved, loaded and searched in PostGIS.

ogr2ogr writes and reads the same rows as bare tables of the same kind of server: no rules, no history.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.catalogue import (
    PROJECTS,
    SITES,
    TABLES,
    TeamServer,
    empty_database,
    empty_geopackage,
    projects,
)
from inputs.ogr import ogr2ogr, rows
from inputs.qgis import start

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.search import answers, search_text
from konin_smart_plugin.catalogue.store import CatalogueStore

FILE, OGR = "ours in a GeoPackage", "ogr2ogr, bare tables"
QUERY, SQL = "projekt 499 lipowa", "title || ' ' || address ILIKE '%projekt%499%lipowa%'"
BARE = "PG:service=konin schemas=public"


def inputs(folder: Path, _factor: int) -> None:
    """Write a GeoPackage with an empty catalogue, and one with all projects."""
    start()
    empty_geopackage(folder / "empty.gpkg")
    empty_geopackage(folder / "saved.gpkg").save(projects(PROJECTS), "bench")


def count(store: CatalogueStore) -> dict[str, np.ndarray]:
    """Return how many projects and sites a store holds."""
    found = store.read()
    return {"count": np.array([len(found), sum(len(one.sites) for one in found.values())])}


def bare_count(source: str) -> dict[str, np.ndarray]:
    """Return how many projects and sites ogr2ogr has written."""
    return {"count": np.array([rows(source, "projects"), sum(rows(source, table) for table in TABLES[1:])])}


def save_task(store: CatalogueStore, empty: Callable[[], object], close: Callable[[], object]) -> Task:
    """Return the task of saving everything in an empty store."""
    wanted = projects(PROJECTS)
    return Task(lambda: store.save(wanted, "bench"), lambda _saved: count(store), empty, close)


def search_task(store: CatalogueStore, close: Callable[[], object]) -> Task:
    """Return the task of finding three words in a full store."""

    def work() -> list[str]:
        return [one.code for one in store.read().values() if answers(search_text(one), QUERY)]

    return Task(work, lambda codes: {"codes": np.array(sorted(codes))}, close=close)


def team(folder: Path, full: bool) -> tuple[TeamServer, CatalogueStore]:
    """Start QGIS and a server with a catalogue."""
    start()
    server = TeamServer()
    store = empty_database(folder / "empty.gpkg")
    if full:
        store.save(projects(PROJECTS), "bench")
    return server, store


def bare(folder: Path) -> tuple[TeamServer, Callable[[], None]]:
    """Start a server; return also how ogr2ogr copies the full catalogue into it."""
    layout = ["-lco", "SCHEMA=public", "-overwrite", "-nlt", "CONVERT_TO_LINEAR"]
    copy = ["-f", "PostgreSQL", "PG:service=konin", str(folder / "saved.gpkg"), *TABLES, *layout]
    return TeamServer(), partial(ogr2ogr, *copy)


def save_in_team(folder: Path) -> Task:
    """Prepare saving in PostGIS."""
    server, store = team(folder, full=False)
    return save_task(store, partial(empty_database, folder / "empty.gpkg"), server.stop)


def save_in_file(folder: Path) -> Task:
    """Prepare saving in a GeoPackage."""
    start()
    file = folder / "new.gpkg"
    return save_task(empty_geopackage(file), partial(empty_geopackage, file), bool)


def save_by_ogr(folder: Path) -> Task:
    """Prepare ogr2ogr into PostGIS."""
    server, copy = bare(folder)
    return Task(copy, lambda _done: bare_count(BARE), close=server.stop)


def load_from_team(folder: Path) -> Task:
    """Prepare loading from PostGIS."""
    server, store = team(folder, full=True)
    return Task(store.read, lambda _found: count(store), close=server.stop)


def load_from_file(folder: Path) -> Task:
    """Prepare loading from a GeoPackage."""
    start()
    store = GeoPackageStore(folder / "saved.gpkg")
    return Task(store.read, lambda _found: count(store))


def load_by_ogr(folder: Path) -> Task:
    """Prepare ogr2ogr from PostGIS into a GeoPackage."""
    server, copy = bare(folder)
    copy()
    file = folder / "back.gpkg"
    options = ["-f", "GPKG", str(file), BARE, *TABLES]
    return Task(
        lambda: ogr2ogr(*options),
        lambda _done: bare_count(str(file)),
        before=lambda: file.unlink(missing_ok=True),
        close=server.stop,
    )


def search_in_team(folder: Path) -> Task:
    """Prepare searching in PostGIS."""
    server, store = team(folder, full=True)
    return search_task(store, server.stop)


def search_in_file(folder: Path) -> Task:
    """Prepare searching in a GeoPackage."""
    start()
    return search_task(GeoPackageStore(folder / "saved.gpkg"), bool)


def search_by_ogr(folder: Path) -> Task:
    """Prepare to let PostGIS itself compare the texts, which finds neither accents nor other orders."""
    server, copy = bare(folder)
    copy()
    file = folder / "found.csv"

    def answer(_done: object) -> dict[str, np.ndarray]:
        return {"codes": np.array(sorted(file.read_text(encoding="utf-8").split()[1:]))}

    options = ["-f", "CSV", str(file), BARE, "-sql", f"SELECT code FROM projects WHERE {SQL}"]
    return Task(
        lambda: ogr2ogr(*options), answer, before=lambda: file.unlink(missing_ok=True), close=server.stop
    )


def agree(answers: Answers) -> str:
    """Compare the counts, or the codes found."""
    own = answers[OURS]
    for name, other in answers.items():
        if any(not np.array_equal(own[key], other[key]) for key in own):
            raise DisagreementError(f"{name} has something else: {other}")
    if "codes" in own:
        return f"the same {len(own['codes'])} projects found"
    return f"{own['count'][0]:,} projects and {own['count'][1]:,} sites each"


ROWS = tuple(
    Row(
        name=f"team_store_{name}",
        work=f"PostGIS: {work} 5,000 projects with 12,000 sites",
        size=SITES,
        inputs=inputs,
        ours=ours,
        peers=(Peer(FILE, in_file), Peer(OGR, by_ogr)),
        agree=agree,
        factors=(),
    )
    for name, work, ours, in_file, by_ogr in (
        ("save", "save", save_in_team, save_in_file, save_by_ogr),
        ("load", "load", load_from_team, load_from_file, load_by_ogr),
        ("search", "load and search", search_in_team, search_in_file, search_by_ogr),
    )
)

"""What each of 100 projects adds, on a real town: against running access again for every project."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from harness.goals import faster
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.qgis import open_layer, run, save_layer
from inputs.town import CRS, NOTE, RESIDENTS, open_town, write_town
from qgis.core import QgsVectorLayer

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site
from konin_smart_plugin.layer_io.reading import read_layer
from konin_smart_plugin.layer_io.table import Table
from konin_smart_plugin.layer_io.writing import TableContent, write_tables

PROJECTS, LIMIT = 100, 400
RERUN = f"konin:access_to_services, run again for each of {PROJECTS} projects"


def inputs(folder: Path, factor: int) -> None:
    """Write the town, a workspace with its stops and 100 projects of two more stops each."""
    write_town(folder, factor)
    streets, stops, _ = open_town(folder)
    empty = {"FOLDER": str(folder / "city"), "DEMO": False, "CRS": CRS, "BOUNDARY": outline(folder, streets)}
    gpkg = Path(run("konin:create_workspace", empty)["WORKSPACE"])
    places, lines = read_layer(stops).geometry, shapely.get_parts(read_layer(streets).geometry)
    names = np.ma.array([f"stop {number}" for number in range(len(places))], dtype=object)
    write_tables(gpkg, {"bus_stops": TableContent(Table(places, {"name": names}, stops.crs()))})
    rng = np.random.default_rng(3062)
    chosen = rng.choice(lines, 2 * PROJECTS)
    sites = shapely.line_interpolate_point(chosen, rng.random(2 * PROJECTS), normalized=True)
    projects = [
        Project(
            f"BENCH-{number:03}",
            f"Bench {number}",
            adds_to="bus_stops",
            sites=tuple(Site(sites[2 * number + one]) for one in (0, 1)),
        )
        for number in range(PROJECTS)
    ]
    GeoPackageStore(gpkg).save(projects, "benchmark")
    for number in range(PROJECTS):
        more = np.concatenate([places, sites[2 * number : 2 * number + 2]])
        save_layer(folder, f"stops{number:03}", more, {"number": np.arange(len(more))}, CRS)


def outline(folder: Path, streets: QgsVectorLayer) -> str:
    """Write the ground of the town as a layer and return its file."""
    west, south, east, north = shapely.total_bounds(read_layer(streets).geometry)
    ground = shapely.box([west - 1000], [south - 1000], [east + 1000], [north + 1000])
    save_layer(folder, "ground", ground, {"number": np.arange(1)}, CRS)
    return str(folder / "ground.gpkg")


def people(folder: Path) -> dict[str, object]:
    """Start QGIS and return what both are asked about."""
    streets, _, residents = open_town(folder)
    return {"DEMAND": residents, "WEIGHT_FIELD": "residents", "STREETS": streets, "DISTANCES": str(LIMIT)}


def ours(folder: Path) -> Task:
    """Prepare konin:project_impact."""
    parameters = people(folder) | {"WORKSPACE": str(folder / "city" / "konin.gpkg"), "LAYERS": "bus_stops"}

    def answer(layer: QgsVectorLayer) -> dict[str, np.ndarray]:
        table = read_layer(layer, ["code", "newly_served"])
        order = np.argsort(table.columns["code"].astype(str))
        return {"newly_served": np.ma.asarray(table.columns["newly_served"], float).filled(np.nan)[order]}

    return Task(lambda: run("konin:project_impact", parameters)["OUTPUT"], answer)


def rerun(folder: Path) -> Task:
    """Prepare to run our own algorithm today and with each project, its stops ready as a layer."""
    asked = people(folder)
    layers = [open_layer(folder, f"stops{number:03}") for number in range(PROJECTS)]
    today = open_layer(folder, "stops")

    def covered(stops: QgsVectorLayer) -> float:
        return run("konin:access_to_services", asked | {"SERVICES": stops})["COVERED"]

    def work() -> np.ndarray:
        before = covered(today)
        return np.array([covered(stops) - before for stops in layers])

    return Task(work, lambda newly: {"newly_served": newly})


def agree(answers: Answers) -> str:
    """Compare the residents that each project serves newly."""
    own, theirs = answers[OURS]["newly_served"], answers[RERUN]["newly_served"]
    differing = (~np.isclose(own, theirs)).sum() if len(own) == len(theirs) else len(own)
    said = f"{len(own)} projects serve {np.nansum(own):,.0f} residents newly, one by one; {differing} differ"
    if differing:
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="project_impact",
        work="project impact, 100 projects before and after",
        note=NOTE,
        size=RESIDENTS,
        inputs=inputs,
        ours=ours,
        peers=(Peer(RERUN, rerun),),
        agree=agree,
        goals=(faster(RERUN, 20),),
    ),
)

"""A whole OpenStreetMap file into a workspace.

Both read the whole file (CLIP off) and write a GeoPackage. ogr2ogr copies it as it is; ours chooses, repairs,
derives walking and cycling, puts schools on their buildings and rewrites the project.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.many_towns import multiply
from inputs.ogr import ogr2ogr, rows
from inputs.qgis import run, start
from inputs.town import CRS, OSM

OGR = "ogr2ogr, as it is"


def inputs(folder: Path, factor: int) -> None:
    """Write the country ``factor`` times, side by side."""
    if factor == 1:
        (folder / "town.osm.pbf").symlink_to(OSM)
    else:
        multiply(OSM, factor, folder / "town.osm.pbf")


def ours(folder: Path) -> Task:
    """Prepare konin:import_osm into a new workspace."""
    start()
    asked = {"FOLDER": str(folder / "city"), "DEMO": False, "CRS": CRS, "OUTPUT": None}
    gpkg = run("konin:create_workspace", asked)["WORKSPACE"]
    parameters = {"INPUT": str(folder / "town.osm.pbf"), "WORKSPACE": gpkg, "CLIP": False}

    def answer(_done: object) -> dict[str, np.ndarray]:
        return {"stops": np.array(rows(gpkg, "bus_stops"))}

    return Task(lambda: run("konin:import_osm", parameters), answer)


def by_ogr(folder: Path) -> Task:
    """Prepare ogr2ogr into a GeoPackage."""
    file = folder / "out.gpkg"

    def answer(_done: object) -> dict[str, np.ndarray]:
        stops = folder / "stops.gpkg"
        ogr2ogr("-f", "GPKG", str(stops), str(file), "points", "-where", "highway = 'bus_stop'")
        return {"stops": np.array(rows(str(stops), "points"))}

    options = ["-f", "GPKG", str(file), str(folder / "town.osm.pbf")]
    return Task(lambda: ogr2ogr(*options), answer, before=lambda: file.unlink(missing_ok=True))


def agree(answers: Answers) -> str:
    """Compare the bus stops, which ours takes from platforms too."""
    own, theirs = int(answers[OURS]["stops"]), int(answers[OGR]["stops"])
    said = f"{own} bus stops, of the points tagged so {theirs}"
    if own < theirs:
        raise DisagreementError(said)
    return said


ROWS = (
    Row(
        name="osm_import",
        work="a country's OpenStreetMap file (1.3 MB) into a workspace",
        size=100_000,
        inputs=inputs,
        ours=ours,
        peers=(Peer(OGR, by_ogr),),
        agree=agree,
        factors=(4,),
        needs=OSM,
    ),
)

"""A spreadsheet of 5,000 projects with 12,000 sites into the catalogue; ogr2ogr copies it with no rules."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from harness.row import OURS, Answers, DisagreementError, Peer, Row
from harness.task import Task
from inputs.catalogue import PROJECTS, SITES, empty_geopackage, place
from inputs.ogr import ogr2ogr, rows
from inputs.qgis import CRS, start

from konin_smart_plugin.catalogue.importing import plan_import

OGR = "ogr2ogr into a bare GeoPackage"
COLUMNS = ("code", "title", "status", "budget_pln", "start_year", "description", "label", "x", "y")


def inputs(folder: Path, factor: int) -> None:
    """Write a spreadsheet with a row for each site."""
    with (folder / "projekty.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for site in range(SITES * factor):
            number = site % (PROJECTS * factor)
            fields = [f"P-{number}", f"Projekt {number}", "planned", number * 1000, 2026, "opis " * 20]
            writer.writerow([*fields, f"miejsce {site}", *place(site)])


def ours(folder: Path) -> Task:
    """Prepare to check the spreadsheet and to save what it holds in an empty catalogue."""
    start()
    file = folder / "ours.gpkg"
    store = empty_geopackage(file)

    def answer(_saved: object) -> dict[str, np.ndarray]:
        return {"sites": np.array(sum(len(one.sites) for one in store.read().values()))}

    return Task(
        lambda: store.save(plan_import(folder / "projekty.csv", store).to_save, "bench"),
        answer,
        before=lambda: empty_geopackage(file),
    )


def by_ogr(folder: Path) -> Task:
    """Prepare to copy the spreadsheet's rows."""
    file = folder / "bare.gpkg"
    options = ["-f", "GPKG", str(file), str(folder / "projekty.csv"), "-a_srs", CRS, "-nln", "rows"]
    options += ["-oo", "X_POSSIBLE_NAMES=x", "-oo", "Y_POSSIBLE_NAMES=y", "-oo", "AUTODETECT_TYPE=YES"]
    return Task(
        lambda: ogr2ogr(*options),
        lambda _done: {"sites": np.array(rows(str(file), "rows"))},
        before=lambda: file.unlink(missing_ok=True),
    )


def agree(answers: Answers) -> str:
    """Compare the number of sites."""
    own, theirs = int(answers[OURS]["sites"]), int(answers[OGR]["sites"])
    if own != theirs:
        raise DisagreementError(f"ours {own:,} sites, ogr2ogr {theirs:,} rows")
    return f"{own:,} sites each"


ROWS = (
    Row(
        name="catalogue_import",
        work="import of 5,000 projects with 12,000 sites, checked",
        size=SITES,
        inputs=inputs,
        ours=ours,
        peers=(Peer(OGR, by_ogr),),
        agree=agree,
        factors=(4,),
    ),
)

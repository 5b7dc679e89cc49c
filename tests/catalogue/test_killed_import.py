"""Killing the process anywhere in an import of 5,000 projects leaves the store as it was, or complete."""

import pickle
import random
import shutil
import sqlite3
import subprocess
import sys
import time

import pytest
import shapely

from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.importing import plan_import
from konin_smart_plugin.catalogue.model import Project, Site

KILLS = 50
PROJECTS = 5_000
SAVE = """
import pickle, sys
from pathlib import Path
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
store, projects = GeoPackageStore(Path(sys.argv[1])), pickle.loads(Path(sys.argv[2]).read_bytes())
print("saving", flush=True)
store.save(projects, "jan")
print("saved", flush=True)
"""


def write_sheet(path):
    lines = ["Kod;Nazwa;Budżet;X;Y"]
    for number in range(PROJECTS):
        x, y = 6_514_000 + number % 100 * 70, 5_785_000 + number // 100 * 200
        lines.append(f"P-{number};Projekt {number};{number} tys. zł;{x};{y}")
    path.write_text("\n".join(lines), encoding="utf-8")


def state(gpkg):
    """Return how many projects, sites and changes there are, after SQLite's own check of the file."""
    database = sqlite3.connect(gpkg)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    tables = ("projects", "project_points", "change_log", "rtree_project_points_geom")
    counts = [database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
    database.close()
    return tuple(counts)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_fifty_kills(gpkg, tmp_path):
    sheet = tmp_path / "projekty.csv"
    write_sheet(sheet)
    GeoPackageStore(gpkg).save(
        [Project("OLD", "Old", sites=(Site(shapely.Point(6518000, 5789000)),))], "anna"
    )
    plan = tmp_path / "plan.pickle"  # reading the sheet writes nothing: only saving is worth killing
    plan.write_bytes(pickle.dumps(plan_import(sheet, GeoPackageStore(gpkg)).to_save))
    before = state(gpkg)
    complete = (before[0] + PROJECTS, before[1] + PROJECTS, before[2] + 2 * PROJECTS, before[3] + PROJECTS)
    killed = tmp_path / "killed.gpkg"
    duration = saving_time(shutil.copy(gpkg, killed), plan)
    assert state(killed) == complete
    chance, seen = random.Random(3062), set()
    for _ in range(KILLS):
        for leftover in tmp_path.glob("killed.gpkg*"):
            leftover.unlink()
        kill_while_saving(shutil.copy(gpkg, killed), plan, chance.uniform(0, 1.1 * duration))
        seen.add(state(killed))
        assert seen <= {before, complete}
    assert before in seen


def start(gpkg, plan):
    process = subprocess.Popen([sys.executable, "-c", SAVE, gpkg, plan], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "saving\n"
    return process


def saving_time(gpkg, plan):
    process = start(gpkg, plan)
    begun = time.monotonic()
    assert process.stdout.readline() == "saved\n"
    duration = time.monotonic() - begun
    process.stdout.close()
    assert process.wait() == 0
    return duration


def kill_while_saving(gpkg, plan, after):
    process = start(gpkg, plan)
    time.sleep(after)
    process.kill()
    process.stdout.close()
    process.wait()

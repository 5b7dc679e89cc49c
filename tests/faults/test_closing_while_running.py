"""The dock, the project, the plugin or QGIS itself is closed while something is at work, in a real window.

Nothing crashes, no error is shown or logged, the workspace is as it was, and what was written is whole.
"""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from desktop.conftest import Seen, made_demo, qgis_window, small_city, window_of_module

__all__ = ["made_demo", "qgis_window", "small_city", "window_of_module"]
pytestmark = [pytest.mark.desktop, pytest.mark.slow, pytest.mark.timeout(1500)]

JOBS = ("question", "report", "sheet")
EVENTS = (
    "dock closed",
    "layers removed",
    "project closed",
    "project replaced",
    "plugin reloaded",
    "plugin unloaded",
)
CRASHES = ("Traceback", "Segmentation fault", "has been deleted", "QGIS died", "QThread: Destroyed")


@dataclass(frozen=True)
class Job:
    """What a window did with a demo's folder, and what the folder held before."""

    seen: Seen
    folder: Path
    before: dict


@pytest.fixture(scope="module", params=JOBS)
def job(request, window_of_module, made_demo, small_city, tmp_path_factory):
    folder = shutil.copytree(made_demo, tmp_path_factory.mktemp("job") / "demo")
    before = counts(folder / "konin.gpkg")
    facts = {"job": request.param, "other": str(small_city / "konin.qgz")}
    seen = window_of_module("closing", project=folder / "konin.qgz", seconds=900, **facts)
    return Job(seen, folder, before)


def counts(gpkg):
    """Return how many rows each table of a whole GeoPackage holds."""
    with closing(sqlite3.connect(gpkg)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents").fetchall()]
        return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}


def assert_whole(folder, before):
    """The workspace holds what it held; every file made meanwhile is whole, and none was left half-way."""
    assert counts(folder / "konin.gpkg") == before
    made = [file for file in folder.rglob("*") if file.is_file()]
    assert [file for file in made if file.name.startswith(".") or file.suffix in {".staging", ".tmp"}] == []
    for file in made:
        if file.suffix == ".gpkg":
            assert counts(file), file
        if file.suffix == ".html":
            assert file.read_text(encoding="utf-8").rstrip().endswith("</html>"), file
        if file.suffix == ".pdf":
            assert file.read_bytes().rstrip().endswith(b"%%EOF"), file


def crashes(seen):
    return [line for line in seen.log.splitlines() if any(word in line for word in CRASHES)]


@pytest.mark.parametrize("event", EVENTS)
def test_work_goes_on_or_ends_quietly(job, event):
    seen = job.seen.answers[event]
    assert seen["at_work"]
    assert "results" not in seen["new_layers_in"] or event in {"dock closed", "layers removed"}


def test_no_crash_and_nothing_half_written(job):
    assert crashes(job.seen) == []
    assert job.seen.returncode == 0
    assert_whole(job.folder, job.before)


@pytest.mark.parametrize("name", [*JOBS, "opening"])
def test_qgis_is_closed(qgis_window, made_demo, tmp_path, name):
    folder = shutil.copytree(made_demo, tmp_path / "demo")
    before = counts(folder / "konin.gpkg")
    facts = {"job": name, "leave_at_work": True}
    seen = qgis_window("closing", project=folder / "konin.qgz", seconds=300, **facts)
    assert seen.answers["at_work"]
    assert crashes(seen) == []
    assert seen.returncode == 0
    assert_whole(folder, before)

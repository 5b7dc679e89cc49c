"""A workspace that another program holds, or that may only be read: said, and nothing lost."""

import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest
from faults.jobs import JOBS, access, city
from faults.offices import everything
from qgis.core import QgsProcessingException, QgsVectorLayer

from konin_smart_plugin.layer_io import gpkg_file
from konin_smart_plugin.processing_provider.access_to_services import AccessToServices
from konin_smart_plugin.processing_provider.export_catalogue import ExportCatalogue

HOLD = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""
OF_THE_WORKSPACE = [name for name, job in JOBS.items() if not name.startswith(("result", "workspace"))]
OF_THE_WORKSPACE.remove("raster result")
WRITING = ("catalogue import", "OSM import", "GTFS import")


@pytest.fixture
def office(new_office, tmp_path):
    return new_office(tmp_path / "office")


@contextmanager
def held(gpkg):
    """Have another process hold the GeoPackage for itself."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", HOLD, gpkg], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "held\n"
    try:
        yield
    finally:
        process.communicate()


@contextmanager
def read_only(place):
    """Let nobody write a folder or file, not even root."""
    bound = subprocess.run(["mount", "--bind", place, place], check=False, capture_output=True)
    if bound.returncode:
        pytest.skip("this machine cannot make a folder read-only for root: that needs a mount")
    subprocess.run(["mount", "-o", "remount,ro,bind", place], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def refused(office, run, name, words, fault):
    """Run the job while the ``fault`` lasts: told in these ``words``, and everything is as before."""
    job = JOBS[name]
    if job.without:
        (office.city / job.without).unlink()
    before = everything(office.city.parent)
    with fault, pytest.raises(QgsProcessingException, match=words):
        run(job.algorithm, job.parameters(office))
    assert everything(office.city.parent) == before


@pytest.mark.slow
@pytest.mark.parametrize("name", OF_THE_WORKSPACE)
def test_a_workspace_in_use_is_told(office, run, monkeypatch, name):
    monkeypatch.setattr(gpkg_file, "WAIT_FOR_LOCK_S", 0.1)
    words = r"konin\.gpkg is in use by another program"
    refused(office, run, name, words, held(office.city / "konin.gpkg"))


@pytest.mark.slow
@pytest.mark.parametrize("name", JOBS)
def test_a_read_only_medium_is_told(office, run, name):
    refused(office, run, name, "read-only", read_only(office.city.parent))


@pytest.mark.parametrize("name", WRITING)
def test_a_read_only_file_is_told(office, run, name):
    words = r"konin\.gpkg cannot be written.*read-only"
    refused(office, run, name, words, read_only(office.city / "konin.gpkg"))


def test_what_only_reads_works_on_a_read_only_medium(office, run, tmp_path):
    with read_only(office.city.parent):
        run(ExportCatalogue, city(office, OUTPUT=str(tmp_path / "catalogue.csv")))
        run(AccessToServices, access(office, str(tmp_path / "result.gpkg")))
    assert (tmp_path / "catalogue.csv").read_text(encoding="utf-8-sig").count("\n") == 201
    assert QgsVectorLayer(str(tmp_path / "result.gpkg"), "result", "ogr").featureCount() == 600


def test_rows_that_somebody_edits_in_qgis_do_not_stop_an_import(office, run):
    # QGIS holds what is edited in memory: the file is locked only while it saves.
    boundary = QgsVectorLayer(office.layer("boundary"), "boundary", "ogr")
    assert boundary.startEditing()
    assert boundary.changeAttributeValue(1, boundary.fields().indexOf("name"), "Miasto")
    run(JOBS["catalogue import"].algorithm, JOBS["catalogue import"].parameters(office))
    assert boundary.commitChanges(), boundary.commitErrors()
    with closing(sqlite3.connect(office.city / "konin.gpkg")) as database:
        assert database.execute("SELECT count(*) FROM projects").fetchone() == (600,)
        assert database.execute("SELECT name FROM boundary").fetchone() == ("Miasto",)

"""The store: what is saved is read back, in one transaction, with conflicts and history."""

import os
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest
import shapely
from osgeo import ogr

from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project, Site

POINT = shapely.Point(6518000, 5789000)
LINE = shapely.LineString([(6518000, 5789000), (6518100, 5789000)])
AREA = shapely.box(6518000, 5789000, 6518100, 5789100)


def a_project(code="SM-01", **fields):
    return Project(code, fields.pop("title", "Ścieżka"), **fields)


def test_reads_back_what_was_saved(gpkg):
    store = GeoPackageStore(gpkg)
    project = a_project(
        area="economy_mobility",
        budget_pln=1234567.89,
        priority=2,
        synthetic=True,
        sites=(
            Site(POINT, label="A", accuracy="sketch"),
            Site(LINE, label="B"),
            Site(shapely.MultiPolygon([AREA]), label="C", synthetic=False),
        ),
    )
    store.save([project], "anna")
    (read,) = store.read().values()
    assert read.version > 0
    assert read.updated_by == "anna"
    assert read.created_at
    assert [(site.site_id, site.label, site.geometry.wkt) for site in read.sites] == [
        ("SM-01/P1", "A", POINT.wkt),
        ("SM-01/L1", "B", shapely.MultiLineString([LINE]).wkt),
        ("SM-01/A1", "C", shapely.MultiPolygon([AREA]).wkt),
    ]
    assert read.sites[2].synthetic is False
    kept = ("created_at", "updated_at", "updated_by", "version", "sites")
    assert replace(read, **dict.fromkeys(kept)) == replace(project, **dict.fromkeys(kept))
    assert store.crs == "EPSG:2177"


def test_qgis_and_ogr_see_the_sites_through_the_spatial_index(gpkg):
    GeoPackageStore(gpkg).save([a_project(sites=(Site(POINT),))], "anna")
    dataset = ogr.Open(str(gpkg))
    layer = dataset.GetLayerByName("project_points")
    assert layer.GetFeatureCount() == 1
    assert layer.GetExtent() == (6518000, 6518000, 5789000, 5789000)
    layer.SetSpatialFilterRect(6517999, 5788999, 6518001, 5789001)
    assert [feature["site_id"] for feature in layer] == ["SM-01/P1"]


def test_a_number_that_a_spreadsheet_has_brought_along_is_not_given_again(gpkg):
    store = GeoPackageStore(gpkg)
    store.save([a_project(sites=(Site(POINT, site_id="SM-01/P2"), Site(POINT)))], "anna")
    numbers = [site.site_id for site in store.read()["SM-01"].sites]
    assert numbers[0] == "SM-01/P2"
    assert numbers[1].startswith("SM-01/P2-")


def test_an_update_logs_old_and_new_values_and_counts_the_version(gpkg):
    store = GeoPackageStore(gpkg)
    store.save([a_project(budget_pln=100.0)], "anna")
    first = store.read()["SM-01"]
    store.save([replace(first, budget_pln=200.0, status="done")], "jan")
    second = store.read()["SM-01"]
    assert (first.version, second.version) == (1, 2)
    lines = {change.field_name: change for change in store.history("SM-01")}
    assert lines["code"].old_value is None
    assert lines["code"].changed_by == "anna"
    assert (lines["budget_pln"].old_value, lines["budget_pln"].new_value) == ("100.0", "200.0")
    assert lines["status"].changed_by == "jan"
    assert set(lines) == {"code", "budget_pln", "status"}


def test_the_history_of_a_code_with_an_underscore_is_of_no_other_project(gpkg):
    store = GeoPackageStore(gpkg)
    store.save([a_project("P_1", sites=(Site(POINT),)), a_project("PA1", sites=(Site(POINT),))], "anna")
    assert [change.row_key for change in store.history("P_1")] == ["P_1", "P_1/P1"]


def test_saving_without_a_change_leaves_version_and_history(gpkg):
    store = GeoPackageStore(gpkg)
    store.save([a_project(sites=(Site(POINT),))], "anna")
    before, history = store.read(), store.history()
    store.save(list(before.values()), "jan")
    assert store.read() == before
    assert store.history() == history


def test_a_conflict_is_told_and_nothing_is_saved(gpkg):
    store = GeoPackageStore(gpkg)
    store.save([a_project(), a_project("SM-02")], "anna")
    mine, theirs = store.read(), store.read()
    store.save([replace(theirs["SM-01"], title="Theirs")], "jan")
    with pytest.raises(PlanError, match="SM-01"):
        store.save([replace(mine["SM-02"], title="x"), replace(mine["SM-01"], title="Mine")], "anna")
    assert store.read()["SM-02"].title == "Ścieżka"
    assert store.read()["SM-01"].title == "Theirs"


def test_a_moved_or_removed_site_changes_the_version_of_its_project(gpkg):
    store = GeoPackageStore(gpkg)
    store.save([a_project(sites=(Site(POINT), Site(LINE)))], "anna")
    first = store.read()["SM-01"]
    moved = replace(first.sites[0], geometry=shapely.Point(1, 2))
    store.save([replace(first, sites=(moved,))], "jan")
    second = store.read()["SM-01"]
    assert second.version > first.version
    assert second.sites == (moved,)
    geometry_lines = [change for change in store.history("SM-01") if change.field_name == "geom"]
    assert [bool(change.new_value) for change in geometry_lines] == [False, True]


def test_a_project_that_breaks_a_rule_takes_the_whole_batch_back(gpkg):
    store = GeoPackageStore(gpkg)
    with pytest.raises(PlanError, match="end_year"):
        store.save([a_project(), a_project("SM-02", start_year=2030, end_year=2029)], "anna")
    assert store.read() == {}
    assert store.history() == []


def test_another_writer_gives_a_sentence_and_saving_can_be_repeated(gpkg, monkeypatch):
    monkeypatch.setattr("konin_smart_plugin.layer_io.gpkg_file.WAIT_FOR_LOCK_S", 0.1)
    store = GeoPackageStore(gpkg)
    other = sqlite3.connect(gpkg, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(PlanError, match="in use by another program"):
        store.save([a_project()], "anna")
    other.execute("ROLLBACK")
    other.close()
    store.save([a_project()], "anna")
    assert list(store.read()) == ["SM-01"]


READ_AS_NOBODY = """
import os, sys
from pathlib import Path
os.setgid(65534); os.setuid(65534)
from konin_smart_plugin.analysis.errors import PlanError
from konin_smart_plugin.catalogue.geopackage_store import GeoPackageStore
from konin_smart_plugin.catalogue.model import Project
store = GeoPackageStore(Path(sys.argv[1]))
print(list(store.read()))
try:
    store.save([Project("SM-02", "x")], "jan")
except PlanError as error:
    print(error)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become another user")
def test_a_read_only_folder_can_be_read_and_says_that_it_cannot_be_written(gpkg):
    GeoPackageStore(gpkg).save([a_project()], "anna")
    for folder in (gpkg.parent, gpkg.parent.parent, gpkg.parent.parent.parent):
        folder.chmod(0o755)
    gpkg.chmod(0o444)
    done = subprocess.run(
        [sys.executable, "-c", READ_AS_NOBODY, str(gpkg)], capture_output=True, text=True, check=True
    )
    assert "['SM-01']" in done.stdout
    assert "read-only" in done.stdout


def test_a_file_that_is_no_workspace_is_refused(tmp_path):
    with pytest.raises(PlanError, match="no GeoPackage"):
        GeoPackageStore(tmp_path / "absent.gpkg")
    text = tmp_path / "text.gpkg"
    text.write_text("not a database, whatever its name says" * 100)
    with pytest.raises(PlanError, match="not a GeoPackage"):
        GeoPackageStore(text)
